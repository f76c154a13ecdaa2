import type { DocumentKind } from '../domain/documents.ts';
import type { CaseVerb, InputsOf } from '../domain/procedure.ts';

/** Somebody as a reader may know them: a name, or the word for the role where the name is not for this reader or channel. */
export type SeenPerson = { readonly name: string; readonly phone: string };

/** A second physician to choose from. `price` is in euros, outside the contract. */
export type SeenCandidate = {
  readonly name: string;
  readonly service: string;
  readonly town: string;
  readonly languages: readonly string[];
  readonly fields: readonly string[];
  readonly inContract: boolean;
  readonly price: number;
};

/** The inputs a reader may see, by verb: absent is what was not given or is not for this reader or channel. */
export type SeenInputs = { readonly [V in CaseVerb]?: Partial<InputsOf<V>> };

/**
 * What the texts of a card may draw from: filled from what this reader may see on this channel, never from the raw
 * state. Moments and dates are in words, in the reader's language; an empty string where there is none.
 */
export type Seen = {
  readonly employee: SeenPerson;
  readonly physician: SeenPerson;
  /** The second physician asked or engaged; the word for the role while there is none. */
  readonly second: SeenPerson;
  readonly contact: { readonly name: string; readonly phone: string; readonly hours: string };
  readonly complaints: string;
  readonly given: SeenInputs;
  readonly adviceDate: string;
  readonly earliestDate: string;
  readonly appointment: string;
  readonly performedOn: string;
  /** Until when it is this reader's (or somebody's) turn; empty without a deadline. */
  readonly due: string;
  readonly isLate: boolean;
  readonly isAuthorised: boolean;
  /** The disputed advice itself is among what the second physician gets. */
  readonly isAdviceIn: boolean;
  /** What else goes with the referral, as far as this reader may know: whether a medical summary does, and how many files of each kind. */
  readonly enclosed: {
    readonly summary: boolean;
    readonly files: Readonly<Partial<Record<DocumentKind, number>>>;
  };
  readonly hasRemarks: boolean;
  /** A next choice exists and is asked when the first is not available. */
  readonly hasNextChoice: boolean;
  readonly candidates: readonly SeenCandidate[];
  /** The name of the second physician whom the physician or the back office recommends; empty when nobody. */
  readonly recommended: string;
  readonly payer: 'service' | 'employee';
  /** The staff of the employer are below the minimum: no progress messages to HR. */
  readonly hrStatusOffered: boolean;
  readonly outcome: 'completed' | 'blocked' | 'alternative' | 'refused' | 'withdrawn' | 'infeasible' | '';
};

/** One piece of a card's body. */
export type Line =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  /** Something a person typed, shown as typed; long ones are shortened with a link to the page. */
  | { readonly kind: 'quote'; readonly label: string; readonly text: string };

type Maybe<T> = T | undefined | false | '';

/** A paragraph. */
export function text(words: string): Line {
  return { kind: 'text', text: words };
}

/** A heading between paragraphs. */
export function heading(words: string): Line {
  return { kind: 'heading', text: words };
}

/** A label with a value of ours; nothing when there is no value. */
export function fact(label: string, value: string | undefined): Line | undefined {
  return value === undefined || value === '' ? undefined : { kind: 'fact', label, text: value };
}

/** A label with what somebody typed; nothing when it was not given or is not for this reader or channel. */
export function quote(label: string, typed: string | undefined): Line | undefined {
  return typed === undefined || typed === '' ? undefined : { kind: 'quote', label, text: typed };
}

/** The lines that there are. A string is a paragraph. */
export function lines(...all: readonly Maybe<Line | string>[]): readonly Line[] {
  return all.flatMap((line) =>
    line === undefined || line === false || line === '' ? [] : [typeof line === 'string' ? text(line) : line],
  );
}

/** A title and what follows it. */
export type Passage = { readonly title: string; readonly lines: readonly Line[] };
