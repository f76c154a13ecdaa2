import { diffWordsWithSpace } from 'diff';
import type { ChangedPiece } from '../../services/papers/paper.ts';

/** How a screen reader says what came and what went. */
export type SpokenChanges = {
  readonly added: (text: string) => string;
  readonly removed: (text: string) => string;
};

/** Texts that differ in more words than this are shown as one that went and one that came. */
const MOST_CHANGES = 3_000;

/** What changed from one text to another, word by word, in the order of the new one; undefined when nothing did. */
export function changesOf(
  before: string,
  after: string,
  spoken: SpokenChanges,
): readonly ChangedPiece[] | undefined {
  if (before === after) return undefined;
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  const parts = found ?? [
    { value: `${before}\n`, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return parts.map(({ value, added, removed }) => {
    if (added) return { change: 'added', text: value, spoken: spoken.added(value.trim()) };
    return removed
      ? { change: 'removed', text: value, spoken: spoken.removed(value.trim()) }
      : { change: 'same', text: value };
  });
}

/** Remarks beside what was done with them: one by one where both were written in as many pieces, otherwise whole. */
export function pairs(remarks: string, handling: string): readonly (readonly [string, string])[] {
  for (const cut of [/\n[ \t]*\n+/, /\n+/]) {
    const [left, right] = [piecesOf(remarks, cut), piecesOf(handling, cut)];
    if (left.length > 1 && left.length === right.length)
      return left.map((remark, at) => [remark, right[at] ?? '']);
  }
  return [[remarks.trim(), handling.trim()]];
}

function piecesOf(text: string, cut: RegExp): readonly string[] {
  return text
    .trim()
    .split(cut)
    .map((piece) => piece.trim());
}
