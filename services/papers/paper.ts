import type { Instant } from '../../domain/calendar.ts';
import type { Language } from '../../domain/people.ts';

/** A document as people read it, before it becomes a file. Says what is a heading, a list or a table, never how it looks. */
export type Paper = {
  /** First heading and title of the file: words of ours only, never a name or anything typed. */
  readonly title: string;
  readonly language: Language;
  /** The moment that the file names as that of its making: the moment of what it is about, so that the same paper is the same file. */
  readonly madeAt: Instant;
  readonly words: PaperWords;
  /** One word across each page, such as that of a draft; no part of the text. */
  readonly watermark?: string;
  /** What stands above the title: who writes to whom. */
  readonly opening?: readonly Block[];
  readonly blocks: readonly Block[];
};

/** The words that the maker writes of itself. */
export type PaperWords = {
  readonly page: (page: number, pages: number) => string;
  /** Said at the end where a character could not be set and stands as its number. */
  readonly unshown: string;
};

/** One piece of a document, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A paragraph that must not be missed. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Labels with their values, one under the other. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  /** What somebody typed, kept as typed, line breaks too; with an empty label where the heading says it. */
  | { readonly kind: 'typed'; readonly label: string; readonly text: string }
  /** A text with what changed in it since an earlier version. */
  | { readonly kind: 'changes'; readonly label: string; readonly pieces: readonly ChangedPiece[] }
  | Table;

export type Fact = { readonly label: string; readonly text: string };

/** A table with a heading row; `widths` are shares of the line, columns of numbers stand to the right. */
export type Table = {
  readonly kind: 'table';
  readonly columns: readonly { readonly title: string; readonly share: number; readonly isNumber?: true }[];
  readonly rows: readonly (readonly string[])[];
};

/** A stretch of text that stayed, came or went; `spoken` is what a screen reader says of one that came or went. */
export type ChangedPiece = {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
  readonly spoken?: string;
};

/** Every word of a paper that goes into its file, as it stands there. */
export function wordsOf(paper: Paper): readonly string[] {
  const { opening = [], blocks, watermark = '' } = paper;
  const marks = [paper.title, watermark, paper.words.unshown, paper.words.page(1, 1)];
  return [...marks, ...[...opening, ...blocks].flatMap(wordsOfBlock)];
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'address':
      return block.lines;
    case 'facts':
      return block.facts.flatMap(({ label, text }) => [label, text]);
    case 'typed':
      return [block.label, block.text];
    case 'changes':
      return [block.label, ...block.pieces.flatMap(({ text, spoken = '' }) => [text, spoken])];
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
    default:
      return block satisfies never;
  }
}
