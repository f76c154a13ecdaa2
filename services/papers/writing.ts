import type { Face } from './fonts.ts';
import { leading, linesOf, type Part, type SetLine, type Stretch, type Style } from './lines.ts';
import { area, baseline, type Element, elementIn, ink, need, type Press, rule, turnPage } from './press.ts';

/** The looks of text, in points. */
export const styles = {
  title: { face: 'bold', size: 19, color: ink.text },
  heading: { face: 'bold', size: 13.5, color: ink.accent },
  small: { face: 'bold', size: 11, color: ink.text },
  body: { face: 'regular', size: 10.5, color: ink.text },
  label: { face: 'bold', size: 10.5, color: ink.text },
  quiet: { face: 'regular', size: 9, color: ink.quiet },
  added: { face: 'bold', size: 10.5, color: ink.added, line: 'under' },
  removed: { face: 'regular', size: 10.5, color: ink.removed, line: 'through' },
} as const satisfies Record<string, Style>;

/** Where lines stand: from `left`, at most `width` points wide, with `above` and `below` free. */
export type Place = {
  readonly left: number;
  readonly width: number;
  readonly above: number;
  readonly below: number;
  /** What must fit under the last line on the same page. */
  readonly keep?: number;
  /** Drawn beside each page's share of the lines. */
  readonly beside?: (from: number, to: number) => void;
};

export const wholeWidth: Place = { left: area.left, width: area.width, above: 0, below: 7 };

/** Writes stretches as one element, over as many pages as they take. */
export function write(press: Press, element: Element, stretches: readonly Stretch[], place: Place): void {
  const lines = linesOf(stretches, place.width, press.measure);
  const height = Math.max(...stretches.map(({ style }) => leading(style.size)), 0);
  press.y += press.y > area.top ? place.above : 0;
  // Neither the first line alone at the foot of a page, nor the last one alone at the head.
  need(press, Math.min(lines.length, 2) * height + (place.keep ?? 0));
  const parts = partsIn(press, element);
  let from = press.y;
  for (const [at, line] of lines.entries()) {
    const rest = lines.length - at === 2 && at > 0 ? 2 : 1;
    if (press.y + rest * height > area.bottom && press.y > area.top) {
      place.beside?.(from, press.y);
      turnPage(press);
      from = press.y;
    }
    writeLine(press, element, line, place.left, parts);
    press.y += height;
  }
  place.beside?.(from, press.y);
  parts.end();
  press.y += place.below;
}

/** Writes one line at the present height; a link, or text that is spoken otherwise, is an element of its own. */
export function writeLine(press: Press, element: Element, line: SetLine, x: number, parts: Parts): void {
  const { doc } = press;
  let left = x;
  for (const { text, face, style, part, width } of line) {
    const target = part === undefined ? element : parts.of(part);
    target.struct.add(doc.markStructureContent(target.type));
    doc.font(face).fontSize(style.size).fillColor(style.color);
    doc.text(text, left, press.y + baseline(style.size), { lineBreak: false, baseline: 'alphabetic' });
    doc.endMarkedContent();
    const seen = width - press.measure(text.slice(text.trimEnd().length), face, style.size);
    if (style.line !== undefined) strike(press, left, left + seen, style);
    if (part?.kind === 'link')
      doc.link(left, press.y, seen, leading(style.size), part.address, {
        structParent: target.struct,
        Contents: inUtf16(text.trim()),
      });
    left += width;
  }
}

/** A text as a string of a PDF: UTF-16, the high byte first. */
function inUtf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

function strike(press: Press, from: number, to: number, { size, line, color }: Style): void {
  const y = press.y + baseline(size) + (line === 'under' ? size * 0.16 : -size * 0.27);
  rule(press, from, to, y, color);
}

/** The elements inside one paragraph, each made where its first piece stands. */
export type Parts = { readonly of: (part: Part) => Element; readonly end: () => void };

/** Keeps the elements inside one paragraph. */
export function partsIn(press: Press, element: Element): Parts {
  const made = new Map<Part, Element>();
  return {
    of: (part) => {
      const known = made.get(part);
      if (known !== undefined) return known;
      const type = part.kind === 'link' ? 'Link' : 'Span';
      const fresh = elementIn(press, element, type, part.kind === 'spoken' ? { actual: part.actual } : {});
      made.set(part, fresh);
      return fresh;
    },
    end: () => {
      for (const { struct } of made.values()) struct.end();
    },
  };
}

const address = /(https:\/\/[^\s<>"]+[^\s<>".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** A text of ours: web and mail addresses in it are links. */
export function linked(text: string, style: Style): readonly Stretch[] {
  return text.split(address).flatMap((words, at): readonly Stretch[] => {
    if (words === '') return [];
    if (at % 2 === 0) return [{ text: words, style }];
    const target = words.startsWith('https:') ? words : `mailto:${words}`;
    const look: Style = { ...style, color: ink.accent, line: 'under' };
    return [{ text: words, style: look, part: { kind: 'link', address: target } }];
  });
}

/** The width of a text in points. */
export function widthOf(press: Press, text: string, { face, size }: { face: Face; size: number }): number {
  return press.measure(text, face, size);
}
