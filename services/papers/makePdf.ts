import { writeBlock, writeTitle } from './blocks.ts';
import { runsOf, settable } from './fonts.ts';
import { type Paper, wordsOf } from './paper.ts';
import { area, asArtifact, baseline, ink, openPress, type Press, rule } from './press.ts';
import { styles, widthOf } from './writing.ts';

/**
 * Makes a PDF of a paper: A4, tagged for screen readers (PDF/UA), with its language, its title and its fonts in it.
 * The same paper gives the same bytes.
 */
export async function makePdf(paper: Paper): Promise<Buffer> {
  const press = openPress(paper);
  const { doc } = press;
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((done, failed) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', failed);
  });
  for (const block of paper.opening ?? []) writeBlock(press, block);
  writeTitle(press, paper.title);
  for (const block of paper.blocks) writeBlock(press, block);
  if (wordsOf(paper).some(hasUnshown)) writeBlock(press, { kind: 'note', text: paper.words.unshown });
  press.root.struct.end();
  writeEdges(press, paper);
  doc.end();
  return whole;
}

function hasUnshown(text: string): boolean {
  return runsOf(settable(text), 'regular').some(({ actual }) => actual !== undefined);
}

/** The number of each page at its foot, and from the second one on the title at its head. */
function writeEdges(press: Press, { title, words, watermark }: Paper): void {
  const { start, count } = press.doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    press.doc.switchToPage(start + at);
    const foot = area.bottom + 26;
    edge(press, words.page(at + 1, count), 'right', foot);
    if (watermark !== undefined) edge(press, watermark, 'right', area.top - 40);
    if (at === 0) continue;
    edge(press, title, 'left', area.top - 40);
    rule(press, area.left, area.right, area.top - 20, ink.rule, 0.5);
  }
}

function edge(press: Press, text: string, side: 'left' | 'right', y: number): void {
  const style = styles.quiet;
  const left = side === 'left' ? area.left : area.right - widthOf(press, text, style);
  asArtifact(press, 'Pagination', () => {
    press.doc.font(style.face).fontSize(style.size).fillColor(style.color);
    press.doc.text(text, left, y + baseline(style.size), { lineBreak: false, baseline: 'alphabetic' });
  });
}
