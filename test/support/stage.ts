import type { CaseVerb } from '../../domain/procedure.ts';
import { advance } from './driver.ts';
import { by, type Move, type Play, playAt } from './play.ts';

const physician = 'physician-1';
const second = 'second-1';
const office = 'backoffice-1';

/** The states a case can stand in, one employee each. */
export const states = {
  late: 'employee-1',
  requested: 'employee-2',
  advised: 'employee-3',
  confirmed: 'employee-4',
  asked: 'employee-5',
  accepted: 'employee-6',
  signed: 'employee-7',
  sent: 'employee-8',
  engaged: 'employee-9',
  proposed: 'employee-10',
  arranged: 'employee-11',
  held: 'employee-12',
  informationAsked: 'employee-13',
  informationConsented: 'employee-14',
  drafted: 'employee-15',
  commented: 'employee-16',
  finalised: 'employee-17',
  handedOver: 'employee-18',
  shared: 'employee-19',
  decided: 'employee-20',
  billed: 'employee-21',
  completed: 'employee-22',
  blocked: 'employee-23',
  refused: 'employee-24',
  withdrawn: 'employee-25',
  returned: 'employee-26',
} as const;

export type StateName = keyof typeof states;
type Act = readonly [who: 'employee' | 'physician' | 'second' | 'office', verb: CaseVerb, inputs?: object];

/** Cases in every state, and where each stands. */
export type Stage = {
  readonly play: Play;
  readonly caseOf: (state: StateName) => string;
};

const requested: readonly Act[] = [
  [
    'employee',
    'request.submit',
    {
      advice: 'Volgens mijn bedrijfsarts kan ik over twee weken weer volledig aan het werk.',
      question: 'Is volledig werken al verantwoord met mijn rugklachten?',
    },
  ],
];
const confirmed: readonly Act[] = [
  ...requested,
  ['physician', 'suitability.confirm', { explanation: 'Wij spraken hierover. Een tweede blik is zinvol.' }],
];
const asked: readonly Act[] = [...confirmed, ['employee', 'selection.choose', { second: 'second-3' }]];
const accepted: readonly Act[] = [...asked, ['second', 'availability.accept']];
const signed: readonly Act[] = [...accepted, ['employee', 'authorisation.sign']];
const sent: readonly Act[] = [
  ...signed,
  [
    'physician',
    'referral.send',
    {
      background: 'De vraag is of volledig werken nu past.',
      workSituation: 'Magazijnwerk, 36 uur, veel tillen.',
      medicalSummary: 'Lage rugpijn sinds de zomer, fysiotherapie loopt.',
    },
  ],
];
const engaged: readonly Act[] = [...sent, ['second', 'referral.accept']];
const proposed: readonly Act[] = [
  ...engaged,
  ['second', 'appointment.propose', { place: 'Oostwal 12, Arnhem' }],
];
const arranged: readonly Act[] = [...proposed, ['employee', 'appointment.confirm']];
const held: readonly Act[] = [['second', 'appointment.held']];
const asksInformation: readonly Act[] = [
  ...held,
  [
    'second',
    'information.request',
    { source: 'physician', what: 'De brief van de fysiotherapeut.', why: 'Om de belastbaarheid te wegen.' },
  ],
];
const drafted: readonly Act[] = [
  ...held,
  [
    'second',
    'draft.submit',
    { advice: 'Bouw het werk in zes weken op.', grounds: 'Onderzoek en gesprek op het spreekuur.' },
  ],
];
const finalised: readonly Act[] = [...drafted, ['employee', 'draft.approve'], ['second', 'advice.finalise']];
const shared: readonly Act[] = [...finalised, ['employee', 'sharing.consent']];
const reasons = 'De opbouw in zes weken past bij wat ik zelf zag op het spreekuur.';
const decided: readonly Act[] = [
  ...shared,
  ['physician', 'adoption.decide', { outcome: 'full', reasons, adviceChanged: true }],
];
const settled: readonly Act[] = [
  ['second', 'invoice.issue'],
  ['office', 'invoice.settle'],
];

/** What happens before and after the days in which appointments are held. */
const roads: Readonly<Record<StateName, { readonly early?: readonly Act[]; readonly now?: readonly Act[] }>> =
  {
    late: { early: requested },
    requested: { now: requested },
    advised: {
      now: [
        ...requested,
        ['physician', 'suitability.advise', { instrument: 'driegesprek', explanation: 'Praat eerst samen.' }],
      ],
    },
    confirmed: { now: confirmed },
    asked: { now: asked },
    accepted: { now: accepted },
    signed: { now: signed },
    sent: { now: sent },
    returned: {
      now: [...sent, ['second', 'referral.return', { missing: 'De uitslag van de scan ontbreekt.' }]],
    },
    engaged: { now: engaged },
    proposed: { now: proposed },
    arranged: { now: arranged },
    held: { early: arranged, now: held },
    informationAsked: { early: arranged, now: asksInformation },
    informationConsented: { early: arranged, now: [...asksInformation, ['employee', 'information.consent']] },
    drafted: { early: arranged, now: drafted },
    commented: {
      early: arranged,
      now: [...drafted, ['employee', 'draft.comment', { inaccuracies: 'Ik werk 32 uur, geen 36.' }]],
    },
    finalised: { early: arranged, now: finalised },
    handedOver: { early: arranged, now: [...finalised, ['employee', 'sharing.handOver']] },
    shared: { early: arranged, now: shared },
    decided: { early: arranged, now: decided },
    billed: {
      early: arranged,
      now: [...decided, ['physician', 'employer.informed'], ['second', 'invoice.issue']],
    },
    completed: { early: arranged, now: [...decided, ['physician', 'employer.informed'], ...settled] },
    blocked: { early: arranged, now: [...finalised, ['employee', 'sharing.block'], ...settled] },
    refused: { now: [...requested, ['physician', 'request.refuse', { ground: 'unspecified', reasons }]] },
    withdrawn: { now: [...asked, ['employee', 'request.withdraw']] },
  };

/** Long enough for an appointment to be held and for the first case to be late. */
const DAYS = 'P14D';

/** Plays a case into each of these states at a running product; all of them when none is named. */
export async function stageAt(address: string, ...names: readonly StateName[]): Promise<Stage> {
  const chosen = names.length === 0 ? (Object.keys(roads) as StateName[]) : names;
  const ids = new Map<StateName, string>();
  const go = async (part: 'early' | 'now', aheadBy: number): Promise<void> => {
    for (const name of chosen) {
      const play = playAt(address, 'api', ids.get(name), aheadBy);
      await play.go(...(roads[name][part] ?? []).map((act) => moveOf(name, act)));
      ids.set(name, play.caseId());
    }
  };
  await go('early', 0);
  const now = await advance(address, DAYS);
  const aheadBy = Date.parse(now) - Date.now();
  await go('now', aheadBy);
  return {
    play: playAt(address, 'api', '', aheadBy),
    caseOf: (state) => {
      const id = ids.get(state) ?? '';
      if (id === '') throw new Error(`No case was played into ${state}.`);
      return id;
    },
  };
}

function moveOf(name: StateName, [who, verb, inputs]: Act): Move {
  const people = { employee: states[name], physician, second, office };
  return by(people[who], verb, inputs);
}
