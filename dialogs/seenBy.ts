import type { Channel } from '../cards/actionForm.ts';
import { escapeMarkdown } from '../cards/renderCard.ts';
import type { Seen, SeenCandidate, SeenInputs, SeenPerson } from '../cards/seen.ts';
import { textsIn } from '../cards/texts/index.ts';
import { mayRead as allowed, enclosedFor, isAdviceIn } from '../domain/access.ts';
import type { World } from '../domain/ask.ts';
import type { Instant } from '../domain/calendar.ts';
import { type CaseState, invoiceToSettle, isAuthorised } from '../domain/case.ts';
import { candidates, hasRemarks } from '../domain/decide.ts';
import type { DocumentKind } from '../domain/documents.ts';
import type { InputValues } from '../domain/inputs.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { Language, Person } from '../domain/people.ts';
import type { Part } from '../domain/possible.ts';
import { type CaseVerb, inputsOf } from '../domain/procedure.ts';
import { settingsOf } from '../domain/settings.ts';
import { dataOf } from '../domain/view.ts';
import type { Row } from '../domain/whoReads.ts';

/** Who reads, and how: the part in the case, the language, the channel, and whether names may stand there. */
export type Reader = {
  readonly person: Person;
  /** Undefined for somebody who left the case: they read no more than that. */
  readonly part: Part | undefined;
  readonly language: Language;
  readonly channel: Channel;
  /** Words from outside are given as they are: for a page, which reads no Markdown and escapes for itself. */
  readonly isPage?: true;
};

/** What the texts of a card may draw from: everything this reader may see on this channel, and nothing else. */
export function seenBy(
  log: CaseLog,
  reader: Reader,
  world: World,
  due: { readonly until: Instant | undefined; readonly isLate: boolean },
): Seen {
  const state = present(log);
  const { part, language } = reader;
  const mayRead = (row: Row): boolean => part !== undefined && allowed(state, part, row);
  const given = givenTo(log, reader);
  const service = world.directory.service(state.physician?.service ?? '');
  const date = (day: string | undefined): string =>
    day === undefined ? '' : world.calendar.dateWords(day, language);
  const startsAt = mayRead('appointment') ? state.appointment?.startsAt : undefined;
  const replacement = given['participant.replace'];
  const recommended =
    given['selection.recommend']?.secondPhysicianId ??
    (replacement?.role === 'secondPhysician' ? replacement.personId : undefined);
  return {
    employee: mayRead('identity')
      ? named(world.directory.person(state.employee), 'employee', reader)
      : unnamed('employee', reader),
    physician: named(world.directory.person(state.physician?.id ?? ''), 'physician', reader),
    second: named(world.directory.person(state.second?.id ?? ''), 'secondPhysician', reader),
    contact: contactOf(service?.contact, reader),
    complaints: shown(service?.complaints ?? '', reader),
    given,
    adviceDate: date(given['request.submit']?.adviceDate),
    earliestDate: date(given['availability.accept']?.earliestDate),
    appointment: startsAt === undefined ? '' : world.calendar.words(startsAt, language),
    performedOn: date(given['invoice.issue']?.performedOn),
    due: due.until === undefined ? '' : world.calendar.words(due.until, language),
    isLate: due.isLate,
    isAuthorised: mayRead('authorisation') && isAuthorised(state),
    isAdviceIn: isAdviceIn(state),
    get enclosed() {
      return enclosedBy(state, part);
    },
    hasRemarks: mayRead('draft') && hasRemarks(state),
    hasNextChoice: part?.role !== 'secondPhysician' && state.nextChoice !== undefined,
    // Only one step looks at them, and they are the whole directory's.
    get candidates() {
      return reader.channel === 'webChat' && (part?.role === 'employee' || part?.role === 'physician')
        ? candidates(state, world).map((person) => candidateSeen(person, reader, world))
        : [];
    },
    recommended:
      recommended === undefined || reader.channel === 'teams'
        ? ''
        : named(world.directory.person(recommended), 'secondPhysician', reader).name,
    payer: payerFor(state, reader),
    hrStatusOffered:
      (world.directory.employer(state.employer)?.staff ?? 0) >=
      settingsOf(state.employer, world).staffMinimum,
    outcome: state.closed ?? '',
  };
}

/** How much goes with the referral: counts only, so that it may stand on any channel. */
function enclosedBy(state: CaseState, part: Part | undefined): Seen['enclosed'] {
  if (part === undefined) return { summary: false, files: {} };
  const files: Partial<Record<DocumentKind, number>> = {};
  for (const { kind } of enclosedFor(state, part)) files[kind] = (files[kind] ?? 0) + 1;
  return { summary: dataOf(state, part)['referral.send']?.medicalSummary !== undefined, files };
}

/** What was given, without what may not stand on a Teams card: nothing typed, no amount. */
function givenTo(log: CaseLog, reader: Reader): SeenInputs {
  if (reader.part === undefined) return {};
  const data = dataOf(present(log), reader.part);
  if (reader.channel === 'webChat') return data;
  return Object.fromEntries(
    Object.entries(data).map(([verb, inputs]) => [verb, withoutTyped(verb as CaseVerb, inputs)]),
  );
}

function withoutTyped(verb: CaseVerb, inputs: InputValues): InputValues {
  const table = inputsOf(verb);
  const isTyped = (id: string): boolean =>
    ['text', 'multiline', 'number'].includes(table[id]?.type ?? 'text');
  return Object.fromEntries(Object.entries(inputs).filter(([id]) => !isTyped(id)));
}

function named(
  person: Person | undefined,
  role: 'employee' | 'physician' | 'secondPhysician',
  reader: Reader,
): SeenPerson {
  // Teams belongs to somebody's organisation: roles stand there instead of names.
  if (person === undefined || reader.channel === 'teams') return unnamed(role, reader);
  return { name: shown(person.name, reader), phone: person.phone };
}

/** A name or address of the directory, for where it is read. */
function shown(word: string, { isPage }: Reader): string {
  return isPage ? word : escapeMarkdown(word);
}

function unnamed(role: 'employee' | 'physician' | 'secondPhysician', reader: Reader): SeenPerson {
  return {
    name: textsIn(reader.language).actions.roleWords[
      reader.person.role === 'employee' ? 'toEmployee' : 'toOthers'
    ][role],
    phone: '',
  };
}

function contactOf(contact: Seen['contact'] | undefined, reader: Reader): Seen['contact'] {
  if (contact === undefined) return { name: '', phone: '', hours: '' };
  const name =
    reader.channel === 'teams'
      ? textsIn(reader.language).actions.roleWords.contact
      : shown(contact.name, reader);
  return { ...contact, name };
}

function candidateSeen(
  person: Person & { readonly inContract: boolean },
  reader: Reader,
  world: World,
): SeenCandidate {
  const practice = person.practice;
  return {
    name: named(person, 'secondPhysician', reader).name,
    service:
      reader.channel === 'teams'
        ? ''
        : shown(world.directory.service(person.service ?? '')?.name ?? '', reader),
    town: practice?.town ?? '',
    languages: practice?.languages ?? [],
    fields: practice?.fields ?? [],
    inContract: person.inContract,
    price: practice?.price ?? 0,
  };
}

/** Who pays the invoice this reader has to do with; before there is one, who will. */
function payerFor(state: CaseState, reader: Reader): Seen['payer'] {
  const own =
    reader.part === undefined ? undefined : invoiceToSettle(state, reader.part.role, reader.part.person);
  const coming = state.second?.inContract === true ? 'service' : 'employee';
  return own?.payer ?? state.invoices.at(-1)?.payer ?? coming;
}
