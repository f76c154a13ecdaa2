import { z } from 'zod';

/** Who asks the decision aid for advice. */
export const askers = ['employee', 'employer', 'applicant'] as const;

/** What the question is about; `healthCheck` is PAGO/PMO, `consultation` the open spreekuur. */
export const aidSubjects = [
  'absenceAdvice',
  'occupationalDisease',
  'healthCheck',
  'consultation',
  'preEmploymentExam',
  'conduct',
  'noClick',
  'suitableWork',
  'employerEffort',
  'employeeEffort',
  'payOrLeave',
  'uwvDecision',
  'specialistDiagnosis',
] as const;

const yesOrNo = z.boolean().default(false);
const count = z.int().min(0).default(0);

const statedFacts = z.strictObject({
  asker: z.enum(askers),
  subject: z.enum(aidSubjects),
  adviceFrom: z.enum(['physician', 'caseManager', 'specialist']).default('physician'),
  doubtsAdvice: z.boolean().optional(),
  agreesWithAdvice: yesOrNo,
  onSickLeave: z.boolean().optional(),
  sickWeeks: count,
  disputeWithEmployer: yesOrNo,
  misunderstanding: yesOrNo,
  legal: z.enum(['none', 'payClaim', 'payStop', 'court']).default('none'),
  earlierSameQuestion: count,
  earlierOtherQuestion: count,
  newFacts: yesOrNo,
  questionExplained: z.boolean().default(true),
  obstructing: yesOrNo,
  conductComplaint: yesOrNo,
  pressureByEmployer: yesOrNo,
  initiative: z.enum(['employee', 'physician']).default('employee'),
  refusedBefore: z.enum(['none', 'unreasoned', 'reasoned']).default('none'),
  afterSecondOpinion: yesOrNo,
  daysSinceResult: count,
  wantsSameOrganisation: yesOrNo,
});

/** The subjects on which a doubt goes without saying. */
const doubtedByNature: ReadonlySet<AidSubject> = new Set([
  'absenceAdvice',
  'occupationalDisease',
  'healthCheck',
  'consultation',
]);

/** The facts of one situation, strict: `asker` and `subject` are required, an unknown fact is refused, and what is absent gets its default. Counts, `sickWeeks` and `daysSinceResult` are whole numbers from 0. */
export const factsSchema = statedFacts.transform((stated) => ({
  ...stated,
  doubtsAdvice: stated.doubtsAdvice ?? doubtedByNature.has(stated.subject),
  onSickLeave: stated.onSickLeave ?? stated.subject === 'absenceAdvice',
}));

export type Asker = (typeof askers)[number];
export type AidSubject = (typeof aidSubjects)[number];

/** All facts of one situation, defaults filled in. */
export type Facts = Readonly<z.output<typeof factsSchema>>;

/** The facts as a client states them: everything but `asker` and `subject` may be absent. */
export type StatedFacts = Readonly<z.input<typeof factsSchema>>;

/** Why a fact is not taken: a required one is absent, nobody knows it, or its value is not in the list. */
export type FactProblem = 'missing' | 'unknown' | 'outsideList';
export type FactField = { readonly id: string; readonly problem: FactProblem };
export type ParsedFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly fields: readonly FactField[] };

/** The facts in an unknown value, or one field per fact that is missing, unknown or outside its list; what is no object at all misses `asker` and `subject`. */
export function parseFacts(value: unknown): ParsedFacts {
  const parsed = factsSchema.safeParse(value);
  if (parsed.success) return { ok: true, facts: parsed.data };
  const stated =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return { ok: false, fields: parsed.error.issues.flatMap((issue) => fieldsOf(issue, stated)) };
}

function fieldsOf(issue: z.core.$ZodIssue, stated: readonly string[]): FactField[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((id) => ({ id, problem: 'unknown' }));
  const [id] = issue.path;
  if (id === undefined) {
    return ['asker', 'subject'].map((required) => ({ id: required, problem: 'missing' }));
  }
  return [{ id: String(id), problem: stated.includes(String(id)) ? 'outsideList' : 'missing' }];
}
