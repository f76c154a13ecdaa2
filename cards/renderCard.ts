import { Template } from 'adaptivecards-templating';
import { type DataOf, type LayoutName, layouts } from './layouts.ts';

/** An Adaptive Card, or a part of one, as JSON. */
export type CardJson = Readonly<Record<string, unknown>>;

const templates = new Map<LayoutName, Template>();

/** Fills a layout. Each template is parsed once, because parsing costs thirty times as much as filling. */
export function renderCard<N extends LayoutName>(name: N, data: DataOf<N>): CardJson {
  let template = templates.get(name);
  if (template === undefined) {
    template = new Template(layouts[name].template);
    templates.set(name, template);
  }
  return template.expand({ $root: data });
}

const filled = new Map<string, CardJson>();
const MOST_FILLED = 2_000;

/**
 * The same, for a piece that is filled again and again with the same words: it is kept, as long as there is room. Never
 * for anything that somebody typed.
 */
export function renderKept<N extends LayoutName>(name: N, data: DataOf<N>): CardJson {
  const key = `${name} ${JSON.stringify(data)}`;
  const known = filled.get(key);
  if (known !== undefined) return known;
  if (filled.size >= MOST_FILLED) filled.clear();
  const made = renderCard(name, data);
  filled.set(key, made);
  return made;
}

/** A name or another short word from outside, for a place where Markdown is read: shown as it is, an address in it as no link. */
export function escapeMarkdown(word: string): string {
  return word
    .replace(/[\\`*_[\]<>&~|#:@]/g, (sign) => entities[sign] ?? `\\${sign}`)
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
