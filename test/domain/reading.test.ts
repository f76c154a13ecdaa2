import { describe, expect, it } from '@jest/globals';
import { mayRead } from '../../domain/access.ts';
import { present } from '../../domain/opened.ts';
import { by, later, partIn, played, type Scene, type Step, seenBy, viewFor } from '../support/given.ts';
import { everybody } from '../support/world.ts';
import {
  accepted,
  answered,
  asked,
  cells,
  columns,
  consulting,
  dueTo,
  e,
  final,
  givenIn,
  inputsOfRow,
  type Moment,
  moments,
  p,
  readers,
  s,
} from './readingTable.ts';

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
    for (const [row, inputs] of Object.entries(inputsOfRow)) {
      const isEmpty = cells.get(row)?.[columns.indexOf(moment)] === '-';
      expect([row, isEmpty]).toEqual([row, !inputs.some((input) => given.has(input))]);
    }
    for (const [letter, id] of Object.entries(readers)) {
      const due = [...dueTo(letter, moment, given)].sort();
      expect([letter, ...[...visibleTo(scene, id)].sort()]).toEqual([letter, ...due]);
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
