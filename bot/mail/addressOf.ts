import type { Directory, Person } from '../../domain/people.ts';

/**
 * Where somebody may be mailed: a private address, or that of a service; undefined for HR, for who gave none, and for
 * an address in a domain of an employer, whose administrators could read it.
 */
export function addressOf(person: Person, directory: Directory): string | undefined {
  const { email, role } = person;
  if (role === 'hr' || email === undefined || !/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(email)) return undefined;
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const isEmployers = directory
    .employers()
    .flatMap((employer) => employer.mailDomains)
    .some((theirs) => domain === theirs.toLowerCase() || domain.endsWith(`.${theirs.toLowerCase()}`));
  return isEmployers ? undefined : email;
}
