import type { Actor } from '../domain/people.ts';
import { ask } from './ask.ts';
import { element } from './element.ts';
import type { Texts } from './loadTexts.ts';
import { moment } from './moment.ts';

/** An entry as `GET /api/cases/{id}` gives it. */
type Entry = { readonly at: string; readonly by: Actor; readonly what: string };

/** What happened in a case, newest first; asked for when somebody unfolds it. */
export function caseTimeline(texts: Texts, caseId: string): HTMLElement {
  const list = element('ol', { class: 'timeline' });
  const details = element('details', {}, element('summary', {}, texts.pages.case.timeline), list);
  details.addEventListener('toggle', async () => {
    if (!details.open) return;
    const asked = await ask('GET', `/api/cases/${encodeURIComponent(caseId)}`);
    if (typeof asked !== 'object') return list.replaceChildren(element('li', {}, texts.pages.chat.failed));
    // From our own server, in the shape that it promises.
    const { timeline } = asked.body as { readonly timeline: readonly Entry[] };
    list.replaceChildren(...timeline.map((entry) => item(texts, entry)).reverse());
  });
  return details;
}

function item({ actions, language }: Texts, { at, by, what }: Entry): HTMLElement {
  return element(
    'li',
    {},
    element('span', {}, actions.timeline[what] ?? what),
    element('small', {}, `${actions.roles[by]}, `, element('time', { datetime: at }, moment(language, at))),
  );
}
