import type { CaseState } from './case.ts';
import type { ClockEvent } from './events.ts';
import type { CaseRole } from './people.ts';
import type { Part } from './possible.ts';
import { type CaseVerb, caseVerbNames } from './procedure.ts';
import {
  addedForPhysician,
  addedForSecond,
  ifEmployeePays,
  ifItPays,
  ifItsServicePays,
  no,
  ofReferral,
  onlyPhysicianAsked,
  own,
  ownInvoice,
  type Reads,
  sinceAsked,
  yes,
} from './whoReads.ts';

const secondSees: Readonly<Partial<Record<CaseVerb, Reads>>> = {
  'request.submit': no,
  'suitability.confirm': no,
  'suitability.advise': no,
  'request.insist': no,
  'selection.recommend': no,
  'authorisation.sign': ofReferral,
  'authorisation.refuse': ofReferral,
  'authorisation.withdraw': ofReferral,
  'document.add': addedForSecond,
  'availability.decline': own,
  'engagement.end': own,
  'adoption.decide': no,
  'employer.informed': no,
  'transfer.request': no,
  'transfer.decide': no,
  'invoice.issue': ownInvoice,
  'invoice.settle': ownInvoice,
  'hrStatus.allow': no,
  'hrStatus.stop': no,
  'evaluation.give': no,
};

const backOfficeSees: readonly CaseVerb[] = [
  'request.submit',
  'suitability.confirm',
  'alternative.accept',
  'request.refuse',
  'availability.accept',
  'referral.send',
  'referral.accept',
  'referral.return',
  'engagement.end',
  'request.close',
  'advice.finalise',
  'request.withdraw',
  'participant.replace',
];

/** Who sees that a verb was used, in time line and version. */
export const seenBy: { readonly [V in CaseVerb]: { readonly [P in CaseRole]: Reads } } = Object.fromEntries(
  caseVerbNames.map((verb) => [verb, eventReaders(verb)]),
) as { [V in CaseVerb]: { [P in CaseRole]: Reads } };

function eventReaders(verb: CaseVerb): { readonly [P in CaseRole]: Reads } {
  const noun = verb.split('.')[0];
  const physicianSees = ![
    'appointment',
    'draft',
    'information',
    'hrStatus',
    'evaluation',
    'invoice',
  ].includes(noun ?? '');
  const physician =
    verb === 'document.add'
      ? addedForPhysician
      : noun === 'information'
        ? onlyPhysicianAsked
        : noun === 'invoice'
          ? ifItPays
          : physicianSees
            ? yes
            : no;
  return {
    employee: verb === 'invoice.settle' ? ifEmployeePays : yes,
    physician,
    secondPhysician: secondSees[verb] ?? sinceAsked,
    backOffice: noun === 'invoice' ? ifItsServicePays : backOfficeSees.includes(verb) ? yes : no,
  };
}

/** A consequence of the clock is seen by who waited and who was waited for, a reminder only by who was reminded. */
export function clockSeenBy(state: CaseState, part: Part, event: ClockEvent, version: number): boolean {
  const [role = '', person = ''] = event.wait.split(' ');
  const isTheirs = part.role === role && (person === '' || person === part.person);
  if (event.type === 'ReminderDue') return isTheirs;
  if (part.role === 'employee' || isTheirs) return true;
  if (part.role === 'secondPhysician')
    return (
      secondWaits.includes(event.deadline) && state.second?.accepted === true && version > state.second.since
    );
  return part.role === 'physician' && physicianWaits.includes(event.deadline);
}

const secondWaits: readonly ClockEvent['deadline'][] = [
  'appointmentAnswer',
  'informationConsent',
  'information',
  'draftReview',
  'settlement',
  'expiry',
];
const physicianWaits: readonly ClockEvent['deadline'][] = [
  'alternative',
  'selection',
  'availability',
  'authorisation',
  'acceptance',
  'returned',
  'expiry',
];
