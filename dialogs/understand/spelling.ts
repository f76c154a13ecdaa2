import { distance } from 'fastest-levenshtein';

/** Gives the known word that a written word most likely stands for, or the word itself. */
export type Spelling = (word: string) => string;

/**
 * A speller over known words with how often each occurs: one slip is forgiven from 5 letters on, two from 9;
 * neighbouring letters that changed places count as one, from 4 letters on.
 */
export function createSpelling(known: ReadonlyMap<string, number>): Spelling {
  const byLength = new Map<number, string[]>();
  for (const word of known.keys()) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const bucket = byLength.get(word.length) ?? [];
    bucket.push(word);
    byLength.set(word.length, bucket);
  }
  return (word) => {
    if (word.length < 4 || word.length > 24 || known.has(word) || /\d/.test(word)) return word;
    const swapped = swaps(word).filter((candidate) => known.has(candidate));
    const mended = best(swapped, known);
    if (mended !== undefined || word.length < 5) return mended ?? word;
    return nearest(word, byLength, known) ?? word;
  };
}

function nearest(
  word: string,
  byLength: ReadonlyMap<number, readonly string[]>,
  known: ReadonlyMap<string, number>,
): string | undefined {
  const allowed = word.length >= 9 ? 2 : 1;
  const found: string[][] = [[], [], []];
  for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
    for (const candidate of byLength.get(length) ?? []) {
      // Somebody who types gets the first letter right, or the two first letters changed places.
      if (candidate[0] !== word[0] && candidate[1] !== word[0]) continue;
      const slips = distance(word, candidate);
      if (slips <= allowed) found[slips]?.push(candidate);
    }
  }
  return best(found[1] ?? [], known) ?? best(found[2] ?? [], known);
}

function swaps(word: string): string[] {
  const swapped: string[] = [];
  for (let at = 0; at + 1 < word.length; at += 1) {
    swapped.push(`${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
  }
  return swapped;
}

function best(words: readonly string[], known: ReadonlyMap<string, number>): string | undefined {
  let winner: string | undefined;
  for (const word of words) {
    if (winner === undefined || (known.get(word) ?? 0) > (known.get(winner) ?? 0)) winner = word;
  }
  return winner;
}
