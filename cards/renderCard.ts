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

/** A name or another short word from outside, for a place where Markdown is read: shown as it is. */
export function escapeMarkdown(word: string): string {
  return word.replace(/[\\`*_[\]<>&~|#]/g, (sign) => entities[sign] ?? `\\${sign}`);
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
