import { glossaryEn, glossaryNl } from '../../cards/texts/glossary.ts';
import { type Html, html } from './html.ts';
import type { Visit } from './visit.ts';

/** The hard words in these lines with their explanation, as a list; nothing when there are none. */
export function hardWords(visit: Visit, lines: readonly string[]): Html | undefined {
  const glossary = visit.language === 'nl' ? glossaryNl : glossaryEn;
  const found = glossary.filter(({ word }) => lines.some((line) => standsIn(word, line)));
  if (found.length === 0) return undefined;
  return html`<section aria-labelledby="words">
<h2 id="words">${visit.texts.pages.open.words}</h2>
<dl class="words">
${found.map(
  ({ word, explanation }) => html`<div><dt>${word}</dt><dd>${explanation}</dd></div>
`,
)}</dl>
</section>`;
}

function standsIn(word: string, line: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${word}(?:en|e?s)?(?![\\p{L}-])`, 'iu').test(line);
}
