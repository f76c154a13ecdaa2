import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Directory, Person } from '../../domain/people.ts';
import type { PersonState, TeamsReference } from '../../services/personStates.ts';
import { type IncomingActivity, incomingActivity } from '../readTurn.ts';
import { bot } from '../sendReply.ts';

/** What Teams adds to an activity, as far as this product reads it. */
const fromChannel = z.looseObject({
  conversation: z.looseObject({ id: z.string().min(1), isGroup: z.boolean().nullish() }),
  from: z.looseObject({
    id: z.string().min(1),
    userRole: z.string().max(50).nullish(),
    tenantId: z.string().max(200).nullish(),
  }),
  replyToId: z.string().max(1_000).optional(),
  deliveryMode: z.string().max(50).optional(),
  timestamp: z.string().max(100).optional(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).nullish(),
});
const teamsData = z.looseObject({ tenant: z.looseObject({ id: z.string().max(200) }) });

/** An activity of a channel, read and checked. */
export type TeamsActivity = {
  readonly activity: IncomingActivity;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly userId: string;
  readonly botId: string;
  readonly tenantId: string;
  /** The object id of the user; only Teams vouches for it. */
  readonly objectId: string | undefined;
  /** Somebody of another organisation, in a tenant that is not their own. */
  readonly isGuest: boolean;
  readonly isPersonal: boolean;
  readonly wantsReplies: boolean;
  readonly replyToId: string | undefined;
  /** The same for every delivery of one activity; undefined when it has no id. */
  readonly once: string | undefined;
  readonly isRemoval: boolean;
};

/** Reads the body of `POST /api/messages`; undefined for anything that is no activity or could not be answered. */
export function readTeamsActivity(raw: unknown): TeamsActivity | undefined {
  const read = incomingActivity.safeParse(raw);
  const more = fromChannel.safeParse(raw);
  if (!read.success || !more.success) return undefined;
  const activity = read.data;
  const { conversation, from, deliveryMode, replyToId, membersRemoved } = more.data;
  const wantsReplies = deliveryMode === 'expectReplies';
  const serviceUrl = activity.serviceUrl ?? '';
  if (serviceUrl === '' && !wantsReplies) return undefined;
  const type = activity.conversation?.conversationType;
  const botId = activity.recipient?.id ?? bot.id;
  const tenantId =
    teamsData.safeParse(activity.channelData).data?.tenant.id ?? activity.conversation?.tenantId ?? '';
  return {
    activity,
    conversationId: conversation.id,
    serviceUrl,
    userId: from.id,
    botId,
    tenantId,
    objectId: activity.channelId === 'msteams' ? activity.from?.aadObjectId : undefined,
    isGuest: isGuest(from, tenantId),
    isPersonal: (type === undefined || type === 'personal') && conversation.isGroup !== true,
    wantsReplies,
    replyToId,
    once: onceKey(activity, conversation.id, more.data.timestamp),
    isRemoval:
      (activity.type === 'installationUpdate' && activity.action?.startsWith('remove') === true) ||
      (membersRemoved ?? []).some((member) => member.id === botId),
  };
}

/** The person of the directory who wrote this; undefined for somebody it does not know, and for a guest. */
export function personBehind(
  { tenantId, objectId, isGuest: visits }: TeamsActivity,
  directory: Directory,
): Person | undefined {
  return objectId === undefined || visits ? undefined : directory.byTeams({ tenant: tenantId, objectId });
}

function isGuest(
  { userRole, tenantId: own }: { readonly userRole?: string | null; readonly tenantId?: string | null },
  tenantId: string,
): boolean {
  const role = userRole?.toLowerCase();
  const isElsewhere = typeof own === 'string' && own !== '' && own.toLowerCase() !== tenantId.toLowerCase();
  return role === 'guest' || role === 'anonymous' || isElsewhere;
}

/** The reference to somebody's 1:1 conversation, as this activity tells it; undefined where it cannot be written to later. */
export function referenceOf(taken: TeamsActivity): PersonState['teams'] {
  const { serviceUrl, conversationId, tenantId, userId, botId, isRemoval } = taken;
  if (serviceUrl === '') return undefined;
  const reference = { serviceUrl, conversationId, tenantId, userId, botId, installed: !isRemoval };
  return isRemoval ? { ...reference, removed: true } : reference;
}

/** Whether two references say the same. */
export function isSameReference(one: TeamsReference | undefined, other: TeamsReference): boolean {
  return (
    one !== undefined &&
    one.serviceUrl === other.serviceUrl &&
    one.conversationId === other.conversationId &&
    one.tenantId === other.tenantId &&
    one.userId === other.userId &&
    one.botId === other.botId &&
    one.installed === other.installed
  );
}

/** An edited message comes with the id of the message: the moment tells the edits apart. */
function onceKey(
  activity: IncomingActivity,
  conversationId: string,
  timestamp: string | undefined,
): string | undefined {
  if (activity.id === undefined) return undefined;
  const moment = activity.type.startsWith('message') && activity.type !== 'message' ? timestamp : undefined;
  const parts = JSON.stringify([conversationId, activity.type, activity.id, moment]);
  return `teams:seen:${createHash('sha256').update(parts).digest('base64url')}`;
}
