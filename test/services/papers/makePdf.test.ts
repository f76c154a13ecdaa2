import { describe, expect, it } from '@jest/globals';
import { fontOf, runsOf, usual } from '../../../services/papers/fonts.ts';
import { makePdf } from '../../../services/papers/makePdf.ts';
import type { Block, Paper } from '../../../services/papers/paper.ts';
import { readPdf, withRole } from '../../support/readPdf.ts';

const paperOf = (blocks: readonly Block[], changes: Partial<Paper> = {}): Paper => ({
  title: 'Het definitieve advies',
  language: 'nl',
  madeAt: '2026-03-02T09:30:00.000Z',
  words: { page: (page, pages) => `Pagina ${page} van ${pages}`, unshown: 'Een teken staat als nummer.' },
  blocks,
  ...changes,
});
const read = async (...blocks: readonly Block[]) => readPdf(await makePdf(paperOf(blocks)));
const sentence = 'De werknemer kan vier uur per dag zittend werk doen. ';

describe('A paper as PDF', () => {
  it('is tagged and names its language, its title and no author', async () => {
    const pdf = await read({ kind: 'paragraph', text: 'Dag.' });
    expect(pdf).toMatchObject({
      isTagged: true,
      language: 'nl-NL',
      title: 'Het definitieve advies',
      pages: 1,
    });
    expect(pdf.about).not.toMatch(/Author|"dc:creator"/);
    expect(pdf.about).toContain('D:20260302093000Z');
    const english = await readPdf(await makePdf(paperOf([], { language: 'en' })));
    expect(english.language).toBe('en-GB');
  });

  it('is the same file each time', async () => {
    const paper = paperOf([{ kind: 'typed', label: 'Uitleg', text: sentence.repeat(200) }], {
      watermark: 'CONCEPT',
    });
    expect((await makePdf(paper)).equals(await makePdf(paper))).toBe(true);
  });

  it('has an element for each block, in reading order', async () => {
    const { tree } = await read(
      { kind: 'heading', level: 2, text: 'De vraag' },
      { kind: 'paragraph', text: 'Een alinea.' },
      { kind: 'note', text: 'Let op.' },
      { kind: 'list', items: ['een', 'twee'] },
      { kind: 'facts', facts: [{ label: 'Onderwerp', text: 'werk' }] },
      { kind: 'typed', label: 'Reden', text: 'Alinea 1.\n\nAlinea 2.' },
      {
        kind: 'table',
        columns: [
          { title: 'Wat', share: 3 },
          { title: 'Bedrag', share: 1, isNumber: true },
        ],
        rows: [['Werk', '1,00']],
      },
    );
    expect(tree.map(({ role }) => role)).toEqual([
      'H1',
      'H2',
      'P',
      'P',
      'L',
      'Table',
      'P',
      'BlockQuote',
      'Table',
    ]);
    expect(withRole(tree, 'LI').map(({ children }) => children.map(({ role }) => role))).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ]);
    expect(withRole(tree, 'TH').map(({ text }) => text)).toEqual(['Onderwerp', 'Wat', 'Bedrag']);
    expect(withRole(tree, 'TD').map(({ text }) => text)).toEqual(['werk', 'Werk', '1,00']);
    expect(withRole(tree, 'BlockQuote')[0]?.children.map(({ text }) => text)).toEqual([
      'Alinea 1.',
      'Alinea 2.',
    ]);
  });

  it('keeps every word of a long text, over all its pages, in one element, and numbers the pages outside it', async () => {
    const { tree, pages, text } = await read({ kind: 'typed', label: 'Uitleg', text: sentence.repeat(380) });
    const quoted = withRole(tree, 'BlockQuote')
      .map((each) => each.text)
      .join(' ');
    expect(pages).toBeGreaterThan(3);
    expect(quoted.match(/De werknemer kan vier uur per dag zittend werk doen\./g)).toHaveLength(380);
    expect(quoted).not.toContain('Pagina');
    expect(text).toContain(`Pagina 2 van ${pages}`);
  });

  it('gives a row that is longer than a page all its words, and says the headings of a long table once', async () => {
    const rows = [
      ['Lang', sentence.repeat(120)],
      ...Array.from({ length: 60 }, (_unused, at) => [`Rij ${at}`, 'x']),
    ];
    const { tree } = await read({
      kind: 'table',
      columns: [
        { title: 'Wat', share: 1 },
        { title: 'Waarde', share: 3 },
      ],
      rows,
    });
    const cells = withRole(tree, 'TD')
      .map(({ text }) => text)
      .join(' ');
    expect(cells.match(/zittend werk doen/g)).toHaveLength(120);
    expect(cells).toContain('Rij 59');
    // On further pages pdf.js shows the elements without what stands on another page.
    const titles = withRole(tree, 'TH').map(({ text }) => text);
    expect(titles.filter((title) => title !== '')).toEqual(['Wat', 'Waarde']);
  });

  it('links addresses in words of ours, never in what somebody typed', async () => {
    const address = 'https://voorbeeld.example/pad';
    const { tree, links } = await read(
      { kind: 'paragraph', text: `Kijk op ${address}. Mail klacht@linde.example.` },
      { kind: 'typed', label: 'Reden', text: `Kijk op ${address}.` },
    );
    expect(links).toEqual([address, 'mailto:klacht@linde.example']);
    expect(withRole(tree, 'Link').map(({ text }) => text)).toEqual([address, 'klacht@linde.example']);
  });

  it('marks what came and what went, and keeps the watermark out of the text', async () => {
    const { tree, text } = await readPdf(
      await makePdf(
        paperOf(
          [
            {
              kind: 'changes',
              label: 'Wat er veranderde',
              pieces: [
                { change: 'same', text: 'Ik vind ' },
                { change: 'removed', text: 'drie', spoken: '(weg: drie)' },
                { change: 'added', text: 'vier', spoken: '(erbij: vier)' },
                { change: 'same', text: ' uur goed.' },
              ],
            },
          ],
          { watermark: 'CONCEPT' },
        ),
      ),
    );
    const [changed] = withRole(tree, 'BlockQuote')[0]?.children ?? [];
    expect(changed?.children.map(({ role }) => role)).toEqual(['Span', 'Span']);
    expect(tree.map((each) => each.text).join(' ')).not.toContain('CONCEPT');
    // Once at the head of the page; the large one is a drawing.
    expect(text.match(/CONCEPT/g)).toHaveLength(1);
  });
});

describe('A sign that the fonts', () => {
  it('all have stands as it is: letters of Latin, Greek and Cyrillic, quotes, dashes, arrows, ticks', async () => {
    const text = 'Łukasz Çelik naïef ĳs ‘ja’ “nee” – — … € ½ ° ≥ ≤ → ✓ ☐ α Ж';
    const pdf = await read({ kind: 'paragraph', text });
    expect(pdf.tree[1]?.text).toBe(text);
    expect(pdf.text).not.toContain('Een teken staat als nummer.');
  });

  it('do not have stands as its number, and the paper says so', async () => {
    const pdf = await read({ kind: 'typed', label: 'Reden', text: 'Goed 😀 漢 שלום' });
    expect(pdf.text).toContain('Goed [U+1F600] [U+6F22] [U+05E9]');
    expect(pdf.tree.at(-1)?.text).toBe('Een teken staat als nummer.');
    expect(withRole(pdf.tree, 'Span').length).toBeGreaterThan(0);
  });

  it('never show, such as a null byte or a joiner, is left out and breaks nothing', async () => {
    const pdf = await read({ kind: 'paragraph', text: 'a\u0000b\u200dc\u202ed\ud800e\tf' });
    expect(pdf.tree[1]?.text).toBe('abcde f');
  });

  it('are said to have usually is in both faces of text', () => {
    const signs = Array.from({ length: 0x2200 }, (_unused, code) => String.fromCharCode(code)).filter(
      (sign) => usual.test(sign),
    );
    const missing = (['regular', 'bold'] as const).flatMap((face) =>
      signs.filter((sign) => !fontOf(face).hasGlyphForCodePoint(sign.charCodeAt(0))),
    );
    expect(signs.length).toBeGreaterThan(300);
    expect(missing).toEqual([]);
    expect(runsOf('é→', 'bold').map(({ face }) => face)).toEqual(['bold', 'math']);
  });
});
