import { Fault } from '../../fault.ts';
import type { Store } from '../store.ts';
import { caseEvents } from './caseEvents.ts';
import { commitQueue, read } from './commitQueue.ts';
import { conversations } from './conversations.ts';
import { dueChanges, dueItems } from './dueItems.ts';
import { lineStreams } from './lineStreams.ts';
import { messages } from './messages.ts';
import { openDatabase } from './openDatabase.ts';
import { clock, dataKeys, documents, links, temporaries } from './records.ts';
import { number } from './rows.ts';

export type EmbeddedStoreOptions = {
  /** Path of the database; folders on the way are made. `:memory:` keeps nothing. */
  readonly file: string;
  /** Gets one sentence when a listener of a subscription fails. */
  readonly warn?: (text: string) => void;
};

/** The store in one file of this process; rejects with `Fault('storeRefused')` while another process has it. */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<Store> {
  const database = openDatabase(options.file);
  const { commit, flush } = commitQueue(database);
  const due = dueChanges(database);
  const between = messages(options.warn ?? (() => undefined));
  const writeProbe = database.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('probe', ?)");
  const readProbe = database.prepare("SELECT value FROM setting WHERE name = 'probe'");
  return {
    kind: 'embedded',
    ...caseEvents(database, commit, due),
    ...dueItems(database, commit, due),
    ...links(database, commit),
    ...documents(database, commit),
    ...dataKeys(database, commit),
    ...conversations(database, commit, between.publish),
    ...lineStreams(database, commit),
    ...between,
    ...temporaries(database, commit),
    ...clock(database, commit),
    compact: async () => {
      flush();
      if (database.isOpen) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    probe: async () => {
      const now = Date.now();
      await commit(() => void writeProbe.run(now));
      if ((await read(() => number(readProbe.get(), 'value'))) < now) {
        throw new Fault('storeUnavailable', 'The store does not keep what is written.');
      }
    },
    inspect: async () =>
      options.file === ':memory:' ? ['The store is in memory: everything is lost at the end.'] : [],
    close: async () => {
      flush();
      if (database.isOpen) database.close();
    },
  };
}
