import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { csvCell } from '../../../bot/pages/case/figuresPage.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import { advance } from '../../support/driver.ts';
import { by, type Move, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { visitor } from './caseVisitor.ts';

const { pages, actions } = textsIn('nl');
const tooFew = pages.worklist.backOffice.tooFew;
const people = Array.from({ length: 11 }, (_, at) => `employee-${at + 1}`);
const second = 'second-1';
const physician = 'physician-1';

let product: RunningProduct;
let aheadBy = 0;
const cases = new Map<string, string>();

async function play(person: string, ...moves: readonly Move[]): Promise<void> {
  const own = playAt(product.address, 'api', cases.get(person), aheadBy);
  await own.go(...moves);
  cases.set(person, own.caseId());
}

/** Eleven cases that are completed, nine of them with an advice adopted in full, and one that runs. */
beforeAll(async () => {
  product = await startProduct();
  for (const person of people)
    await play(
      person,
      by(person, 'request.submit'),
      by(physician, 'suitability.confirm'),
      by(person, 'selection.choose'),
      by(second, 'availability.accept'),
      by(person, 'authorisation.sign'),
      by(physician, 'referral.send'),
      by(second, 'referral.accept'),
      by(second, 'appointment.propose'),
      by(person, 'appointment.confirm'),
    );
  aheadBy = Date.parse(await advance(product.address, 'P6D')) - Date.now();
  for (const [at, person] of people.entries())
    await play(
      person,
      by(second, 'appointment.held'),
      by(second, 'draft.submit'),
      by(person, 'draft.approve'),
      by(second, 'advice.finalise'),
      by(person, 'sharing.consent'),
      by(physician, 'adoption.decide', { outcome: at < 9 ? 'full' : 'none', adviceChanged: false }),
      by(second, 'invoice.issue'),
      by('backoffice-1', 'invoice.settle'),
    );
  await play('employee-20', by('employee-20', 'request.submit'));
});
afterAll(async () => {
  await product.stop();
  expect(product.said.filter((line) => /^(error|fault)/.test(line))).toEqual([]);
});

/** What stands in the line of a table with this name. */
async function figure(office: string, label: string): Promise<string | undefined> {
  const { markup } = await (await visitor(product.address, office)).see('/figures');
  const row = [...markup.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([\s\S]*?)<\/td>/g)].find(
    ([, name]) => name === label,
  );
  return row?.[2]?.replaceAll(/<[^>]*>/g, '').trim();
}

describe('The figures of a back office', () => {
  it('round numbers down to tens and leave small ones out', async () => {
    expect(await figure('backoffice-1', actions.outcomes.completed)).toBe('10');
    expect(await figure('backoffice-1', actions.outcomes.refused)).toBe(tooFew);
    expect(await figure('backoffice-1', actions.phases.request)).toBe(tooFew);
    // Nine is too few, and what is left of eleven cannot be worked out either.
    expect(await figure('backoffice-1', actions.choices.outcome?.full ?? '')).toBe(tooFew);
    expect(await figure('backoffice-1', actions.choices.outcome?.none ?? '')).toBe(tooFew);
  });

  it('say in days how long a step takes', async () => {
    expect(await figure('backoffice-1', `5. ${actions.steps[5]}`)).toBe('6');
    expect(await figure('backoffice-1', `2. ${actions.steps[2]}`)).toBe('0');
  });

  it('show the mean score from ten scores on', async () => {
    const give = (person: string, score: number) => play(person, by(person, 'evaluation.give', { score }));
    for (const person of people.slice(0, 9)) await give(person, 4);
    expect(await figure('backoffice-1', pages.figures.mean.label)).toBe(tooFew);
    await give('employee-10', 5);
    expect(await figure('backoffice-1', pages.figures.mean.label)).toBe('4,1');
  });

  it('count the cases of the own service only, and are there for nobody else', async () => {
    expect(await figure('backoffice-2', actions.outcomes.completed)).toBe(tooFew);
    for (const person of ['employee-1', physician, second, 'hr-1']) {
      const who = await visitor(product.address, person);
      for (const path of ['/figures', '/figures.csv'])
        expect([person, path, (await who.see(path)).status]).toEqual([person, path, 404]);
    }
    expect((await fetch(`${product.address}/figures`)).status).toBe(401);
  });

  it('come as a file for a spreadsheet, with the same words', async () => {
    const { markup, headers } = await (await visitor(product.address, 'backoffice-1')).see('/figures.csv');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toBe('attachment; filename="figures.csv"');
    const lines = markup.trimEnd().split('\r\n');
    expect(lines).toContain(`"${pages.figures.outcomes.title}","${actions.outcomes.completed}","10"`);
    for (const line of lines) expect(line).toMatch(/^"[^"]*","[^"]*","[^"]*"$/);
  });
});

describe('A cell of the file', () => {
  it.each([
    ['=1+1', '"\'=1+1"'],
    ['+31', '"\'+31"'],
    ['-1', '"\'-1"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
    [' =1', '"\' =1"'],
    ['a "b", c', '"a ""b"", c"'],
    ['10', '"10"'],
  ])('with %j is %s', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
