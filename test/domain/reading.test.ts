import { describe, expect, it } from '@jest/globals';
import { mayRead } from '../../domain/access.ts';
import { verbOf } from '../../domain/events.ts';
import { present } from '../../domain/opened.ts';
import { by, later, partIn, played, type Scene, type Step, seenBy, viewFor } from '../support/given.ts';
import { everybody } from '../support/world.ts';

const e = 'employee-1';
const p = 'physician-1';
const s = 'second-1';

/** A case in which everything that can be typed has been typed, read at many moments. */
const asked: readonly Step[] = [
  by(e, 'request.submit', { whatIsNew: 'Nieuw' }),
  by(p, 'suitability.advise'),
  by(e, 'request.insist', { reason: 'Toch' }),
  by(p, 'suitability.confirm', { explanation: 'Goed', discussedOn: '2026-11-01' }),
  by(p, 'selection.recommend', { note: 'Kent dit' }),
  by(e, 'document.add', { documents: ['eigen.complaints'], forSecondPhysician: true }),
  by(e, 'selection.choose', { first: 'second-3', second: s }),
  by('second-3', 'availability.decline', { reason: 'Vol' }),
];
const accepted: readonly Step[] = [...asked, by(s, 'availability.accept')];
const received: readonly Step[] = [
  ...accepted,
  by(e, 'authorisation.sign'),
  by(p, 'referral.send', { medicalSummary: 'Medisch', documents: ['brief.examination', 'oordeel.advice'] }),
];
const returned: readonly Step[] = [...received, by(s, 'referral.return')];
const consulting: readonly Step[] = [
  ...returned,
  by(p, 'referral.send', { medicalSummary: 'Medisch', documents: ['brief.examination'] }),
  by(s, 'referral.accept'),
  by(s, 'appointment.propose', { notes: 'Lift kapot' }),
  by(e, 'appointment.decline', { reason: 'Kan niet' }),
  by(s, 'appointment.propose', { notes: 'Andere dag' }),
  by(s, 'appointment.cancel', { reason: 'Ziek' }),
  by(s, 'appointment.propose', { notes: 'Nog eens' }),
  later('P4D'),
  by(s, 'appointment.held'),
];
const answered: readonly Step[] = [
  ...consulting,
  by(s, 'information.request', { source: 'physician' }),
  by(e, 'information.consent'),
  by(p, 'information.provide', { documents: ['antwoord.treatment'] }),
];
const otherwise: readonly Step[] = [
  ...consulting,
  by(s, 'information.request', { source: 'practitioner', name: 'Huisarts' }),
  by(e, 'information.consent'),
  by(s, 'information.record', { documents: ['huisarts.correspondence'] }),
];
const finalise: readonly Step[] = [
  by(s, 'draft.submit'),
  by(e, 'draft.comment'),
  by(s, 'advice.finalise', { handling: 'Verwerkt' }),
];
const final: readonly Step[] = [...answered, ...finalise];
const shared: readonly Step[] = [...final, by(e, 'sharing.consent')];

const moments = {
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
    by(p, 'transfer.decide', { newPhysician: 'dr. Anders' }),
    by(s, 'invoice.issue', { number: 'F-1' }),
  ],
  withdrawn: [...received, by(e, 'request.withdraw', { reason: 'Opgelost' })],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

type Moment = keyof typeof moments;

/** The inputs of each row of "Who reads what"; the last rows are not in its table and are no one else's business. */
const inputsOfRow: Readonly<Record<string, readonly string[]>> = {
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

const readers = { e, p, s, b: 'backoffice-1', c: 'backoffice-2' } as const;
const [head = '', ...lines] = table.trim().split('\n');
const columns = head.trim().split(/\s+/);
const cells = new Map(
  lines.map((line) => [line.split(/\s+/)[0], line.trim().split(/\s+/).slice(1)] as const),
);

/** What has been typed or chosen at all, as `verb input`. */
function givenIn(scene: Scene): ReadonlySet<string> {
  return new Set(
    scene.log.events.flatMap((event) => {
      const verb = verbOf(event);
      return verb === undefined || event.by === 'clock'
        ? []
        : Object.keys(event.inputs).map((id) => `${verb} ${id}`);
    }),
  );
}

function visibleTo(scene: Scene, reader: string): readonly string[] {
  const data = viewFor(scene, reader).data;
  return Object.entries(data).flatMap(([verb, inputs]) => Object.keys(inputs).map((id) => `${verb} ${id}`));
}

describe('Who reads what', () => {
  const scenes = new Map(Object.entries(moments).map(([name, steps]) => [name, played(...steps)]));
  const sceneAt = (moment: Moment): Scene => scenes.get(moment) ?? played();

  it('has a column for every moment and a row for every input that was given', () => {
    expect(columns).toEqual(Object.keys(moments));
    const rows = Object.values(inputsOfRow).flat();
    for (const scene of scenes.values())
      expect([...givenIn(scene)].filter((id) => !rows.includes(id))).toEqual([]);
  });

  it.each(Object.keys(moments) as Moment[])('is as the table says, and nothing else, in %s', (moment) => {
    const scene = sceneAt(moment);
    const given = givenIn(scene);
    for (const [letter, id] of Object.entries(readers)) {
      const due = Object.entries(inputsOfRow).flatMap(([row, inputs]) => {
        const cell = cells.get(row)?.[columns.indexOf(moment)] ?? '';
        expect([row, cell === '-']).toEqual([row, !inputs.some((input) => given.has(input))]);
        return cell.includes(letter) ? inputs.filter((input) => given.has(input)) : [];
      });
      expect([letter, ...[...visibleTo(scene, id)].sort()]).toEqual([letter, ...due.sort()]);
    }
  });

  it('names the employee to the second physician and that service from the acceptance on', () => {
    const knows = (moment: Moment, reader: string) => {
      const part = partIn(sceneAt(moment), reader);
      return part !== undefined && mayRead(present(sceneAt(moment).log), part, 'identity');
    };
    expect(Object.values(readers).filter((id) => knows('asked', id))).toEqual([e, p, 'backoffice-1']);
    expect(Object.values(readers).filter((id) => knows('accepted', id))).toEqual(Object.values(readers));
  });

  it('shows the access log to the employee only', () => {
    const state = present(sceneAt('done').log);
    const allowed = Object.values(readers).filter((id) => {
      const part = partIn(sceneAt('done'), id);
      return part !== undefined && mayRead(state, part, 'accessLog');
    });
    expect(allowed).toEqual([e]);
  });
});

describe('The time line', () => {
  const words = (steps: readonly Step[], id: string) =>
    viewFor(played(...steps), id).timeline.map(({ what }) => what);
  const before = [
    'request.submit',
    'suitability.advise',
    'request.insist',
    'suitability.confirm',
    'selection.recommend',
    'selection.choose',
    'availability.decline',
    'availability.accept',
    'authorisation.sign',
    'referral.send',
    'referral.return',
    'referral.send',
    'referral.accept',
  ];
  const information = ['information.request', 'information.consent', 'information.provide'];
  const end = ['adoption.decide', 'transfer.request', 'transfer.decide'];

  it('of the employee has everything but a reminder to somebody else', () => {
    expect(words(moments.done, e)).toEqual([
      ...before.slice(0, 5),
      'document.add',
      ...before.slice(5),
      'appointment.propose',
      'appointment.decline',
      'appointment.propose',
      'appointment.cancel',
      'appointment.propose',
      'identityDocument.reminder',
      'appointmentAnswer.reminder',
      'appointment.held',
      ...information,
      'draft.submit',
      'draft.comment',
      'advice.finalise',
      'sharing.consent',
      ...end,
      'invoice.issue',
    ]);
  });

  it('of the physician has nothing of steps 5 to 7 but the own information request', () => {
    expect(words(moments.done, p)).toEqual([
      ...before,
      ...information,
      'advice.finalise',
      'sharing.consent',
      ...end,
      'invoice.issue',
    ]);
  });

  it('of the second physician starts with being asked and ends before step 9', () => {
    expect(words(asked, s)).toEqual(['selection.choose']);
    expect(words(accepted, s)).toEqual(['selection.choose', 'availability.accept']);
    expect(words(moments.done, s)).toEqual([
      // Papers meant for the second physician are shown from the referral on, at their own moment.
      'document.add',
      'selection.choose',
      ...before.slice(7),
      'appointment.propose',
      'appointment.decline',
      'appointment.propose',
      'appointment.cancel',
      'appointment.propose',
      'appointment.held',
      ...information,
      'draft.submit',
      'draft.comment',
      'advice.finalise',
      'sharing.consent',
      'invoice.issue',
    ]);
  });

  it('of a next second physician has nothing that the clock did before', () => {
    const next = [
      ...consulting,
      by(s, 'information.request'),
      later('P15D'),
      by(s, 'engagement.end'),
      by(e, 'selection.choose', { first: 'second-2' }),
      by('second-2', 'availability.accept'),
    ];
    expect(words(next, e)).toContain('informationConsent.passed');
    expect(words(next, 'second-2')).toEqual(['selection.choose', 'availability.accept']);
  });

  it('of a back office has the steps and, where its service pays, the invoice', () => {
    const steps = [
      'request.submit',
      'suitability.confirm',
      'availability.accept',
      'referral.send',
      'referral.return',
      'referral.send',
      'referral.accept',
      'advice.finalise',
    ];
    expect(words(moments.done, 'backoffice-1')).toEqual([...steps, 'invoice.issue']);
    expect(words(moments.done, 'backoffice-2')).toEqual(steps);
  });
});

describe('Steps 5 to 7 for the physician', () => {
  it.each(['openRequest', 'consented', 'answered', 'otherwise'] as const)('are one step, in %s', (moment) => {
    const scene = played(...moments[moment]);
    expect(viewFor(scene, p)).toMatchObject({ step: 5, phase: 'execution', waitingFor: ['secondPhysician'] });
    expect(viewFor(scene, p).due).toBeUndefined();
    expect(viewFor(scene, s).due).toBeDefined();
  });

  it('end with the final advice', () => {
    const drafted = [...answered, by(s, 'draft.submit')];
    expect(viewFor(played(...drafted), p).step).toBe(5);
    expect(viewFor(played(...drafted), e).step).toBe(7);
    expect(viewFor(played(...final), p).step).toBe(8);
  });
});

describe('Who has no part in the case', () => {
  const gone: readonly (readonly [string, readonly Step[], string])[] = [
    ['a second physician who declined', asked, 'second-3'],
    ['a second choice who was not asked yet', asked.slice(0, -1), s],
    ['a second physician who stayed silent', [...asked.slice(0, -1), later('P8D')], 'second-3'],
    ['a second physician who ended', [...final.slice(0, -3), by(s, 'engagement.end')], s],
    [
      'a second physician who was replaced',
      [
        ...accepted,
        by('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId: 'second-2' }),
      ],
      s,
    ],
    [
      'the one who was recommended instead',
      [
        ...accepted,
        by('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId: 'second-2' }),
      ],
      'second-2',
    ],
    ['a physician who was replaced', [...final, by('backoffice-1', 'participant.replace')], p],
  ];

  it.each(gone)('%s does not see it', (_who, steps, id) => {
    expect(seenBy(played(...steps), id)).toBeUndefined();
  });

  it.each([
    'employee-2',
    'employee-41',
    'physician-2',
    'second-2',
    'second-5',
    'hr-1',
    'hr-2',
    'backoffice-4',
  ])('%s never sees it', (id) => {
    expect(everybody.some((person) => person.id === id)).toBe(true);
    for (const steps of Object.values(moments)) expect(seenBy(played(...steps), id)).toBeUndefined();
  });
});
