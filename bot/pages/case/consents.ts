import { isVisible, partOf } from '../../../domain/access.ts';
import type { World } from '../../../domain/ask.ts';
import type { Instant } from '../../../domain/calendar.ts';
import { verbOf } from '../../../domain/events.ts';
import { type CaseLog, present } from '../../../domain/opened.ts';
import type { Person } from '../../../domain/people.ts';
import type { CaseVerb } from '../../../domain/procedure.ts';

/** One consent somebody gave: which, when, to which words, and when it was withdrawn. */
export type GivenConsent = {
  readonly caseId: string;
  readonly verb: CaseVerb;
  readonly at: Instant;
  readonly textVersion?: string;
  readonly textSha256?: string;
  readonly withdrawnAt?: Instant;
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
    return [{ caseId: state.id, verb, at: event.at, ...words, ...withdrawn }];
  });
}

function isConsent(verb: CaseVerb): verb is keyof typeof withdrawnBy {
  return Object.hasOwn(withdrawnBy, verb);
}
