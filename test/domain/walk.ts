import type { Input } from '../../domain/inputs.ts';
import { extend, present } from '../../domain/opened.ts';
import { type CaseVerb, caseVerbNames, inputsOf } from '../../domain/procedure.ts';
import type { OpenAction } from '../../domain/view.ts';
import {
  attempt,
  goodInputs,
  later,
  nothingYet,
  openedFor,
  play,
  type Scene,
  seenBy,
} from '../support/given.ts';
import { everybody, uploadsNamed } from '../support/world.ts';

/** One throw of the dice: everything that chance decides in one move. */
export type Throw = {
  readonly kind: number;
  readonly who: number;
  readonly what: number;
  readonly how: number;
};

/** A text somebody typed, recognisable wherever it turns up. */
export type Canary = {
  readonly text: string;
  readonly verb: CaseVerb;
  readonly id: string;
  readonly person: string;
  readonly version: number;
  /** Papers of the employee: meant for the second physician instead of the own one. */
  readonly forSecond?: boolean;
};

export type Tried = {
  readonly person: string;
  readonly verb: CaseVerb;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly opened: number;
};

/** What one move led to: the scene, what was tried if anything, and the words that were typed if it was accepted. */
export type Move = {
  readonly scene: Scene;
  readonly tried: Tried | undefined;
  readonly answer: ReturnType<typeof attempt> | undefined;
  readonly typed: readonly Canary[];
};

/** A request that has just been made, with recognisable words. */
export function start(): Move {
  const inputs = {
    ...goodInputs('request.submit', nothingYet.now),
    ...textsFor('request.submit', 'employee-1', 0),
  };
  const scene = play(nothingYet, 'employee-1', 'request.submit', inputs);
  return {
    scene,
    tried: undefined,
    answer: undefined,
    typed: canariesIn('request.submit', inputs, 'employee-1', 1),
  };
}

/** One move of a walk: mostly something that is offered, sometimes anything by anybody, the clock, or an old click. */
export function move(scene: Scene, dice: Throw, earlier: readonly Tried[]): Move {
  if (dice.kind < 72) return act(scene, offered(scene, dice), dice);
  if (dice.kind < 84) return act(scene, anything(dice), dice);
  if (dice.kind < 97)
    return {
      scene: later(`P${1 + (dice.how % 12)}D`)(scene),
      tried: undefined,
      answer: undefined,
      typed: [],
    };
  if (dice.kind < 98)
    return {
      scene: later(dice.how % 3 === 0 ? 'P19M' : 'P5M')(scene),
      tried: undefined,
      answer: undefined,
      typed: [],
    };
  const again = earlier[dice.what % Math.max(1, earlier.length)];
  return again === undefined ? move(scene, { ...dice, kind: 0 }, earlier) : tryOut(scene, again);
}

const kinds = ['examination', 'advice', 'treatment'] as const;

type Choice = { readonly person: string; readonly verb: CaseVerb; readonly people: OpenAction['people'] };

const rare: readonly CaseVerb[] = [
  'request.withdraw',
  'document.add',
  'request.refuse',
  'alternative.accept',
  'request.close',
  'engagement.end',
  'participant.replace',
  'hrStatus.allow',
  'hrStatus.stop',
  'selection.recommend',
  'availability.decline',
  'referral.return',
  'appointment.decline',
  'appointment.cancel',
  'appointment.missed',
];

function offered(scene: Scene, dice: Throw): Choice {
  const choices = everybody.flatMap(({ id }) =>
    (seenBy(scene, id)?.actions ?? []).map(({ verb, people }) => ({ person: id, verb, people })),
  );
  // Few walks would come to the end if what stops or delays a case were as likely as everything else.
  const going = choices.filter(({ verb }) => !rare.includes(verb) || dice.how % 7 === 0);
  return going[(dice.who + dice.what) % Math.max(1, going.length)] ?? anything(dice);
}

function anything(dice: Throw): Choice {
  const person = everybody[dice.who % everybody.length]?.id ?? '';
  return { person, verb: caseVerbNames[dice.what % caseVerbNames.length] ?? 'request.withdraw', people: {} };
}

function act(scene: Scene, { person, verb, people }: Choice, dice: Throw): Move {
  const chosen = Object.fromEntries(
    Object.entries(people).map(([id, ids], index) => [
      id,
      ids[(dice.how + index) % Math.max(1, ids.length)] ?? 'nobody',
    ]),
  );
  const inputs = {
    ...goodInputs(verb, scene.now),
    ...textsFor(verb, person, scene.log.events.length),
    ...flags(verb, dice),
    ...chosen,
  };
  const withoutSummary = Object.fromEntries(
    Object.entries(inputs).filter(([id]) => id !== 'medicalSummary' && id !== 'documents'),
  );
  const isAuthorised = present(scene.log).authorisation.status === 'signed';
  const taken = verb === 'referral.send' && !isAuthorised && dice.how % 4 !== 0 ? withoutSummary : inputs;
  const opened = openedFor(scene, person, verb) - (dice.kind % 20 === 0 ? 1 : 0);
  return tryOut(scene, { person, verb, inputs: taken, opened });
}

function flags(verb: CaseVerb, dice: Throw): Readonly<Record<string, unknown>> {
  if (verb === 'selection.choose') return { costsAccepted: true };
  if (verb === 'document.add') return { forSecondPhysician: dice.how % 2 === 0 };
  if (verb === 'adoption.decide') return { adviceChanged: dice.how % 2 === 0 };
  if (verb !== 'information.request') return {};
  return { source: ['physician', 'practitioner', 'employer', 'other'][dice.how % 4] };
}

function tryOut(scene: Scene, tried: Tried): Move {
  const answer = attempt(scene, tried.person, tried.verb, tried.inputs, tried.opened);
  if (!('events' in answer)) return { scene, tried, answer, typed: [] };
  const log = extend(scene.log, answer.events);
  const typed = canariesIn(tried.verb, tried.inputs, tried.person, log.events.length);
  return { scene: later('PT1M')({ log, now: scene.now }), tried, answer, typed };
}

function textsFor(verb: CaseVerb, person: string, version: number): Readonly<Record<string, unknown>> {
  const inputs = Object.entries<Input>(inputsOf(verb));
  return Object.fromEntries(
    inputs.flatMap(([id, { type }]): readonly (readonly [string, unknown])[] =>
      type === 'text' || type === 'multiline'
        ? [[id, `kanarie ${version} ${person} ${verb} ${id}, met zorg en in eigen woorden getypt`]]
        : type === 'documents'
          ? [[id, [`stuk${version}-${person}-${verb}.${kinds[version % kinds.length] ?? ''}`]]]
          : [],
    ),
  );
}

function canariesIn(
  verb: CaseVerb,
  inputs: Readonly<Record<string, unknown>>,
  person: string,
  version: number,
): readonly Canary[] {
  const names = uploadsNamed(inputs.documents).map(({ name }) => ['documents', name] as const);
  const forSecond = inputs.forSecondPhysician === true;
  return [...Object.entries(inputs), ...names].flatMap(([id, text]) =>
    typeof text === 'string' && text.startsWith('kanarie')
      ? [{ text, verb, id, person, version, forSecond }]
      : [],
  );
}
