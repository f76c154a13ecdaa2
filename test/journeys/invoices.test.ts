import { describe, expect, it } from '@jest/globals';
import { advance } from '../support/driver.ts';
import { by, type Move, type Play } from '../support/play.ts';
import { readPdf, withRole } from '../support/readPdf.ts';
import { employee, endEach, finalised, office, physician, played, product, second } from './roads.ts';

endEach();

type Fetched = {
  readonly status: number;
  readonly type: string | null;
  readonly name: string | null;
  readonly bytes: Uint8Array;
};

async function fetched(play: Play, who: string, file: string): Promise<Fetched> {
  const { cookie } = await play.member(who);
  const response = await fetch(`${play.address}/api/cases/${play.caseId()}/${file}`, { headers: { cookie } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    name: response.headers.get('content-disposition'),
    bytes,
  };
}

const text = async ({ bytes }: Fetched): Promise<string> => (await readPdf(bytes)).text;

const outside: readonly Move[] = finalised.map((move) =>
  move.kind !== 'act'
    ? move
    : {
        ...move,
        person: move.person === second ? 'second-4' : move.person,
        inputs: move.verb === 'selection.choose' ? { first: 'second-4', costsAccepted: true } : move.inputs,
      },
);

describe('An invoice inside the contract', () => {
  it('is there as PDF and as UBL for who pays and who sent it, and for nobody else', async () => {
    const play = await played('api', ...finalised, by(second, 'invoice.issue', { amount: 950.55, vat: 21 }));
    for (const who of [physician, office, second]) {
      const pdf = await fetched(play, who, 'invoice.pdf');
      expect([pdf.status, pdf.type, pdf.name]).toEqual([
        200,
        'application/pdf',
        'attachment; filename="factuur.pdf"; filename*=UTF-8\'\'factuur.pdf',
      ]);
      const xml = await fetched(play, who, 'invoice.xml');
      expect(new TextDecoder().decode(xml.bytes)).toContain(
        '<cbc:PayableAmount currencyID="EUR">1150.17</cbc:PayableAmount>',
      );
    }
    const none = await (await play.member(employee)).ask('/api/cases/none/invoice.pdf');
    for (const who of [employee, 'employee-2', 'backoffice-2', 'second-2', 'hr-1'])
      for (const file of ['invoice.pdf', 'invoice.xml']) {
        const answered = await fetched(play, who, file);
        expect([who, answered.status, new TextDecoder().decode(answered.bytes)]).toEqual([
          who,
          404,
          none.text,
        ]);
      }
  });

  it('names both services, whole amounts and the month of the work, and nothing of the person, the case or the day', async () => {
    const play = await played(
      'api',
      ...finalised,
      by(second, 'invoice.issue', { amount: 950.55, vat: 21, performedOn: '2026-10-07' }),
    );
    const pdf = await readPdf((await fetched(play, office, 'invoice.pdf')).bytes);
    const rows = withRole(pdf.tree, 'TR').map(({ text: row }) => row);
    expect(rows.slice(-3)).toEqual([
      'Second opinion bedrijfsarts, oktober 2026 21% € 950,55',
      'Btw 21% € 199,62',
      'Te betalen € 1.150,17',
    ]);
    expect(pdf.text).toContain('Praktijk Oostwal');
    expect(pdf.text).toContain('Arbodienst De Linde');
    const xml = new TextDecoder().decode((await fetched(play, office, 'invoice.xml')).bytes);
    for (const trace of [
      'Sanne',
      'Dijkstra',
      'Meulenbelt',
      'Terpstra',
      play.caseId(),
      '2026-10-07',
      '7 oktober',
      '5550',
    ])
      expect([trace, `${pdf.text}${pdf.about}${xml}`.includes(trace)]).toEqual([trace, false]);
  });

  it('refuses an own number that says who it is about, with the field and a sentence, and nothing has changed', async () => {
    const play = await played('api', ...finalised);
    const author = await play.member(second);
    const before = await author.case(play.caseId());
    const opened = await author.opened(play.caseId(), 'invoice.issue');
    for (const number of ['Dijkstra-1', `F-${play.caseId()}`, '0655500001', '21-03-1987']) {
      const answered = await author.send(
        play.caseId(),
        'invoice.issue',
        play.inputs('invoice.issue', { number }),
        opened,
      );
      expect([number, answered.status]).toEqual([number, 422]);
      expect(answered.json).toMatchObject({
        fields: [{ id: 'number', message: expect.stringContaining('persoon') }],
      });
    }
    expect(await author.case(play.caseId())).toEqual(before);
    await play.go(by(second, 'invoice.issue', { number: 'OW/2026/17' }));
    expect(await text(await fetched(play, office, 'invoice.pdf'))).toContain('OW/2026/17');
  });

  it('gets the next number of its service where none was typed, the same at every reading', async () => {
    const play = await played('api', ...finalised, by(second, 'invoice.issue'));
    const [first, again] = await Promise.all(
      [physician, second].map(async (who) => text(await fetched(play, who, 'invoice.pdf'))),
    );
    expect(first).toMatch(/SO20\d\d-0001/);
    expect(again).toBe(first);
  });

  it('says why it is free of VAT', async () => {
    const play = await played('api', ...finalised, by(second, 'invoice.issue', { vat: 0 }));
    expect(await text(await fetched(play, office, 'invoice.pdf'))).toContain('Vrijgesteld van btw');
    const xml = new TextDecoder().decode((await fetched(play, office, 'invoice.xml')).bytes);
    expect(xml).toContain('<cbc:TaxExemptionReasonCode>VATEX-EU-132-1C</cbc:TaxExemptionReasonCode>');
  });

  it('outlives the texts of the case for issuer and payer, as it was', async () => {
    const play = await played(
      'api',
      ...finalised,
      by(employee, 'sharing.block'),
      by(second, 'invoice.issue'),
      by(office, 'invoice.settle'),
    );
    const before = await text(await fetched(play, office, 'invoice.pdf'));
    await advance(product().address, 'P100D');
    expect((await (await play.member(employee)).ask(`/api/cases/${play.caseId()}`)).status).toBe(404);
    for (const who of [second, office, physician])
      expect([who, await text(await fetched(play, who, 'invoice.pdf'))]).toEqual([who, before]);
    for (const who of [employee, 'second-2', 'backoffice-2'])
      expect((await fetched(play, who, 'invoice.pdf')).status).toBe(404);
  });
});

describe('An invoice outside the contract', () => {
  it('is addressed to the employee, who gets it as PDF; nobody else but its author does', async () => {
    const play = await played('api', ...outside, by('second-4', 'invoice.issue', { amount: 100, vat: 9 }));
    for (const who of [employee, 'second-4']) {
      const said = await text(await fetched(play, who, 'invoice.pdf'));
      expect(said).toContain('Sanne Dijkstra');
      expect(said).toContain('€ 109,00');
      expect((await fetched(play, who, 'invoice.xml')).status).toBe(404);
    }
    for (const who of [physician, office, 'backoffice-4'])
      expect((await fetched(play, who, 'invoice.pdf')).status).toBe(404);
  });
});
