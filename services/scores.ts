import { z } from 'zod';
import type { World } from '../domain/ask.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import { Fault } from './fault.ts';
import type { Store } from './store/store.ts';

/** How often each score, 1 to 5, was given to cases of one service in one quarter: no case, no person, no day. */
const counts = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]);
export type ScoreCounts = z.infer<typeof counts>;

const none: ScoreCounts = [0, 0, 0, 0, 0];
const TRIES = 20;

/** Keeps a score apart from the case it was given in: only the service of the physician and the quarter. */
export async function keepScore(store: Store, score: number, log: CaseLog, world: World): Promise<void> {
  const service = present(log).physician?.service;
  if (service === undefined) return;
  const key = keyOf(service, world.calendar.quarterOf(world.now));
  for (let i = 0; i < TRIES; i += 1) {
    const { version, counted } = await load(store, key);
    const next = counted.map((count, at) => (at === score - 1 ? count + 1 : count));
    if ((await store.saveDocument(key, version, JSON.stringify(next))) === 'saved') return;
  }
  throw new Fault('conflict', 'A score was given while many others were; it is not kept.');
}

/** The scores of a service in these quarters (`2026-Q3`), together. */
export async function scoresOf(
  store: Store,
  service: string,
  quarters: readonly string[],
): Promise<ScoreCounts> {
  const all = await Promise.all(quarters.map((quarter) => load(store, keyOf(service, quarter))));
  return counts.parse(none.map((_, at) => all.reduce((sum, { counted }) => sum + (counted[at] ?? 0), 0)));
}

async function load(
  store: Store,
  key: string,
): Promise<{ readonly version: number; readonly counted: ScoreCounts }> {
  const document = await store.loadDocument(key);
  return document === undefined
    ? { version: 0, counted: none }
    : { version: document.version, counted: counts.parse(JSON.parse(document.body)) };
}

function keyOf(service: string, quarter: string): string {
  return `scores:${service}:${quarter}`;
}
