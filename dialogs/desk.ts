import type { World } from '../domain/ask.ts';
import type { Person } from '../domain/people.ts';
import type { Acted, Cases } from '../services/handleCommand.ts';
import type { Standing } from '../services/liveCards.ts';
import type { PersonStates } from '../services/personStates.ts';
import type { Audience } from './audience.ts';
import type { CaseCard } from './caseCards.ts';
import type { Outgoing } from './outgoing.ts';
import type { Turn } from './turn.ts';

/** An action that was done, with the deliveries that come of it. */
export type Done = Extract<Acted, { kind: 'done' }>;

/** What a person is told of what they did themselves: earlier cards in their new face, and what is new; `settle` when it has been kept. */
export type Told = {
  readonly earlier: readonly Outgoing[];
  readonly outgoings: readonly Outgoing[];
  readonly settle: () => Promise<void>;
};

/** Everything a conversation needs from outside, so that it waits and stores nothing itself. */
export type Desk = {
  readonly cases: Cases;
  readonly states: PersonStates;
  readonly world: () => World;
  readonly audience: (turn: Pick<Turn, 'person' | 'language' | 'channel'>) => Audience;
  readonly newId: () => string;
  /** Which cards of a case stand in a person's conversation. */
  readonly standing: (person: Person, caseId: string) => Promise<Standing>;
  /** Tells everybody about the new events of a case; answers what the actor is told. `read` is what stood there, where that was asked before. */
  readonly tell: (acted: Done, actor: Turn, verb: string, read?: Promise<Standing>) => Promise<Told>;
  /** Remembers that a card stands in this person's conversation. */
  readonly remember: (person: Person, caseId: string, cards: readonly CaseCard[]) => Promise<void>;
  /** Notes that somebody asked about a person and got the fixed answer: never about whom. */
  readonly noteQuestion: (turn: Turn) => void;
  readonly worklist: string;
  /** Where somebody proves anew who they are before a signature, and comes back to a page of the product. */
  readonly signInAgain: (to: string) => string;
};

/** What is said back. `status` says how the action ended, where there was one. */
export type Reply = {
  readonly outgoings: readonly Outgoing[];
  readonly settle: () => Promise<void>;
  readonly acted: 'done' | 'repeated' | 'refused' | undefined;
  /** The case that the action was about, where this person has a part in it. */
  readonly caseId: string | undefined;
};

/** A reply without an action. */
export function reply(outgoings: readonly Outgoing[]): Reply {
  return { outgoings, settle: async () => undefined, acted: undefined, caseId: undefined };
}
