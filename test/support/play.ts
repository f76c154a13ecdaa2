import type { Input } from '../../domain/inputs.ts';
import { type CaseVerb, inputsOf } from '../../domain/procedure.ts';
import { advance, type Chat, type Member, signIn } from './driver.ts';

/** Through which door people act: the JSON API, or nothing but the cards of their web chat. */
export type Door = 'api' | 'chat';

/** Something that happens: a person uses a verb, or time goes by (`P8D`). */
export type Move =
  | { readonly kind: 'act'; readonly person: string; readonly verb: CaseVerb; readonly inputs: object }
  | { readonly kind: 'later'; readonly duration: string };

/** Somebody does something, with good inputs where none are named. An input that is undefined is left out. */
export function by(person: string, verb: CaseVerb, inputs: object = {}): Move {
  return { kind: 'act', person, verb, inputs };
}

/** Time goes by. */
export function later(duration: string): Move {
  return { kind: 'later', duration };
}

/** People at a product, one case, and a door. */
export type Play = {
  readonly address: string;
  /** The case that was opened last. */
  readonly caseId: () => string;
  readonly member: (person: string) => Promise<Member>;
  readonly chat: (person: string) => Promise<Chat>;
  /** Does it all in order; throws with the move that does not go. */
  readonly go: (...moves: readonly Move[]) => Promise<void>;
  /** Good inputs for a verb at this moment. */
  readonly inputs: (verb: CaseVerb, changes?: object) => Readonly<Record<string, unknown>>;
};

/** A play at a running product, with a case that exists already where one is named; `aheadBy` is how far its clock was moved, in milliseconds. */
export function playAt(address: string, door: Door, known = '', aheadBy = 0): Play {
  const members = new Map<string, Promise<Member>>();
  const chats = new Map<string, Promise<Chat>>();
  let caseId = known;
  let ahead = aheadBy;
  const member = (person: string): Promise<Member> => {
    const known = members.get(person) ?? signIn(address, person);
    members.set(person, known);
    return known;
  };
  const chat = (person: string): Promise<Chat> => {
    const known = chats.get(person) ?? member(person).then((each) => each.chat());
    chats.set(person, known);
    return known;
  };
  const inputs = (verb: CaseVerb, changes: object = {}): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries({ ...goodInputs(verb, Date.now() + ahead), ...changes }).filter(
        ([, value]) => value !== undefined,
      ),
    );

  const byApi = async (move: Extract<Move, { kind: 'act' }>): Promise<void> => {
    const who = await member(move.person);
    const isNew = move.verb === 'request.submit';
    const body = await who.act(isNew ? undefined : caseId, move.verb, inputs(move.verb, move.inputs));
    if (isNew) caseId = body.id;
  };
  const byChat = async (move: Extract<Move, { kind: 'act' }>): Promise<void> => {
    const talk = await chat(move.person);
    const isNew = move.verb === 'request.submit';
    if (isNew) await talk.say('second opinion aanvragen');
    const who = await member(move.person);
    const before = isNew ? (await who.cases()).cases.map((each) => each.id) : [];
    const count = isNew ? before.length : await lengthOf(who, caseId);
    if (!isNew && (await talk.find(move.verb, caseId)) === undefined) await talk.say('Waar sta ik?');
    const said = await talk.press(move.verb, inputs(move.verb, move.inputs), isNew ? undefined : caseId);
    if (isNew) {
      const after = (await who.cases()).cases.map((each) => each.id);
      caseId = after.find((id) => !before.includes(id)) ?? '';
      if (caseId === '') throw new Error(`The request was not taken: ${JSON.stringify(said)}`);
    } else if ((await lengthOf(who, caseId)) === count)
      throw new Error(`${move.verb} was not taken: ${JSON.stringify(said).slice(0, 2_000)}`);
  };

  return {
    address,
    caseId: () => caseId,
    member,
    chat,
    inputs,
    go: async (...moves) => {
      for (const move of moves) {
        if (move.kind === 'later') {
          ahead = Date.parse(await advance(address, move.duration)) - Date.now();
        } else await (door === 'api' ? byApi(move) : byChat(move));
      }
    },
  };
}

/** How long the case is for somebody; -1 once they no longer see it. */
async function lengthOf(who: Member, caseId: string): Promise<number> {
  const answered = await who.ask(`/api/cases/${caseId}`);
  const events = answered.json.version;
  const actions = answered.json.actions;
  return typeof events === 'number' ? events * 1_000 + (Array.isArray(actions) ? actions.length : 0) : -1;
}

const numbers: Readonly<Record<string, number>> = { amount: 950.5, durationMinutes: 60, score: 4 };

/** Good values for the required inputs of a verb, at a moment in milliseconds; every text names its verb and input. */
export function goodInputs(verb: CaseVerb, now: number): Readonly<Record<string, unknown>> {
  const asked = Object.entries<Input>(inputsOf(verb)).filter(([, input]) => input.required);
  return Object.fromEntries(asked.map(([id, input]) => [id, goodValue(verb, id, input, now)]));
}

const day = 86_400_000;

/** A day counted from a moment, in Amsterdam. */
export function dayFrom(now: number, days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now + days * day);
}

function goodValue(verb: CaseVerb, id: string, input: Input, now: number): unknown {
  switch (input.type) {
    case 'text':
    case 'multiline':
      return `Eigen woorden van deze zaak voor ${verb} ${id}.`;
    case 'date':
      return dayFrom(now, input.when === 'notPast' ? 3 : -10);
    case 'time':
      return '10:30';
    case 'number':
      return numbers[id] ?? input.most;
    case 'boolean':
      return input.mustBeTrue;
    case 'choices':
      return input.values;
    case 'choice':
      if ('from' in input) return input.from === 'secondPhysicians' ? 'second-1' : 'physician-2';
      return input.numeric ? Number(input.values.at(-1)) : input.values[0];
    case 'documents':
      return [];
    default:
      return input satisfies never;
  }
}
