import { dueOrder } from '../../../services/store/dueOrder.ts';
import type { Append, DueItem, Store } from '../../../services/store/store.ts';

type Leased = DueItem & { readonly leased: 'free' | 'held' | 'expired' };
type Entry = { readonly id: string; readonly body: string; readonly at: number; readonly seq: number };

/** What a case, its due items and a conversation do, as plain as it can be said; a lease of 0 has run out at once. */
export type Model = Pick<
  Store,
  | 'loadEvents'
  | 'append'
  | 'replaceLog'
  | 'putDue'
  | 'claimDue'
  | 'claimDueOf'
  | 'settleDue'
  | 'putBackDue'
  | 'earliestDue'
  | 'dueOf'
  | 'putHistory'
  | 'history'
  | 'removeHistory'
  | 'historyBefore'
  | 'loadDocument'
  | 'saveDocument'
  | 'removeDocument'
>;

/** The due index as one list. */
const dueModel = () => {
  let items: readonly Leased[] = [];
  const bare = ({ id, owner, at, body }: Leased): DueItem => ({ id, owner, at, body });
  const same = (a: DueItem, b: { readonly owner: string; readonly id: string }) =>
    a.owner === b.owner && a.id === b.id;
  const drop = (which: { readonly owner: string; readonly id: string }): void => {
    items = items.filter((one) => !same(one, which));
  };
  const put = (item: DueItem): void => {
    drop(item);
    items = [...items, { ...item, leased: 'free' }];
  };
  const claim = (
    candidates: readonly Leased[],
    now: number,
    limit: number,
    lease: number,
  ): readonly DueItem[] => {
    const found = candidates
      .filter((one) => one.leased !== 'held' && one.at <= now)
      .sort(dueOrder)
      .slice(0, limit);
    items = items.map((one) =>
      found.includes(one) ? { ...one, leased: lease === 0 ? 'expired' : 'held' } : one,
    );
    return found.map(bare);
  };
  const claimed = (item: DueItem): boolean =>
    items.some(
      (one) => same(one, item) && one.leased !== 'free' && one.at === item.at && one.body === item.body,
    );
  return {
    put,
    drop,
    claim: (now: number, limit: number, lease: number) => claim(items, now, limit, lease),
    claimOf: (owner: string, now: number, limit: number, lease: number) =>
      claim(
        items.filter((one) => one.owner === owner),
        now,
        limit,
        lease,
      ),
    settle: (item: DueItem, then: () => void): void => {
      if (!claimed(item)) return;
      drop(item);
      then();
    },
    all: () => [...items].sort(dueOrder).map(bare),
  };
};

/** Conversations, each a list of entries and a counter. */
const historyModel = () => {
  const talks = new Map<string, { readonly seq: number; readonly entries: readonly Entry[] }>();
  const talk = (id: string) => talks.get(id) ?? { seq: 0, entries: [] };
  return {
    put: (conversation: string, id: string, body: string, at: number): void => {
      const { seq, entries } = talk(conversation);
      if (entries.some((entry) => entry.id === id && entry.body === body)) return;
      const others = entries.filter((entry) => entry.id !== id);
      talks.set(conversation, { seq: seq + 1, entries: [...others, { id, body, at, seq: seq + 1 }] });
    },
    remove: (conversation: string, ids: readonly string[]): void => {
      const { seq, entries } = talk(conversation);
      talks.set(conversation, { seq, entries: entries.filter(({ id }) => !ids.includes(id)) });
    },
    talk,
  };
};

/** An empty model with the methods of a store. */
export const newModel = (): Model => {
  const logs = new Map<string, readonly string[]>();
  const documents = new Map<string, { readonly version: number; readonly body: string }>();
  const due = dueModel();
  const talks = historyModel();
  const log = (caseId: string): readonly string[] => logs.get(caseId) ?? [];
  const change = ({ caseId, events, due: changes }: Append): void => {
    logs.set(caseId, [...log(caseId), ...events]);
    for (const one of changes) {
      if (one.at === null) due.drop(one);
      else due.put(one);
    }
  };
  return {
    loadEvents: async (caseId, after) => log(caseId).slice(after),
    append: async (append) => {
      if (log(append.caseId).length !== append.expectedVersion) return 'conflict';
      change(append);
      return 'appended';
    },
    replaceLog: async (caseId, expectedVersion, events) => {
      if (log(caseId).length !== expectedVersion) return 'conflict';
      logs.set(caseId, events);
      for (const item of due.all()) if (item.owner === caseId) due.drop(item);
      return 'replaced';
    },
    putDue: async (item) => due.put(item),
    claimDue: async (now, limit, lease) => due.claim(now, limit, lease),
    claimDueOf: async (owner, now, limit, lease) => due.claimOf(owner, now, limit, lease),
    settleDue: async (item) => due.settle(item, () => undefined),
    putBackDue: async (item, at, body) => due.settle(item, () => due.put({ ...item, at, body })),
    earliestDue: async () => due.all()[0]?.at,
    dueOf: async (owner) => due.all().filter((item) => item.owner === owner),
    putHistory: async (conversation, entries) => {
      for (const { id, body, at } of entries) talks.put(conversation, id, body, at);
      return talks.talk(conversation).seq;
    },
    history: async (conversation, after, limit) =>
      talks
        .talk(conversation)
        .entries.filter(({ seq }) => seq > after)
        .slice(0, limit)
        .map(({ seq, id, body }) => ({ seq, id, body })),
    removeHistory: async (conversation, ids) => talks.remove(conversation, ids),
    historyBefore: async (conversation, at) =>
      talks
        .talk(conversation)
        .entries.filter((entry) => entry.at < at)
        .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
    loadDocument: async (key) => documents.get(key),
    saveDocument: async (key, expectedVersion, body) => {
      if ((documents.get(key)?.version ?? 0) !== expectedVersion) return 'conflict';
      documents.set(key, { version: expectedVersion + 1, body });
      return 'saved';
    },
    removeDocument: async (key) => {
      documents.delete(key);
    },
  };
};
