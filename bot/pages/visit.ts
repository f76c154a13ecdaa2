import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { textsIn } from '../../cards/texts/index.ts';
import type { Language } from '../../domain/people.ts';

/** One request for a public page: its language, where it is, and how its links go on. */
export type Visit = {
  readonly language: Language;
  readonly texts: ReturnType<typeof textsIn>;
  /** The address without what stands behind the question mark. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** An address of this site, in the language that was chosen in the address; otherwise the browser goes on choosing. */
  readonly link: (path: string) => string;
};

/** Reads `?lang`, else what the browser prefers; Dutch when neither is a language of ours. No cookie is read. */
export function visitOf(request: IncomingMessage): Visit {
  const [path = '/', search = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const asked = query.get('lang');
  const preferred = asked ?? new Negotiator(request).language(['nl', 'en']);
  const language: Language = preferred === 'en' ? 'en' : 'nl';
  return {
    language,
    texts: textsIn(language),
    path: path.length > 1 ? path.replace(/\/+$/, '') : path,
    query,
    link: (to) => (asked === null ? to : inLanguage(to, language)),
  };
}

/** An address of this site in a language, whatever the browser prefers. */
export function inLanguage(path: string, language: Language): string {
  const [page = path, anchor] = path.split('#');
  return `${page}?lang=${language}${anchor === undefined ? '' : `#${anchor}`}`;
}
