import { glossaryEn, glossaryNl, type HardWord } from '../../cards/texts/glossary.ts';
import { guideEn } from '../../cards/texts/guide.en.ts';
import { guideNl } from '../../cards/texts/guide.nl.ts';
import { questionsEn } from '../../cards/texts/questions.en.ts';
import { questionsNl } from '../../cards/texts/questions.nl.ts';
import { sentencesOf } from './readability.ts';

/** One page as it is read from top to bottom. */
export type ReadPage = { readonly name: string; readonly texts: readonly string[] };

/** Every page of the guide (30 and the employer's) and every answer, in the order in which a reader meets the texts. */
export function pagesOf(guide: typeof guideNl, questions: typeof questionsNl): readonly ReadPage[] {
  const steps = Object.entries(guide.pages).flatMap(([role, pages]) =>
    Object.entries(pages).map(([step, page]) => ({
      name: `guide ${role} ${step}`,
      texts: [
        asSentence(page.title),
        page.intro,
        ...page.whatHappens,
        ...page.asked,
        ...page.expect,
        page.howLong,
      ],
    })),
  );
  const { title, intro, sections } = guide.employer;
  const sectionTexts = sections.flatMap((section) => [asSentence(section.title), ...section.lines]);
  const answers = Object.entries(questions.answers).map(([intent, answer]) => ({
    name: `answer ${intent}`,
    texts: [asSentence(answer.title), answer.short, ...answer.more],
  }));
  const front = { name: 'guide front page', texts: [asSentence(guide.title), guide.intro] };
  return [
    front,
    ...steps,
    { name: 'guide employer', texts: [asSentence(title), intro, ...sectionTexts] },
    ...answers,
  ];
}

/** The pages and the glossary of each language. */
export const languages = {
  nl: { pages: pagesOf(guideNl, questionsNl), glossary: glossaryNl },
  en: { pages: pagesOf(guideEn, questionsEn), glossary: glossaryEn },
} as const;

/** The hard words of a page whose explanation stands neither in the sentence where the word first stands nor in the next one. */
export function unexplained(texts: readonly string[], glossary: readonly HardWord[]): readonly string[] {
  const sentences = sentencesOf(texts).map((sentence) => sentence.toLowerCase());
  return glossary
    .filter(({ word, explanation }) => {
      const first = sentences.findIndex((sentence) => stands(word, sentence, glossary));
      const near = sentences.slice(first, first + 2).join(' ');
      return first >= 0 && !near.includes(explanation.toLowerCase());
    })
    .map(({ word }) => word);
}

/** Whether a word, or its plural, stands in a sentence otherwise than as a part of a longer word of the glossary. */
function stands(word: string, sentence: string, glossary: readonly HardWord[]): boolean {
  const longer = glossary
    .map((entry) => entry.word.toLowerCase())
    .filter((other) => other.length > word.length);
  const rest = longer
    .filter((other) => other.includes(word.toLowerCase()))
    .reduce((text, other) => text.replaceAll(other, '…'), sentence);
  return new RegExp(`(?<![\\p{L}-])${word}(?:en|e?s)?(?![\\p{L}-])`, 'iu').test(rest);
}

function asSentence(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`;
}
