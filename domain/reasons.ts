import type { InputProblem } from './inputs.ts';

/** The least number of characters in which an adoption decision is explained (R46). */
export const LEAST_REASONS = 40;

/** Sentences that say nothing about an advice; compared by letters only. */
const emptyPhrases = [
  'ik ga verder niets met het verslag doen',
  'ik doe verder niets met het advies',
  'ik ga hier verder niets mee doen',
  'ik neem het advies niet over',
  'ik neem het advies over',
  'ik neem dit advies voor kennisgeving aan',
  'het advies is voor kennisgeving aangenomen',
  'ik blijf bij mijn eerdere advies',
  'ik blijf bij mijn eigen advies',
  'ik zie geen reden om mijn advies aan te passen',
  'geen verdere toelichting',
  'geen aanvullende opmerkingen',
  'niet van toepassing',
  'ik heb het advies gelezen en doe er niets mee',
  'i will do nothing further with the report',
  'i will not do anything with this advice',
  'i do not adopt the advice',
  'i adopt the advice',
  'i stand by my earlier advice',
  'no further explanation',
  'not applicable',
].map(letters);

/** What is wrong with the reasons of an adoption decision: too short, or an empty phrase or a repetition (R46). */
export function reasonsProblem(reasons: string): InputProblem | undefined {
  if (reasons.trim().length < LEAST_REASONS) return 'tooShort';
  const said = letters(reasons);
  return said.length === 0 || isRepetition(said) || isOnlyPhrases(said) ? 'emptyPhrase' : undefined;
}

function letters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

/** The same letters over and over: a word, a phrase or a key held down, the last one perhaps cut off. */
function isRepetition(said: string): boolean {
  for (let period = 1; period <= said.length / 2; period += 1) {
    if (said.slice(period) === said.slice(0, said.length - period)) return true;
  }
  return false;
}

/** Nothing but empty phrases, one after the other. */
function isOnlyPhrases(said: string): boolean {
  let rest = said;
  while (rest.length > 0) {
    const phrase = emptyPhrases.find((each) => rest.startsWith(each));
    if (phrase === undefined) return false;
    rest = rest.slice(phrase.length);
  }
  return true;
}
