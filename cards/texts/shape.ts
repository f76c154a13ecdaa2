import type { WaitName } from '../../domain/events.ts';
import type { InputProblem } from '../../domain/inputs.ts';
import type { About } from '../../domain/notices.ts';
import type { CaseRole, Role } from '../../domain/people.ts';
import type { Outcome, Step, Verb } from '../../domain/procedure.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { Passage, Seen } from '../seen.ts';

/** The card of each wait: what it says to the person whose turn it is. */
export type StepTexts = { readonly [W in WaitName]: (seen: Seen) => Passage };

/** What somebody is told after an event, by what it is about and their role; a card to act on uses only the title. */
export type NoticeTexts = { readonly [A in About]: { readonly [R in CaseRole]?: (seen: Seen) => Passage } };

/** A verb as a button: `label` on the button, `caution` the one sentence before what cannot be undone, `done` after it. */
export type VerbText = { readonly label: string; readonly caution: string; readonly done: string };

/** An input: the label above it, a hint (may be empty), and the sentence when it is wrong or missing. */
export type InputText = { readonly label: string; readonly hint: string; readonly error: string };

/** Words of verbs, inputs, choices, problems and refusals. */
export type ActionTexts = {
  readonly verbs: { readonly [V in Verb]: VerbText };
  /** Keyed by verb and input id; a test checks that every input has one. */
  readonly inputs: Readonly<Record<Verb, Readonly<Record<string, InputText>>>>;
  /** Titles of the values of choices, by input id and value. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly problems: { readonly [P in InputProblem]: string };
  readonly refusals: { readonly [R in Refusal]: string };
  readonly roles: { readonly [R in Role | 'clock']: string };
  readonly roleWords: {
    readonly [Reader in 'toEmployee' | 'toOthers']: {
      readonly [R in Exclude<CaseRole, 'backOffice'>]: string;
    };
  } & { readonly contact: string };
  readonly steps: { readonly [S in Step]: string };
  readonly phases: { readonly request: string; readonly execution: string; readonly completion: string };
  readonly outcomes: { readonly [O in Outcome]: string };
  /** A time line entry in plain words: a verb, or `<deadline>.reminder` / `<deadline>.passed`. */
  readonly timeline: Readonly<Record<string, string>>;
};
