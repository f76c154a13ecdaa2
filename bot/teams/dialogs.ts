import { z } from 'zod';
import type { CardJson } from '../../cards/renderCard.ts';
import { textsIn } from '../../cards/texts/index.ts';
import type { Language } from '../../domain/people.ts';
import type { InvokeAnswer } from './invokes.ts';

const wish = z.looseObject({ msteams: z.looseObject({ type: z.literal('task/fetch') }) });
const asked = z.looseObject({ data: z.looseObject({ caseId: z.string().max(200) }) });

/** The dialog of a case: our own page of it, or the worklist where the button names no case. */
export function dialogAnswer(value: unknown, language: Language, worklist: string): InvokeAnswer {
  const wanted = asked.safeParse(value);
  const url = wanted.success ? `${worklist}/${encodeURIComponent(wanted.data.data.caseId)}` : worklist;
  const title = textsIn(language).talk.name;
  return {
    status: 200,
    body: {
      task: { type: 'continue', value: { title, url, fallbackUrl: url, width: 'large', height: 'large' } },
    },
  };
}

/** Whether a click asks for a dialog. */
export function isDialogWish(value: unknown): boolean {
  return wish.safeParse(value).success;
}

/** Words in the place of a dialog. */
export function dialogWords(words: string): InvokeAnswer {
  return { status: 200, body: { task: { type: 'message', value: words } } };
}

/** What answers a dialog that is done: it closes. What was written in it went to our own server, not along this way. */
export const dialogClosed: InvokeAnswer = { status: 200, body: {} };

/**
 * A card on which a link to a page of cases opens a dialog. Where it is not sure that the client knows dialogs
 * (`isBeside`), the link stays beside it.
 */
export function withDialogs(card: CardJson, language: Language, isBeside: boolean): CardJson {
  const { open } = textsIn(language).talk.dialog;
  const turn = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.flatMap((each) => turnedLink(each) ?? [turn(each)]);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, turn(value)]));
  };
  const turnedLink = (part: unknown): readonly unknown[] | undefined => {
    if (typeof part !== 'object' || part === null || !('url' in part)) return undefined;
    const found = link.safeParse(part);
    const path = found.success ? URL.parse(found.data.url)?.pathname : undefined;
    const [, caseId] = /^\/cases(?:\/([^/]+))?\/?$/.exec(path ?? '') ?? [undefined, null];
    if (!found.success || caseId === null) return undefined;
    const data = { msteams: { type: 'task/fetch' }, ...(caseId === undefined ? {} : { caseId }) };
    const button = { type: 'Action.Submit', title: isBeside ? open : found.data.title, data };
    return isBeside ? [button, part] : [button];
  };
  return { ...card, ...Object(turn(card)) };
}

const link = z.looseObject({ type: z.literal('Action.OpenUrl'), title: z.string(), url: z.string() });
