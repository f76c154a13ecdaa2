import { z } from 'zod';
import { type Audience, type CaseCard, changesAccess, noticeCard, refreshed } from '../dialogs/caseCards.ts';
import type { Told } from '../dialogs/desk.ts';
import type { Outgoing } from '../dialogs/outgoing.ts';
import type { Turn } from '../dialogs/turn.ts';
import type { World } from '../domain/ask.ts';
import { verbOf } from '../domain/events.ts';
import { type Notice, noticesOf } from '../domain/notices.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { Person } from '../domain/people.ts';
import { type CaseVerb, isCaseVerb } from '../domain/procedure.ts';
import { DEADLINE } from '../services/caseLogs.ts';
import type { Clock } from '../services/clock.ts';
import type { Cases } from '../services/handleCommand.ts';
import type { KeptCard, LiveCards } from '../services/liveCards.ts';
import type { DueItem, Store } from '../services/store/store.ts';

/** Brings the notices of the log to people, from the due index: nothing is sent that is not first in the log. */
export type Notifier = {
  /** After an action: everybody else is told at once; what the actor is told comes back, to be kept with the reply. */
  readonly tell: (log: CaseLog, from: number, actor: Turn, verb: string) => Promise<Told>;
  /** Does one claimed item of a case, a deadline or a notice, and settles it; false when it is not one of a case. */
  readonly work: (item: DueItem) => Promise<boolean>;
};

/** Keeps a message in a person's conversation and brings it to the channels they chose. */
export type Post = (person: Person, outgoings: readonly Outgoing[]) => Promise<void>;

type Parts = {
  readonly store: Store;
  readonly cases: Cases;
  readonly liveCards: LiveCards;
  readonly clock: Clock;
  readonly world: () => World;
  readonly audienceOf: (person: Person) => Promise<Audience>;
  readonly post: Post;
};

const noticeBody = z.strictObject({
  kind: z.literal('notice'),
  version: z.number(),
  to: z.string(),
  attempt: z.number(),
});

const LEASE = 30_000;
const AT_ONCE = 100;

/** A notifier over the store's due index. */
export function notifier(parts: Parts): Notifier {
  const { store, cases, clock, world } = parts;

  const tell = async (log: CaseLog, from: number, actor: Turn, verb: string): Promise<Told> => {
    const items = await store.claimDueOf(present(log).id, clock.now(), AT_ONCE, LEASE);
    const own = items.filter((item) => recipientOf(item) === actor.person.id);
    const others = items.filter((item) => !own.includes(item) && item.id !== DEADLINE);
    const deadlines = items.filter((item) => item.id === DEADLINE);
    await Promise.allSettled([...byRecipient(others).map(inOrder), ...deadlines.map(work)]);
    const audience = {
      ...(await parts.audienceOf(actor.person)),
      channel: actor.channel,
      language: actor.language,
    };
    const done = isCaseVerb(verb) ? verb : undefined;
    const earlier = await refreshEarlier(log, audience, from, done);
    const cards = own.flatMap((item) => cardOf(log, item, audience));
    await parts.liveCards.change(actor.person.id, present(log).id, (kept) => [
      ...withoutOld(kept, earlier),
      ...cards.map((card) => card.live),
    ]);
    return {
      earlier,
      outgoings: cards.map((card) => card.outgoing),
      settle: async () => {
        await Promise.all(own.map((item) => store.settleDue(item)));
      },
    };
  };

  const work = async (item: DueItem): Promise<boolean> => {
    if (item.id === DEADLINE) {
      const { log } = await cases.tick(item.owner);
      await store.settleDue(item);
      await workOff(present(log).id);
      return true;
    }
    const notice = noticeBody.safeParse(JSON.parse(item.body));
    if (!notice.success) return false;
    const person = world().directory.person(notice.data.to);
    const { log } = await cases.tick(item.owner);
    if (person !== undefined) await deliver(log, item, person, notice.data.version);
    await store.settleDue(item);
    return true;
  };

  const workOff = async (caseId: string): Promise<void> => {
    const items = await store.claimDueOf(caseId, clock.now(), AT_ONCE, LEASE);
    await Promise.all(byRecipient(items).map(inOrder));
  };

  const inOrder = async (items: readonly DueItem[]): Promise<void> => {
    for (const item of items) await work(item);
  };

  const deliver = async (log: CaseLog, item: DueItem, person: Person, version: number): Promise<void> => {
    const audience = await parts.audienceOf(person);
    const cards = cardOf(log, item, audience);
    const earlier = await refreshEarlier(log, audience, version - 1, undefined);
    await parts.post(person, [...earlier, ...cards.map((card) => card.outgoing)]);
    await parts.liveCards.change(person.id, item.owner, (kept) => [
      ...withoutOld(kept, earlier),
      ...cards.map((card) => card.live),
    ]);
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
  const refreshEarlier = async (
    log: CaseLog,
    audience: Audience,
    from: number,
    done: CaseVerb | undefined,
  ): Promise<readonly Outgoing[]> => {
    const kept = await parts.liveCards.of(audience.person.id, present(log).id);
    const isChanged = log.events.slice(from).some((event) => changesAccess(verbOf(event)));
    return kept
      .filter((card) => card.kind === 'step' || isChanged)
      .flatMap((card) => refreshed(log, audience, world(), card, done) ?? []);
  };

  return { tell, work };
}

function noticeTo(log: CaseLog, version: number, to: string, world: World): Notice | undefined {
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
  return noticeBody.safeParse(JSON.parse(item.body)).data?.version ?? 0;
}

function recipientOf(item: DueItem): string | undefined {
  const body = noticeBody.safeParse(JSON.parse(item.body));
  return body.success ? body.data.to : undefined;
}

/** Steps whose outcome was shown are done with; notices stay, to be shown anew when rights change. */
function withoutOld(kept: readonly KeptCard[], shown: readonly Outgoing[]): readonly KeptCard[] {
  return kept.filter((card) => card.kind === 'notice' || !shown.some((outgoing) => outgoing.id === card.id));
}
