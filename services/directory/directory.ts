import type { Directory, Employer, Person, Service } from '../../domain/people.ts';

/** Everything a directory holds, as it is imported. */
export type DirectoryEntries = {
  readonly people: readonly Person[];
  readonly services: readonly Service[];
  readonly employers: readonly Employer[];
};

/** Look-ups over fixed entries; ids are unique within each list. */
export function directoryOf(entries: DirectoryEntries): Directory {
  const people = new Map(entries.people.map((person) => [person.id, person]));
  const services = new Map(entries.services.map((service) => [service.id, service]));
  const employers = new Map(entries.employers.map((employer) => [employer.id, employer]));
  return {
    person: (id) => people.get(id),
    service: (id) => services.get(id),
    employer: (id) => employers.get(id),
    people: () => entries.people,
    employers: () => entries.employers,
  };
}
