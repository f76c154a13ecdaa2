import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { invoiceUbl } from '../../../bot/papers/invoicePaper.ts';
import { amountsOf, type KeptInvoice } from '../../../services/invoices/invoice.ts';
import { canBeUbl } from '../../../services/invoices/ubl.ts';
import { peppolRules } from './peppolRules.ts';
import { schemaProblems } from './peppolSchema.ts';
import { treeOf } from './ublTree.ts';

const seller = {
  name: 'Praktijk Oostwal',
  organisation: '55500012',
  vatNumber: 'NL005550012B01',
  iban: 'NL91ABNA0417164300',
  street: 'Oostwal 12',
  postcode: '6811 AB',
  town: 'Arnhem',
};
const buyer = {
  name: 'Arbodienst De Linde',
  organisation: '55500011',
  vatNumber: 'NL005550011B01',
  street: 'Lindelaan 3',
  postcode: '3511 CD',
  town: 'Utrecht',
};

function invoice(rate: 0 | 9 | 21, changes: Partial<KeptInvoice> = {}): KeptInvoice {
  return {
    v: 1,
    number: 'SO2026-0001',
    reference: 'k7Qm2',
    issuedOn: '2026-12-01',
    issuedAt: '2026-12-01T10:00:00.000Z',
    performedIn: '2026-11',
    rate,
    ...amountsOf(950.55, rate),
    seller,
    buyer,
    readers: { issuer: 'second-1', physician: 'physician-1', service: 'service-1' },
    ...changes,
  };
}

const name = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.trim() !== '');
const any = fc.record({
  rate: fc.constantFrom(0 as const, 9 as const, 21 as const),
  amount: fc.integer({ min: 1, max: 100_000_000 }),
  number: name,
  seller: name,
  buyer: name,
  town: name,
  isOin: fc.boolean(),
});

describe('An invoice to a service as UBL', () => {
  it('keeps every rule of EN 16931, Peppol BIS Billing 3.0 and NLCIUS that is written down, and the shape of Peppol, whatever stands in it', () => {
    fc.assert(
      fc.property(any, (drawn) => {
        const kept = invoice(drawn.rate, {
          ...amountsOf(drawn.amount / 100, drawn.rate),
          number: drawn.number,
          seller: { ...seller, name: drawn.seller, town: drawn.town },
          buyer: {
            ...buyer,
            name: drawn.buyer,
            ...(drawn.isOin ? { organisation: '00000001003214345000' } : {}),
          },
        });
        const tree = treeOf(invoiceUbl(kept));
        expect(peppolRules.filter(({ holds }) => !holds(tree)).map(({ id }) => id)).toEqual([]);
        expect(schemaProblems(tree)).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('is not made where a rule could not be kept: without address, registration, VAT number or account', () => {
    expect(canBeUbl(invoice(21))).toBe(true);
    for (const missing of ['organisation', 'vatNumber', 'iban', 'street', 'postcode', 'town'])
      expect([missing, canBeUbl(invoice(21, { seller: { ...seller, [missing]: undefined } }))]).toEqual([
        missing,
        false,
      ]);
    for (const missing of ['organisation', 'street', 'postcode', 'town'])
      expect([missing, canBeUbl(invoice(21, { buyer: { ...buyer, [missing]: undefined } }))]).toEqual([
        missing,
        false,
      ]);
    expect(canBeUbl(invoice(21, { buyer: { ...buyer, vatNumber: undefined } }))).toBe(true);
  });
});

describe('Each rule', () => {
  it('is written down once', () => {
    const ids = peppolRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
  });

  it.each(peppolRules)('$id ($says) is missed where it is broken', ({ holds, breaks, of }) => {
    const xml = invoiceUbl(invoice(of === 'E' ? 0 : 21));
    const broken = breaks(xml);
    expect(broken).not.toBe(xml);
    expect([holds(treeOf(xml)), holds(treeOf(broken))]).toEqual([true, false]);
  });
});

describe('The shape of Peppol', () => {
  const xml = invoiceUbl(invoice(21));
  it.each([
    ['an element that it does not know', xml.replace('<cbc:ID>', '<cbc:Colour>x</cbc:Colour><cbc:ID>')],
    ['an element that is missing', xml.replace(/<cbc:IssueDate>[^<]*<\/cbc:IssueDate>/, '')],
    ['an element that stands twice', xml.replace(/(<cbc:IssueDate>[^<]*<\/cbc:IssueDate>)/, '$1$1')],
    [
      'elements in another order',
      xml.replace(/(<cbc:ID>[^<]*<\/cbc:ID>)(<cbc:IssueDate>[^<]*<\/cbc:IssueDate>)/, '$2$1'),
    ],
    ['a code that is on no list', xml.replace('unitCode="C62"', 'unitCode="STUK"')],
    ['a scheme that is on no list', xml.replace('schemeID="0106"', 'schemeID="KVK"')],
    ['an amount without a currency', xml.replace(' currencyID="EUR"', '')],
  ])('is missed by %s', (_name, broken) => {
    expect(schemaProblems(treeOf(xml))).toEqual([]);
    expect(broken).not.toBe(xml);
    expect(schemaProblems(treeOf(broken))).not.toEqual([]);
  });
});
