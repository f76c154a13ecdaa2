import type { Facts } from './aidFacts.ts';
import { advisedInstruments } from './procedure.ts';

/** Every instrument the decision aid knows, as the intents of free text name them. */
export const instruments = [
  'second_opinion',
  ...advisedInstruments,
  'employer_cannot_request',
  'refuse_repeat',
] as const;

export type Instrument = (typeof instruments)[number];

/** What the decision aid can advise: an instrument, or that the question lies outside it. */
export type AidInstrument = Instrument | 'out_of_scope';

/** The situation that decided the outcome; the key of its texts. */
export type Reason = (typeof aidRules)[number]['reason'];

/** One row: in which situation (`when`) which instrument fits best, what the rulebook leaves open beside it (`open`), and the rule it comes from. */
type AidRule = {
  readonly rule: `R${number}`;
  readonly reason: string;
  readonly when: (facts: Facts) => boolean;
  readonly instrument: AidInstrument | ((facts: Facts) => Instrument);
  readonly open: (facts: Facts) => readonly Instrument[];
};

const TWO_YEARS_IN_WEEKS = 104;
const RETEST_DAYS = 7;

const nothing = (): readonly Instrument[] => [];
const withinTwoYears = (f: Facts) => f.sickWeeks <= TWO_YEARS_IN_WEEKS;

/** The kind of deskundigenoordeel that belongs to the dispute: usually own work (R12). */
function uwvKind(f: Facts): Instrument {
  if (f.subject === 'suitableWork') return 'deskundigenoordeel_suitable_work';
  if (f.subject === 'employerEffort') return 'deskundigenoordeel_employer_effort';
  if (f.subject === 'employeeEffort') return 'deskundigenoordeel_employee_effort';
  return 'deskundigenoordeel_own_work';
}

/** UWV judges the first two years of illness (R13); a claim may still be about those years (R12). */
const uwvOpen = (f: Facts) => (withinTwoYears(f) || f.legal !== 'none' ? [uwvKind(f)] : []);

/** UWV judges fitness for work, so beside other advice it is open only to who is ill. */
const uwvWhenIll = (f: Facts) => (f.subject === 'absenceAdvice' || f.onSickLeave ? uwvOpen(f) : []);

/** Subjects that are no advice of a physician of the occupational health service (R4). */
const isElsewhere = (f: Facts) => f.subject === 'uwvDecision' || f.subject === 'specialistDiagnosis';

/** Subjects that are the individual advice of R4; an exam of an employee is one after hiring, like a health check. */
const isAdvice = (f: Facts) =>
  f.subject === 'absenceAdvice' ||
  f.subject === 'occupationalDisease' ||
  f.subject === 'healthCheck' ||
  f.subject === 'consultation' ||
  f.subject === 'preEmploymentExam';

const isReintegration = (f: Facts) =>
  f.subject === 'suitableWork' || f.subject === 'employerEffort' || f.subject === 'employeeEffort';

const isConduct = (f: Facts) => f.subject === 'conduct' || (f.subject === 'noClick' && f.conductComplaint);

/** Who asks about an exam after hiring doubts its result: nothing else can be asked about it. */
const doubts = (f: Facts) => f.doubtsAdvice || f.subject === 'preEmploymentExam';

const isStalled = (f: Facts) => f.subject === 'absenceAdvice' && f.disputeWithEmployer;

/** What would be a request for a second opinion, so that earlier requests count (R24, R46). */
const wouldRequest = (f: Facts) => isAdvice(f) || (isConduct(f) && f.doubtsAdvice && mayRequest(f));

/** Whether the facts make the request a repeat of the same question with nothing new in it (R24, R26). */
export function isRepeat(facts: Facts): boolean {
  return facts.earlierSameQuestion > 0 && !facts.newFacts;
}

/** Whether the law lets this asker ask for a second opinion: an employee (R2), about advice of a physician (R4, R31); never whether it is wise (R6, R8). */
export function mayRequest(facts: Facts): boolean {
  if (facts.asker !== 'employee' || facts.adviceFrom !== 'physician') return false;
  if (isElsewhere(facts) || facts.subject === 'payOrLeave') return facts.doubtsAdvice;
  return true;
}

/** The last row: what remains when no other situation applies. */
export const lastRule = {
  rule: 'R11',
  reason: 'consultation',
  when: (f) => f.subject === 'consultation',
  instrument: 'second_opinion',
  open: () => ['talk_to_own_physician'],
} as const satisfies AidRule;

/** The rows in the order of evaluation of R28; the first whose situation applies decides. */
export const aidRules = [
  {
    rule: 'R18',
    reason: 'employer',
    when: (f) => f.asker === 'employer',
    instrument: 'employer_cannot_request',
    open: (f) => [
      ...(isElsewhere(f) || f.subject === 'preEmploymentExam' ? [] : uwvOpen(f)),
      ...(f.misunderstanding ? ['driegesprek' as const] : []),
    ],
  },
  {
    rule: 'R17',
    reason: 'entryExam',
    when: (f) =>
      f.asker === 'applicant' && f.subject === 'preEmploymentExam' && f.daysSinceResult <= RETEST_DAYS,
    instrument: 'herkeuring',
    open: () => ['klacht'],
  },
  {
    rule: 'R17',
    reason: 'entryExamLate',
    when: (f) => f.asker === 'applicant' && f.subject === 'preEmploymentExam',
    instrument: 'klacht',
    open: nothing,
  },
  {
    rule: 'R19',
    reason: 'applicantConduct',
    when: (f) => f.asker === 'applicant' && (f.subject === 'conduct' || f.conductComplaint),
    instrument: 'klacht',
    open: nothing,
  },
  {
    rule: 'R2',
    reason: 'applicant',
    when: (f) => f.asker === 'applicant',
    instrument: 'out_of_scope',
    open: nothing,
  },
  {
    rule: 'R4',
    reason: 'uwvDecision',
    when: (f) => f.subject === 'uwvDecision',
    instrument: 'out_of_scope',
    open: nothing,
  },
  {
    rule: 'R4',
    reason: 'specialistDiagnosis',
    when: (f) => f.subject === 'specialistDiagnosis',
    instrument: 'out_of_scope',
    open: nothing,
  },
  {
    rule: 'R31',
    reason: 'adviceByCaseManager',
    when: (f) => f.adviceFrom === 'caseManager' && (isAdvice(f) || isReintegration(f)),
    instrument: 'talk_to_own_physician',
    open: (f) => (isReintegration(f) ? uwvOpen(f) : []),
  },
  {
    rule: 'R31',
    reason: 'adviceBySpecialist',
    when: (f) => f.adviceFrom === 'specialist' && (isAdvice(f) || isReintegration(f)),
    instrument: 'talk_to_own_physician',
    open: (f) => (isReintegration(f) ? uwvOpen(f) : []),
  },
  {
    rule: 'R12',
    reason: 'legal',
    when: (f) => f.legal !== 'none',
    instrument: uwvKind,
    open: (f) => (f.adviceFrom === 'physician' ? ['second_opinion'] : []),
  },
  {
    rule: 'R2',
    reason: 'offered',
    when: (f) => isAdvice(f) && f.initiative === 'physician',
    instrument: 'second_opinion',
    open: (f) => ['talk_to_own_physician', ...uwvWhenIll(f)],
  },
  {
    rule: 'R22',
    reason: 'misunderstanding',
    when: (f) => f.misunderstanding && (isAdvice(f) || isReintegration(f)),
    instrument: 'driegesprek',
    open: (f) => (isReintegration(f) ? uwvOpen(f) : uwvWhenIll(f)),
  },
  {
    rule: 'R13',
    reason: 'stalled',
    when: (f) => isStalled(f) && withinTwoYears(f),
    instrument: 'deskundigenoordeel_own_work',
    open: nothing,
  },
  {
    rule: 'R14',
    reason: 'suitableWork',
    when: (f) => f.subject === 'suitableWork' && withinTwoYears(f),
    instrument: 'deskundigenoordeel_suitable_work',
    open: () => ['driegesprek'],
  },
  {
    rule: 'R15',
    reason: 'employerEffort',
    when: (f) => f.subject === 'employerEffort' && withinTwoYears(f),
    instrument: 'deskundigenoordeel_employer_effort',
    open: () => ['driegesprek'],
  },
  {
    rule: 'R16',
    reason: 'employeeEffort',
    when: (f) => f.subject === 'employeeEffort' && withinTwoYears(f),
    instrument: 'deskundigenoordeel_employee_effort',
    open: () => ['driegesprek'],
  },
  {
    rule: 'R13',
    reason: 'afterTwoYears',
    when: isReintegration,
    instrument: 'driegesprek',
    open: nothing,
  },
  {
    rule: 'R25',
    reason: 'payOrLeave',
    when: (f) => f.subject === 'payOrLeave',
    instrument: 'out_of_scope',
    open: nothing,
  },
  {
    rule: 'R19',
    reason: 'conduct',
    when: (f) => isConduct(f) && !wouldRequest(f),
    instrument: 'klacht',
    open: () => ['talk_to_own_physician'],
  },
  {
    rule: 'R21',
    reason: 'noClick',
    when: (f) => f.subject === 'noClick' && !f.conductComplaint,
    instrument: 'talk_to_own_physician',
    open: nothing,
  },
  {
    rule: 'R23',
    reason: 'agrees',
    when: (f) => isAdvice(f) && f.agreesWithAdvice && !isStalled(f),
    instrument: 'continue_guidance',
    open: nothing,
  },
  {
    rule: 'R19',
    reason: 'conductBesideAdvice',
    when: (f) => isAdvice(f) && !doubts(f) && f.conductComplaint && !isStalled(f),
    instrument: 'klacht',
    open: () => ['talk_to_own_physician'],
  },
  {
    rule: 'R2',
    reason: 'pressure',
    when: (f) => isAdvice(f) && !doubts(f) && f.pressureByEmployer && !isStalled(f),
    instrument: 'talk_to_own_physician',
    open: nothing,
  },
  {
    rule: 'R21',
    reason: 'unclear',
    when: (f) => isAdvice(f) && !doubts(f) && !isStalled(f),
    instrument: 'talk_to_own_physician',
    open: nothing,
  },
  {
    rule: 'R24',
    reason: 'repeat',
    when: (f) => wouldRequest(f) && isRepeat(f),
    instrument: 'refuse_repeat',
    open: (f) => ['klacht', ...uwvWhenIll(f)],
  },
  {
    rule: 'R46',
    reason: 'afterSecondOpinion',
    when: (f) => wouldRequest(f) && f.afterSecondOpinion && !f.newFacts,
    instrument: 'talk_to_own_physician',
    open: uwvWhenIll,
  },
  {
    rule: 'R20',
    reason: 'twoTracks',
    when: (f) => isConduct(f),
    instrument: 'second_opinion',
    open: () => ['klacht'],
  },
  {
    rule: 'R13',
    reason: 'stalledAfterTwoYears',
    when: isStalled,
    instrument: 'second_opinion',
    open: () => ['talk_to_own_physician'],
  },
  {
    rule: 'R9',
    reason: 'absenceAdvice',
    when: (f) => f.subject === 'absenceAdvice',
    instrument: 'second_opinion',
    open: (f) => ['talk_to_own_physician', ...uwvOpen(f)],
  },
  {
    rule: 'R10',
    reason: 'occupationalDisease',
    when: (f) => f.subject === 'occupationalDisease',
    instrument: 'second_opinion',
    open: () => ['talk_to_own_physician'],
  },
  {
    rule: 'R11',
    reason: 'examAfterHiring',
    when: (f) => f.subject === 'preEmploymentExam',
    instrument: 'second_opinion',
    open: () => ['talk_to_own_physician'],
  },
  {
    rule: 'R11',
    reason: 'healthCheck',
    when: (f) => f.subject === 'healthCheck',
    instrument: 'second_opinion',
    open: () => ['talk_to_own_physician'],
  },
  lastRule,
] as const satisfies readonly AidRule[];
