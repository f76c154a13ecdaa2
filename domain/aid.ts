import { type AidSubject, type Facts, factsSchema, type StatedFacts } from './aidFacts.ts';

/** The first fork for an employee: what the question is about, in the words of the person who asks. */
export type AidTopic = 'advice' | 'both' | 'physician' | 'work' | 'other';

/** What is known so far: facts as they were answered, and the topic that leads to the subject. */
export type Known = Partial<StatedFacts> & { readonly topic?: AidTopic };

type AnswerShape = {
  readonly id: string;
  /** What this answer says. */
  readonly sets: Known;
  /** Shown only then; always when absent. */
  readonly offered?: (known: Known) => boolean;
};

type QuestionShape = {
  readonly id: string;
  /** Whether the question matters, given what is known; it may look at the questions above it only. */
  readonly asked: (known: Known) => boolean;
  readonly answers: readonly AnswerShape[];
};

const aboutAdvice = (k: Known) => k.topic === 'advice' || k.topic === 'both';
const byPhysician = (k: Known) => k.adviceFrom === 'physician';
const noProcedure = (k: Known) => k.legal === 'none';
const notEntryExam = (k: Known) => k.subject !== 'preEmploymentExam';
const withDoubt = (k: Known) => k.doubtsAdvice === true && byPhysician(k) && noProcedure(k);

/** Whether the answer can depend on a procedure: not for what is judged elsewhere, nor while no physician has advised (R28). */
function mayNeedJudgement(k: Known): boolean {
  if (k.asker !== 'employee' || k.topic === undefined) return false;
  if (k.subject === 'uwvDecision' || k.subject === 'specialistDiagnosis') return false;
  return byPhysician(k) || k.topic === 'physician' || k.topic === 'other';
}

/** The decision aid: who asks, what about, then only what can still change the outcome, in the order of R28. */
export const aidQuestions = [
  {
    id: 'asker',
    asked: () => true,
    answers: [
      { id: 'employee', sets: { asker: 'employee' } },
      { id: 'employer', sets: { asker: 'employer' } },
      { id: 'applicant', sets: { asker: 'applicant' } },
    ],
  },
  {
    id: 'topic',
    asked: (k) => k.asker === 'employee',
    answers: [
      { id: 'advice', sets: { topic: 'advice' } },
      { id: 'physician', sets: { topic: 'physician' } },
      { id: 'both', sets: { topic: 'both', conductComplaint: true } },
      { id: 'work', sets: { topic: 'work' } },
      { id: 'other', sets: { topic: 'other' } },
    ],
  },
  {
    id: 'advice',
    asked: aboutAdvice,
    answers: [
      { id: 'absenceAdvice', sets: { subject: 'absenceAdvice' } },
      { id: 'occupationalDisease', sets: { subject: 'occupationalDisease' } },
      { id: 'consultation', sets: { subject: 'consultation' } },
      { id: 'healthCheck', sets: { subject: 'healthCheck' } },
      { id: 'examAfterHiring', sets: { subject: 'preEmploymentExam' } },
    ],
  },
  {
    id: 'physician',
    asked: (k) => k.topic === 'physician',
    answers: [
      { id: 'conduct', sets: { subject: 'conduct', conductComplaint: true } },
      { id: 'noClick', sets: { subject: 'noClick' } },
    ],
  },
  {
    id: 'work',
    asked: (k) => k.topic === 'work',
    answers: [
      { id: 'suitableWork', sets: { subject: 'suitableWork' } },
      { id: 'employerEffort', sets: { subject: 'employerEffort' } },
      { id: 'employeeEffort', sets: { subject: 'employeeEffort' } },
    ],
  },
  {
    id: 'other',
    asked: (k) => k.topic === 'other',
    answers: [
      { id: 'payOrLeave', sets: { subject: 'payOrLeave' } },
      { id: 'uwvDecision', sets: { subject: 'uwvDecision' } },
      { id: 'specialistDiagnosis', sets: { subject: 'specialistDiagnosis' } },
    ],
  },
  {
    id: 'employerAbout',
    asked: (k) => k.asker === 'employer',
    answers: [
      { id: 'absenceAdvice', sets: { subject: 'absenceAdvice' } },
      { id: 'suitableWork', sets: { subject: 'suitableWork' } },
      { id: 'employeeEffort', sets: { subject: 'employeeEffort' } },
      { id: 'employerEffort', sets: { subject: 'employerEffort' } },
      { id: 'uwvDecision', sets: { subject: 'uwvDecision' } },
      { id: 'somethingElse', sets: { subject: 'consultation' } },
    ],
  },
  {
    id: 'applicantAbout',
    asked: (k) => k.asker === 'applicant',
    answers: [
      { id: 'examResult', sets: { subject: 'preEmploymentExam' } },
      { id: 'conduct', sets: { subject: 'conduct', conductComplaint: true } },
      { id: 'somethingElse', sets: { subject: 'consultation' } },
    ],
  },
  {
    id: 'resultAge',
    asked: (k) => k.asker === 'applicant' && k.subject === 'preEmploymentExam',
    answers: [
      { id: 'withinWeek', sets: { daysSinceResult: 0 } },
      { id: 'longerAgo', sets: { daysSinceResult: 8 } },
    ],
  },
  {
    id: 'alsoDoubt',
    asked: (k) => k.topic === 'physician' && k.subject === 'conduct',
    answers: [
      { id: 'yes', sets: { doubtsAdvice: true } },
      { id: 'no', sets: { doubtsAdvice: false } },
    ],
  },
  {
    id: 'adviceFrom',
    asked: (k) =>
      aboutAdvice(k) || k.topic === 'work' || (k.topic === 'physician' && k.doubtsAdvice === true),
    answers: [
      { id: 'physician', sets: { adviceFrom: 'physician' } },
      { id: 'caseManager', sets: { adviceFrom: 'caseManager' } },
      { id: 'specialist', sets: { adviceFrom: 'specialist' } },
    ],
  },
  {
    id: 'legal',
    asked: mayNeedJudgement,
    answers: [
      { id: 'none', sets: { legal: 'none' } },
      { id: 'payClaim', sets: { legal: 'payClaim' } },
      { id: 'payStop', sets: { legal: 'payStop' } },
      { id: 'court', sets: { legal: 'court' } },
    ],
  },
  {
    id: 'readDifferently',
    asked: (k) => k.topic === 'work' && byPhysician(k) && noProcedure(k),
    answers: [
      { id: 'yes', sets: { misunderstanding: true } },
      { id: 'no', sets: { misunderstanding: false } },
    ],
  },
  {
    id: 'position',
    asked: (k) => aboutAdvice(k) && byPhysician(k) && noProcedure(k),
    answers: [
      { id: 'doubts', sets: { doubtsAdvice: true } },
      { id: 'unclear', sets: { doubtsAdvice: false }, offered: notEntryExam },
      { id: 'agrees', sets: { agreesWithAdvice: true, doubtsAdvice: false } },
      { id: 'readDifferently', sets: { misunderstanding: true, doubtsAdvice: false } },
      { id: 'stalled', sets: { disputeWithEmployer: true }, offered: (k) => k.subject === 'absenceAdvice' },
      { id: 'offered', sets: { initiative: 'physician', doubtsAdvice: false } },
      { id: 'pressure', sets: { pressureByEmployer: true, doubtsAdvice: false }, offered: notEntryExam },
    ],
  },
  {
    id: 'illFor',
    asked: (k) => k.disputeWithEmployer === true || (k.topic === 'work' && k.misunderstanding === false),
    answers: [
      { id: 'twoYearsOrLess', sets: { onSickLeave: true, sickWeeks: 1 } },
      { id: 'longer', sets: { onSickLeave: true, sickWeeks: 105 } },
    ],
  },
  {
    id: 'explained',
    asked: withDoubt,
    answers: [
      { id: 'yes', sets: { questionExplained: true } },
      { id: 'no', sets: { questionExplained: false } },
    ],
  },
  {
    id: 'earlier',
    asked: (k) => withDoubt(k) || (k.disputeWithEmployer === true && k.sickWeeks === 105),
    answers: [
      { id: 'never', sets: { earlierSameQuestion: 0 } },
      { id: 'otherQuestion', sets: { earlierOtherQuestion: 1 } },
      { id: 'sameWithNews', sets: { earlierSameQuestion: 1, newFacts: true } },
      { id: 'sameNothingNew', sets: { earlierSameQuestion: 1 } },
      { id: 'notFollowed', sets: { afterSecondOpinion: true } },
      { id: 'refusedWithReasons', sets: { refusedBefore: 'reasoned' } },
      { id: 'refusedWithoutReasons', sets: { refusedBefore: 'unreasoned' } },
    ],
  },
] as const satisfies readonly QuestionShape[];

type AidQuestion = (typeof aidQuestions)[number];
export type AidQuestionId = AidQuestion['id'];

/** The ids of the answers to each question, so that no label can be missing. */
export type AidAnswerIds = { readonly [Q in AidQuestion as Q['id']]: Q['answers'][number]['id'] };

/** A question as it is shown now: its id and the ids of the answers that can be given. */
export type OpenQuestion = { readonly id: AidQuestionId; readonly answers: readonly string[] };

/** A question with the answer that was given to it. */
export type Answered = { readonly question: AidQuestionId; readonly answer: string };

/** Where a list of answer ids leads: what was answered, what is known, and what is asked next. */
type Walk = {
  readonly answered: readonly Answered[];
  readonly known: Known;
  readonly next: OpenQuestion | 'done';
};

/** Goes down the table once; an id that answers nothing ends the walk at its question, so that a stored list never breaks. */
function walk(answers: readonly string[]): Walk {
  const answered: Answered[] = [];
  let known: Known = {};
  for (const question of aidQuestions) {
    if (!question.asked(known)) continue;
    const offered = offeredAnswers(question, known);
    const given = offered.find(({ id }) => id === answers[answered.length]);
    if (!given) return { answered, known, next: { id: question.id, answers: offered.map(({ id }) => id) } };
    known = { ...known, ...given.sets };
    answered.push({ question: question.id, answer: given.id });
  }
  return { answered, known, next: 'done' };
}

function offeredAnswers(question: QuestionShape, known: Known): readonly AnswerShape[] {
  return question.answers.filter(({ offered }) => offered?.(known) ?? true);
}

/** The question that comes after these answers (ids, oldest first), or 'done' when nothing asked can still change the outcome. */
export function nextQuestion(answers: readonly string[]): OpenQuestion | 'done' {
  return walk(answers).next;
}

/** The questions that were answered, oldest first, each with its answer. */
export function answeredQuestions(answers: readonly string[]): readonly Answered[] {
  return walk(answers).answered;
}

/** The answers with one more, or undefined when `answer` does not answer the question that is open. */
export function withAnswer(answers: readonly string[], answer: string): readonly string[] | undefined {
  const { answered, next } = walk(answers);
  if (next === 'done' || !next.answers.includes(answer)) return undefined;
  return [...answered.map((given) => given.answer), answer];
}

/** The answers without the last one: one question back. */
export function withoutLastAnswer(answers: readonly string[]): readonly string[] {
  return walk(answers)
    .answered.slice(0, -1)
    .map(({ answer }) => answer);
}

/** The facts these answers state, defaults filled in; undefined while who asks or what about is not known. */
export function factsOf(answers: readonly string[]): Facts | undefined {
  const { topic: _, ...stated } = walk(answers).known;
  return factsSchema.safeParse(stated).data;
}

/** How many questions can at most still come, the open one included; 0 when done. */
export function questionsLeft(answers: readonly string[]): number {
  const next = nextQuestion(answers);
  if (next === 'done') return 0;
  return 1 + Math.max(...next.answers.map((answer) => questionsLeft([...answers, answer])));
}

/** The subject of `request.submit` that fits these facts, to fill in beforehand; undefined where the employee has to choose. */
export function requestSubject(facts: Facts): RequestSubject | undefined {
  if (facts.subject === 'preEmploymentExam') return 'healthCheck';
  return requestSubjects.find((subject) => subject === facts.subject);
}

const requestSubjects = [
  'absenceAdvice',
  'healthCheck',
  'consultation',
  'occupationalDisease',
] as const satisfies readonly AidSubject[];

export type RequestSubject = (typeof requestSubjects)[number];
