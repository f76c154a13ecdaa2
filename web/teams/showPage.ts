/** Puts a page of our server in the place of the one that stands there: language, title, styles and content, not its scripts. */
export async function showPage(text: string): Promise<void> {
  const page = new DOMParser().parseFromString(text, 'text/html');
  await takeStyles(page);
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  for (const { name, value } of page.body.attributes) document.body.setAttribute(name, value);
  for (const script of page.querySelectorAll('script')) script.remove();
  document.body.replaceChildren(...page.body.childNodes);
}

/** Where the reader begins: what was just said, the problem that was found, or the content. */
export function begin(hash: string): void {
  const named = hash === '' ? null : document.getElementById(hash.slice(1));
  const first = named ?? document.querySelector<HTMLElement>('[autofocus], [role="alert"][tabindex]');
  (first ?? document.querySelector('main'))?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
  named?.scrollIntoView();
}

async function takeStyles(page: Document): Promise<void> {
  const here = new Set([...stylesOf(document)].map(({ href }) => href));
  const missing = [...stylesOf(page)]
    .map((link) => new URL(link.getAttribute('href') ?? '', location.href).href)
    .filter((href) => !here.has(href));
  await Promise.all(missing.map(takeStyle));
}

function stylesOf(page: Document): NodeListOf<HTMLLinkElement> {
  return page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
}

/** A style that does not come leaves a page that can be read. */
function takeStyle(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((done) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
