import type { Ask, World } from '../../domain/ask.ts';
import type { Instant } from '../../domain/calendar.ts';
import { type CaseDocument, isDocumentKind } from '../../domain/documents.ts';
import type { Directory, Employer, Person, Service } from '../../domain/people.ts';
import { defaultSettings } from '../../domain/settings.ts';
import { amsterdamCalendar } from '../../services/calendar/amsterdamCalendar.ts';
import { directoryOf as directoryFrom } from '../../services/directory/directory.ts';

/** A Monday at 10:00 in Amsterdam, in a stretch of weeks without holidays. */
export const monday: Instant = '2026-11-02T09:00:00.000Z';

export const calendar = amsterdamCalendar();

const practice = {
  town: 'Arnhem',
  languages: ['nl'],
  fields: ['zwaar werk'],
  price: 950,
  bigNumber: '19000000001',
  bigChecked: '2026-09-01',
};

const services: readonly Service[] = ['1', '2', '3', '4'].map((number) => ({
  id: `service-${number}`,
  name: `Dienst ${number}`,
  organisation: `3000000${number}`,
  contact: { name: `Contact ${number}`, phone: `030 555 0${number} 00`, hours: '9-17' },
  complaints: `klachten-${number}@example.org`,
  vatNumber: `NL00000000${number}B01`,
  iban: `NL0${number}TEST0000000000`,
}));

const employers: readonly Employer[] = [
  {
    id: 'employer-1',
    name: 'Groot',
    staff: 120,
    contract: ['second-1', 'second-2', 'second-3'],
    hr: ['hr-1'],
    tenants: ['employer-1'],
    mailDomains: ['groot.example'],
  },
  {
    id: 'employer-2',
    name: 'Klein',
    staff: 8,
    contract: ['second-1'],
    hr: ['hr-2'],
    tenants: ['employer-2'],
    mailDomains: ['klein.example'],
  },
];

const employee = (number: number, employer: string, ownPhysician: string): Person => ({
  ...person(`employee-${number}`, 'employee'),
  employer,
  ownPhysician,
  email: `werknemer${number}@example.org`,
});

const people: readonly Person[] = [
  employee(1, 'employer-1', 'physician-1'),
  employee(2, 'employer-1', 'physician-1'),
  employee(41, 'employer-2', 'physician-2'),
  { ...person('physician-1', 'physician'), service: 'service-1' },
  { ...person('physician-2', 'physician'), service: 'service-1' },
  ...[
    ['second-1', 'service-2'],
    ['second-2', 'service-2'],
    ['second-3', 'service-3'],
    ['second-4', 'service-4'],
    ['second-5', 'service-1'],
  ].map(([id = '', service]) => ({ ...person(id, 'secondPhysician'), service, practice })),
  { ...person('hr-1', 'hr'), employer: 'employer-1' },
  { ...person('hr-2', 'hr'), employer: 'employer-2' },
  ...services.map((each, index) => ({
    ...person(`backoffice-${index + 1}`, 'backOffice'),
    service: each.id,
  })),
];

function person(id: string, role: Person['role']): Person {
  return { id, role, name: `Naam van ${id}`, phone: '06 555 00 00', language: 'nl' };
}

/** A directory of the shape of the demo directory, with the same fixed ids and fewer employees. */
export const directory: Directory = directoryOf(people);

/** The same directory with only these people in it. */
export function directoryOf(some: readonly Person[]): Directory {
  return directoryFrom({ people: some, services, employers });
}

/** Everybody of the directory. */
export const everybody = people;

/** One person of the directory; a wrong id is a mistake in the test. */
export function personOf(id: string): Person {
  const found = people.find((each) => each.id === id);
  if (found === undefined) throw new Error(`Nobody is called ${id}.`);
  return found;
}

/** Files as somebody uploaded them, by their ids: what stands behind the last dot is the kind. */
export function uploadsNamed(ids: unknown): readonly CaseDocument[] {
  return (Array.isArray(ids) ? ids : []).flatMap((id: unknown) => {
    const kind = String(id).split('.').at(-1) ?? '';
    if (!isDocumentKind(kind)) return [];
    return [
      { id: String(id), kind, name: `kanarie ${String(id)}.pdf`, type: 'application/pdf', size: 1_000 },
    ];
  });
}

/** The world at a moment. */
export function worldAt(now: Instant, changes: Partial<World> = {}): World {
  const signed = (verb: string) => ({ textVersion: `${verb} 1`, textSha256: 'a'.repeat(64) });
  return {
    now,
    calendar,
    directory,
    settings: defaultSettings,
    signed,
    reference: () => `R-${Date.parse(now)}`,
    earlierSubjects: [],
    uploads: [],
    ...changes,
  };
}

/** The world at a moment, asked by somebody. */
export function askAt(now: Instant, id: string, changes: Partial<World> = {}): Ask {
  return { ...worldAt(now, changes), person: personOf(id) };
}
