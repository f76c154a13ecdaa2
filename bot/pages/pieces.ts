import { type Html, html } from './html.ts';
import type { Visit } from './visit.ts';

/** A list with a dot before each line. */
export function bullets(lines: readonly string[]): Html {
  return html`<ul>
${lines.map(
  (line) => html`<li>${withPhones(line)}</li>
`,
)}</ul>`;
}

/** Where the text of a page comes from, with the date. */
export function sourcesOf(
  visit: Visit,
  sources: readonly { readonly name: string; readonly date: string }[],
): Html {
  return html`<section class="sources" aria-labelledby="sources">
<h2 id="sources">${visit.texts.guide.labels.sources}</h2>
<ul>
${sources.map(
  ({ name, date }) => html`<li>${name} (${date})</li>
`,
)}</ul>
</section>`;
}

/** A button that prints the page; without the script that it needs it stays hidden. */
export function printButton(label: string): Html {
  return html`<button class="quiet-button no-print" type="button" data-print hidden>${label}</button>`;
}

const emergencyNumber = /(0800-0113|\b11[23]\b(?!\.\w))/;

/** A text in which the numbers for an emergency can be phoned at a touch. */
export function withPhones(text: string): Html {
  const parts = text.split(emergencyNumber);
  return html`${parts.map((part, at) =>
    at % 2 === 1 ? html`<a href="tel:${part.replaceAll('-', '')}">${part}</a>` : part,
  )}`;
}
