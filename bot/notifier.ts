import { z } from 'zod';
import type { Channel } from '../cards/actionForm.ts';
import type { Audience } from '../dialogs/audience.ts';
import { type CaseCard, changesAccess, noticeCard, refreshed } from '../dialogs/caseCards.ts';
import type { Done, Told } from '../dialogs/desk.ts';
import type { Outgoing } from '../dialogs/outgoing.ts';
import type { Turn } from '../dialogs/turn.ts';
import type { World } from '../domain/ask.ts';
import { verbOf } from '../domain/events.ts';
import { type Notice, noticesOf } from '../domain/notices.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { Language, Person } from '../domain/people.ts';
import { type CaseVerb, isCaseVerb } from '../domain/procedure.ts';
import { isTakenBack } from '../domain/takenBack.ts';
import { DEADLINE } from '../services/caseLogs.ts';
import type { Clock } from '../services/clock.ts';
import { isToBeErased } from '../services/erasure.ts';
import type { Cases } from '../services/handleCommand.ts';
import type { KeptCard, LiveCards, Standing } from '../services/liveCards.ts';
import { planDeadline } from '../services/replanDeadlines.ts';
import type { DueItem, Store } from '../services/store/store.ts';
import type { Deliveries } from './deliveries/deliveries.ts';
import { settledSoon } from './settledSoon.ts';
import type { TeamsMessage } from './teams/waitingLists.ts';

/** What the actor is told on the channel on which they acted, and the same as the web chat keeps it. */
export type ToldActor = Told & { readonly kept: readonly Outgoing[] };

/** Somebody who is told, and whether that is on Teams as well. */
export type Addressee = { readonly audience: Audience; readonly isOnTeams: boolean };

/** Brings the notices of the log to people, from the due index: nothing is sent that is not first in the log. */
export type Notifier = {
  /** After an action: everybody else is told at once; what the actor is told comes back, to be kept with the reply. */
  readonly tell: (acted: Done, actor: Turn, verb: string, read?: Promise<Standing>) => Promise<ToldActor>;
  /** Does one claimed item of a case, a deadline or a notice, and settles it; false when it is not one of a case. */
  readonly work: (item: DueItem) => Promise<boolean>;
  /** Waits until what was answered is settled. */
  readonly drain: () => Promise<void>;
};

/** Keeps a message in a person's conversation and brings it to the channels they chose. */
export type Post = (person: Person, outgoings: readonly Outgoing[], language?: Language) => Promise<void>;

type Parts = {
  readonly store: Store;
  readonly cases: Cases;
  readonly liveCards: LiveCards;
  readonly clock: Clock;
  readonly world: () => World;
  readonly audience: (turn: Pick<Turn, 'person' | 'language' | 'channel'>) => Audience;
  readonly addressee: (person: Person) => Promise<Addressee>;
  readonly post: Post;
  /** Erases a case whose time has come, or finishes what a crash left half done. */
  readonly erase: (log: CaseLog) => Promise<void>;
  readonly push: Deliveries['push'];
};

const noticeBody = z.strictObject({
  kind: z.literal('notice'),
  version: z.number(),
  to: z.string(),
  attempt: z.number(),
});

const LEASE = 30_000;
const AT_ONCE = 100;
/** A notice looks again after so long whether the one before it has gone. */
const AFTER_EARLIER = 1_000;

/** A notifier over the store's due index. */
export function notifier(parts: Parts): Notifier {
  const { store, cases, clock, world } = parts;
  const answered = settledSoon(store);

  const tell: Notifier['tell'] = async (acted, actor, verb, read) => {
    const { log, from, claimed } = acted;
    const own = claimed.filter((item) => recipientOf(item) === actor.person.id);
    const others = claimed.filter((item) => !own.includes(item));
    // What fails stays in the due index, for any process to try again.
    await Promise.allSettled(byRecipient(others).map((items) => inOrder(items, log)));
    const [standing, isOnTeams] = await Promise.all([
      read ?? parts.liveCards.of(actor.person.id, present(log).id),
      actor.isOnTeams ?? parts.addressee(actor.person).then((found) => found.isOnTeams),
    ]);
    const done = isCaseVerb(verb) ? verb : undefined;
    const faces = (channel: Channel): Faces =>
      facesOf(log, own, parts.audience({ ...actor, channel }), standing, from, done);
    const inChat = faces('webChat');
    const isFromTeams = actor.channel === 'teams';
    const { earlier, cards } = isFromTeams ? faces('teams') : inChat;
    await remember(actor.person, log, standing, inChat);
    return {
      earlier,
      outgoings: cards.map((card) => card.outgoing),
      kept: outgoingsOf(inChat),
      settle: async () => {
        // What was done from Teams has been answered there.
        if (isOnTeams && !isFromTeams) await parts.push(actor.person, messagesOf(faces('teams')), true);
        answered.add(own);
      },
    };
  };

  const remember = (
    person: Person,
    log: CaseLog,
    standing: Standing,
    { earlier, cards }: Faces,
  ): Promise<void> => {
    const added = cards.flatMap((card) => card.live ?? []);
    return parts.liveCards.change(
      person.id,
      present(log).id,
      (kept) => [...withoutOld(kept, earlier), ...added],
      standing,
    );
  };

  const work = async (item: DueItem): Promise<boolean> => {
    if (item.id === DEADLINE) {
      const { log, from } = await cases.tick(item.owner);
      const isBegun = log.events.length === 0;
      if (isBegun || isToBeErased(present(log))) await parts.erase(log);
      // Nothing was due: a contract that changed has moved it to later.
      else if (log.events.length === from) await planDeadline(log, store, world());
      await store.settleDue(item);
      await workOff(log);
      return true;
    }
    return workNotice(item, undefined);
  };

  const workNotice = async (item: DueItem, known: CaseLog | undefined): Promise<boolean> => {
    const notice = readNotice(item);
    if (notice === undefined) return false;
    const person = world().directory.person(notice.to);
    const isKnown = known !== undefined && known.events.length >= notice.version;
    const log = isKnown ? known : (await cases.tick(item.owner)).log;
    if (person !== undefined) await deliver(log, item, person, notice.version);
    await store.settleDue(item);
    return true;
  };

  /** What somebody is told of a case comes in the order of its log, whichever process brings it. */
  const workInTurn = async (item: DueItem): Promise<boolean> => {
    const to = recipientOf(item);
    const others = to === undefined ? [] : await store.dueOf(item.owner);
    const isEarly = others.some((other) => recipientOf(other) === to && versionOf(other) < versionOf(item));
    if (!isEarly) return work(item);
    await store.putBackDue(item, clock.now() + AFTER_EARLIER, item.body);
    return true;
  };

  /** What the clock has just written is told at once, from the log that was just read. */
  const workOff = async (log: CaseLog): Promise<void> => {
    const items = await store.claimDueOf(present(log).id, clock.now(), AT_ONCE, LEASE);
    await Promise.all(byRecipient(items).map((each) => inOrder(each, log)));
  };

  const inOrder = async (items: readonly DueItem[], log: CaseLog): Promise<void> => {
    for (const [n, item] of items.entries()) {
      // Only the first is told from what was just read: the case may have gone on while it was.
      const known = n === 0 ? log : undefined;
      // What is no notice is somebody else's to do: it goes back at once.
      if (!(await workNotice(item, known))) await store.putBackDue(item, item.at, item.body);
    }
  };

  const deliver = async (log: CaseLog, item: DueItem, person: Person, version: number): Promise<void> => {
    const [{ audience, isOnTeams }, standing] = await Promise.all([
      parts.addressee(person),
      parts.liveCards.of(person.id, item.owner),
    ]);
    // Taken back before anybody was told of it: what stands already is brought up to date, and nothing new is said.
    const items = isTakenBack(log, version, person, world().directory) ? [] : [item];
    const faces = (channel: Channel): Faces =>
      facesOf(log, items, { ...audience, channel }, standing, version - 1, undefined);
    const inChat = faces('webChat');
    await parts.post(person, outgoingsOf(inChat), audience.language);
    await parts.push(person, messagesOf(isOnTeams ? faces('teams') : inChat), isOnTeams);
    await remember(person, log, standing, inChat);
  };

  const cardOf = (log: CaseLog, item: DueItem, audience: Audience): CaseCard[] => {
    const body = noticeBody.parse(JSON.parse(item.body));
    const notice = noticeTo(log, body.version, body.to, world());
    if (notice === undefined) return [];
    const card = noticeCard(
      log,
      audience,
      world(),
      notice.about,
      notice.form,
      `${item.owner}-${body.version}`,
    );
    return card === undefined ? [] : [card];
  };

  /** Cards that stand in the conversation and whose step is over show their outcome; where reading rights changed, notices are shown anew. */
  const facesOf = (
    log: CaseLog,
    items: readonly DueItem[],
    audience: Audience,
    standing: Standing,
    from: number,
    done: CaseVerb | undefined,
  ): Faces => {
    const isChanged = log.events.slice(from).some((event) => changesAccess(verbOf(event)));
    return {
      earlier: standing.cards
        .filter((card) => card.kind === 'step' || isChanged)
        .flatMap((card) => refreshed(log, audience, world(), card, done, isChanged) ?? []),
      cards: items.flatMap((item) => cardOf(log, item, audience)),
    };
  };

  return { tell, work: workInTurn, drain: answered.drain };
}

/** Earlier cards as they are shown now, and new ones. */
type Faces = { readonly earlier: readonly Outgoing[]; readonly cards: readonly CaseCard[] };

function outgoingsOf({ earlier, cards }: Faces): readonly Outgoing[] {
  return [...earlier, ...cards.map((card) => card.outgoing)];
}

function messagesOf({ earlier, cards }: Faces): readonly TeamsMessage[] {
  return [
    ...earlier.map((outgoing) => ({ outgoing, isFace: true })),
    ...cards.map((card) => ({ outgoing: card.outgoing, isFace: false })),
  ];
}

/** What one person is told of the event with this version; undefined when nothing. */
export function noticeTo(log: CaseLog, version: number, to: string, world: World): Notice | undefined {
  const event = log.events[version - 1];
  const before = log.states[version - 1];
  const now = log.states[version];
  if (event === undefined || before === undefined || now === undefined) return undefined;
  return noticesOf(event, before, now, world.directory).find((notice) => notice.to === to);
}

/** Items of one person stay in the order of the log; different people do not wait for each other. */
function byRecipient(items: readonly DueItem[]): readonly (readonly DueItem[])[] {
  return Object.values(Object.groupBy(items, (item) => recipientOf(item) ?? item.id)).map((group) =>
    [...(group ?? [])].sort((a, b) => versionOf(a) - versionOf(b)),
  );
}

function versionOf(item: DueItem): number {
  return readNotice(item)?.version ?? 0;
}

function recipientOf(item: DueItem): string | undefined {
  return readNotice(item)?.to;
}

/** What an item tells to whom; undefined for any other item. */
function readNotice({ id, body }: DueItem): z.infer<typeof noticeBody> | undefined {
  return id.startsWith('notice ') ? noticeBody.safeParse(JSON.parse(body)).data : undefined;
}

/** Steps whose outcome was shown are done with; notices stay, to be shown anew when rights change. */
function withoutOld(kept: readonly KeptCard[], shown: readonly Outgoing[]): readonly KeptCard[] {
  return kept.filter((card) => card.kind === 'notice' || !shown.some((outgoing) => outgoing.id === card.id));
}
