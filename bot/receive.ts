import { textsIn } from '../cards/texts/index.ts';
import { emergencyWords } from '../dialogs/answerText.ts';
import { handleTurn } from '../dialogs/handleTurn.ts';
import type { Outgoing } from '../dialogs/outgoing.ts';
import type { Turn } from '../dialogs/turn.ts';
import { isEmergency } from '../dialogs/understand/emergency.ts';
import type { Person } from '../domain/people.ts';
import type { SignIn } from '../domain/signIn.ts';
import type { Activity } from '../services/conversations.ts';
import { Fault } from '../services/fault.ts';
import type { Product } from './product.ts';
import { type IncomingActivity, incomingActivity, readTurn } from './readTurn.ts';
import { activityOf } from './sendReply.ts';

/** What came of an incoming activity of the web chat: its id when it and its replies are kept. */
export type Received = { readonly id: string } | { readonly status: 400 | 503; readonly message: string };

/** Takes one activity of a person's web chat: reads, answers and keeps it. An emergency is answered and kept nowhere. */
export async function receiveFromWebChat(
  product: Product,
  person: Person,
  raw: unknown,
  signIn?: SignIn,
): Promise<Received> {
  const parsed = incomingActivity.safeParse(raw);
  if (!parsed.success) return { status: 400, message: 'This is not an activity.' };
  const said = readTurn(parsed.data);
  const id = product.desk.newId();
  if (said === undefined) return { id };
  const { audience, isOnTeams } = await product.addressee(person);
  const { language } = audience;
  const turn: Turn = {
    person,
    language,
    channel: 'webChat',
    said,
    isOnTeams,
    ...(signIn === undefined ? {} : { signIn }),
  };
  const conversationId = await product.conversations.idOf(person.id);
  const at = product.world().now;
  if (said.kind === 'text' && isEmergency(said.text)) {
    const answer: Outgoing = {
      id: product.desk.newId(),
      caseId: undefined,
      text: emergencyWords(turn),
      card: undefined,
      summary: textsIn(language).talk.neutral,
    };
    await product.conversations.whisper(person.id, [
      incoming(parsed.data, id, conversationId, at, person),
      activityOf(answer, conversationId, at, language),
    ]);
    return { id };
  }
  try {
    const reply = await handleTurn(turn, product.desk);
    const { caseId } = reply;
    const echo =
      said.kind === 'arrived'
        ? []
        : [{ activity: incoming(parsed.data, id, conversationId, at, person), caseId }];
    const replies = reply.outgoings.map((outgoing) => ({
      activity: activityOf(outgoing, conversationId, at, language),
      caseId: outgoing.caseId,
      shows: outgoing.shows ?? [],
    }));
    await product.conversations.keep(person.id, [...echo, ...replies], product.clock.now());
    await reply.settle();
    return { id };
  } catch (error) {
    if (
      error instanceof Fault &&
      ['storeUnavailable', 'notReplicated', 'storeFull', 'conflict'].includes(error.code)
    )
      return { status: 503, message: textsIn(language).talk.notStored };
    throw error;
  }
}

/** The person's own message as it stands in the conversation: what was said, and nothing that a client adds to it. */
function incoming(
  activity: IncomingActivity,
  id: string,
  conversationId: string,
  at: string,
  person: Person,
): Activity {
  const { text, value, locale, name } = activity;
  return {
    type: activity.type,
    id,
    timestamp: at,
    channelId: 'directline',
    from: { id: person.id, name: person.name, role: 'user' },
    conversation: { id: conversationId },
    ...(text === undefined || text === null ? {} : { text }),
    ...(value === undefined ? {} : { value }),
    ...(locale === undefined ? {} : { locale }),
    ...(name === undefined ? {} : { name }),
    ...(clientActivity(activity.channelData) ?? {}),
  };
}

/** Web Chat recognises its own message by the id it gave. */
function clientActivity(channelData: unknown): { readonly channelData: object } | undefined {
  if (typeof channelData !== 'object' || channelData === null) return undefined;
  const { clientActivityID, postBack } = channelData as Readonly<Record<string, unknown>>;
  const id =
    typeof clientActivityID === 'string' && clientActivityID.length < 100 ? { clientActivityID } : {};
  return { channelData: { ...id, ...(postBack === true ? { postBack } : {}) } };
}
