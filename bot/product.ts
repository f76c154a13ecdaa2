import { createHash, randomInt, randomUUID } from 'node:crypto';
import { signedWords } from '../cards/texts/consents.nl.ts';
import { textsIn } from '../cards/texts/index.ts';
import type { Audience } from '../dialogs/audience.ts';
import type { Desk } from '../dialogs/desk.ts';
import type { World } from '../domain/ask.ts';
import type { Calendar } from '../domain/calendar.ts';
import { present } from '../domain/opened.ts';
import type { Directory, Language, Person } from '../domain/people.ts';
import type { Settings } from '../domain/settings.ts';
import { maySign, type SignIn } from '../domain/signIn.ts';
import { isTakenBack, placeOfNotice } from '../domain/takenBack.ts';
import { type AccessLog, accessLog } from '../services/accessLog/accessLog.ts';
import { type CaseLogs, caseLogs } from '../services/caseLogs.ts';
import { type Clock, instant } from '../services/clock.ts';
import { type Conversations, conversations } from '../services/conversations.ts';
import { ledger } from '../services/deliveries/ledger.ts';
import { unreached } from '../services/deliveries/undelivered.ts';
import { fileVault } from '../services/documents/fileVault.ts';
import { type Inspector, inspector } from '../services/documents/inspection/inspector.ts';
import { MOST_OF_FILE, type Uploads, uploads } from '../services/documents/uploads.ts';
import type { Vault } from '../services/documents/vault.ts';
import { eraseCase } from '../services/erasure.ts';
import { Fault } from '../services/fault.ts';
import { type Cases, cases } from '../services/handleCommand.ts';
import { type Invoices, invoices } from '../services/invoices/invoices.ts';
import { keepingInvoices } from '../services/invoices/keepingInvoices.ts';
import { type LiveCards, liveCardsIn } from '../services/liveCards.ts';
import { type PersonStates, personStates } from '../services/personStates.ts';
import { keepScore } from '../services/scores.ts';
import type { KeyRing } from '../services/sealing/keyRing.ts';
import { type SigningKey, signingKey } from '../services/sealing/signingKey.ts';
import type { DueItem, Store } from '../services/store/store.ts';
import { type Visits, visits } from '../services/visits.ts';
import { ERASED_KEY } from './aboutMe/eraseMe.ts';
import { clearAll, type Deliveries, deliveries, nextChannel, noteAll } from './deliveries/deliveries.ts';
import { tellUnreached } from './deliveries/tellUnreached.ts';
import { type Limits as Bounds, noLimits } from './limits.ts';
import { mailbox } from './mail/mailbox.ts';
import { mailCopies } from './mail/mailCopies.ts';
import type { MailSender } from './mail/mailSender.ts';
import { noteWriting } from './noteAccess.ts';
import { type Addressee, type Notifier, notifier, type Post } from './notifier.ts';
import { nudger } from './nudges.ts';
import { type Receipts, receipts } from './receipts/receipts.ts';
import { compacting } from './retention/compacting.ts';
import { planHistory } from './retention/history.ts';
import { activityOf } from './sendReply.ts';
import { signInAgainAt } from './signIn/ownPlace.ts';
import { type Connectors, connectors } from './teams/connectors.ts';
import { type Limits, unlimited } from './teams/limiter.ts';
import { oneTimeLinks } from './teams/oneTimeLinks.ts';
import { type Outbox, outbox, type Undeliverable } from './teams/outbox.ts';
import { standingOf } from './teams/standing.ts';
import type { UserTokens } from './teams/userTokens.ts';

/** The product without its doors: everything that routes, channels and commands work with. */
export type Product = {
  readonly store: Store;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly logs: CaseLogs;
  readonly cases: Cases;
  readonly uploads: Uploads;
  readonly vault: Vault;
  readonly inspector: Inspector;
  readonly states: PersonStates;
  readonly liveCards: LiveCards;
  readonly conversations: Conversations;
  /** Who read and wrote what: noted wherever a typed text or a file is shown to somebody, or taken from them. */
  readonly accessLog: AccessLog;
  /** After an erasure: what was removed vanishes from the files of the store too. */
  readonly compactSoon: () => void;
  /** Signed receipts of consents. */
  readonly receipts: Receipts;
  readonly invoices: Invoices;
  /** With which receipts and heads of the access log are signed. */
  readonly signing: SigningKey;
  readonly notifier: Notifier;
  readonly desk: Desk;
  readonly world: (language?: Language) => World;
  readonly languageOf: (person: Person) => Promise<Language>;
  /** How somebody is told things: language, page, and whether on Teams as well. */
  readonly addressee: (person: Person) => Promise<Addressee>;
  readonly post: Post;
  readonly connectors: Connectors;
  readonly bounds: Bounds;
  readonly teams: Outbox;
  /** What is sent outside the web chat, and what became of it. */
  readonly deliveries: Deliveries;
  readonly visits: Visits;
  /** Does a claimed item of a channel or a notice that somebody cannot be reached; false when it is another's. */
  readonly workDelivery: (item: DueItem) => Promise<boolean>;
  /** The tokens of Teams that count for a session; undefined where nobody signs in by Teams. */
  readonly userTokens: UserTokens | undefined;
};

export type ProductParts = {
  readonly store: Store;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly settings: Settings;
  /** Folder in which the files of cases lie; made when the first one comes. */
  readonly documentsDir: string;
  /** Address of the pages, without a slash at the end. */
  readonly address: () => string;
  /** How Teams is reached; without a token when absent. */
  readonly connectors?: Connectors;
  /** Single sign-on of Teams; nobody signs in by it when absent. */
  readonly userTokens?: UserTokens | undefined;
  /** How fast notifications may go to Teams; as fast as they come when absent. */
  readonly limits?: Limits;
  /** E-mail, the last channel; none when absent. */
  readonly mail?: { readonly sender: MailSender; readonly linkAddress: () => string } | undefined;
  /** In demo mode a copy of each mail is kept where everything sent is shown. */
  readonly isDemo?: boolean;
  /** Gets what went wrong beside a turn, and is tried again. */
  readonly report?: (error: unknown) => void;
  /** How much one person may ask; without bounds when absent. */
  readonly bounds?: Bounds;
  /** Whether a sign-in is good for a signature; asks for a fresh one by a provider when absent. */
  readonly maySign?: (signIn: SignIn | undefined) => boolean;
};

/** Puts the product together over a store, a clock and a directory. */
export async function product(parts: ProductParts): Promise<Product> {
  const { store, keys, clock, directory } = parts;
  const world = (language: Language = 'nl'): World => ({
    now: instant(clock.now()),
    calendar: parts.calendar,
    directory,
    settings: parts.settings,
    signed: (verb) => signed(verb, language),
    reference: opaqueReference,
    earlierSubjects: [],
    uploads: [],
  });
  const logs = await caseLogs(store, keys);
  const inspecting = inspector(MOST_OF_FILE);
  const vault = await fileVault(parts.documentsDir, keys);
  const files = uploads({ store, keys, logs, vault, inspector: inspecting, clock });
  const isFresh = (signIn: SignIn | undefined): boolean => maySign(signIn, instant(clock.machine()));
  const bills = invoices(store, keys, world);
  const planned = new Set<string>();
  const chats = conversations(store, keys, async (personId) => {
    if (planned.has(personId)) return;
    await planHistory({ store, clock }, personId);
    planned.add(personId);
  });
  const commands = cases(store, logs, world, parts.maySign ?? isFresh, files.of, {
    written: nudger(chats.nudge, world),
    scored: (score, log) => keepScore(store, score, log, world()),
  });
  const caseService = keepingInvoices(commands, bills, parts.report ?? (() => undefined));
  const states = await personStates(store, keys);
  const liveCards = liveCardsIn(store);
  const access = await accessLog({
    store,
    keys,
    now: clock.now,
    employeeOf: async (caseId) => {
      const log = logs.remembered(caseId) ?? (await logs.load(caseId));
      const { employee } = present(log);
      return employee === '' ? undefined : employee;
    },
    report: parts.report ?? (() => undefined),
  });
  await store.subscribe(ERASED_KEY, (owner) => keys.forget(owner));
  const compactSoon = compacting(store, parts.report ?? (() => undefined));
  const signing = await signingKey(keys);
  const proofs = receipts({ store, keys, signing, world, issuer: parts.address });
  const page = (caseId: string): string => `${parts.address()}/cases/${caseId}`;
  const calendar = (caseId: string): string => `${parts.address()}/api/cases/${caseId}/calendar.ics`;
  const languageOf = async (person: Person): Promise<Language> =>
    (await states.load(person.id)).language ?? person.language;
  const audience = (turn: Pick<Audience, 'person' | 'language' | 'channel'>): Audience => ({
    person: turn.person,
    language: turn.language,
    channel: turn.channel,
    page,
    calendar,
  });
  const addressee = async (person: Person): Promise<Addressee> => {
    const state = await states.load(person.id);
    const language = state.language ?? person.language;
    return {
      audience: audience({ person, language, channel: 'webChat' }),
      isOnTeams: standingOf(person, state, directory) !== 'away',
    };
  };

  const post: Post = async (person, outgoings, known) => {
    if (outgoings.length === 0) return;
    const [conversationId, language] = await Promise.all([
      chats.idOf(person.id),
      known ?? languageOf(person),
    ]);
    const at = world().now;
    const kept = outgoings.map((outgoing) => ({
      activity: activityOf(outgoing, conversationId, at, language),
      caseId: outgoing.caseId,
      shows: outgoing.shows ?? [],
    }));
    await chats.keep(person.id, kept, clock.now());
  };
  const toTeams = parts.connectors ?? connectors(undefined);
  const report = parts.report ?? (() => undefined);
  const seen = visits(store, clock, report);
  const record = ledger(store, clock);
  const marks = unreached(store, clock, seen);
  const next = nextChannel({
    visits: seen,
    unreached: marks,
    now: clock.now,
    mail: () => mail,
    isDemo: parts.isDemo === true,
  });
  const takenBack = async (person: Person, { id, caseId }: Undeliverable): Promise<boolean> => {
    const place = caseId === undefined ? undefined : placeOfNotice(id, caseId);
    if (caseId === undefined || place === undefined) return false;
    return isTakenBack(await logs.load(caseId), place, person, directory);
  };
  const channel = { store, clock, world, languageOf, ledger: record, isTakenBack: takenBack };
  const links = oneTimeLinks(store);
  const mail =
    parts.mail &&
    mailbox({
      ...channel,
      visits: seen,
      sender: parts.mail.sender,
      link: async (personId) => {
        const link = new URL('/', parts.mail?.linkAddress());
        link.searchParams.set('ticket', await links.make(personId));
        return link.href;
      },
      unreached: (person, messages) => noteAll(marks, person, messages),
      reached: (person, messages) => clearAll(marks, person, messages),
      copy: parts.isDemo === true ? mailCopies(store, keys, clock).keep : undefined,
    });
  const teams = outbox({
    ...channel,
    keys,
    states,
    connectors: toTeams,
    limits: parts.limits ?? unlimited,
    nextChannel: next.afterTeams,
    cameThrough: (person, messages) => clearAll(marks, person, messages),
  });
  const sending = deliveries({ ledger: record, unreached: marks, visits: seen, teams, mail, next });
  const tellers = notifier({
    store,
    cases: caseService,
    liveCards,
    clock,
    world,
    audience,
    addressee,
    post,
    push: sending.push,
    erase: async (log) => {
      await sending.erase(log);
      await files.eraseCase(present(log).id);
      // An invoice outlives its case, as it was issued.
      await bills.of(log);
      await eraseCase(log, store, keys, logs);
      compactSoon();
    },
  });
  const desk: Desk = {
    cases: caseService,
    states,
    world,
    audience,
    newId: () => randomUUID(),
    standing: (person, caseId) => liveCards.of(person.id, caseId),
    tell: async (acted, actor, verb, read) => {
      noteWriting({ directory, accessLog: access }, acted.log, actor.person, verb, actor.channel);
      await proofs.keep(acted.log, acted.from, { channel: actor.channel, signIn: actor.signIn });
      return tellers.tell(acted, actor, verb, read);
    },
    remember: (person, caseId, cards) =>
      liveCards.change(person.id, caseId, (kept) => [...kept, ...cards.flatMap((card) => card.live ?? [])]),
    noteQuestion: ({ person, channel: from }) =>
      access.noteSoon({ person, did: 'asked', what: ['person'], from, on: ['question'] }),
    signInAgain: (to) => `${parts.address()}${signInAgainAt(to)}`,
    get worklist() {
      return `${parts.address()}/cases`;
    },
  };
  return {
    store,
    keys,
    clock,
    directory,
    logs,
    cases: caseService,
    uploads: files,
    vault,
    inspector: inspecting,
    states,
    liveCards,
    conversations: chats,
    accessLog: access,
    receipts: proofs,
    compactSoon,
    signing,
    invoices: bills,
    notifier: tellers,
    desk,
    world,
    languageOf,
    addressee,
    post,
    connectors: toTeams,
    bounds: parts.bounds ?? noLimits,
    teams,
    deliveries: sending,
    visits: seen,
    workDelivery: async (item) =>
      (await sending.work(item)) ||
      (await tellUnreached(
        {
          store,
          cases: caseService,
          world,
          unreached: marks,
          languageOf,
          tell: async (person, outgoing, language) => {
            await post(person, [outgoing], language);
            const { isOnTeams } = await addressee(person);
            if (isOnTeams) await teams.post(person, [{ outgoing, isFace: false }]);
          },
        },
        item,
      )),
    userTokens: parts.userTokens,
  };
}

/** A fresh reference of twelve letters, of a kind that spell no name and no day. */
function opaqueReference(): string {
  const letters = 'BCDFGHJKLMNPQRSTVWXZ';
  return Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
}

/** Version and SHA-256 of the exact words of a consent, in the language in which it is shown. */
function signed(
  verb: string,
  language: Language,
): { readonly textVersion: string; readonly textSha256: string } {
  const { consents } = textsIn(language);
  if (verb !== 'authorisation.sign' && verb !== 'sharing.consent' && verb !== 'information.consent')
    throw new Fault('configuration', 'This verb is no consent.');
  const consent = consents[verb];
  return {
    textVersion: consent.version,
    textSha256: createHash('sha256').update(signedWords(consent)).digest('hex'),
  };
}
