import { concepts } from './concepts.ts';

type Entry = {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly endings: ReadonlyMap<string, readonly string[]>;
};

const longest = 5;
const table = readTable(concepts);

/** Every single word the table of concepts spells out in full. */
export const conceptWords: readonly string[] = [...table.exact.keys()].flatMap((phrase) => phrase.split('_'));

/** The concepts a row of words holds, with the place of the word each begins at, in order of place. */
export function conceptsOf(words: readonly string[]): readonly { concept: string; at: number }[] {
  const found: { concept: string; at: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let phrase = '';
    for (let length = 1; length <= longest && at + length <= words.length; length += 1) {
      phrase = length === 1 ? (words[at] ?? '') : `${phrase}_${words[at + length - 1]}`;
      for (const concept of matches(phrase, (words[at + length - 1] ?? '').length))
        found.push({ concept, at });
    }
  }
  return found;
}

function matches(phrase: string, lastLength: number): readonly string[] {
  const found = [...(table.exact.get(phrase) ?? [])];
  const shortest = Math.max(3, phrase.length - lastLength + 1);
  for (let length = shortest; length <= phrase.length; length += 1) {
    found.push(...(table.endings.get(phrase.slice(0, length)) ?? []));
  }
  return found;
}

function readTable(source: Readonly<Record<string, string>>): Entry {
  const exact = new Map<string, string[]>();
  const endings = new Map<string, string[]>();
  for (const [concept, list] of Object.entries(source)) {
    for (const item of list.split(/\s+/)) {
      const [map, phrase] = item.endsWith('*') ? [endings, item.slice(0, -1)] : [exact, item];
      map.set(phrase, [...(map.get(phrase) ?? []), concept]);
    }
  }
  return { exact, endings };
}
