import type { Line, Passage } from '../../../cards/seen.ts';
import { type Html, html } from '../html.ts';

/** The lines of a passage as they stand on a page: facts beside one another in a list, typed texts whole. */
export function passageHtml({ lines }: Pick<Passage, 'lines'>): Html {
  return html`${grouped(lines).map((group) =>
    group.kind === 'facts'
      ? html`<dl class="facts">${group.facts.map((fact) => factHtml(fact.label, fact.text))}</dl>
`
      : lineHtml(group.line),
  )}`;
}

/** A text that somebody typed, escaped, with its line breaks. */
export function typedHtml(label: string, text: string): Html {
  return html`<figure class="typed"><figcaption>${label}</figcaption><p class="as-typed">${text}</p></figure>
`;
}

/** A label with its value; in a text, a phone number can be phoned at a touch. */
export function factHtml(label: string, value: string | Html): Html {
  return html`<div><dt>${label}</dt><dd>${typeof value === 'string' ? withNumbers(value) : value}</dd></div>
`;
}

const phone = /(\b0\d{1,3}[ -]\d{2,4}(?:[ -]\d{2,4}){0,2}\b)/;

/** A text in which phone numbers as people read them are links. */
export function withNumbers(text: string): Html {
  return html`${text
    .split(phone)
    .map((part, at) =>
      at % 2 === 1 ? html`<a href="tel:${part.replaceAll(/[ -]/g, '')}">${part}</a>` : part,
    )}`;
}

const address = /(https:\/\/[^\s<>"]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Words of ours or of the service, never typed ones or a name, in which addresses are links as well. */
export function withAddresses(text: string): Html {
  return html`${text
    .split(address)
    .map((part, at) =>
      at % 2 === 0
        ? withNumbers(part)
        : html`<a href="${part.startsWith('https:') ? part : `mailto:${part}`}">${part}</a>`,
    )}`;
}

type Fact = Extract<Line, { kind: 'fact' }>;
type Group =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'line'; readonly line: Exclude<Line, Fact> };

function grouped(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  let facts: Fact[] = [];
  for (const line of lines) {
    if (line.kind !== 'fact') {
      facts = [];
      groups.push({ kind: 'line', line });
    } else {
      if (facts.length === 0) groups.push({ kind: 'facts', facts });
      facts.push(line);
    }
  }
  return groups;
}

function lineHtml(line: Exclude<Line, Fact>): Html {
  if (line.kind === 'quote') return typedHtml(line.label, line.text);
  if (line.kind === 'heading')
    return html`<h4>${line.text}</h4>
`;
  return html`<p>${line.text}</p>
`;
}
