import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Node, readPdf } from '../support/readPdf.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { type FetchedFile, filesOfJourneys } from '../support/wholeJourneys.ts';

const kinds = [
  'referral',
  'draft-1',
  'advice-1',
  'letter-cost',
  'letter-noCopy',
  'letter-refusal',
  'letter-withdrawn',
  'invoice.pdf',
  'export.pdf',
];

/** The words of a tree in reading order, a table row by row; spaces differ where lines end. */
const inOrder = (tree: readonly Node[]): readonly string[] =>
  tree.flatMap((node) => (node.children.length === 0 ? [node.text] : inOrder(node.children)));
const bare = (text: string): string => text.replaceAll(/\s+/g, '');

describe.each(['nl', 'en'] as const)('Every file of whole journeys in %s', (language) => {
  let product: RunningProduct;
  let files: readonly FetchedFile[];
  beforeAll(async () => {
    product = await startProduct();
    files = await filesOfJourneys(product.address, language);
  });
  afterAll(async () => {
    await product.stop();
  });
  const papers = (): readonly FetchedFile[] =>
    files.filter(({ id, type }) => type === 'application/pdf' && kinds.includes(id));

  it('is of every kind, each for those who may have it', () => {
    const readers = Object.fromEntries(
      kinds.map((kind) => [
        kind,
        [...new Set(files.filter(({ id }) => id === kind).map(({ who }) => who))].sort(),
      ]),
    );
    expect(readers).toEqual({
      referral: ['employee-1', 'employee-2', 'employee-3', 'physician-1', 'second-1', 'second-4'],
      'draft-1': ['employee-1', 'employee-2', 'second-1', 'second-4'],
      'advice-1': ['employee-1', 'employee-2', 'physician-1', 'second-1', 'second-4'],
      'letter-cost': ['employee-2'],
      'letter-noCopy': ['physician-1'],
      'letter-refusal': ['employee-4', 'physician-1'],
      'letter-withdrawn': ['employee-3'],
      'invoice.pdf': ['backoffice-1', 'employee-2', 'physician-1', 'second-1', 'second-4'],
      'export.pdf': [
        'employee-1',
        'employee-2',
        'employee-3',
        'employee-4',
        'physician-1',
        'second-1',
        'second-4',
      ],
    });
  });

  it('is tagged, with its language, a title that names nobody, one first heading, and its words in reading order', async () => {
    for (const { journey, who, id, bytes } of papers()) {
      const pdf = await readPdf(bytes);
      const about = [journey, who, id];
      expect([about, pdf.isTagged, pdf.language]).toEqual([
        about,
        true,
        language === 'nl' ? 'nl-NL' : 'en-GB',
      ]);
      expect(pdf.title).not.toBe('');
      expect(`${pdf.title}${pdf.about}`).not.toMatch(/Dijkstra|Terpstra|Meulenbelt|employee-|second-\d/);
      expect([about, pdf.tree.filter(({ role }) => role === 'H1').map(({ text }) => text)]).toEqual([
        about,
        [pdf.title],
      ]);
      const written = bare(pdf.text);
      let place = 0;
      for (const words of inOrder(pdf.tree)
        .map(bare)
        .filter((text) => text !== '' && text !== '•')) {
        // A piece that goes on over the foot of a page is found by where it begins.
        const found = written.indexOf(words.slice(0, 40), place);
        expect([about, words.slice(0, 40), found >= place]).toEqual([about, words.slice(0, 40), true]);
        place = found;
      }
      expect(pdf.text).not.toMatch(/undefined|\[object|NaN|\$\{/);
    }
  });

  it('holds as much in the other language as in this one: no Dutch word of ours in an English paper', async () => {
    const own =
      language === 'nl'
        ? /\b(?:the employee|second company physician)\b/
        : /\b(?:werknemer|(?:eigen|tweede) bedrijfsarts)\b/i;
    for (const { id, bytes } of papers()) {
      if (id === 'export.pdf' || id === 'invoice.pdf' || id === 'referral') continue;
      const { tree } = await readPdf(bytes);
      const ours = tree.filter(({ role }) => role !== 'BlockQuote' && role !== 'Table');
      expect([id, own.exec(ours.map(({ text }) => text).join(' '))?.[0]]).toEqual([id, undefined]);
    }
  });
});
