import type { Settings } from './settings.ts';

/** The roles of the procedure; one person has exactly one. */
export type Role = 'employee' | 'physician' | 'secondPhysician' | 'hr' | 'backOffice';

/** Who can act in a log: a role, or the clock for every deadline. */
export type Actor = Role | 'clock';

/** The roles that can have a part in a case. HR never has one. */
export type CaseRole = Exclude<Role, 'hr'>;

export type Language = 'nl' | 'en';

/** Somebody known to the directory. Ids are opaque; `phone` is as people read it. */
export type Person = {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly phone: string;
  readonly language: Language;
  /** Private e-mail address of an employee, business address of the others. */
  readonly email?: string;
  /** Employees and HR: the employer. */
  readonly employer?: string;
  /** Employees: the own physician. */
  readonly ownPhysician?: string;
  /** Physicians, second physicians and back office: the service they work for. */
  readonly service?: string;
  readonly practice?: Practice;
  /** E-mail address of the account with which they sign in at an identity provider, in lower case. */
  readonly account?: string;
  /** Who they are in Teams. */
  readonly teams?: TeamsIdentity;
};

/** An account of Microsoft Entra: tenant and object id. */
export type TeamsIdentity = { readonly tenant: string; readonly objectId: string };

/** What an employee gets to know of a second physician before choosing. `price` is in euros, outside a contract. */
export type Practice = {
  readonly town: string;
  readonly languages: readonly string[];
  readonly fields: readonly string[];
  readonly price: number;
  readonly bigNumber: string;
  readonly bigChecked: string;
};

/** An occupational health service. `organisation` is the organisation number: equal means the same organisation (R32). */
export type Service = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly contact: { readonly name: string; readonly phone: string; readonly hours: string };
  readonly complaints: string;
  readonly vatNumber: string;
  /** Where it has its office: stands on invoices, and electronic ones cannot do without. */
  readonly address?: Address;
  readonly iban: string;
};

/** A postal address in the Netherlands. */
export type Address = { readonly street: string; readonly postcode: string; readonly town: string };

/** An employer with the second physicians named in its contract (R33). */
export type Employer = {
  readonly id: string;
  readonly name: string;
  readonly staff: number;
  readonly contract: readonly string[];
  readonly hr: readonly string[];
  /** Tenants of Teams that the employer administers: what stands there it can search. */
  readonly tenants: readonly string[];
  /** Domains of the employer's mail, in lower case: nobody's private address is in one of them. */
  readonly mailDomains: readonly string[];
  /** Settings of the procedure that its contract has otherwise; the product's own when absent. */
  readonly settings?: Settings;
};

/** Look-ups into a snapshot of the directory; pure, no waiting. */
export type Directory = {
  readonly person: (id: string) => Person | undefined;
  readonly service: (id: string) => Service | undefined;
  readonly employer: (id: string) => Employer | undefined;
  /** The person of an account at an identity provider. */
  readonly byAccount: (email: string) => Person | undefined;
  /** The person behind an account of Teams. */
  readonly byTeams: (identity: TeamsIdentity) => Person | undefined;
  /** The employer that administers a tenant of Teams. */
  readonly employerOfTenant: (tenant: string) => Employer | undefined;
  readonly people: () => readonly Person[];
  readonly employers: () => readonly Employer[];
};

/** The service a person works for; undefined for employees and HR. */
export function serviceOf(directory: Directory, person: Person | undefined): Service | undefined {
  return person?.service === undefined ? undefined : directory.service(person.service);
}

/** Every second physician who is not of the physician's organisation (R32), in directory order. */
export function eligibleSecondPhysicians(directory: Directory, physicianId: string): readonly Person[] {
  const own = serviceOf(directory, directory.person(physicianId))?.organisation;
  return directory
    .people()
    .filter((person) => person.role === 'secondPhysician')
    .filter((person) => serviceOf(directory, person)?.organisation !== own);
}
