import { chatWords, dutchChatWords, dutchWords, englishWords } from './chatWords.ts';

/** The language a text is understood in. */
export type TextLanguage = 'nl' | 'en';

/** The letters and digits of a text: lower case, no accents, one space between words, long drawn letters shortened. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)\s?e\b/g, '$1')
    .replace(/re-?\s?integ/g, 'reinteg')
    .replace(/['’‘`´]/g, '')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The language most words of a text belong to; `hint` decides where they say nothing. */
export function languageOf(words: readonly string[], hint: TextLanguage): TextLanguage {
  let balance = 0;
  for (const word of words) {
    if (dutchWords.has(word)) balance += 1;
    if (englishWords.has(word)) balance -= 1;
  }
  if (balance === 0) return hint;
  return balance > 0 ? 'nl' : 'en';
}

const articles = new Set(['a', 'an', 'the', 'my', 'de', 'een', 'n', 'so']);

/** The words of a text with chat spellings written out, and the language they are in. */
export function wordsOf(
  text: string,
  hint: TextLanguage,
): { words: readonly string[]; language: TextLanguage } {
  const raw = plain(text)
    .split(' ')
    .filter((word) => word !== '');
  const language = languageOf(raw, hint);
  const words: string[] = [];
  raw.forEach((word, index) => {
    const dutch = language === 'nl' || (word === 'so' && articles.has(raw[index - 1] ?? ''));
    const full = (dutch ? lookUp(dutchChatWords, word) : undefined) ?? lookUp(chatWords, word) ?? word;
    words.push(...full.split(/[ -]/));
  });
  return { words, language };
}

/** Own keys only: a text may hold the word "constructor". */
function lookUp(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
