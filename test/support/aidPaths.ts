import { nextQuestion } from '../../domain/aid.ts';

/** Every way through the decision aid, as lists of answer ids. */
export function aidPaths(answers: readonly string[] = []): readonly (readonly string[])[] {
  const open = nextQuestion(answers);
  if (open === 'done') return [answers];
  return open.answers.flatMap((answer) => aidPaths([...answers, answer]));
}
