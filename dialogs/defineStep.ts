import type { WaitName } from '../domain/events.ts';
import type { CaseRole } from '../domain/people.ts';
import type { CaseVerb, caseVerbs } from '../domain/procedure.ts';

/** One thing a person does: whose turn it is, and the buttons of its card in order. Its words are `texts.steps[wait]`. */
export type StepDefinition = {
  readonly wait: WaitName;
  readonly actor: CaseRole;
  readonly verbs: readonly CaseVerb[];
};

type VerbsOf<R extends CaseRole> = {
  [V in CaseVerb]: R extends (typeof caseVerbs)[V]['by'][number] ? V : never;
}[CaseVerb];

/** A step; a verb that its actor may not use does not compile. */
export function defineStep<const R extends CaseRole>(step: {
  readonly wait: WaitName;
  readonly actor: R;
  readonly verbs: readonly VerbsOf<R>[];
}): StepDefinition {
  return step;
}
