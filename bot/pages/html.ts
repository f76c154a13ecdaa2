/** Finished HTML: only `html` and `joined` make it, and whatever else is put into a page is escaped. */
export type Html = { readonly markup: string };

/** What may stand in a page: text is escaped, a list stands one after the other, `undefined` and `false` are nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[];

/** A piece of HTML; every value in it is escaped, so that text can never become markup. Attribute values stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { markup: parts.reduce((before, part, at) => before + markupOf(values[at - 1]) + part) };
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  if ('markup' in content) return content.markup;
  return content.map(markupOf).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
