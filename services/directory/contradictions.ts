import type { Role } from '../../domain/people.ts';
import type { DirectoryFile } from './directoryFile.ts';
import type { Place } from './readDirectoryFile.ts';

/** A contradiction within a file, and the place to mend. */
export type Contradiction = { readonly place: Place; readonly message: string };

type Listed = { readonly place: Place; readonly key: string; readonly owner: string };

/** Everything in a file of the right shape that cannot be true together. */
export function contradictions(file: DirectoryFile): readonly Contradiction[] {
  return [
    ...twice(
      file.services.map(({ id }, n) => ({ place: ['services', n, 'id'], key: id, owner: id })),
      'id',
    ),
    ...twice(
      file.employers.map(({ id }, n) => ({ place: ['employers', n, 'id'], key: id, owner: id })),
      'id',
    ),
    ...twice(
      file.people.map(({ id }, n) => ({ place: ['people', n, 'id'], key: id, owner: id })),
      'id',
    ),
    ...accounts(file),
    ...twice(
      file.employers.flatMap(({ id, tenants }, n) =>
        tenants.map((tenant, m) => ({
          place: ['employers', n, 'tenants', m],
          key: tenant.toLowerCase(),
          owner: id,
        })),
      ),
      'tenant',
    ),
    ...file.people.flatMap((person, n) => ofPerson(file, person, n)),
    ...file.employers.flatMap((employer, n) => ofEmployer(file, employer, n)),
  ];
}

/**
 * Second physicians of a contract who are of the same organisation as a physician of that employer's people: they are
 * never offered to those people (R32). One sentence for each pair.
 */
export function sameOrganisationPairs(file: DirectoryFile): readonly string[] {
  const organisation = new Map(file.services.map((service) => [service.id, service.organisation]));
  const of = (id: string): string | undefined =>
    organisation.get(file.people.find((person) => person.id === id)?.service ?? '');
  return file.employers.flatMap((employer) => {
    const physicians = new Set(
      file.people
        .filter((person) => person.role === 'employee' && person.employer === employer.id)
        .flatMap((person) => person.ownPhysician ?? []),
    );
    return employer.contract.flatMap((second) =>
      [...physicians]
        .filter((physician) => of(physician) !== undefined && of(physician) === of(second))
        .map(
          (physician) =>
            `${employer.id}: ${second} stands in the contract and is of the same organisation as ${physician}, so ${second} is never offered to the people of ${physician}.`,
        ),
    );
  });
}

function twice(listed: readonly Listed[], what: string): readonly Contradiction[] {
  const first = new Map<string, string>();
  return listed.flatMap(({ place, key, owner }) => {
    const known = first.get(key);
    first.set(key, known ?? owner);
    return known === undefined ? [] : [{ place, message: `This ${what} stands here twice.` }];
  });
}

/** One account is one person: HR and the roles of a case exclude each other, and so do any two roles. */
function accounts(file: DirectoryFile): readonly Contradiction[] {
  const listed = file.people.flatMap((person, n) => [
    ...(person.account === undefined
      ? []
      : [{ place: ['people', n, 'account'], key: person.account, role: person.role }]),
    ...(person.teams === undefined
      ? []
      : [
          {
            place: ['people', n, 'teams'],
            key: `${person.teams.tenant} ${person.teams.objectId}`.toLowerCase(),
            role: person.role,
          },
        ]),
  ]);
  const first = new Map<string, Role>();
  return listed.flatMap(({ place, key, role }) => {
    const known = first.get(key);
    first.set(key, known ?? role);
    if (known === undefined) return [];
    const isHr = (known === 'hr') !== (role === 'hr');
    return [
      {
        place,
        message: isHr
          ? 'This account is HR already: HR and the roles of a case exclude each other, so give one of them a second account.'
          : 'This account belongs to somebody else already.',
      },
    ];
  });
}

type PersonEntry = DirectoryFile['people'][number];

/** What each role needs; it has none of the other fields. */
const needed: Readonly<Record<Role, readonly Field[]>> = {
  employee: ['employer', 'ownPhysician'],
  physician: ['service'],
  secondPhysician: ['service', 'practice'],
  hr: ['employer'],
  backOffice: ['service'],
};
type Field = 'employer' | 'ownPhysician' | 'service' | 'practice';
const allFields: readonly Field[] = ['employer', 'ownPhysician', 'service', 'practice'];

function ofPerson(file: DirectoryFile, person: PersonEntry, n: number): readonly Contradiction[] {
  const needs = needed[person.role];
  const place = (field: string): Place => ['people', n, field];
  const missing = needs
    .filter((field) => person[field] === undefined)
    .map((field) => ({
      place: ['people', n],
      message: `${person.id} is ${person.role} and needs ${field}.`,
    }));
  const extra = allFields
    .filter((field) => person[field] !== undefined && !needs.includes(field))
    .map((field) => ({ place: place(field), message: `Who is ${person.role} has no ${field}.` }));
  const own = file.people.find((each) => each.id === person.ownPhysician);
  const employer = file.employers.find((each) => each.id === person.employer);
  const domain = person.email?.split('@')[1] ?? '';
  const isWorkMail =
    person.role === 'employee' && employer?.mailDomains.some((each) => isWithin(domain, each));
  const unknown: readonly (readonly [boolean, string, string])[] = [
    [person.employer !== undefined && employer === undefined, 'employer', 'There is no such employer.'],
    [
      person.service !== undefined && !file.services.some((each) => each.id === person.service),
      'service',
      'There is no such service.',
    ],
    [
      person.ownPhysician !== undefined && own?.role !== 'physician',
      'ownPhysician',
      'There is no such physician.',
    ],
    [
      isWorkMail === true,
      'email',
      "This is an address of the employer: an employee's address here is a private one, or left out.",
    ],
    [
      person.role === 'hr' && employer !== undefined && !employer.hr.includes(person.id),
      'employer',
      `${person.id} does not stand in the list hr of ${person.employer ?? ''}.`,
    ],
  ];
  const wrong = unknown
    .filter(([isWrong]) => isWrong)
    .map(([, field, message]) => ({ place: place(field), message }));
  return [...missing, ...extra, ...wrong];
}

function ofEmployer(
  file: DirectoryFile,
  { id, contract, hr }: DirectoryFile['employers'][number],
  n: number,
): readonly Contradiction[] {
  const role = (personId: string): PersonEntry | undefined =>
    file.people.find((each) => each.id === personId);
  const listed = (
    field: string,
    ids: readonly string[],
    isRight: (person: PersonEntry) => boolean,
    what: string,
  ) =>
    ids.flatMap((personId, m) => {
      const found = role(personId);
      const place = ['employers', n, field, m];
      if (ids.indexOf(personId) < m) return [{ place, message: `${personId} stands here twice.` }];
      return found !== undefined && isRight(found) ? [] : [{ place, message: `${personId} is no ${what}.` }];
    });
  return [
    ...listed('contract', contract, (person) => person.role === 'secondPhysician', 'second physician'),
    ...listed('hr', hr, (person) => person.role === 'hr' && person.employer === id, `HR contact of ${id}`),
  ];
}

function isWithin(domain: string, of: string): boolean {
  return domain === of || domain.endsWith(`.${of}`);
}
