import type { Said, Turn } from '../../dialogs/turn.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { Product } from '../product.ts';
import { personBehind, type TeamsActivity } from './incoming.ts';
import type { InvokeAnswer } from './invokes.ts';
import type { OneTimeLinks } from './oneTimeLinks.ts';
import { type Strangeness, strangeness, stranger } from './strangers.ts';
import type { TeamsMessage } from './waitingLists.ts';

/** What came of an activity: messages to its conversation, and for an invoke its answer. */
export type Taken = {
  readonly person: Person;
  readonly language: Language;
  readonly messages: readonly TeamsMessage[];
  readonly invoke: InvokeAnswer | undefined;
  /** The card that stands in the place of the clicked one from now on. */
  readonly standing: string | undefined;
  /** Kept nowhere: sent to that conversation once. */
  readonly isWhisper: boolean;
};

/** What the door of Teams works with. */
export type Door = { readonly product: Product; readonly links: OneTimeLinks };
/** Who speaks; somebody the directory does not know is a stranger. */
export type Speaker = {
  readonly person: Person;
  readonly isKnown: boolean;
  readonly language: Language;
  readonly why: Strangeness;
};

/** An activity that is taken in silence. */
export const nothing = { messages: [], invoke: undefined, standing: undefined, isWhisper: false } as const;

/** The speaker of an activity. */
export async function speakerOf(product: Product, taken: TeamsActivity): Promise<Speaker> {
  const known = personBehind(taken, product.directory);
  const person = known ?? stranger(taken);
  // In danger somebody gets an answer in some language even when the store does not answer.
  const language = await product.languageOf(person).catch(() => person.language);
  return { person, isKnown: known !== undefined, language, why: strangeness(taken) };
}

/** A turn of a speaker on Teams. */
export function turnOf({ person, language }: Speaker, said: Said): Turn {
  return { person, language, channel: 'teams', said };
}
