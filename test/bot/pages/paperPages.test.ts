import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import { employee, engaged, held, office, physician, second } from '../../journeys/roads.ts';
import { by, type Move, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { visitor } from './caseVisitor.ts';
import { leadsTo } from './readPage.ts';

const { papers } = textsIn('nl');
let product: RunningProduct;
let play: Play;
let cases = 0;
beforeAll(async () => {
  product = await startProduct();
  play = playAt(product.address, 'api');
});
afterAll(async () => {
  await product.stop();
});

/** A case of its own for each test; the clock of the one product goes on. */
async function at(...moves: readonly Move[]): Promise<void> {
  cases += 1;
  const adviceDate = `2026-01-${String(cases).padStart(2, '0')}`;
  await play.go(
    ...moves.map((move) =>
      move.kind === 'act' && move.verb === 'request.submit' ? { ...move, inputs: { adviceDate } } : move,
    ),
  );
}

const commented: readonly Move[] = [
  ...held,
  by(second, 'draft.submit', { advice: 'Werk nu drie uur per dag.', grounds: 'De rug <herstelt>.' }),
  by(employee, 'draft.comment', { inaccuracies: 'Ik werk 32 uur.\n\nIk til 15 kilo.' }),
];
const corrected: readonly Move[] = [
  ...commented,
  by(second, 'advice.finalise', {
    advice: 'Werk nu twee uur per dag.',
    grounds: 'De rug <herstelt>.',
    handling: 'Verbeterd.\n\nStaat zo in het dossier.',
  }),
];

async function seen(person: string, path = '') {
  return (await visitor(product.address, person)).see(`/cases/${play.caseId()}${path}`);
}

/** The papers that a case page leads to. */
async function offered(person: string): Promise<readonly string[]> {
  const { markup } = await seen(person);
  const own = `/cases/${play.caseId()}/papers/`;
  return leadsTo(markup)
    .filter((path) => path.startsWith(own))
    .map((path) => path.slice(own.length));
}

describe('The page of a case', () => {
  it('leads each reader to the papers that are theirs at that moment, as page and as file', async () => {
    await at(...corrected);
    expect(await offered(employee)).toEqual(['referral', 'draft-1', 'advice-1']);
    expect(await offered(second)).toEqual(['referral', 'draft-1', 'advice-1']);
    expect(await offered(physician)).toEqual(['referral']);
    expect(await offered(office)).toEqual([]);
    await play.go(by(employee, 'sharing.consent'));
    expect(await offered(physician)).toEqual(['referral', 'advice-1']);
    await play.go(by(employee, 'sharing.withdraw'));
    expect(await offered(physician)).toEqual(['referral']);
    for (const person of [employee, physician, second]) {
      const { markup } = await seen(person);
      for (const path of leadsTo(markup).filter((each) => each.startsWith('/api/'))) {
        const { cookie } = await play.member(person);
        const got = await fetch(`${product.address}${path}`, { headers: { cookie } });
        expect([path, got.status]).toEqual([path, 200]);
      }
    }
  });

  it('offers a closed case whole, as PDF and as data, to who keeps a file of it, and says that the texts go', async () => {
    await at(
      ...corrected,
      by(employee, 'sharing.block'),
      by(second, 'invoice.issue'),
      by(office, 'invoice.settle'),
    );
    for (const person of [employee, physician, second]) {
      const { markup, words } = await seen(person);
      for (const format of ['pdf', 'json'])
        expect(leadsTo(markup)).toContain(`/api/cases/${play.caseId()}/export?format=${format}`);
      expect(words).toContain(person === employee ? papers.list.erasedLater : papers.export.forFile);
    }
    const office1 = await seen(office);
    expect(office1.markup).not.toContain('/export');
    expect(office1.markup).toContain('/invoice.xml');
    expect((await seen(employee)).markup).not.toContain('/invoice.');
  });
});

describe('The list of cases', () => {
  it('leads a second physician who left to the bill that they sent, and to nothing else of the case', async () => {
    await at(...engaged, by(second, 'engagement.end'));
    const reader = await visitor(product.address, second);
    const { markup } = await reader.fill('/cases', 'invoice.issue', play.inputs('invoice.issue'));
    const own = leadsTo(markup).filter((path) => path.includes(play.caseId()) && !path.includes('/actions/'));
    expect(own).toEqual([`/api/cases/${play.caseId()}/invoice.pdf`]);
    const { cookie } = await play.member(second);
    const got = await fetch(`${product.address}${own[0] ?? ''}`, { headers: { cookie } });
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });
});

describe('A draft as a page', () => {
  it('is for the employee and its author only, under its mark, with every text as it was typed', async () => {
    await at(...commented);
    for (const person of [employee, second]) {
      const { status, markup, words } = await seen(person, '/papers/draft-1');
      expect(status).toBe(200);
      expect(markup).toContain(`<p class="paper-mark">${papers.draft.mark}</p>`);
      expect(markup).toContain('data-mark="CONCEPT"');
      expect(words).toContain('De rug <herstelt>.');
      expect(markup.match(/<h1>/g)).toHaveLength(1);
    }
    const none = await seen(physician, '/papers/none');
    for (const person of [physician, office]) {
      const answered = await seen(person, '/papers/draft-1');
      expect([person, answered.status]).toEqual([person, 404]);
    }
    expect((await seen(physician, '/papers/draft-1')).words).toBe(none.words);
  });

  it('stays as it was when the advice is finished, and leads from version to version', async () => {
    await at(
      ...corrected,
      by(second, 'advice.finalise', { advice: 'Werk nu één uur per dag.', handling: 'Verbeterd.' }),
    );
    expect((await seen(employee, '/papers/draft-1')).words).toContain('drie uur');
    const { markup } = await seen(employee, '/papers/advice-2');
    const at1 = `/cases/${play.caseId()}/papers/advice-1`;
    expect(leadsTo(markup)).toContain(at1);
    expect(markup).toMatch(/advice-2" aria-current="page"/);
    expect((await seen(employee, '/papers/advice-1')).words).toContain('twee uur');
  });
});

describe('The advice as a page', () => {
  it('shows the employee each remark beside its answer, and what came and went also in words', async () => {
    await at(...corrected);
    const { markup } = await seen(employee, '/papers/advice-1');
    const rows = [...markup.matchAll(/<tr role="row">(<td[\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<span class="as-typed">([^<]*)</g)].map(([, cell]) => cell),
    );
    expect(rows).toEqual([
      ['Ik werk 32 uur.', 'Verbeterd.'],
      ['Ik til 15 kilo.', 'Staat zo in het dossier.'],
    ]);
    expect(markup).toContain(
      '<del><span aria-hidden="true">drie</span><span class="only-read">(weg: drie)</span></del>',
    );
    expect(markup).toContain(
      '<ins><span aria-hidden="true">twee</span><span class="only-read">(erbij: twee)</span></ins>',
    );
  });

  it('tells the physician nothing of the draft, and goes from them when the consent is taken back', async () => {
    await at(...corrected, by(employee, 'sharing.consent'));
    const { status, words } = await seen(physician, '/papers/advice-1');
    expect(status).toBe(200);
    expect(words).toContain('twee uur');
    expect(words).not.toMatch(/drie uur|32 uur|Verbeterd|concept/i);
    await play.go(by(employee, 'sharing.withdraw'));
    expect((await seen(physician, '/papers/advice-1')).status).toBe(404);
  });

  it('is noted in the access log before it is shown, and the employee reads who read it', async () => {
    await at(...corrected, by(employee, 'sharing.consent'));
    await seen(physician, '/papers/advice-1');
    const { words } = await (await visitor(product.address, employee)).see('/me');
    expect(words).toMatch(/Uw bedrijfsarts \([^)]*\) las op [^.]*: uw advies\./);
  });

  it('stays before the reader in the other language', async () => {
    await at(...corrected);
    const reader = await visitor(product.address, employee);
    const path = `/cases/${play.caseId()}/papers/advice-1`;
    const sent = await reader.post('/me/actions/language.set', { language: 'en', back: path });
    expect(sent.headers.get('location')).toBe(path);
    expect((await reader.see(path)).words).toContain('Advice of the second company physician');
    await reader.post('/me/actions/language.set', { language: 'nl', back: 'https://elsewhere.example/' });
  });
});
