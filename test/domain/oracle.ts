import type { CaseEvent } from '../../domain/events.ts';
import type { Person } from '../../domain/people.ts';
import type { Canary } from './walk.ts';

/** What the invariants need to know of a log, told once more and without the code under test. */
export type Told = {
  physician: string;
  second: string | undefined;
  accepted: boolean;
  /** Where the enquiry to the present second physician went out. */
  since: number;
  referred: boolean;
  authorised: boolean;
  shared: boolean;
  requests: {
    source: string;
    asked: number;
    open: boolean;
    consented: boolean;
    known: boolean;
    answer?: number;
  }[];
  next: string | undefined;
};

/** Reads a log by the invariants of the procedure. */
export function tell(events: readonly CaseEvent[]): Told {
  const told: Told = {
    physician: 'physician-1',
    second: undefined,
    accepted: false,
    since: 0,
    referred: false,
    authorised: false,
    shared: false,
    requests: [],
    next: undefined,
  };
  for (const [index, event] of events.entries()) read(told, event, index + 1);
  return told;
}

function read(told: Told, event: CaseEvent, version: number): void {
  const last = told.requests.at(-1);
  switch (event.type) {
    case 'SecondPhysicianChosen':
      ask(told, event.facts.first.id, version);
      told.next = event.facts.second?.id;
      return;
    case 'AvailabilityDeclined':
      ask(told, told.next, version);
      return;
    case 'AvailabilityAccepted':
      told.accepted = true;
      told.next = undefined;
      return;
    case 'DeadlinePassed':
      if (event.deadline === 'availability') ask(told, told.next, version);
      if (event.deadline.startsWith('information') && last) last.open = false;
      return;
    case 'EngagementEnded':
      ask(told, undefined, version);
      return;
    case 'ParticipantReplaced':
      if (event.inputs.role === 'secondPhysician') {
        ask(told, undefined, version);
        return;
      }
      told.physician = event.facts.by.id;
      told.shared = false;
      if (!told.referred) told.authorised = false;
      for (const request of told.requests) {
        if (request.open && request.source === 'physician')
          Object.assign(request, { consented: false, known: false });
      }
      return;
    case 'AuthorisationSigned':
      told.authorised = true;
      return;
    case 'AuthorisationWithdrawn':
      told.authorised = false;
      return;
    case 'ReferralSent':
      told.referred = true;
      return;
    case 'SharingConsented':
      told.shared = true;
      return;
    case 'SharingWithdrawn':
      told.shared = false;
      return;
    case 'InformationRequested':
      told.requests.push({
        source: event.inputs.source,
        asked: version,
        open: true,
        consented: false,
        known: false,
      });
      return;
    case 'InformationConsented':
      if (last) Object.assign(last, { consented: true, known: last.source === 'physician' });
      return;
    case 'InformationProvided':
    case 'InformationRecorded':
      if (last) Object.assign(last, { open: false, answer: version });
      return;
    case 'InformationDenied':
    case 'ReferralReturned':
      if (last?.open) Object.assign(last, { open: false, consented: false });
      return;
    case 'InformationWithdrawn': {
      const standing = told.requests.findLast((request) => request.consented);
      if (standing) Object.assign(standing, { open: false, consented: false });
      return;
    }
    default:
  }
}

function ask(told: Told, id: string | undefined, version: number): void {
  const requests = told.requests.map((request) => ({ ...request, open: false, consented: false }));
  Object.assign(told, {
    second: id,
    next: undefined,
    accepted: false,
    since: version,
    referred: false,
    authorised: false,
    requests,
  });
}

/** Whether the invariants let this person read what was typed there; they say nothing of who does read it. */
export function mayKnow(told: Told, canary: Canary, reader: Person): boolean {
  const isAuthor = canary.person === reader.id;
  switch (reader.role) {
    case 'employee':
      return reader.id === 'employee-1';
    case 'hr':
      return false;
    case 'backOffice':
      return canary.verb === 'invoice.issue';
    case 'physician':
      return told.physician === reader.id && (isAuthor || physicianMayKnow(told, canary));
    case 'secondPhysician':
      return told.second === reader.id && (isAuthor || secondMayKnow(told, canary));
    default:
      return reader.role satisfies never;
  }
}

function physicianMayKnow(told: Told, { verb, id, version, forSecond }: Canary): boolean {
  if (verb === 'document.add') return !forSecond;
  if (verb === 'information.request')
    return told.requests.some((request) => request.asked === version && request.known);
  if (verb.startsWith('information') || verb.startsWith('draft') || verb.startsWith('appointment'))
    return false;
  if (verb !== 'advice.finalise') return true;
  return id !== 'handling' && told.shared;
}

function secondMayKnow(told: Told, { verb, id, version, forSecond }: Canary): boolean {
  if (!told.accepted) return false;
  if (verb === 'document.add') return told.referred && forSecond === true;
  if (verb === 'request.submit' || (verb === 'referral.send' && ['medicalSummary', 'documents'].includes(id)))
    return told.referred && told.authorised;
  if (verb === 'referral.send') return told.referred;
  if (verb === 'information.provide' || verb === 'information.record') {
    return told.requests.some((request) => request.answer === version && request.consented);
  }
  const shared = ['appointment', 'draft'].some((noun) => verb.startsWith(noun));
  return shared && version > told.since;
}
