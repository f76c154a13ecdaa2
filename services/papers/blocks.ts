import { leading, type Stretch } from './lines.ts';
import type { Block, ChangedPiece } from './paper.ts';
import { area, asArtifact, type Element, elementIn, ink, need, type Press } from './press.ts';
import { writeFacts, writeTable } from './table.ts';
import { linked, type Place, partsIn, styles, wholeWidth, write, writeLine } from './writing.ts';

const inset = 14;
const quoted: Place = { left: area.left + inset, width: area.width - inset, above: 0, below: 0 };

/** Writes one block at the present height, over as many pages as it takes. */
export function writeBlock(press: Press, block: Block): void {
  switch (block.kind) {
    case 'heading':
      writeHeading(press, block.level === 2 ? 'H2' : 'H3', block.text);
      break;
    case 'paragraph':
      writeParagraph(press, block.text);
      break;
    case 'note':
      writeNote(press, block.text);
      break;
    case 'list':
      writeList(press, block.items);
      break;
    case 'facts':
      writeFacts(press, block.facts);
      break;
    case 'address':
      writeAddress(press, block.lines);
      break;
    case 'typed':
      writeQuote(press, block.label, paragraphsOf(block.text));
      break;
    case 'changes':
      writeQuote(press, block.label, [stretchesOf(block.pieces)]);
      break;
    case 'table':
      writeTable(press, block);
      break;
    default:
      block satisfies never;
  }
}

/** Writes the title, the one first heading of the paper. */
export function writeTitle(press: Press, title: string): void {
  writeHeading(press, 'H1', title);
}

const headings = {
  H1: { style: styles.title, above: 6, below: 12 },
  H2: { style: styles.heading, above: 12, below: 5 },
  H3: { style: styles.small, above: 8, below: 3 },
} as const;

function writeHeading(press: Press, type: keyof typeof headings, text: string): void {
  const { style, above, below } = headings[type];
  const element = elementIn(press, press.root, type);
  // A heading is no last line of a page, and neither is the label that may follow it.
  const keep = 5 * leading(styles.body.size);
  write(press, element, [{ text, style }], { ...wholeWidth, above, below, keep });
  element.struct.end();
}

function writeParagraph(press: Press, text: string): void {
  const element = elementIn(press, press.root, 'P');
  write(press, element, linked(text, styles.body), wholeWidth);
  element.struct.end();
}

function writeNote(press: Press, text: string): void {
  const element = elementIn(press, press.root, 'P');
  const beside = (from: number, to: number): void => bar(press, from, to, ink.accent, 3);
  write(press, element, linked(text, styles.label), { ...quoted, above: 4, below: 11, beside });
  element.struct.end();
}

function writeList(press: Press, items: readonly string[]): void {
  const list = elementIn(press, press.root, 'L');
  const size = styles.body.size;
  for (const item of items) {
    need(press, leading(size));
    const entry = elementIn(press, list, 'LI');
    const label = elementIn(press, entry, 'Lbl');
    const dot = {
      text: '•',
      face: 'regular',
      style: styles.body,
      width: press.measure('•', 'regular', size),
    } as const;
    writeLine(press, label, [dot], area.left + 3, partsIn(press, label));
    label.struct.end();
    const body = elementIn(press, entry, 'LBody');
    write(press, body, linked(item, styles.body), { ...quoted, above: 0, below: 3 });
    body.struct.end();
    entry.struct.end();
  }
  list.struct.end();
  press.y += 5;
}

function writeAddress(press: Press, lines: readonly string[]): void {
  const element = elementIn(press, press.root, 'P');
  write(press, element, linked(lines.join('\n'), styles.body), { ...wholeWidth, below: 16 });
  element.struct.end();
}

function writeLabel(press: Press, label: string): void {
  const title = elementIn(press, press.root, 'P');
  const keep = 2 * leading(styles.body.size);
  write(press, title, [{ text: label, style: styles.label }], { ...wholeWidth, above: 3, below: 3, keep });
  title.struct.end();
}

/** What somebody wrote, under its label, set apart by a bar. */
function writeQuote(press: Press, label: string, paragraphs: readonly (readonly Stretch[])[]): void {
  if (label !== '') writeLabel(press, label);
  const quote = elementIn(press, press.root, 'BlockQuote');
  for (const [at, stretches] of paragraphs.entries()) {
    if (at > 0) press.y += 5;
    const element: Element = elementIn(press, quote, 'P');
    const beside = (from: number, to: number): void => bar(press, from, to, ink.rule, 1.5);
    write(press, element, stretches, { ...quoted, beside });
    element.struct.end();
  }
  quote.struct.end();
  press.y += 9;
}

function bar(press: Press, from: number, to: number, color: string, width: number): void {
  const x = area.left + 2;
  asArtifact(press, 'Layout', () => {
    press.doc.lineWidth(width).strokeColor(color).moveTo(x, from).lineTo(x, to).stroke();
  });
}

function paragraphsOf(text: string): readonly (readonly Stretch[])[] {
  return text
    .trim()
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => [{ text: paragraph, style: styles.body }]);
}

function stretchesOf(pieces: readonly ChangedPiece[]): readonly Stretch[] {
  return pieces.map(({ change, text, spoken }) => {
    const style = change === 'same' ? styles.body : styles[change];
    return spoken === undefined ? { text, style } : { text, style, part: { kind: 'spoken', actual: spoken } };
  });
}
