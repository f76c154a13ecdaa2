import { type CaseVerb, caseVerbs, isCaseVerb, type Step, steps } from '../../../domain/procedure.ts';
import type { CaseView } from '../../../domain/view.ts';

/** One place of the progress line; several steps where the reader knows them only as one. */
export type Place = {
  readonly steps: readonly Step[];
  readonly state: 'done' | 'now' | 'later' | 'skipped';
};

/** Every place of a case, worked out from nothing but what this reader sees of it. */
export function placesOf(view: CaseView): readonly Place[] {
  const seen = view.timeline.map((entry) => entry.what).filter(isCaseVerb);
  const state = (step: Step): Place['state'] => stateOf(step, view, seen);
  const numbers = steps.map(({ step }) => step);
  if (view.role !== 'physician') return numbers.map((step) => ({ steps: [step], state: state(step) }));
  // Steps 5 to 7 are for the physician only "at the second physician".
  return [
    ...numbers.filter((step) => step < 5).map((step) => ({ steps: [step], state: state(step) })),
    { steps: [5, 6, 7], state: state(5) },
    ...numbers.filter((step) => step > 7).map((step) => ({ steps: [step], state: state(step) })),
  ];
}

function stateOf(
  step: Step,
  { step: now, outcome, role }: CaseView,
  seen: readonly CaseVerb[],
): Place['state'] {
  const isNeeded = !isSkipped(step, role, seen);
  if (now !== undefined) {
    if (step === now) return 'now';
    if (step > now) return 'later';
    return isNeeded ? 'done' : 'skipped';
  }
  const reached = outcome === 'completed' || outcome === 'blocked' ? 10 : lastReached(seen);
  return step <= reached && isNeeded ? 'done' : 'skipped';
}

/** Step 6 without a question for information, and step 9 after a block, were not needed. */
function isSkipped(step: Step, role: CaseView['role'], seen: readonly CaseVerb[]): boolean {
  if (step === 6) return role !== 'backOffice' && !seen.includes('information.request');
  return step === 9 && seen.includes('sharing.block') && !seen.includes('adoption.decide');
}

/** Stopping early and the bill for it say nothing about how far it came. */
function lastReached(seen: readonly CaseVerb[]): number {
  const telling = seen.filter((verb) => verb !== 'request.withdraw' && !verb.startsWith('invoice.'));
  return Math.max(1, ...telling.map((verb) => caseVerbs[verb].step ?? 1));
}
