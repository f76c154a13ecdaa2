import type { World } from '../domain/ask.ts';
import { nextDue } from '../domain/deadlines.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import { type CaseLogs, DEADLINE } from './caseLogs.ts';
import { milliseconds } from './clock.ts';
import type { Store } from './store/store.ts';

/** Puts the next deadline of each case of an employer at the moment that holds now: its contract may have changed. */
export async function replanDeadlines(
  employer: string,
  logs: CaseLogs,
  store: Store,
  world: () => World,
): Promise<void> {
  for (const caseId of await store.linked(`employer:${employer}`)) {
    let log = await logs.load(caseId);
    // Whoever appends meanwhile puts a deadline too: the last word is that of the log.
    for (let seen = -1; seen !== log.events.length; log = await logs.load(caseId)) {
      seen = log.events.length;
      await planDeadline(log, store, world());
    }
  }
}

/** Puts the next deadline of a case into the due index; nothing where the clock has nothing to do. */
export async function planDeadline(log: CaseLog, store: Store, world: World): Promise<void> {
  const next = nextDue(log, world);
  if (next === undefined) return;
  await store.putDue({
    id: DEADLINE,
    owner: present(log).id,
    at: milliseconds(next.at),
    body: JSON.stringify({ kind: 'deadline' }),
  });
}
