import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extractText } from 'unpdf';
import { invoicePaper, invoiceUbl } from '../../../bot/papers/invoicePaper.ts';
import type { Person } from '../../../domain/people.ts';
import { amountsOf, invoiceIn, type KeptInvoice } from '../../../services/invoices/invoice.ts';
import { numberIn } from '../../../services/invoices/series.ts';
import { eurosOf } from '../../../services/invoices/ubl.ts';
import { makePdf } from '../../../services/papers/makePdf.ts';
import { openEmbeddedStore } from '../../../services/store/embedded/openEmbeddedStore.ts';
import type { Store } from '../../../services/store/store.ts';
import { finalised } from '../../domain/scenes.ts';
import { by, given, play } from '../../support/given.ts';
import { quickFolder } from '../../support/quickFolder.ts';
import { calendar, directory } from '../../support/world.ts';

describe('The amounts of an invoice', () => {
  it.each([
    [950.55, 21, 95_055, 19_962, 115_017],
    [0.1 + 0.2, 21, 30, 6, 36],
    [1.005, 9, 100, 9, 109],
    [0.5, 9, 50, 5, 55],
    [19.99, 0, 1_999, 0, 1_999],
    [1_000_000, 21, 100_000_000, 21_000_000, 121_000_000],
  ])('of %d euros at %i percent are whole cents', (amount, rate, net, vat, total) => {
    expect(amountsOf(amount, rate)).toEqual({ net, vat, total });
  });

  it('are written with two decimals', () => {
    expect([0, 5, 100, 115_017].map(eurosOf)).toEqual(['0.00', '0.05', '1.00', '1150.17']);
  });
});

describe('A series of numbers', () => {
  let store: Store;
  let dir: string;
  beforeAll(async () => {
    dir = await quickFolder('so-series-');
    store = await openEmbeddedStore({ file: join(dir, 'store.db') });
  });
  afterAll(async () => {
    await store.close();
    await rm(dir, { recursive: true, force: true });
  });

  it('has no gap and no number twice, however many ask at once, and the same thing keeps its number', async () => {
    const holders = Array.from({ length: 25 }, (_unused, at) => `case-${at}:0`);
    const ask = () =>
      Promise.all(holders.map((holder) => numberIn('invoices:service-2:2026', holder, store)));
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toEqual(first);
    expect([...first].sort((a, b) => a - b)).toEqual(holders.map((_holder, at) => at + 1));
    expect(await ask()).toEqual(first);
  });

  it('goes on without a gap where somebody was stopped between giving a number out and writing it down', async () => {
    const series = 'invoices:service-3:2026';
    await store.saveDocument(`series:${series}`, 0, JSON.stringify({ last: 1, holder: 'stopped:0' }));
    expect(await numberIn(series, 'next:0', store)).toBe(2);
    expect(await numberIn(series, 'stopped:0', store)).toBe(1);
    expect(await numberIn('invoices:service-4:2026', 'next:0', store)).toBe(1);
  });
});

/** Somebody whose every trace can be found again. */
function canary(n: number): Person {
  const word = `kanarie${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
  const employee = directory.person('employee-1');
  if (employee === undefined) throw new Error('There is no employee.');
  return {
    ...employee,
    name: `Zo${word} van ${word}`,
    phone: `06 9${String(n).padStart(7, '7')}`,
    email: `${word}@prive.example`,
  };
}

/** The part of a file that stands in it as it is: in what is packed, anything stands by chance. */
function withoutStreams(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll(/stream[\s\S]*?endstream/g, '');
}

describe('A thousand invoices inside the contract (R57)', () => {
  it('hold nothing of the person in text, metadata or name, neither as PDF nor as UBL', async () => {
    const before = given(
      ...finalised,
      by('second-1', 'advice.finalise', {
        advice: 'Kanarietekst: afdeling Vogelhuis, geboren 21-03-1987, nummer 4821399.',
      }),
    ).scene;
    const found: string[] = [];
    for (let n = 0; n < 1_000; n += 1) {
      const person = canary(n);
      const inputs = {
        amount: (n + 1) / 100,
        vat: [0, 9, 21][n % 3],
        performedOn: `2026-10-${String(1 + (n % 28)).padStart(2, '0')}`,
      };
      const { log } = play(before, 'second-1', 'invoice.issue', inputs);
      const world = {
        calendar,
        directory: {
          ...directory,
          person: (id: string) => (id === person.id ? person : directory.person(id)),
        },
      };
      const issued = invoiceIn(log, 0, world);
      if (issued === undefined) throw new Error('There is no invoice.');
      const invoice: KeptInvoice = {
        ...issued,
        number: `SO2026-${n}`,
        reference: randomBytes(9).toString('hex').replaceAll(/\d/g, 'x'),
      };
      const paper = invoicePaper(invoice, n % 2 === 0 ? 'nl' : 'en', calendar);
      const bytes = await makePdf(paper);
      // What the file says about itself stands in it as it is; the text has to be read.
      const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
      const all = `${text} ${withoutStreams(bytes)} ${invoiceUbl(invoice)}`.toLowerCase();
      const traces = [
        'kanarie',
        'vogelhuis',
        '-1987',
        '4821399',
        'prive',
        'employee-1',
        'case-1',
        inputs.performedOn,
        'naam van',
      ];
      found.push(...traces.filter((trace) => all.includes(trace)));
      expect(all).toContain('oktober 2026');
    }
    expect(found).toEqual([]);
  });
});
