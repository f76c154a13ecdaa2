import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { maySign, type SignIn } from '../../domain/signIn.ts';
import { demoRules, type Sessions, sessions } from '../../services/sessions.ts';
import { openEmbeddedStore } from '../../services/store/embedded/openEmbeddedStore.ts';
import type { Store } from '../../services/store/store.ts';

const signIn: SignIn = {
  method: 'provider',
  at: '2026-11-02T09:00:00.000Z',
  secondFactor: true,
  issuer: 'https://a',
};
const minute = 60_000;

let store: Store;
/** How long each value was given, in seconds. */
let given: number[];
let extended: number[];
const clock = { now: Date.parse(signIn.at) };
beforeEach(async () => {
  clock.now = Date.parse(signIn.at);
  given = [];
  extended = [];
  const real = await openEmbeddedStore({ file: ':memory:' });
  store = {
    ...real,
    putTemporary: (key, value, seconds) => {
      given.push(seconds);
      return real.putTemporary(key, value, seconds);
    },
    extendTemporary: (key, seconds) => {
      extended.push(seconds);
      return real.extendTemporary(key, seconds);
    },
  };
});
afterEach(() => store.close());
const people = (): Sessions =>
  sessions(store, { ...demoRules, idle: 1_800, absolute: 7_200 }, () => clock.now);
const idOf = async (box: Sessions, cookie: string) => (await box.find(cookie))?.id ?? '';

describe('A session', () => {
  it('gives back the person and the sign-in, by its cookie and by its id', async () => {
    const box = people();
    const cookie = await box.start('employee-1', signIn);
    const session = await box.find(cookie);
    expect(session).toEqual({ id: expect.any(String), person: 'employee-1', signIn });
    expect(await box.byId(session?.id ?? '', false)).toEqual(session);
  });

  it('cannot be used by who reads the store or its id', async () => {
    const box = people();
    const cookie = await box.start('employee-1', signIn);
    const id = await idOf(box, cookie);
    expect(id).not.toBe(cookie);
    expect(await box.find(id)).toBeUndefined();
  });

  it('stands for the idle time, and for that long again when something is done, at most once a minute', async () => {
    const box = people();
    const cookie = await box.start('employee-1', signIn);
    expect(given).toEqual([1_800]);
    await box.find(cookie);
    await box.find(cookie);
    expect(extended).toEqual([1_800]);
    clock.now += 2 * minute;
    await box.find(cookie);
    expect(extended).toEqual([1_800, 1_800]);
  });

  it('is not kept alive by what nobody did', async () => {
    const box = people();
    const id = await idOf(box, await box.start('employee-1', signIn));
    extended = [];
    clock.now += 10 * minute;
    await box.byId(id, false);
    expect(extended).toEqual([]);
    await box.byId(id, true);
    expect(extended).toEqual([1_800]);
  });

  it('ends after the absolute time, however busy it was', async () => {
    const box = people();
    const cookie = await box.start('employee-1', signIn);
    const id = await idOf(box, cookie);
    clock.now += 100 * minute;
    expect(await box.find(cookie)).toBeDefined();
    // Never longer than the rest of the absolute time.
    expect(extended.at(-1)).toBe(20 * 60);
    clock.now += 20 * minute;
    expect(await box.find(cookie)).toBeUndefined();
    expect(await box.byId(id, true)).toBeUndefined();
  });

  it('that idled out stays out for whoever remembered it, from the next minute on', async () => {
    const box = people();
    const cookie = await box.start('employee-1', signIn);
    const id = await idOf(box, cookie);
    await box.byId(id, false);
    await store.removeTemporary(`session:${id}`);
    clock.now += 2 * minute;
    expect(await box.byId(id, false)).toBeUndefined();
    expect(await box.byId(id, true)).toBeUndefined();
    expect(await box.find(cookie)).toBeUndefined();
  });

  it('that is ended is over at once, in every process', async () => {
    const [here, there] = [people(), people()];
    const cookie = await here.start('employee-1', signIn);
    const id = await idOf(here, cookie);
    const ended: string[] = [];
    await there.onEnd((each) => ended.push(each));
    expect(await there.byId(id, false)).toBeDefined();
    await here.end(cookie);
    expect(await there.byId(id, false)).toBeUndefined();
    expect(await there.find(cookie)).toBeUndefined();
    expect(ended).toEqual([id]);
  });

  it('of an earlier release is asked to sign in once more', async () => {
    const box = people();
    const cookie = await box.start('employee-1', signIn);
    await store.putTemporary(`session:${await idOf(box, cookie)}`, 'employee-1', 60);
    expect(await box.find(cookie)).toBeUndefined();
  });
});

describe('Signing out everywhere', () => {
  it('ends every session of that person and nobody else’s', async () => {
    const box = people();
    const mine = await Promise.all([1, 2, 3].map(() => box.start('employee-1', signIn)));
    const other = await box.start('employee-2', signIn);
    await box.endAll('employee-1');
    expect(await Promise.all(mine.map((cookie) => box.find(cookie)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await box.find(other)).toMatchObject({ person: 'employee-2' });
    expect(await box.find(await box.start('employee-1', signIn))).toMatchObject({ person: 'employee-1' });
  });
});

describe('A signature', () => {
  const at = (minutes: number) => new Date(Date.parse(signIn.at) + minutes * minute).toISOString();
  it.each([
    [0, true],
    [15, true],
    [15.1, false],
    [-2, false],
  ])('%s minutes after a sign-in by a provider: %s', (minutes, may) => {
    expect(maySign(signIn, at(minutes))).toBe(may);
  });

  it.each(['link', 'teams', 'demo'] as const)('never rests on a sign-in by %s', (method) => {
    expect(maySign({ ...signIn, method }, at(0))).toBe(false);
  });

  it('never rests on nothing', () => {
    expect(maySign(undefined, at(0))).toBe(false);
  });
});
