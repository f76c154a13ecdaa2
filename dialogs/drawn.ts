import type { Seen } from '../cards/seen.ts';

/** What somebody may see, with a note of the verbs whose inputs were looked at: what a card shows of what people gave. */
export type Recorded = { readonly seen: Seen; readonly drawn: () => readonly string[] };

/** Follows which given inputs the texts of a card draw from, for the access log. */
export function recorded(seen: Seen): Recorded {
  const found = new Set<string>();
  const given = new Proxy(seen.given, {
    get: (target, verb, receiver) => {
      const inputs: unknown = Reflect.get(target, verb, receiver);
      if (inputs !== undefined && typeof verb === 'string') found.add(verb);
      return inputs;
    },
  });
  // Over what was seen, not a copy of it: what no text looks at is not worked out.
  const shown: Seen = Object.assign(Object.create(seen), { given });
  return { seen: shown, drawn: () => [...found].sort() };
}
