import { isVisible, partOf } from '../../../domain/access.ts';
import type { World } from '../../../domain/ask.ts';
import type { Instant } from '../../../domain/calendar.ts';
import { verbOf } from '../../../domain/events.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import type { Person } from '../../../domain/people.ts';
import type { CaseVerb } from '../../../domain/procedure.ts';
import { actionsOf } from '../../../domain/view.ts';
import { receiptId } from '../../../services/receipts/receipt.ts';

/** One consent somebody gave: which, when, to which words, and when it was withdrawn. */
export type GivenConsent = {
  readonly caseId: string;
  readonly verb: CaseVerb;
  readonly at: Instant;
  readonly textVersion?: string;
  readonly textSha256?: string;
  readonly withdrawnAt?: Instant;
  /** Id of the signed receipt, where the consent is to a text. */
  readonly receipt?: string;
  /** How it is taken back now. */
  readonly withdraw?: { readonly verb: CaseVerb; readonly opened: number };
  /** To whom something went under it, by name, and when. */
  readonly shared: readonly Shared[];
};

/** Something that went to somebody under a consent: `readAt` the first time they read it, as far as the access log tells. */
export type Shared = {
  readonly to: string;
  readonly name: string;
  readonly what: readonly CaseVerb[];
  readonly at: Instant;
  readonly readAt?: Instant;
};

/** What takes each consent back. */
const withdrawnBy = {
  'authorisation.sign': 'authorisation.withdraw',
  'information.consent': 'information.withdraw',
  'sharing.consent': 'sharing.withdraw',
  'hrStatus.allow': 'hrStatus.stop',
} as const satisfies Partial<Record<CaseVerb, CaseVerb>>;

/** The consents that a person gave in a case, oldest first, as far as the log shows them to that person. */
export function consentsOf(log: CaseLog, person: Person, world: World): readonly GivenConsent[] {
  const state = present(log);
  const part = partOf(state, person, world.directory);
  if (part === undefined) return [];
  const actions = actionsOf(log, part, person, world);
  const own = log.events.flatMap((event, index) => {
    if (event.by === 'clock' || event.person !== person.id) return [];
    const verb = verbOf(event);
    return verb !== undefined && isVisible(state, part, event, index + 1) ? [{ event, verb, index }] : [];
  });
  return own.flatMap(({ event, verb, index }) => {
    if (!isConsent(verb)) return [];
    const end = own.find((later) => later.index > index && later.verb === withdrawnBy[verb]);
    const words =
      'facts' in event && event.facts !== undefined && 'textVersion' in event.facts ? event.facts : {};
    const withdrawn = end === undefined ? {} : { withdrawnAt: end.event.at };
    const receipt = 'textSha256' in words ? { receipt: receiptId(state.id, verb, event.at) } : {};
    const action = end === undefined ? actions.find((each) => each.verb === withdrawnBy[verb]) : undefined;
    const withdraw =
      action === undefined || isLater(verb, index)
        ? {}
        : { withdraw: { verb: action.verb, opened: action.opened } };
    const shared = sharedUnder(log, verb, index, end?.index ?? log.events.length, world);
    return [
      { caseId: state.id, verb, at: event.at, ...words, ...withdrawn, ...receipt, ...withdraw, shared },
    ];
  });

  /** Only the newest of several consents of one kind is the one that is taken back. */
  function isLater(verb: CaseVerb, index: number): boolean {
    return own.some((later) => later.index > index && later.verb === verb);
  }
}

/** What each consent lets through, by the verbs that bring it; the advice goes at the moment of the consent itself. */
const carriedBy: Readonly<Record<keyof typeof withdrawnBy, readonly CaseVerb[]>> = {
  'authorisation.sign': ['referral.send'],
  'information.consent': ['information.provide', 'information.record'],
  'sharing.consent': [],
  'hrStatus.allow': [],
};

function sharedUnder(
  log: CaseLog,
  consent: keyof typeof withdrawnBy,
  from: number,
  until: number,
  { directory }: World,
): readonly Shared[] {
  const state = log.states[from + 1] ?? present(log);
  const shared = (to: string | undefined, what: readonly CaseVerb[], at: Instant): readonly Shared[] =>
    to === undefined ? [] : [{ to, name: directory.person(to)?.name ?? '', what, at }];
  if (consent === 'sharing.consent')
    return shared(state.physician?.id, ['advice.finalise'], log.events[from]?.at ?? '');
  return log.events.slice(from, until).flatMap((event, offset) => {
    const verb = verbOf(event);
    if (verb === undefined || !carriedBy[consent].includes(verb)) return [];
    const then = log.states[from + offset + 1];
    const what: readonly CaseVerb[] = verb === 'referral.send' ? ['referral.send', 'request.submit'] : [verb];
    return shared(then?.second?.id, what, event.at);
  });
}

function isConsent(verb: CaseVerb): verb is keyof typeof withdrawnBy {
  return Object.hasOwn(withdrawnBy, verb);
}
