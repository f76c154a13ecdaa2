import type { Directory } from '../../domain/people.ts';
import type { KeyRing } from '../sealing/keyRing.ts';
import { openText, sealText } from '../sealing/sealedEvents.ts';
import type { Store } from '../store/store.ts';
import { directoryOf } from './directory.ts';
import { type DirectoryFile, directoryFile, entriesOf } from './directoryFile.ts';

/** The imported directory as every process of the product follows it. */
export type FollowedDirectory = {
  /** Look-ups in what was imported last; in the stand-in as long as nothing was. */
  readonly directory: Directory;
  /** What is done after each import, in every process. */
  readonly onChange: (changed: () => Promise<void>) => void;
  readonly close: () => void;
};

const KEY = 'directory';
const CHANNEL = 'directory';

/** The directory that was imported last; undefined when none ever was. */
export async function loadDirectory(store: Store, keys: KeyRing): Promise<DirectoryFile | undefined> {
  const document = await store.loadDocument(KEY);
  if (document === undefined) return undefined;
  return directoryFile.parse(JSON.parse(openText(document.body, await keys.keyFor(KEY), KEY)));
}

/** Puts a directory in the place of the one before, whole or not at all, and tells every process; sealed, because it names people. */
export async function saveDirectory(file: DirectoryFile, store: Store, keys: KeyRing): Promise<void> {
  const sealed = sealText(JSON.stringify(file), await keys.keyFor(KEY), KEY);
  for (;;) {
    const version = (await store.loadDocument(KEY))?.version ?? 0;
    if ((await store.saveDocument(KEY, version, sealed)) === 'saved') break;
  }
  await store.publish(CHANNEL, KEY);
}

/** Follows the imported directory; `report` gets what kept it from following. */
export async function followDirectory(
  store: Store,
  keys: KeyRing,
  standIn: Directory,
  report: (error: unknown) => void,
): Promise<FollowedDirectory> {
  let now = standIn;
  let changed = async (): Promise<void> => undefined;
  const read = async (): Promise<void> => {
    const file = await loadDirectory(store, keys);
    if (file !== undefined) now = directoryOf(entriesOf(file));
  };
  const close = await store.subscribe(CHANNEL, () => {
    read()
      .then(() => changed())
      .catch(report);
  });
  await read();
  return {
    directory: {
      person: (id) => now.person(id),
      service: (id) => now.service(id),
      employer: (id) => now.employer(id),
      byAccount: (email) => now.byAccount(email),
      byTeams: (identity) => now.byTeams(identity),
      employerOfTenant: (tenant) => now.employerOfTenant(tenant),
      people: () => now.people(),
      employers: () => now.employers(),
    },
    onChange: (listener) => {
      changed = listener;
    },
    close,
  };
}
