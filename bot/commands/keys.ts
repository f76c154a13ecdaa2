import { randomBytes } from 'node:crypto';
import { Fault } from '../../services/fault.ts';
import { countKeys, rotateKeys } from '../../services/sealing/rotateKeys.ts';
import { environment, readConfig } from '../config.ts';
import { openStore } from '../openStore.ts';

const usage = `npm run keys -- new       prints a new master key
npm run keys -- status    says how many data keys each master key wraps
npm run keys -- rotate    wraps every data key with the newest master key; the product may run, and it may be stopped and run again

A rotation: put the new key in front of the old one in the file of MASTER_KEYS_FILE (a product that runs reads it again),
or with MASTER_KEYS first behind the old one in every process, then in front. Then rotate. Then take the old key out.`;

/** Runs one command on the master keys; answers the exit code. */
export async function keys(
  args: readonly string[],
  settings: ReturnType<typeof environment>,
  say: (line: string) => void,
): Promise<number> {
  const [what] = args;
  if (what === 'new') say(randomBytes(32).toString('base64'));
  else if (what === 'status' || what === 'rotate') await onStore(what, settings, say);
  else say(usage);
  return what === 'new' || what === 'status' || what === 'rotate' ? 0 : 2;
}

async function onStore(
  what: 'status' | 'rotate',
  settings: ReturnType<typeof environment>,
  say: (line: string) => void,
): Promise<void> {
  const { store, masters } = await openStore(readConfig(settings), say);
  try {
    if (what === 'rotate') {
      const done = await rotateKeys(store, masters, (n, all) => say(`${n} of ${all} data keys`));
      say(`${done} data keys were wrapped with master key ${masters[0]?.id ?? ''}.`);
    }
    const counts = await countKeys(store);
    for (const [id, count] of counts) say(`Master key ${id} wraps ${count} data keys.`);
    for (const { id } of masters.slice(1))
      if (!counts.has(id)) say(`Master key ${id} wraps nothing: it can be taken out of the settings.`);
  } finally {
    await store.close();
  }
}

if (import.meta.main) {
  try {
    process.exitCode = await keys(process.argv.slice(2), environment(), (line) => console.log(line));
  } catch (error) {
    console.error(error instanceof Fault ? error.message : 'The command failed.');
    process.exitCode = 2;
  }
}
