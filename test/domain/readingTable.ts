import { verbOf } from '../../domain/events.ts';
import { by, later, type Scene, type Step, textOf } from '../support/given.ts';

export const e = 'employee-1';
export const p = 'physician-1';
export const s = 'second-1';

/** A case in which everything that can be typed has been typed, read at many moments. */
export const asked: readonly Step[] = [
  by(e, 'request.submit', { whatIsNew: textOf('request.submit', 'whatIsNew') }),
  by(p, 'suitability.advise'),
  by(e, 'request.insist', { reason: textOf('request.insist', 'reason') }),
  by(p, 'suitability.confirm', {
    explanation: textOf('suitability.confirm', 'explanation'),
    discussedOn: '2026-11-01',
  }),
  by(p, 'selection.recommend', { note: textOf('selection.recommend', 'note') }),
  by(e, 'document.add', { documents: ['eigen.complaints'], forSecondPhysician: true }),
  by(e, 'selection.choose', { first: 'second-3', second: s }),
  by('second-3', 'availability.decline', { reason: textOf('availability.decline', 'reason') }),
];
export const accepted: readonly Step[] = [...asked, by(s, 'availability.accept')];
const received: readonly Step[] = [
  ...accepted,
  by(e, 'authorisation.sign'),
  by(p, 'referral.send', {
    medicalSummary: textOf('referral.send', 'medicalSummary'),
    documents: ['brief.examination', 'oordeel.advice'],
  }),
];
const returned: readonly Step[] = [...received, by(s, 'referral.return')];
export const consulting: readonly Step[] = [
  ...returned,
  by(p, 'referral.send', {
    medicalSummary: textOf('referral.send', 'medicalSummary'),
    documents: ['brief.examination'],
  }),
  by(s, 'referral.accept'),
  by(s, 'appointment.propose', { notes: 'Lift kapot' }),
  by(e, 'appointment.decline', { reason: textOf('appointment.decline', 'reason') }),
  by(s, 'appointment.propose', { notes: 'Andere dag' }),
  by(s, 'appointment.cancel', { reason: textOf('appointment.cancel', 'reason') }),
  by(s, 'appointment.propose', { notes: textOf('appointment.propose', 'notes') }),
  later('P4D'),
  by(s, 'appointment.held'),
];
export const answered: readonly Step[] = [
  ...consulting,
  by(s, 'information.request', { source: 'physician' }),
  by(e, 'information.consent'),
  by(p, 'information.provide', { documents: ['antwoord.treatment'] }),
];
const otherwise: readonly Step[] = [
  ...consulting,
  by(s, 'information.request', { source: 'practitioner', name: textOf('information.request', 'name') }),
  by(e, 'information.consent'),
  by(s, 'information.record', { documents: ['huisarts.correspondence'] }),
];
export const finalise: readonly Step[] = [
  by(s, 'draft.submit'),
  by(e, 'draft.comment'),
  by(s, 'advice.finalise', { handling: textOf('advice.finalise', 'handling') }),
];
export const final: readonly Step[] = [...answered, ...finalise];
const shared: readonly Step[] = [...final, by(e, 'sharing.consent')];

export const moments = {
  asked,
  accepted,
  received,
  revoked: [...received, by(e, 'authorisation.withdraw')],
  never: [...accepted, by(e, 'authorisation.refuse'), by(p, 'referral.send')],
  returned,
  openRequest: [...consulting, by(s, 'information.request', { source: 'physician' })],
  consented: [...consulting, by(s, 'information.request'), by(e, 'information.consent')],
  answered,
  otherwise,
  taken: [...answered, by(e, 'information.withdraw')],
  final,
  shared,
  unshared: [...shared, by(e, 'sharing.withdraw')],
  announced: [...final, by(e, 'sharing.handOver')],
  handedOver: [...final, by(e, 'sharing.handOver'), by(p, 'handOver.confirm')],
  blocked: [...final, by(e, 'sharing.block'), by(s, 'invoice.issue')],
  done: [
    ...shared,
    by(p, 'adoption.decide', { adviceChanged: true }),
    by(e, 'transfer.request'),
    by(p, 'transfer.decide', { newPhysician: textOf('transfer.decide', 'newPhysician') }),
    by(s, 'invoice.issue', { number: 'F-1' }),
  ],
  withdrawn: [...received, by(e, 'request.withdraw', { reason: textOf('request.withdraw', 'reason') })],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type Moment = keyof typeof moments;

/** The inputs of each row of "Who reads what"; the last rows are not in its table and are no one else's business. */
export const inputsOfRow: Readonly<Record<string, readonly string[]>> = {
  subject: ['request.submit subject'],
  adviceDate: ['request.submit adviceDate'],
  question: ['request.submit advice', 'request.submit question', 'request.submit whatIsNew'],
  deliberation: [
    'suitability.confirm explanation',
    'suitability.confirm discussedOn',
    'suitability.advise instrument',
    'suitability.advise explanation',
    'request.insist reason',
    'selection.recommend secondPhysicianId',
    'selection.recommend note',
    'availability.decline reason',
  ],
  authorised: ['authorisation.sign agreed', 'authorisation.sign items'],
  background: ['referral.send background', 'referral.send workSituation'],
  medical: ['referral.send medicalSummary', 'referral.send documents'],
  ownPapers: ['document.add documents', 'document.add forSecondPhysician'],
  missing: ['referral.return missing'],
  appointment: [
    'appointment.propose startDate',
    'appointment.propose startTime',
    'appointment.propose durationMinutes',
    'appointment.propose place',
    'appointment.propose notes',
    'appointment.cancel reason',
    'appointment.decline reason',
  ],
  request: [
    'information.request source',
    'information.request name',
    'information.request what',
    'information.request why',
  ],
  answer: [
    'information.provide answer',
    'information.provide documents',
    'information.record summary',
    'information.record documents',
  ],
  draft: [
    'draft.submit advice',
    'draft.submit grounds',
    'draft.comment inaccuracies',
    'advice.finalise handling',
  ],
  finalAdvice: ['advice.finalise advice', 'advice.finalise grounds'],
  adoption: [
    'adoption.decide outcome',
    'adoption.decide reasons',
    'adoption.decide adviceChanged',
    'transfer.request reason',
    'transfer.decide granted',
    'transfer.decide reasons',
    'transfer.decide newPhysician',
  ],
  invoice: ['invoice.issue amount', 'invoice.issue vat', 'invoice.issue performedOn', 'invoice.issue number'],
  withdrawal: ['request.withdraw reason'],
  choice: ['selection.choose first', 'selection.choose second', 'selection.choose costsAccepted'],
  earliest: ['availability.accept earliestDate'],
  sharing: ['sharing.consent agreed'],
};

/**
 * "Who reads what", cell by cell: e employee · p physician · s second physician · b back office of the physician's
 * service · c that of the second physician; `-` where nothing of it has been given yet.
 */
const table = `
             asked accepted received revoked never returned openRequest consented answered otherwise taken final shared unshared announced handedOver blocked done  withdrawn
subject      eps   eps      eps      eps     eps   eps      eps         eps       eps      eps       eps   eps   eps    eps      eps       eps        eps     eps   eps
adviceDate   ep    ep       eps      eps     eps   eps      eps         eps       eps      eps       eps   eps   eps    eps      eps       eps        eps     eps   eps
question     ep    ep       eps      ep      ep    eps      eps         eps       eps      eps       eps   eps   eps    eps      eps       eps        eps     eps   eps
deliberation ep    ep       ep       ep      ep    ep       ep          ep        ep       ep        ep    ep    ep     ep       ep        ep         ep      ep    ep
authorised   -     -        eps      eps     -     eps      eps         eps       eps      eps       eps   eps   eps    eps      eps       eps        eps     eps   eps
background   -     -        eps      eps     eps   eps      eps         eps       eps      eps       eps   eps   eps    eps      eps       eps        eps     eps   eps
medical      -     -        eps      ep      -     eps      eps         eps       eps      eps       eps   eps   eps    eps      eps       eps        eps     eps   eps
ownPapers    e     e        es       es      es    es       es          es        es       es        es    es    es     es       es        es         es      es    es
missing      -     -        -        -       -     eps      eps         eps       eps      eps       eps   eps   eps    eps      eps       eps        eps     eps   -
appointment  -     -        -        -       -     -        es          es        es       es        es    es    es     es       es        es         es      es    -
request      -     -        -        -       -     -        es          eps       eps      es        eps   eps   eps    eps      eps       eps        eps     eps   -
answer       -     -        -        -       -     -        -           -         eps      es        ep    eps   eps    eps      eps       eps        eps     eps   -
draft        -     -        -        -       -     -        -           -         -        -         -     es    es     es       es        es         es      es    -
finalAdvice  -     -        -        -       -     -        -           -         -        -         -     es    eps    es       es        es         es      eps   -
adoption     -     -        -        -       -     -        -           -         -        -         -     -     -      -        -         -          -       ep    -
invoice      -     -        -        -       -     -        -           -         -        -         -     -     -      -        -         -          psb     psb   -
withdrawal   -     -        -        -       -     -        -           -         -        -         -     -     -      -        -         -          -       -     ep
choice       ep    ep       ep       ep      ep    ep       ep          ep        ep       ep        ep    ep    ep     ep       ep        ep         ep      ep    ep
earliest     -     eps      eps      eps     eps   eps      eps         eps       eps      eps       eps   eps   eps    eps      eps       eps        eps     eps   eps
sharing      -     -        -        -       -     -        -           -         -        -         -     -     eps    eps      -         -          -       eps   -
`;

export const readers = { e, p, s, b: 'backoffice-1', c: 'backoffice-2' } as const;
const [head = '', ...lines] = table.trim().split('\n');
export const columns = head.trim().split(/\s+/);
export const cells = new Map(
  lines.map((line) => [line.split(/\s+/)[0], line.trim().split(/\s+/).slice(1)] as const),
);

/** What has been typed or chosen at all, as `verb input`. */
export function givenIn(scene: Scene): ReadonlySet<string> {
  return new Set(
    scene.log.events.flatMap((event) => {
      const verb = verbOf(event);
      return verb === undefined || event.by === 'clock'
        ? []
        : Object.keys(event.inputs).map((id) => `${verb} ${id}`);
    }),
  );
}

/** The inputs that a reader may see at a moment, of those that were given, as `verb input`. */
export function dueTo(letter: string, moment: Moment, given: ReadonlySet<string>): readonly string[] {
  return Object.entries(inputsOfRow).flatMap(([row, inputs]) => {
    const cell = cells.get(row)?.[columns.indexOf(moment)] ?? '';
    return cell.includes(letter) ? inputs.filter((input) => given.has(input)) : [];
  });
}
