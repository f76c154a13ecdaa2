import type { Directory, Employer, Person, Service, TeamsIdentity } from '../../domain/people.ts';

/** Everything a directory holds. */
export type DirectoryEntries = {
  readonly people: readonly Person[];
  readonly services: readonly Service[];
  readonly employers: readonly Employer[];
};

/** Look-ups over fixed entries; ids, accounts and identities of Teams are unique within each list. */
export function directoryOf(entries: DirectoryEntries): Directory {
  const people = new Map(entries.people.map((person) => [person.id, person]));
  const services = new Map(entries.services.map((service) => [service.id, service]));
  const employers = new Map(entries.employers.map((employer) => [employer.id, employer]));
  const accounts = new Map(
    entries.people.flatMap((person) => (person.account ? [[person.account, person] as const] : [])),
  );
  const onTeams = new Map(
    entries.people.flatMap((person) => (person.teams ? [[teamsKey(person.teams), person] as const] : [])),
  );
  const tenants = new Map(
    entries.employers.flatMap((employer) =>
      employer.tenants.map((tenant) => [tenant.toLowerCase(), employer] as const),
    ),
  );
  return {
    person: (id) => people.get(id),
    service: (id) => services.get(id),
    employer: (id) => employers.get(id),
    byAccount: (email) => accounts.get(email.toLowerCase()),
    byTeams: (identity) => onTeams.get(teamsKey(identity)),
    employerOfTenant: (tenant) => tenants.get(tenant.toLowerCase()),
    people: () => entries.people,
    employers: () => entries.employers,
  };
}

/** A directory in which nobody stands. */
export const noDirectory: Directory = directoryOf({ people: [], services: [], employers: [] });

function teamsKey({ tenant, objectId }: TeamsIdentity): string {
  return `${tenant} ${objectId}`.toLowerCase();
}
