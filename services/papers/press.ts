import PDFDocument, { type StructElement, type StructOptions } from 'pdfkit';
import { type Face, faces, fontOf } from './fonts.ts';
import { leading, type Measure } from './lines.ts';
import type { Paper } from './paper.ts';

/** A4 in points, and what stays free at each side. */
const page = { width: 595.28, height: 841.89 } as const;
const margin = { top: 72, bottom: 76, side: 64 } as const;

/** The area of the text, in points from the upper left corner of a page. */
export const area = {
  left: margin.side,
  top: margin.top,
  width: page.width - 2 * margin.side,
  right: page.width - margin.side,
  bottom: page.height - margin.bottom,
  page,
} as const;

export const ink = {
  text: '#1b1b1b',
  quiet: '#505050',
  rule: '#b5b5b5',
  accent: '#0f548c',
  added: '#0b5a08',
  removed: '#9c1c1c',
  shade: '#f3f6f9',
  mark: '#ececec',
} as const;

/** An element of the structure, with the name that its content is marked with. */
export type Element = { readonly type: string; readonly struct: StructElement };

/** A file being made: where the next line goes, and what is drawn on the page. */
export type Press = {
  readonly doc: PDFDocument;
  readonly measure: Measure;
  /** Root of the structure. */
  readonly root: Element;
  /** Stands under the text of every page. */
  readonly watermark: string | undefined;
  y: number;
};

/** Opens a tagged file (PDF/UA) for a paper, with its first page. */
export function openPress(paper: Paper): Press {
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: paper.language === 'nl' ? 'nl-NL' : 'en-GB',
    // No author and no name of the product: who wrote stands in the text, for who may read the text.
    info: {
      Title: paper.title,
      Producer: 'PDFKit',
      Creator: 'PDFKit',
      CreationDate: new Date(paper.madeAt),
    },
    size: [page.width, page.height],
    margin: 0,
  });
  for (const face of faces) doc.registerFont(face, fontOf(face));
  const root = doc.struct('Document');
  doc.addStructure(root);
  const press: Press = {
    doc,
    root: { type: 'Document', struct: root },
    watermark: paper.watermark,
    y: area.top,
    measure: widths(doc),
  };
  turnPage(press);
  return press;
}

/** Turns to a fresh page, whose text starts at the top. */
export function turnPage(press: Press): void {
  press.doc.addPage();
  press.y = area.top;
  if (press.watermark !== undefined) drawMark(press, press.watermark);
}

/** Turns the page unless so many points are left on it. */
export function need(press: Press, points: number): void {
  if (press.y + points > area.bottom && press.y > area.top) turnPage(press);
}

/** Draws what is no content, such as a rule or a page number: nobody who reads the structure meets it. */
export function asArtifact(press: Press, type: 'Pagination' | 'Layout', draw: () => void): void {
  press.doc.markContent('Artifact', { type });
  draw();
  press.doc.endMarkedContent();
}

/** A rule between two points on one height. */
export function rule(press: Press, from: number, to: number, y: number, color: string, width = 0.7): void {
  asArtifact(press, 'Layout', () => {
    press.doc.lineWidth(width).strokeColor(color).moveTo(from, y).lineTo(to, y).stroke();
  });
}

/** A new element inside another one. */
export function elementIn(press: Press, parent: Element, type: string, options: StructOptions = {}): Element {
  const struct = press.doc.struct(type, options);
  parent.struct.add(struct);
  return { type, struct };
}

/** How far below the top of a line of a size its letters stand; the same for all faces. */
export function baseline(size: number): number {
  return leading(size) * 0.72;
}

/** Draws a word slantwise over the page as a shape: it is seen, and is no text that stands between other text. */
function drawMark({ doc }: Press, word: string): void {
  const { glyphs, positions, advanceWidth } = fontOf('bold').layout(word);
  const scale = Math.min(560 / advanceWidth, 0.13);
  doc.markContent('Artifact', { type: 'Pagination' });
  doc
    .save()
    .translate(page.width / 2, page.height / 2)
    .rotate(-52)
    .scale(scale, -scale);
  doc.translate(-advanceWidth / 2, -350);
  for (const [at, glyph] of glyphs.entries()) {
    doc.path(glyph.path.toSVG()).fill(ink.mark);
    doc.translate(positions[at]?.xAdvance ?? 0, 0);
  }
  doc.restore().endMarkedContent();
}

function widths(doc: PDFDocument): Measure {
  const known = new Map<string, number>();
  return (text: string, face: Face, size: number) => {
    const key = `${face} ${text}`;
    const width = known.get(key) ?? doc.font(face).fontSize(1_000).widthOfString(text);
    known.set(key, width);
    return (width * size) / 1_000;
  };
}
