/** Sentences of a text in reading order; a colon, like a full stop, ends what is read in one breath only when the line ends. */
export function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words of a text: letters and digits, joined by a hyphen, apostrophe, point or comma inside. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
}

const dutchVowels = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyáàâäéèêëíìîïóòôöúùûü]/g;

/** Number of syllables of one Dutch word, at least 1; capitals only are spelled (UWV is 3), a number counts as one word of two. */
export function dutchSyllables(word: string): number {
  if (/^\p{N}/u.test(word)) return 2;
  if (/^[A-Z]{2,}$/.test(word)) return word.length;
  const groups = word.toLowerCase().replaceAll('qu', 'kw').match(dutchVowels);
  return Math.max(1, groups?.length ?? 0);
}

/** Reading ease by Flesch-Douma (1960), the Dutch form of Flesch: 206.835 − 0.93 × words per sentence − 77 × syllables per word; higher is easier, 60 to 70 is "normal". */
export function fleschDouma(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + dutchSyllables(word), 0);
  return 206.835 - (0.93 * words.length) / sentences.length - (77 * syllables) / words.length;
}

/** Mean number of words per sentence. */
export function sentenceLength(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  return sentences.flatMap(wordsOf).length / sentences.length;
}
