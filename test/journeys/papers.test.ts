import { describe, expect, it } from '@jest/globals';
import { textsIn } from '../../cards/texts/index.ts';
import { wordsOn } from '../support/cardParts.ts';
import { cardsOf } from '../support/driver.ts';
import { pdf as pdfFile } from '../support/files.ts';
import { by, type Move, type Play } from '../support/play.ts';
import { type ReadPdf, readPdf, withRole } from '../support/readPdf.ts';
import { uploadFile } from '../support/uploadFile.ts';
import {
  accepted,
  asked,
  employee,
  endEach,
  engaged,
  finalised,
  held,
  office,
  physician,
  played,
  second,
  sent,
  signed,
} from './roads.ts';

endEach();

const medical = 'Rugklachten sinds de zomer.';

/** A file of the case as somebody fetches it: the status, and what stands in it. */
async function fetched(
  play: Play,
  who: string,
  path: string,
): Promise<{ readonly status: number; readonly pdf: ReadPdf | undefined }> {
  const { cookie } = await play.member(who);
  const response = await fetch(`${play.address}/api/cases/${play.caseId()}/${path}`, { headers: { cookie } });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPdf = response.headers.get('content-type') === 'application/pdf';
  return { status: response.status, pdf: isPdf ? await readPdf(bytes) : undefined };
}

async function listed(play: Play, who: string): Promise<readonly string[]> {
  const { json } = await (await play.member(who)).ask(`/api/cases/${play.caseId()}`);
  const documents: readonly unknown[] = Array.isArray(json.documents) ? json.documents : [];
  return documents.map((each) =>
    typeof each === 'object' && each !== null && 'id' in each ? String(each.id) : '',
  );
}

const words = (pdf: ReadPdf | undefined): string => pdf?.tree.map(({ text }) => text).join('\n') ?? '';

describe('The referral as a file (R41)', () => {
  it('is one tagged document with the request, the receipt of the authorisation and the medical part', async () => {
    const play = await played('api', ...sent);
    for (const who of [employee, physician, second]) {
      const { pdf } = await fetched(play, who, 'documents/referral');
      expect(pdf).toMatchObject({
        isTagged: true,
        language: 'nl-NL',
        title: 'Aanvraag en verwijzing voor een second opinion',
      });
      expect(words(pdf)).toContain(medical);
      expect(words(pdf)).toContain('Eigen woorden van deze zaak voor request.submit question.');
      expect(words(pdf)).toMatch(/[0-9a-f]{40}/);
      expect(withRole(pdf?.tree ?? [], 'H2').length).toBeGreaterThanOrEqual(5);
    }
    expect((await fetched(play, office, 'documents/referral')).status).toBe(404);
  });

  it('loses the medical part and the question for the second physician when the authorisation is withdrawn, and says so', async () => {
    const play = await played('api', ...engaged, by(employee, 'authorisation.withdraw'));
    const { pdf } = await fetched(play, second, 'documents/referral');
    expect(words(pdf)).not.toContain(medical);
    expect(words(pdf)).not.toContain('request.submit');
    expect(words(pdf)).toContain('heeft de machtiging ingetrokken');
    expect(words((await fetched(play, physician, 'documents/referral')).pdf)).toContain(medical);
  });

  it('says that no authorisation was given, and holds nothing medical', async () => {
    const play = await played(
      'api',
      ...accepted,
      by(employee, 'authorisation.refuse'),
      by(physician, 'referral.send'),
    );
    for (const who of [employee, physician, second]) {
      const { pdf } = await fetched(play, who, 'documents/referral');
      expect(words(pdf)).toContain('geen machtiging gegeven');
      expect(words(pdf)).not.toContain('Medische gegevens\n');
      expect(words(pdf)).toContain('referral.send workSituation');
    }
  });

  it('lists for each kind that was ticked what is there and what is missing, and so do the cards (R41)', async () => {
    const play = await played('api', ...signed);
    const own = async (who: string, kind: string, name: string) => {
      const { cookie } = await play.member(who);
      return uploadFile(play.address, cookie, play.caseId(), { kind, name, file: pdfFile() });
    };
    const forPhysician = await own(employee, 'advice', 'alleen-voor-de-eigen-arts.pdf');
    await play.go(
      by(employee, 'document.add', { documents: [forPhysician], forSecondPhysician: false }),
      by(physician, 'referral.send', {
        medicalSummary: medical,
        documents: [await own(physician, 'examination', 'uitslag.pdf')],
      }),
    );
    const { present } = textsIn('nl').documents;
    const told = await (await play.chat(employee)).read();
    expect(told.flatMap(cardsOf).map(wordsOn).join('\n')).toContain(present.tellEmployee);
    const asked = (await (await play.chat(second)).read()).flatMap(cardsOf).map(wordsOn).at(-1) ?? '';
    expect(asked).toContain(present.askSecond);
    expect(asked).toMatch(/Onderzoek:? *\n?.*1 bestand/);
    const rows = async (who: string) => {
      const { pdf } = await fetched(play, who, 'documents/referral');
      return withRole(pdf?.tree ?? [], 'TR').map(({ text }) => text);
    };
    for (const who of [employee, physician, second]) {
      const all = await rows(who);
      expect(all).toEqual(
        expect.arrayContaining([
          'Het advies zelf, als bestand ontbreekt',
          'Medische samenvatting zit erbij',
          'Klachten ontbreekt',
          'Onderzoek 1 bestand',
          'uitslag.pdf Onderzoek',
        ]),
      );
      expect(all.join()).not.toContain('alleen-voor-de-eigen-arts');
    }
    const forSecond = await own(employee, 'advice', 'advies.pdf');
    await play.go(by(employee, 'document.add', { documents: [forSecond], forSecondPhysician: true }));
    const now = await rows(second);
    expect(now).toContain('Het advies zelf, als bestand zit erbij');
    expect(now).toContain('advies.pdf Het advies waar het om gaat');
    expect((await rows(physician)).join()).not.toContain('advies.pdf');
    await play.go(by(employee, 'authorisation.withdraw'));
    expect((await rows(second)).join()).not.toMatch(/uitslag|Onderzoek/);
  });

  it('is not there before it was sent', async () => {
    const play = await played('api', ...signed);
    for (const who of [employee, physician, second]) {
      expect((await fetched(play, who, 'documents/referral')).status).toBe(404);
      expect(await listed(play, who)).not.toContain('referral');
    }
  });
});

const corrected: readonly Move[] = [
  ...held,
  by(second, 'draft.submit', { advice: 'Werk nu drie uur per dag.', grounds: 'De rug herstelt.' }),
  by(employee, 'draft.comment', { inaccuracies: 'Ik werk 32 uur.\n\nIk til 15 kilo.' }),
  by(second, 'advice.finalise', {
    advice: 'Werk nu twee uur per dag.',
    grounds: 'De rug herstelt.',
    handling: 'Verbeterd.\n\nStaat zo in het dossier.',
  }),
];

describe('The advice as a file (R44, R45)', () => {
  it('shows the employee each remark beside its answer, and what changed since the draft, also to who listens', async () => {
    const play = await played('api', ...corrected);
    const { pdf } = await fetched(play, employee, 'documents/advice-1');
    expect(
      withRole(pdf?.tree ?? [], 'TR')
        .map(({ children }) => children.map(({ text }) => text))
        .slice(-2),
    ).toEqual([
      ['Ik werk 32 uur.', 'Verbeterd.'],
      ['Ik til 15 kilo.', 'Staat zo in het dossier.'],
    ]);
    expect(withRole(pdf?.tree ?? [], 'Span').map(({ text }) => text)).toEqual(['drie', 'twee']);
  });

  it('keeps the draft to the employee and its author, under its mark, and the advice from the physician until it is shared', async () => {
    const play = await played('api', ...corrected);
    for (const who of [employee, second]) {
      const { pdf } = await fetched(play, who, 'documents/draft-1');
      expect(pdf?.text).toContain('CONCEPT');
      expect(words(pdf)).toContain('drie uur');
    }
    expect(await listed(play, physician)).toEqual(['referral']);
    for (const id of ['draft-1', 'advice-1'])
      expect((await fetched(play, physician, `documents/${id}`)).status).toBe(404);
    await play.go(by(employee, 'sharing.consent'));
    const { pdf } = await fetched(play, physician, 'documents/advice-1');
    expect(words(pdf)).toContain('twee uur');
    expect(words(pdf)).not.toMatch(/drie|32 uur|Verbeterd|concept/i);
    await play.go(by(employee, 'sharing.withdraw'));
    expect((await fetched(play, physician, 'documents/advice-1')).status).toBe(404);
    expect(await listed(play, physician)).toEqual(['referral']);
  });

  it('keeps every version of what was made final', async () => {
    const play = await played(
      'api',
      ...finalised,
      by(second, 'advice.finalise', { advice: 'De tweede tekst.' }),
    );
    expect(await listed(play, employee)).toEqual(['referral', 'draft-1', 'advice-1', 'advice-2']);
    expect(words((await fetched(play, employee, 'documents/advice-2')).pdf)).toContain('De tweede tekst.');
  });
});

describe('A letter', () => {
  it('gives the reasons of a refusal and where to complain, to the employee and for the file of the physician (R36)', async () => {
    const play = await played(
      'api',
      by(employee, 'request.submit'),
      by(physician, 'request.refuse', { reasons: 'De vraag is al beantwoord.' }),
    );
    for (const who of [employee, physician]) {
      const { pdf } = await fetched(play, who, 'documents/letter-refusal');
      expect(words(pdf)).toContain('De vraag is al beantwoord.');
      expect(words(pdf)).toContain('klachten@service-1.example');
      expect(pdf?.links).toContain('mailto:klachten@service-1.example');
    }
  });

  it('tells the physician that no copy will come and nothing else, and goes when the employee shares after all (R45, R50)', async () => {
    const play = await played('api', ...corrected, by(employee, 'sharing.block'));
    const { pdf } = await fetched(play, physician, 'documents/letter-noCopy');
    expect(words(pdf)).toContain('geen kopie van het advies');
    expect(words(pdf)).not.toMatch(/Sanne|blok|weiger|reden|uur per dag/);
    expect(await listed(play, employee)).not.toContain('letter-noCopy');
    expect((await fetched(play, employee, 'documents/letter-noCopy')).status).toBe(404);
    await play.go(by(employee, 'sharing.consent'));
    expect((await fetched(play, physician, 'documents/letter-noCopy')).status).toBe(404);
  });

  it('to the employer about the cost is the employee’s alone, and only outside the contract (R34, R56)', async () => {
    const outside = await played(
      'api',
      by(employee, 'request.submit'),
      by(physician, 'suitability.confirm'),
      by(employee, 'selection.choose', { first: 'second-4', costsAccepted: true }),
    );
    const { pdf } = await fetched(outside, employee, 'documents/letter-cost');
    expect(words(pdf)).toContain('1.150,00');
    expect(words(pdf)).not.toContain('request.submit');
    for (const who of [physician, 'second-4', office])
      expect((await fetched(outside, who, 'documents/letter-cost')).status).toBe(404);
  });

  it('about cost is not offered inside the contract, and a withdrawal is confirmed to the employee', async () => {
    const play = await played('api', ...asked);
    expect(await listed(play, employee)).toEqual([]);
    await play.go(by(employee, 'request.withdraw', { reason: 'Het gaat beter.' }));
    const { pdf } = await fetched(play, employee, 'documents/letter-withdrawn');
    expect(words(pdf)).toContain('ingetrokken');
    expect(await listed(play, physician)).toEqual([]);
  });
});

describe('The export of a case', () => {
  it('holds as data and as a document what its reader may see, for the employee with the head of the access log', async () => {
    const play = await played(
      'api',
      ...corrected,
      by(employee, 'sharing.block'),
      by(second, 'invoice.issue'),
      by(office, 'invoice.settle'),
    );
    for (const [who, may, mayNot] of [
      [employee, ['drie uur', 'twee uur', '32 uur', medical], []],
      [physician, [medical], ['drie uur', 'twee uur', '32 uur']],
      [second, ['drie uur', 'twee uur', '32 uur', medical], []],
    ] as const) {
      const member = await play.member(who);
      const data = await member.ask(`/api/cases/${play.caseId()}/export?format=json`);
      const { pdf } = await fetched(play, who, 'export?format=pdf');
      expect(data.json).toMatchObject({ case: { outcome: 'blocked', actions: [] } });
      for (const text of [data.text, words(pdf)]) {
        for (const word of may) expect(text).toContain(word);
        for (const word of mayNot) expect(text).not.toContain(word);
      }
      const head = {
        stream: `case:${play.caseId()}`,
        lines: expect.any(Number),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      };
      expect(data.json.accessLog).toEqual(who === employee ? head : undefined);
    }
    for (const who of [office, 'hr-1', 'employee-2']) {
      const member = await play.member(who);
      const gone = await member.ask(`/api/cases/${play.caseId()}/export`);
      expect([gone.status, gone.text]).toEqual([404, (await member.ask('/api/cases/none/export')).text]);
    }
  });

  it('is noted, as is each download, with what was fetched', async () => {
    const play = await played('api', ...corrected);
    await fetched(play, employee, 'documents/advice-1');
    await fetched(play, second, 'export?format=pdf');
    const me = await (await play.member(employee)).ask('/api/me');
    expect(me.text).toMatch(/downloaded[^}]*advice-1/);
    expect(me.text).toContain('exported');
  });
});
