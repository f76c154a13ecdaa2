import { z } from 'zod';
import type { Said } from '../dialogs/turn.ts';
import { intents } from '../dialogs/understand/intents.ts';
import { caseVerbs } from '../domain/procedure.ts';

/** An incoming activity as far as this product reads it. Everything else in it is ignored. */
export const incomingActivity = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(1_000).optional(),
  text: z.string().max(300_000).nullish(),
  value: z.unknown().optional(),
  name: z.string().max(200).optional(),
  channelId: z.string().max(100).optional(),
  serviceUrl: z.string().max(2_000).optional(),
  locale: z.string().max(50).optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(300).optional() }))
    .max(50)
    .nullish(),
  /** Says the door of Direct Line of an upload. */
  hasFile: z.boolean().nullish().catch(undefined),
  from: z.looseObject({ id: z.string().max(1_000), aadObjectId: z.string().max(200).optional() }).optional(),
  recipient: z.looseObject({ id: z.string().max(1_000) }).optional(),
  conversation: z
    .looseObject({
      id: z.string().max(2_000),
      conversationType: z.string().max(50).optional(),
      tenantId: z.string().max(200).optional(),
    })
    .optional(),
  channelData: z.unknown().optional(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  action: z.string().max(50).optional(),
});
export type IncomingActivity = z.infer<typeof incomingActivity>;

const record = z.record(z.string(), z.unknown());
const carried = z.looseObject({
  verb: z.string().max(100),
  caseId: z.union([z.string().max(200), z.null()]).optional(),
  opened: z.unknown().optional(),
});
const meant = z.looseObject({
  intent: z.enum(intents),
  subject: z.enum(caseVerbs['request.submit'].inputs.subject.values).optional(),
});
const typed = z.looseObject({ text: z.string().max(4_000) });

/** What an activity says; undefined for those that deserve no answer (typing, ends of conversations, reactions). */
export function readTurn(activity: IncomingActivity): Said | undefined {
  switch (activity.type) {
    case 'message':
      return readMessage(activity);
    case 'conversationUpdate':
      return isArrival(activity) ? { kind: 'arrived' } : undefined;
    case 'installationUpdate':
      return activity.action?.startsWith('add') === true ? { kind: 'arrived' } : undefined;
    case 'event':
      return activity.name === 'webchat/join' || activity.name === 'startConversation'
        ? { kind: 'arrived' }
        : undefined;
    case 'messageUpdate':
      return { kind: 'other', what: 'edited' };
    case 'messageDelete':
      return { kind: 'other', what: 'deleted' };
    default:
      return undefined;
  }
}

/** The click that a value carries: a verb with its inputs merged in, or words that count as typed. */
export function readClick(value: unknown): Said {
  const click = carried.safeParse(value);
  if (click.success) {
    const { verb, caseId, opened, ...rest } = click.data;
    return { kind: 'click', verb, caseId: caseId ?? undefined, opened, inputs: inputsIn(rest, verb) };
  }
  const wish = meant.safeParse(value);
  if (wish.success) return { kind: 'intent', intent: wish.data.intent, subject: wish.data.subject };
  const words = typed.safeParse(value);
  return words.success ? { kind: 'text', text: words.data.text } : { kind: 'other', what: 'unknownClick' };
}

function readMessage(activity: IncomingActivity): Said {
  if (record.safeParse(activity.value).success) return readClick(activity.value);
  const text = withoutMention(activity.text ?? '');
  const types = (activity.attachments ?? []).map(({ contentType }) => contentType ?? '');
  const hasFile = activity.hasFile === true || types.some((type) => !besideText.test(type));
  if (text.trim() !== '') return hasFile ? { kind: 'text', text, hasFile } : { kind: 'text', text };
  if (types.length === 0 && !hasFile) return { kind: 'other', what: 'empty' };
  const isPicture = activity.hasFile !== true && types[0]?.startsWith('image/') === true;
  return { kind: 'other', what: isPicture ? 'sticker' : 'file' };
}

/** What channels attach to words of their own accord: the same words once more, cards, and pictures such as stickers. */
const besideText = /^(?:text\/html|application\/vnd\.microsoft\.card\.|image\/)/;

function isArrival(activity: IncomingActivity): boolean {
  return (activity.membersAdded ?? []).some((member) => member.id !== activity.recipient?.id);
}

/** Inputs by id; where a card asks the same id twice, the second carries its verb in front. `msteams` is the channel's own. */
function inputsIn(rest: Readonly<Record<string, unknown>>, verb: string): Readonly<Record<string, unknown>> {
  const own = `${verb}:`;
  const entries = Object.entries(rest)
    .filter(([id]) => id !== 'msteams')
    .map(([id, value]) => [id.startsWith(own) ? id.slice(own.length) : id, value] as const);
  return Object.fromEntries(entries);
}

function withoutMention(text: string): string {
  return text.replace(/<at>[^<]*<\/at>/g, ' ');
}
