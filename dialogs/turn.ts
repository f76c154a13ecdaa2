import type { Channel } from '../cards/actionForm.ts';
import type { Language, Person } from '../domain/people.ts';
import type { SignIn } from '../domain/signIn.ts';
import type { Intent } from './understand/intents.ts';

/** What a person did: clicked a button, typed, or something else that still deserves an answer. */
export type Said =
  | {
      readonly kind: 'click';
      readonly verb: string;
      readonly caseId: string | undefined;
      readonly opened: unknown;
      readonly inputs: Readonly<Record<string, unknown>>;
    }
  /** `hasFile`: a file came with the words. It is kept nowhere. */
  | { readonly kind: 'text'; readonly text: string; readonly hasFile?: true }
  /** A wish from a button, with the subject of a request where the decision aid knows it. */
  | { readonly kind: 'intent'; readonly intent: Intent; readonly subject?: string }
  | { readonly kind: 'arrived' }
  | {
      readonly kind: 'other';
      readonly what: 'file' | 'sticker' | 'edited' | 'deleted' | 'empty' | 'unknownClick';
    };

/** One message of a known person on a channel. */
export type Turn = {
  readonly person: Person;
  readonly language: Language;
  readonly channel: Channel;
  readonly said: Said;
  /** How this person signed in, where the channel knows; a signature may ask for more. */
  readonly signIn?: SignIn;
  /** Whether this person is told things on Teams as well; looked up when it is not known. */
  readonly isOnTeams?: boolean;
};
