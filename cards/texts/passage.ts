import { type Line, lines, type Passage } from '../seen.ts';

/** A title with the lines that there are. */
export function passage(title: string, ...body: readonly (Line | string | false | undefined)[]): Passage {
  return { title, lines: lines(...body) };
}

/** What is known of somebody who can be phoned, in one line; empty when nothing is. */
export function reach(...known: readonly string[]): string {
  return known.filter((part) => part !== '').join(', ');
}

/** Languages by name where they stand as codes (`nl`), and as they are otherwise. */
export function languageNames(names: Intl.DisplayNames, spoken: readonly string[]): readonly string[] {
  return spoken.map((language) =>
    /^[a-z]{2,3}$/.test(language) ? (names.of(language) ?? language) : language,
  );
}

/** The word for a value, where there is a value. */
export function wordFor<V extends string>(
  words: Readonly<Record<V, string>>,
  value: V | undefined,
): string | undefined {
  return value === undefined ? undefined : words[value];
}
