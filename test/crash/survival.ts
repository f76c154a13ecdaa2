import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { isJson } from '../support/cardParts.ts';
import { type Played, type Players, players, road } from './players.ts';

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const a = Math.imul(state ^ (state >>> 15), 1 | state);
    const b = (a + Math.imul(a ^ (a >>> 7), 61 | a)) ^ a;
    return ((b ^ (b >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Survival = {
  readonly address: () => Promise<string>;
  /** Kills something and brings it back, once for each round. */
  readonly crash: (round: number, random: () => number) => Promise<void>;
  readonly rounds: number;
  readonly seed: number;
  /** Whether everybody has been told by the moment of a 200: not where the store itself goes away. */
  readonly tellsAtOnce: boolean;
};

const AT_ONCE = 4;
/** What the employee's time line does not tell: others settle the invoice among themselves. */
const unseen = 'invoice.settle';
const seen = road.map(([, verb]) => verb).filter((verb) => verb !== unseen);
const people = ['physician-1', 'backoffice-1', 'second-1', 'second-2', 'second-3', 'second-4'];

/** Cases are played all the time while things are killed; nothing acknowledged is lost, nothing happens twice, and every case ends. */
export async function survives(survival: Survival): Promise<void> {
  const team = players(survival);
  const random = seeded(survival.seed);
  const seconds = ['second-1', 'second-2', 'second-3'];
  // An undisturbed case says who is told of what.
  await team.playCase('employee-1', 'second-1');
  const pattern = toldOf(await toldAll(team), only(team.played()));
  let next = 2;
  let isOver = false;
  const table = async (): Promise<void> => {
    while (!isOver && next <= 40) {
      const employee = next;
      next += 1;
      await team.playCase(`employee-${employee}`, seconds[employee % 3] ?? 'second-1');
    }
  };
  const tables = Promise.all(Array.from({ length: AT_ONCE }, table));
  const crashes = async (): Promise<void> => {
    for (let round = 1; round <= survival.rounds; round += 1) {
      await team.sent(2 + Math.floor(random() * 8));
      if (isOver) return;
      await sleep(random() * 40);
      await survival.crash(round, random);
      await holdsAll(team, survival.tellsAtOnce ? pattern : undefined);
    }
    isOver = true;
  };
  const both = [tables, crashes()];
  await Promise.all(both).catch(async (error: unknown) => {
    isOver = true;
    team.leave();
    // Nothing is brought back to life after the test.
    await Promise.allSettled(both);
    throw error;
  });
  expect(team.failures()).toBeGreaterThan(survival.rounds / 2);
  expect(team.played().length).toBeGreaterThan(AT_ONCE);
  expect(team.played().every((each) => each.isFinished)).toBe(true);
  await endsWell(team, pattern);
}

/** What the people of all cases were told so far, by person. */
type Told = ReadonlyMap<string, readonly string[]>;

async function toldAll(team: Players, cases = team.played()): Promise<Told> {
  const all = [...people, ...cases.map(({ employee }) => employee)];
  return new Map(
    await Promise.all(all.map(async (person) => [person, await outboxOf(team, person)] as const)),
  );
}

/** Who was told of which version of a case: `employee 3`. */
function toldOf(all: Told, { employee, second, caseId }: Played): readonly string[] {
  const roles: Readonly<Record<string, string>> = { [employee]: 'employee', [second]: 'second' };
  return [...all]
    .flatMap(([person, ids]) =>
      ids
        .filter((id) => id.startsWith(`${caseId}-`))
        .map((id) => `${roles[person] ?? person} ${id.slice(caseId.length + 1)}`),
    )
    .sort();
}

async function outboxOf(team: Players, person: string): Promise<readonly string[]> {
  const { json } = await team.ask(person, `/demo/outbox?person=${person}`);
  const activities = Array.isArray(json.activities) ? json.activities.filter(isJson) : [];
  return activities.map(({ id }) => String(id));
}

/** Everything answered 200 before this moment stands, once and in order, with at most the one that is under way. */
async function holdsAll(team: Players, pattern: readonly string[] | undefined): Promise<void> {
  const known = team
    .played()
    .filter((each) => each.caseId !== '' && !each.isFinished)
    .map((each) => ({ ...each }));
  await Promise.all(known.map((played) => holds(team, played)));
  if (pattern === undefined) return;
  const all = await toldAll(team, known);
  for (const played of known) {
    const told = toldOf(all, played);
    const wanted = pattern.filter((each) => played.undisturbed.includes(Number(each.split(' ')[1])));
    expect(wanted.filter((each) => !told.includes(each))).toEqual([]);
  }
}

async function holds(team: Players, played: Played): Promise<void> {
  const timeline = await timelineOf(team, played);
  const acknowledged = played.acknowledged.filter((verb) => verb !== unseen);
  expect(timeline.slice(0, acknowledged.length)).toEqual(acknowledged);
  expect(seen.slice(0, timeline.length)).toEqual(timeline);
  const standing = (await team.conversation(played.employee)).map(({ id }) => id);
  expect(played.said.filter((id) => standing.filter((each) => each === id).length !== 1)).toEqual([]);
}

async function timelineOf(
  team: Players,
  { employee, caseId }: Played,
  reader = employee,
): Promise<readonly string[]> {
  const { json } = await team.ask(reader, `/api/cases/${caseId}`);
  return (Array.isArray(json.timeline) ? json.timeline : []).filter(isJson).map(({ what }) => String(what));
}

/** Each case is completed with every action once, and everybody was told of everything once. */
async function endsWell(team: Players, pattern: readonly string[]): Promise<void> {
  for (const played of team.played()) {
    const { json } = await team.ask(played.employee, `/api/cases/${played.caseId}`);
    expect(json).toMatchObject({ outcome: 'completed', step: null });
    expect(await timelineOf(team, played)).toEqual(seen);
    const ofOffice = await timelineOf(team, played, 'backoffice-1');
    expect(ofOffice.filter((verb) => verb === unseen)).toHaveLength(1);
    const mine = (await team.ask(played.employee, '/api/cases')).json.cases;
    expect(Array.isArray(mine) ? mine.length : 0).toBe(1);
  }
  // What a dead process had claimed is told once its claim has run out.
  for (const end = Date.now() + 60_000; ; await sleep(500)) {
    const all = await toldAll(team);
    const found = team.played().map((played) => toldOf(all, played));
    const isTold = found.every((told) => told.length === pattern.length);
    if (!isTold && Date.now() < end) continue;
    for (const told of found) expect(told).toEqual(pattern);
    break;
  }
  for (const person of people) {
    const ids = await outboxOf(team, person);
    expect(new Set(ids).size).toBe(ids.length);
  }
}

function only(played: readonly Played[]): Played {
  const [first] = played;
  if (first === undefined) throw new Error('Nothing was played.');
  return first;
}
