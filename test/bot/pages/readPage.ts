/** The words of a page as they are read: without markup, entities resolved, single spaces. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** Where the links and forms of a page lead, on this site. */
export function leadsTo(markup: string): readonly string[] {
  return [...markup.matchAll(/(?:href|action|src)="(\/[^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}
