import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DueItem, Store } from '../../../services/store/store.ts';
import { patiently } from '../../support/patiently.ts';
import { newModel } from './model.ts';
import { everything, sequences } from './sequences.ts';

const lease = 60_000;

const item = (owner: string, id: string, at: number, body = '{}'): DueItem => ({ id, owner, at, body });

const append = (store: Store, caseId: string, expectedVersion: number, ...events: readonly string[]) =>
  store.append({ caseId, expectedVersion, events, due: [] });

const count = <T>(values: readonly T[], wanted: T): number =>
  values.filter((value) => value === wanted).length;

/** Twice as many names as partitions, so that they lie in many of them. */
const names = Array.from({ length: 32 }, (_, n) => `owner-${n}`);

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** What every store does; `open` answers an empty one. */
export const describeStore = (title: string, open: () => Promise<Store>): void => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe(`The log of a case, ${title}`, () => {
    it('is empty for an unknown case', async () => {
      expect(await store.loadEvents('nobody', 0)).toEqual([]);
    });

    it('answers the events above a version, oldest first', async () => {
      expect(await append(store, 'case', 0, 'one', 'two')).toBe('appended');
      expect(await append(store, 'case', 2, 'drie ✓ "\n{}')).toBe('appended');
      expect(await store.loadEvents('case', 0)).toEqual(['one', 'two', 'drie ✓ "\n{}']);
      expect(await store.loadEvents('case', 2)).toEqual(['drie ✓ "\n{}']);
      expect(await store.loadEvents('case', 3)).toEqual([]);
    });

    it('refuses an append at another version, and then changes nothing', async () => {
      await append(store, 'case', 0, 'one');
      const due = [item('case', 'deadline', 5)];
      for (const expectedVersion of [0, 2]) {
        expect(await store.append({ caseId: 'case', expectedVersion, events: ['two'], due })).toBe(
          'conflict',
        );
      }
      expect(await store.loadEvents('case', 0)).toEqual(['one']);
      expect(await store.dueOf('case')).toEqual([]);
    });

    it('lets exactly one of 50 writers win each version', async () => {
      const writers = Array.from({ length: 50 }, (_, n) => `event-${n}`);
      const first = await Promise.all(writers.map((event) => append(store, 'race', 0, event)));
      expect(count(first, 'appended')).toBe(1);
      const insist = async (event: string): Promise<void> => {
        const { length } = await store.loadEvents('queue', 0);
        if ((await append(store, 'queue', length, event)) === 'conflict') await insist(event);
      };
      await Promise.all(writers.map(insist));
      expect([...(await store.loadEvents('queue', 0))].sort()).toEqual([...writers].sort());
    });

    it('takes and drops due items in the same act as the events', async () => {
      const put = [item('case', 'a', 10), item('case', 'b', 20)];
      await store.append({ caseId: 'case', expectedVersion: 0, events: ['one'], due: put });
      expect(await store.dueOf('case')).toEqual(put);
      const change = [{ id: 'a', owner: 'case', at: null }, item('case', 'b', 30, 'later')];
      await store.append({ caseId: 'case', expectedVersion: 1, events: ['two'], due: change });
      expect(await store.dueOf('case')).toEqual([item('case', 'b', 30, 'later')]);
    });

    it('refuses due items of another owner', async () => {
      const due = [item('other', 'a', 10)];
      const refused = store.append({ caseId: 'case', expectedVersion: 0, events: ['one'], due });
      await expect(refused).rejects.toMatchObject({ code: 'configuration' });
      expect(await store.loadEvents('case', 0)).toEqual([]);
    });

    it('takes an append of nothing at the right version', async () => {
      await append(store, 'case', 0, 'one');
      expect(await append(store, 'case', 1)).toBe('appended');
      expect(await append(store, 'case', 0)).toBe('conflict');
      expect(await store.loadEvents('case', 0)).toEqual(['one']);
    });

    it('is replaced as a whole, with its due items and nobody else’s', async () => {
      await store.append({
        caseId: 'case',
        expectedVersion: 0,
        events: ['a', 'b'],
        due: [item('case', 'x', 1)],
      });
      await store.putDue(item('case-2', 'x', 1));
      expect(await store.replaceLog('case', 1, ['bare'])).toBe('conflict');
      expect(await store.replaceLog('case', 2, ['bare'])).toBe('replaced');
      expect(await store.loadEvents('case', 0)).toEqual(['bare']);
      expect(await store.dueOf('case')).toEqual([]);
      expect(await store.dueOf('case-2')).toHaveLength(1);
      expect(await append(store, 'case', 1, 'next')).toBe('appended');
    });
  });

  describe(`The due index, ${title}`, () => {
    it('gives what is due, earliest first over all partitions, up to the limit', async () => {
      await Promise.all(names.map((owner, n) => store.putDue(item(owner, 'a', 1000 - n))));
      const claimed = await store.claimDue(1000, 10, lease);
      expect(claimed.map(({ at }) => at)).toEqual(Array.from({ length: 10 }, (_, n) => 969 + n));
      expect(await store.claimDue(968, 10, lease)).toEqual([]);
      expect(await store.claimDue(1000, 100, lease)).toHaveLength(22);
      expect(await store.claimDue(1000, 100, lease)).toEqual([]);
    });

    it('never gives one item to two claimers', async () => {
      await Promise.all(names.map((owner) => store.putDue(item(owner, 'a', 1))));
      const rounds = Array.from({ length: 12 }, () => store.claimDue(1, 8, lease));
      const owners = (await Promise.all(rounds)).flat().map(({ owner }) => owner);
      const rest = (await store.claimDue(1, 100, lease)).map(({ owner }) => owner);
      expect([...owners, ...rest].sort()).toEqual([...names].sort());
    });

    it('gives the items of one owner', async () => {
      await store.putDue(item('one', 'b', 2));
      await store.putDue(item('one', 'a', 1));
      await store.putDue(item('one', 'c', 3));
      await store.putDue(item('one-more', 'd', 1));
      expect(await store.claimDueOf('one', 2, 1, lease)).toEqual([item('one', 'a', 1)]);
      expect(await store.claimDueOf('one', 2, 9, lease)).toEqual([item('one', 'b', 2)]);
      expect(await store.claimDueOf('one', 2, 9, lease)).toEqual([]);
      expect((await store.claimDue(9, 9, lease)).map(({ id }) => id)).toEqual(['d', 'c']);
    });

    it('gives an item again when its lease ran out', async () => {
      await store.putDue(item('one', 'a', 1));
      await store.claimDue(1, 1, 40);
      expect(await store.claimDueOf('one', 1, 1, lease)).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(await store.claimDue(0, 1, lease)).toEqual([]);
      expect(await store.claimDue(1, 1, 0)).toEqual([item('one', 'a', 1)]);
      expect(await store.claimDueOf('one', 1, 1, 0)).toEqual([item('one', 'a', 1)]);
    });

    it('forgets an item that is settled', async () => {
      await store.putDue(item('one', 'a', 1));
      const [claimed] = await store.claimDue(1, 1, 0);
      expect(claimed).toEqual(item('one', 'a', 1));
      await store.settleDue(item('one', 'a', 1));
      expect(await store.dueOf('one')).toEqual([]);
      expect(await store.claimDue(1, 1, lease)).toEqual([]);
    });

    it.each([
      ['otherwise', item('one', 'a', 3, 'new')],
      ['the same', item('one', 'a', 1)],
    ])('keeps an item that is put again, %s, while it is claimed', async (_, again) => {
      await store.putDue(item('one', 'a', 1));
      await store.claimDue(1, 1, lease);
      await store.putDue(again);
      await store.settleDue(item('one', 'a', 1));
      await store.putBackDue(item('one', 'a', 1), 9, 'late');
      expect(await store.claimDue(3, 1, lease)).toEqual([again]);
    });

    it('takes a claimed item back for later with a new body', async () => {
      await store.putDue(item('one', 'a', 1));
      await store.claimDue(1, 1, lease);
      await store.putBackDue(item('one', 'a', 1), 7, 'second');
      expect(await store.claimDue(6, 1, lease)).toEqual([]);
      expect(await store.claimDue(7, 1, lease)).toEqual([item('one', 'a', 7, 'second')]);
    });

    it('knows the earliest moment, also of what is claimed', async () => {
      expect(await store.earliestDue()).toBeUndefined();
      await store.putDue(item('one', 'a', 1_763_000_000_123));
      await store.putDue(item('two', 'a', 1_763_000_000_456));
      await store.claimDue(1_763_000_000_123, 1, lease);
      expect(await store.earliestDue()).toBe(1_763_000_000_123);
      expect(await store.earliestDue(1_763_000_000_122)).toBe(1_763_000_000_123);
      expect(await store.earliestDue(1_763_000_000_123)).toBe(1_763_000_000_456);
      expect(await store.earliestDue(1_763_000_000_456)).toBeUndefined();
      await store.settleDue(item('one', 'a', 1_763_000_000_123));
      expect(await store.earliestDue()).toBe(1_763_000_000_456);
    });

    it('costs as little when much is waiting for later', async () => {
      // The quickest of many: what the work takes, whatever else the machine is doing.
      const timed = async (): Promise<number> => {
        const times: number[] = [];
        for (let n = 0; n < 30; n += 1) {
          const start = performance.now();
          await store.claimDue(5, 100, lease);
          times.push(performance.now() - start);
        }
        return Math.min(...times);
      };
      await timed();
      const empty = await timed();
      const later = Array.from({ length: 10_000 }, (_, n) =>
        item(names[n % 32] ?? '', `later-${n}`, 10_000 + n),
      );
      await Promise.all(later.map((one) => store.putDue(one)));
      // A walk over all of them takes at least ten milliseconds, however often it is tried.
      const limit = 5 * empty + 5;
      expect(await patiently(timed, (took) => took < limit)).toBeLessThan(limit);
    });
  });

  describe(`The indexes of cases, ${title}`, () => {
    it('hold each case once and let it go', async () => {
      await store.link('case-1', ['person', 'service:a']);
      await store.link('case-1', ['person']);
      await store.link('case-2', ['person']);
      expect([...(await store.linked('person'))].sort()).toEqual(['case-1', 'case-2']);
      expect(await store.isLinked('person', 'case-1')).toBe(true);
      expect(await store.isLinked('service:a', 'case-2')).toBe(false);
      expect(await store.isLinked('nobody', 'case-1')).toBe(false);
      await store.unlink('case-1', ['person', 'never']);
      expect(await store.linked('person')).toEqual(['case-2']);
      expect(await store.isLinked('person', 'case-1')).toBe(false);
      expect(await store.linked('service:a')).toEqual(['case-1']);
      expect(await store.linked('nobody')).toEqual([]);
    });

    it('give the n-th request of an employee one case, whoever asks', async () => {
      const asked = names.map((name) => store.reserveRequest('employee', 0, name));
      expect(new Set(await Promise.all(asked)).size).toBe(1);
      const [first = ''] = await store.requestsOf('employee');
      for (let n = 1; n < 12; n += 1) await store.reserveRequest('employee', n, `case-${n}`);
      const rest = Array.from({ length: 11 }, (_, n) => `case-${n + 1}`);
      expect(await store.requestsOf('employee')).toEqual([first, ...rest]);
      await store.eraseRequest('employee', first);
      expect(await store.requestsOf('employee')).toEqual(['', ...rest]);
      expect(await store.reserveRequest('employee', 0, 'again')).toBe('');
      expect(await store.requestsOf('nobody')).toEqual([]);
    });
  });

  describe(`A document, ${title}`, () => {
    it('is created once, changed at its version, and removed', async () => {
      expect(await store.loadDocument('key')).toBeUndefined();
      const created = await Promise.all(names.map((name) => store.saveDocument('key', 0, name)));
      expect(count(created, 'saved')).toBe(1);
      expect(await store.saveDocument('key', 1, '')).toBe('saved');
      expect(await store.loadDocument('key')).toEqual({ version: 2, body: '' });
      expect(await store.saveDocument('key', 1, 'late')).toBe('conflict');
      expect(await store.saveDocument('other', 1, 'early')).toBe('conflict');
      await store.removeDocument('key');
      expect(await store.loadDocument('key')).toBeUndefined();
      expect(await store.saveDocument('key', 0, 'new')).toBe('saved');
    });
  });

  describe(`The wrapped keys, ${title}`, () => {
    it('stay as first put, until replaced by who knows them, or erased', async () => {
      expect(await store.loadKey('owner')).toBeUndefined();
      const stand = await Promise.all(names.map((name) => store.addKey('owner', name)));
      expect(new Set(stand).size).toBe(1);
      const [standing = ''] = stand;
      expect(await store.replaceKey('owner', 'wrong', 'new')).toBe(false);
      expect(await store.replaceKey('owner', standing, 'new')).toBe(true);
      expect(await store.loadKey('owner')).toBe('new');
      await store.eraseKey('owner');
      expect(await store.loadKey('owner')).toBeUndefined();
      expect(await store.replaceKey('owner', 'new', 'x')).toBe(false);
    });

    it('are listed in pages that miss nobody', async () => {
      const owners = Array.from({ length: 1200 }, (_, n) => `owner-${n}`);
      await Promise.all(owners.map((owner) => store.addKey(owner, 'wrapped')));
      const found = new Set<string>();
      let cursor: string | undefined;
      let pages = 0;
      do {
        const page = await store.keyOwners(cursor);
        for (const owner of page.owners) found.add(owner);
        cursor = page.cursor;
        pages += 1;
      } while (cursor !== undefined);
      expect(pages).toBeGreaterThan(1);
      expect([...found].sort()).toEqual([...owners].sort());
    });
  });

  describe(`The history of a conversation, ${title}`, () => {
    const entry = (id: string, body: string, at = 0) => ({ id, body, at });

    it('answers what came after a watermark, lowest first, up to the limit', async () => {
      expect(await store.history('talk', 0, 10)).toEqual([]);
      expect(await store.putHistory('talk', [])).toBe(0);
      expect(await store.putHistory('talk', [entry('a', '1'), entry('b', '2')])).toBe(2);
      expect(await store.putHistory('talk', [entry('c', '3')])).toBe(3);
      expect(await store.history('talk', 1, 1)).toEqual([{ seq: 2, id: 'b', body: '2' }]);
      expect((await store.history('talk', 0, 10)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
      expect(await store.history('other', 0, 10)).toEqual([]);
    });

    it('moves a changed entry to the end and leaves an unchanged one in its place', async () => {
      await store.putHistory('talk', [entry('a', '1', 10), entry('b', '2', 10)]);
      expect(await store.putHistory('talk', [entry('a', '1', 99)])).toBe(2);
      expect(await store.putHistory('talk', [entry('a', '9', 20), entry('b', '2', 20)])).toBe(3);
      expect(await store.history('talk', 0, 10)).toEqual([
        { seq: 2, id: 'b', body: '2' },
        { seq: 3, id: 'a', body: '9' },
      ]);
      expect(await store.historyBefore('talk', 20)).toEqual(['b']);
      expect(await store.historyBefore('talk', 21)).toEqual(['b', 'a']);
    });

    it('gives parallel writers watermarks of their own', async () => {
      const puts = names.map((id) =>
        store.putHistory('talk', [entry(`${id}-x`, '1'), entry(`${id}-y`, '1')]),
      );
      expect([...(await Promise.all(puts))].sort((a, b) => a - b)).toEqual(names.map((_, n) => 2 * n + 2));
      const seqs = (await store.history('talk', 0, 1000)).map(({ seq }) => seq);
      expect(seqs).toEqual(Array.from({ length: 64 }, (_, n) => n + 1));
    });

    it('never uses a watermark twice, also after everything is removed', async () => {
      await store.putHistory('talk', [entry('a', '1'), entry('b', '2')]);
      await store.removeHistory('talk', ['a', 'b', 'never']);
      expect(await store.history('talk', 0, 10)).toEqual([]);
      expect(await store.historyBefore('talk', 100)).toEqual([]);
      expect(await store.putHistory('talk', [entry('a', '1')])).toBe(3);
    });

    it('tells who listens, with the watermark, when something changed', async () => {
      const heard: string[] = [];
      await store.subscribe('history:talk', (message) => heard.push(message));
      await store.putHistory('talk', [entry('a', '1')]);
      await store.putHistory('talk', [entry('a', '1')]);
      await store.putHistory('talk', [entry('b', '1')]);
      await until(() => heard.length >= 2);
      expect(heard).toEqual(['1', '2']);
    });
  });

  describe(`Messages, ${title}`, () => {
    it('reach every listener of their channel until it stops listening', async () => {
      const heard: string[] = [];
      const listener = (message: string) => heard.push(message);
      const [stopOne] = [await store.subscribe('here', listener), await store.subscribe('here', listener)];
      await store.subscribe('there', (message) => heard.push(`there ${message}`));
      await store.publish('here', 'a');
      await until(() => heard.length === 2);
      stopOne();
      stopOne();
      await store.publish('nowhere', 'b');
      await store.publish('here', 'c');
      await store.publish('there', 'd');
      await until(() => heard.length >= 4);
      expect([...heard].sort()).toEqual(['a', 'a', 'c', 'there d']);
    });

    it('arrive in the order in which they were sent', async () => {
      const heard: string[] = [];
      await store.subscribe('here', (message) => heard.push(message));
      for (const name of names) await store.publish('here', name);
      await until(() => heard.length === names.length);
      expect(heard).toEqual(names);
    });

    it('reach the others when one listener fails', async () => {
      const heard: string[] = [];
      await store.subscribe('here', () => {
        throw new Error('on purpose');
      });
      await store.subscribe('here', (message) => heard.push(message));
      await store.publish('here', 'a');
      await until(() => heard.length === 1);
      expect(heard).toEqual(['a']);
    });
  });

  describe(`A short-lived value, ${title}`, () => {
    it('can be taken once', async () => {
      await store.putTemporary('ticket', 'value', 60);
      expect(await store.temporary('ticket')).toBe('value');
      const taken = await Promise.all(names.map(() => store.takeTemporary('ticket')));
      expect(taken.filter((value) => value !== undefined)).toEqual(['value']);
      expect(await store.temporary('ticket')).toBeUndefined();
    });

    it('stands for the first of many who add it at once, until its time is over', async () => {
      const added = await Promise.all(names.map((name) => store.addTemporary('first', name, 0.2)));
      expect(added.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await store.temporary('first')).toBe(names[added.indexOf(true)]);
      await new Promise((resolve) => setTimeout(resolve, 230));
      expect(await store.addTemporary('first', 'again', 60)).toBe(true);
      expect(await store.addTemporary('first', 'late', 60)).toBe(false);
      expect(await store.temporary('first')).toBe('again');
    });

    it('lasts longer when it is extended, and comes not back once it is gone', async () => {
      await store.putTemporary('session', 'value', 0.05);
      expect(await store.extendTemporary('session', 60)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 80));
      expect(await store.temporary('session')).toBe('value');
      expect(await store.extendTemporary('session', 0.03)).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await store.extendTemporary('session', 60)).toBe(false);
      expect(await store.temporary('session')).toBeUndefined();
      expect(await store.extendTemporary('never', 60)).toBe(false);
    });

    it('is gone when removed and when its time is over', async () => {
      await store.putTemporary('short', 'value', 0.03);
      await store.putTemporary('long', 'first', 60);
      await store.putTemporary('long', 'value', 60);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await store.takeTemporary('short')).toBeUndefined();
      expect(await store.temporary('short')).toBeUndefined();
      expect(await store.temporary('long')).toBe('value');
      await store.removeTemporary('long');
      expect(await store.temporary('long')).toBeUndefined();
    });
  });

  describe(`A bucket of tokens, ${title}`, () => {
    it('grants as many at once as it holds, says how long to wait, and fills again', async () => {
      const ask = () => store.takeToken('bucket', 20, 5);
      const waits = await Promise.all(Array.from({ length: 12 }, ask));
      expect(count(waits, 0)).toBe(5);
      const [wait = 0] = waits.filter((each) => each > 0);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(50);
      await new Promise((resolve) => setTimeout(resolve, wait + 2));
      expect(await ask()).toBe(0);
      expect(await store.takeToken('another', 20, 5)).toBe(0);
    });
  });

  describe(`Any sequence of calls, ${title}`, () => {
    it('answers as the plain model does', async () => {
      const property = fc.asyncProperty(sequences, async (steps) => {
        const model = newModel();
        const tried = await open();
        try {
          for (const { name, run } of steps) {
            expect({ name, answer: await run(tried) }).toEqual({ name, answer: await run(model) });
          }
          expect(await everything(tried)).toEqual(await everything(model));
        } finally {
          await tried.close();
        }
      });
      await fc.assert(property, { seed: 61, numRuns: 120 });
    }, 20_000);
  });

  describe(`The store itself, ${title}`, () => {
    it('keeps the offset of the clock', async () => {
      expect(await store.clockOffset()).toBe(0);
      await store.setClockOffset(15_778_800_000);
      expect(await store.clockOffset()).toBe(15_778_800_000);
      await store.setClockOffset(-1);
      expect(await store.clockOffset()).toBe(-1);
    });

    it('says that it is usable', async () => {
      await expect(store.probe()).resolves.toBeUndefined();
    });
  });
};
