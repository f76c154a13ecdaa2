import fc from 'fast-check';
import { aidSubjects, askers, type Facts } from '../../domain/aidFacts.ts';

/** Numbers around every border of the rules. */
const count = fc.constantFrom(0, 0, 1, 2, 3);

/** Any complete set of facts, the sensible and the contradictory alike. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  asker: fc.constantFrom('employee' as const, 'employee' as const, ...askers),
  subject: fc.constantFrom(...aidSubjects),
  adviceFrom: fc.constantFrom('physician', 'physician', 'physician', 'caseManager', 'specialist'),
  doubtsAdvice: fc.boolean(),
  agreesWithAdvice: fc.boolean(),
  onSickLeave: fc.boolean(),
  sickWeeks: fc.constantFrom(0, 1, 52, 104, 105, 200),
  disputeWithEmployer: fc.boolean(),
  misunderstanding: fc.constantFrom(false, false, true),
  legal: fc.constantFrom('none', 'none', 'none', 'payClaim', 'payStop', 'court'),
  earlierSameQuestion: count,
  earlierOtherQuestion: count,
  newFacts: fc.boolean(),
  questionExplained: fc.boolean(),
  obstructing: fc.boolean(),
  conductComplaint: fc.boolean(),
  pressureByEmployer: fc.boolean(),
  initiative: fc.constantFrom('employee', 'employee', 'physician'),
  refusedBefore: fc.constantFrom('none', 'unreasoned', 'reasoned'),
  afterSecondOpinion: fc.boolean(),
  daysSinceResult: fc.constantFrom(0, 1, 7, 8, 30),
  wantsSameOrganisation: fc.boolean(),
});

/** Ten thousand fact sets, the same ones in every run. */
export const runs = { numRuns: 10_000, seed: 20261122 };
