import { answeredQuestions, nextQuestion, withAnswer, withoutLastAnswer } from '../../domain/aid.ts';

/** What a visitor of the decision aid sees next: answers so far, the one to show as chosen, and what was wrong. */
export type AidView = {
  readonly answers: readonly string[];
  readonly chosen?: string;
  readonly problem?: 'choose' | 'unreadable';
};

/** Names of the fields: the answers so far (once for each), the answer now, and the button that was used. */
export const aidFields = { given: 'given', answer: 'answer', go: 'go' } as const;

/** Reads a posted form of the decision aid; what cannot be read leads back to the first question, and nothing refuses. */
export function readAidForm(form: URLSearchParams | undefined): AidView {
  const given = form?.getAll(aidFields.given) ?? [];
  const answers = answeredQuestions(given).map(({ answer }) => answer);
  if (form === undefined || answers.length !== given.length) return { answers: [], problem: 'unreadable' };
  const go = form.get(aidFields.go);
  const answer = form.get(aidFields.answer);
  if (go === 'back') return { answers: withoutLastAnswer(answers), chosen: answers.at(-1) };
  if (go === 'show' || nextQuestion(answers) === 'done') return { answers, chosen: answer ?? undefined };
  const more = answer === null ? undefined : withAnswer(answers, answer);
  return more === undefined ? { answers, problem: 'choose' } : { answers: more };
}
