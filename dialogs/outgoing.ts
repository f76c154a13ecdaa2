import type { CardJson } from '../cards/renderCard.ts';

/** One message to one person. An `id` that was sent before replaces that message in place. */
export type Outgoing = {
  readonly id: string;
  /** The case it belongs to: its key seals it. */
  readonly caseId: string | undefined;
  /** Verbs of the case whose inputs it shows, for the access log. */
  readonly shows?: readonly string[];
  readonly text: string | undefined;
  readonly card: CardJson | undefined;
  /** When it was first sent, where it replaces something: it keeps its place in the conversation. */
  readonly at?: string;
  /** Neutral words for a notification; never anything about a case. */
  readonly summary: string;
};

/** A card that a person still has before them, and what it shows: a step of the case, or a notice of an event. */
export type LiveCard =
  | {
      readonly id: string;
      readonly kind: 'step';
      readonly wait: string;
      readonly key: string;
      readonly at: string;
    }
  | { readonly id: string; readonly kind: 'notice'; readonly about: string; readonly at: string };
