import type { Language } from '../../domain/people.ts';
import { advance } from './driver.ts';
import { pdf, png } from './files.ts';
import { by, later, type Move, type Play, playAt } from './play.ts';
import { uploadFile } from './uploadFile.ts';

/** A file as somebody gets it at the end of a journey. */
export type FetchedFile = {
  readonly journey: string;
  readonly who: string;
  /** `advice-1`, `invoice.pdf`, `export.json`. */
  readonly id: string;
  readonly type: string;
  /** As the server calls it. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

type Journey = {
  readonly name: string;
  readonly employee: string;
  readonly second: string;
  /** `files` puts a file ready, and answers its id. */
  readonly play: (play: Play, files: Files) => Promise<void>;
};
type Files = (who: string, kind: string, name: string) => Promise<string>;

const physician = 'physician-1';
const office = 'backoffice-1';

const longWord = 'arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(3);
const paragraph =
  'Ik sprak u op het spreekuur en onderzocht uw rug. Bukken en draaien doen pijn; zitten gaat goed tot een uur achter elkaar. De foto’s van het ziekenhuis laten geen afwijking zien (≤ 2 mm, 50%).';
const advice = [
  'Begin met twee uur per dag, vier dagen per week.',
  'Bouw in zes weken op naar vier uur per dag. Bel bij twijfel: 06 – 5550 0001.',
  `Let op ${longWord}, ook al past dat woord op geen regel.`,
].join('\n\n');
const grounds = Array.from({ length: 18 }, (_unused, at) => `${at + 1}. ${paragraph}`).join('\n\n');
const remarks = ['Ik werk 32 uur, geen 36.', 'Ik til 15 kilo, geen 25 kilo.', paragraph].join('\n\n');
const handling = ['Verbeterd.', 'Dat staat zo in het dossier: ik heb het nagevraagd.', paragraph].join(
  '\n\n',
);
const reasons =
  'De opbouw in zes weken past bij wat ik zelf zag op het spreekuur, en bij het werk in het magazijn.';

function begun(employee: string, choice: object): readonly Move[] {
  return [
    by(employee, 'request.submit', {
      advice: 'U kunt over twee weken weer volledig aan het werk.',
      question: `Is volledig werken al verantwoord?\n\n${paragraph}`,
      whatIsNew: 'Er is een nieuwe foto.',
    }),
    by(physician, 'suitability.confirm', { explanation: 'Wij spraken elkaar.' }),
    by(employee, 'selection.choose', choice),
  ];
}

function advised(employee: string, second: string): readonly Move[] {
  return [
    by(second, 'referral.accept'),
    by(second, 'appointment.propose', { place: 'Oostwal 12, Arnhem', notes: 'Lift links.\nBel aan.' }),
    by(employee, 'appointment.confirm'),
    later('P4D'),
    by(second, 'appointment.held'),
    by(second, 'draft.submit', { advice: advice.replace('twee uur', 'drie uur'), grounds }),
    by(employee, 'draft.comment', { inaccuracies: remarks }),
    by(second, 'advice.finalise', { advice, grounds: grounds.replaceAll('36', '32'), handling }),
  ];
}

const journeys: readonly Journey[] = [
  {
    name: 'inside-authorised-shared',
    employee: 'employee-1',
    second: 'second-1',
    play: async (play, files) => {
      await play.go(...begun('employee-1', { first: 'second-1', second: 'second-3' }));
      await play.go(
        by('second-1', 'availability.accept'),
        by('employee-1', 'authorisation.sign', { items: ['complaints', 'examination', 'treatment'] }),
      );
      const own = await files('employee-1', 'treatment', 'brief van de fysiotherapeut.pdf');
      const advised1 = await files(physician, 'advice', 'advies van de bedrijfsarts.pdf');
      const photo = await files(
        physician,
        'examination',
        `${'een heel lange naam van een foto '.repeat(3)}.png`,
      );
      await play.go(
        by('employee-1', 'document.add', { documents: [own], forSecondPhysician: true }),
        by(physician, 'referral.send', {
          background: 'Past volledig werken nu bij de belasting in dit werk?',
          workSituation: 'Magazijn, 32 uur, tillen tot 15 kilo.\n\nStaan en lopen, zes uur per dag.',
          medicalSummary: `Lage rugpijn sinds de zomer.\n\n${paragraph}`,
          documents: [advised1, photo],
        }),
        ...advised('employee-1', 'second-1'),
        by('employee-1', 'sharing.consent'),
        by(physician, 'adoption.decide', { outcome: 'partial', reasons, adviceChanged: false }),
        by('second-1', 'invoice.issue', { amount: 950.55, vat: 21 }),
        by(office, 'invoice.settle'),
      );
    },
  },
  {
    name: 'outside-unauthorised-blocked',
    employee: 'employee-2',
    second: 'second-4',
    play: async (play) => {
      await play.go(
        ...begun('employee-2', { first: 'second-4', costsAccepted: true }),
        by('second-4', 'availability.accept'),
        by('employee-2', 'authorisation.refuse'),
        by(physician, 'referral.send', { background: 'Past dit werk?', workSituation: 'Magazijn, 32 uur.' }),
        ...advised('employee-2', 'second-4'),
        by('employee-2', 'sharing.block'),
        by('second-4', 'invoice.issue', { amount: 1_150, vat: 0 }),
        by('employee-2', 'invoice.settle'),
      );
    },
  },
  {
    name: 'inside-authorised-withdrawn',
    employee: 'employee-3',
    second: 'second-1',
    play: async (play) => {
      await play.go(
        ...begun('employee-3', { first: 'second-1' }),
        by('second-1', 'availability.accept'),
        by('employee-3', 'authorisation.sign'),
        by(physician, 'referral.send', { medicalSummary: 'Lage rugpijn.' }),
        by('second-1', 'referral.accept'),
        by('employee-3', 'authorisation.withdraw'),
        by('employee-3', 'request.withdraw', { reason: 'Het gaat beter.' }),
      );
    },
  },
  {
    name: 'refused',
    employee: 'employee-4',
    second: 'second-1',
    play: async (play) => {
      await play.go(
        by('employee-4', 'request.submit'),
        by(physician, 'request.refuse', {
          ground: 'repeated',
          reasons: `De vraag is al beantwoord.\n\n${paragraph}`,
        }),
      );
    },
  },
];

/** Plays whole journeys in a language, inside and outside the contract, with and without an authorisation, and fetches every file that anybody gets. */
export async function filesOfJourneys(address: string, language: Language): Promise<readonly FetchedFile[]> {
  const all: FetchedFile[] = [];
  for (const journey of journeys) {
    const ahead = Date.parse(await advance(address, 'PT0S')) - Date.now();
    const play = playAt(address, 'api', '', ahead);
    const people = [journey.employee, physician, journey.second, office];
    for (const person of people)
      await (await play.member(person)).ask('/api/actions/language.set', { inputs: { language } });
    await journey.play(play, async (who, kind, name) => {
      const { cookie } = await play.member(who);
      const file = name.endsWith('.png') ? png() : pdf();
      return uploadFile(address, cookie, play.caseId(), { kind, name, file });
    });
    for (const who of people) all.push(...(await filesFor(play, journey.name, who)));
  }
  return all;
}

const besides = ['invoice.pdf', 'invoice.xml', 'calendar.ics', 'export?format=pdf', 'export?format=json'];

async function filesFor(play: Play, journey: string, who: string): Promise<readonly FetchedFile[]> {
  const { cookie, ask, case: seen } = await play.member(who);
  const own = `/api/cases/${play.caseId()}`;
  // Who was never part of the case, or is no longer, gets nothing of it.
  if ((await ask(own)).status === 404) return [];
  const { documents, receipts } = await seen(play.caseId());
  const listed = [...documents, ...receipts].flatMap((each) =>
    typeof each === 'object' && each !== null && 'href' in each ? [String(each.href)] : [],
  );
  const paths = [...new Set([...listed, ...besides.map((file) => `${own}/${file}`)])];
  const files: FetchedFile[] = [];
  for (const path of paths) {
    const response = await fetch(`${play.address}${path}`, { headers: { cookie } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status !== 200) {
      if (listed.includes(path))
        throw new Error(`${path} is listed for ${who} and answers ${response.status}.`);
      continue;
    }
    const id = path
      .slice(own.length + 1)
      .replace(/^(?:documents|receipts)\//, '')
      .replace('?format=', '.');
    const name = /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
    files.push({ journey, who, id, type: response.headers.get('content-type') ?? '', name, bytes });
  }
  return files;
}
