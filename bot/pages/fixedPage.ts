import type { Operator } from '../../cards/texts/pages.nl.ts';
import { framed } from './frame.ts';
import { type Html, html } from './html.ts';
import { withPhones } from './pieces.ts';
import type { Visit } from './visit.ts';

/** The pages that say the same to everybody. */
export const fixedPages = ['privacy', 'terms', 'support'] as const;

/** `GET /privacy`, `/terms` or `/support`, with how to reach who runs this installation. */
export function fixedPage(visit: Visit, name: (typeof fixedPages)[number], operator: Operator): Html {
  const { title, intro, sections } = visit.texts.pages[name];
  return framed(visit, {
    title,
    main: html`<h1>${title}</h1>
<p class="lead">${intro}</p>
${sections(operator).map(
  ({ heading, paragraphs }) => html`<section><h2>${heading}</h2>
${paragraphs.map(
  (paragraph) => html`<p>${withPhones(paragraph)}</p>
`,
)}</section>
`,
)}`,
  });
}
