import { type Line, lines, type Passage } from '../seen.ts';

/** A title with the lines that there are. */
export function passage(title: string, ...body: readonly (Line | string | false | undefined)[]): Passage {
  return { title, lines: lines(...body) };
}

/** What is known of somebody who can be phoned, in one line; empty when nothing is. */
export function reach(...known: readonly string[]): string {
  return known.filter((part) => part !== '').join(', ');
}

/** The word for a value, where there is a value. */
export function wordFor<V extends string>(
  words: Readonly<Record<V, string>>,
  value: V | undefined,
): string | undefined {
  return value === undefined ? undefined : words[value];
}
