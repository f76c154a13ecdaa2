import type { FieldProblem } from './inputs.ts';

/** Why an action is not taken. Each has a sentence in both languages; `notVisible` and an unknown case are one answer. */
export type Refusal =
  | 'notVisible'
  | 'role'
  | 'notNow'
  | 'closed'
  | 'outOfDate'
  | 'belowStaffMinimum'
  | 'waitForAuthorisation'
  | 'signInAgain'
  | 'invalid';

export type Refused = { readonly refusal: Refusal; readonly fields: readonly FieldProblem[] };

/** A refusal; `fields` only where an input is at fault. */
export function refuse(refusal: Refusal, fields: readonly FieldProblem[] = []): Refused {
  return { refusal, fields };
}
