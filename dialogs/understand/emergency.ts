import { conceptWords } from './conceptsOf.ts';
import {
  danger,
  despair,
  english,
  harmless,
  lookalikes,
  mended,
  type Phrases,
  slips,
} from './emergencyPatterns.ts';
import { examples } from './examples.ts';
import { createSpelling } from './spelling.ts';

const everyday: ReadonlySet<string> = new Set([
  ...lookalikes,
  ...conceptWords,
  ...Object.values(examples).flatMap(({ nl, en }) =>
    [...nl, ...en].flatMap((text) => cleaned(text).split(/[ |]+/)),
  ),
]);
const keywords: ReadonlySet<string> = new Set(mended);
const mend = createSpelling(new Map(mended.map((word) => [word, 1])));
const harmlessForms = compiled(harmless, '\\b', 'g');
const forms = compiled([...despair, ...danger, ...english], '\\b', '');
const joinedForms = compiled([...despair, ...danger, ...english].filter(isLong), '', '');

/** A long text is read in stretches of words that overlap, letters typed together in slices: no text takes long. */
const stretch = 300;
const overlap = 30;
const sliceStep = 60;

/**
 * Whether a text tells of despair, suicide, violence or acute danger, in Dutch or English, with slips of the keyboard,
 * spaces in or out of place and any case; a saying such as "dood op van het werk" is none.
 */
export function isEmergency(text: string): boolean {
  const words = mendedWords(cleaned(text));
  for (let at = 0; at === 0 || at + overlap < words.length; at += stretch - overlap) {
    if (tellsOfDanger(words.slice(at, at + stretch))) return true;
  }
  return false;
}

function tellsOfDanger(words: readonly string[]): boolean {
  const plainText = harmlessForms.reduce((rest, form) => rest.replace(form, ' | '), words.join(' '));
  if (forms.some((form) => form.test(plainText))) return true;
  const runs = joinedRuns(plainText.split(' ')).flatMap((run) => slices(run));
  return runs.some((run) => joinedForms.some((form) => form.test(run)));
}

function slices(run: string): readonly string[] {
  const count = Math.max(1, Math.ceil((run.length - sliceStep) / sliceStep));
  return Array.from({ length: count }, (_, at) => run.slice(at * sliceStep, (at + 2) * sliceStep));
}

/** Lower case without accents; a comma, full stop or line end becomes a bar, for the end of a clause. */
function cleaned(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/0(?=[a-z])|(?<=[a-z])0/g, 'o')
    .replace(/(?<=[a-z])1(?=[a-z])/g, 'i')
    .replace(/(?<=[a-z])3(?=[a-z])/g, 'e')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/(?<=[a-z])[*._-](?=[a-z]+\b)/g, (mark) => (mark === '.' ? ' | ' : mark === '-' ? ' ' : ''))
    .replace(/[.,;:!?\n\r()"]+/g, ' | ')
    .replace(/[^a-z0-9|]+/g, ' ')
    .trim();
}

function mendedWords(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const result: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const joined = word + (words[at + 1] ?? '');
    if (
      joined.length >= 5 &&
      keywords.has(joined) &&
      !(everyday.has(word) && everyday.has(words[at + 1] ?? ''))
    ) {
      result.push(joined);
      at += 1;
    } else {
      result.push(mendedWord(word));
    }
  }
  return result.filter((word) => word !== '').flatMap((word) => word.split(' '));
}

function mendedWord(word: string): string {
  if (Object.hasOwn(slips, word)) return slips[word] ?? word;
  if (word.length < 5 || everyday.has(word) || keywords.has(word)) return word;
  return mend(word);
}

/** Letters typed apart, joined, and words typed together: what the phrases without word boundaries are tried on. */
function joinedRuns(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  let letters = '';
  let singles = 0;
  for (const word of [...words, '|']) {
    if (word.length <= 2 && word !== '|') {
      letters += word;
      singles += 1;
    } else {
      if (singles >= 4) runs.push(letters);
      letters = '';
      singles = 0;
    }
    if (word.length >= 9 && !everyday.has(word)) runs.push(word);
  }
  return runs;
}

function isLong(phrase: string): boolean {
  return phrase.includes(' ') && !phrase.includes('|(?:ik|hij');
}

function compiled(phrases: Phrases, boundary: string, flags: string): readonly RegExp[] {
  return phrases.map((phrase) => {
    const source = phrase
      .replace(/ ?~(\d) ?/g, (_, count: string) => ` (?:\\w+ ){0,${count}}`)
      .replace(/\\w\+ \)/g, '\\w+[ |]+)')
      .replace(/\$/g, '(?=[ |]*(?:\\||$))')
      .replace(/(?<!\[) (?!\|)/g, '[ |]*');
    return new RegExp(`${boundary}(?:${source})${boundary === '' ? '' : '(?!\\w)'}`, flags);
  });
}
