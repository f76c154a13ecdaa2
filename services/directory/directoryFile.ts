import { z } from 'zod';
import { defaultDeadlines, defaultSettings, type Settings } from '../../domain/settings.ts';
import type { DirectoryEntries } from './directory.ts';

const id = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]{0,79}$/, 'An id has letters, digits, dots, dashes and underscores, 80 at most.');
const words = z.string().trim().min(1, 'This is empty.').max(200, 'This is longer than 200 characters.');
const mail = z.email('This is no e-mail address.').max(254).toLowerCase();
const phone = z.string().regex(/^[+\d][\d ()-]{5,29}$/, 'This is no phone number.');
const day = z.iso.date('A date is written YYYY-MM-DD.');
const lowerDomain = z
  .string()
  .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/i, 'This is no domain, such as company.example.')
  .toLowerCase();

const whole = z.number().int().min(1).max(1_000);
const duration = z.union(
  [
    z.strictObject({ days: whole }),
    z.strictObject({ workingDays: whole }),
    z.strictObject({ weeks: whole }),
    z.strictObject({ months: whole }),
  ],
  'A duration is one of days, workingDays, weeks or months, with a whole number from 1 to 1000.',
);
const deadline = z.strictObject({ reminders: z.array(duration).max(10), consequence: duration });
const waits = Object.keys(defaultDeadlines) as [keyof typeof defaultDeadlines];

/** What a contract may set otherwise; nothing below what the rules allow (R50, R55). */
const contractSettings = z
  .strictObject({
    staffMinimum: z.number().int().min(1),
    hrThreshold: z.number().int().min(5, 'HR reads no number below 5.'),
    afterwards: duration.refine(
      (value) => atLeastFourWeeks(value),
      'Four weeks at least: so long an employee may still share, and ask for another physician.',
    ),
    deadlines: z.partialRecord(z.enum(waits), deadline),
    expiry: z.strictObject({ months: whole }),
    expiryWarnings: z.array(whole).max(5),
    exportReminders: z.array(whole).max(5),
    retentionMonths: z.number().int().min(1).max(3, 'Texts stay three months at most after closing.'),
  })
  .partial();

const practice = z.strictObject({
  town: words,
  languages: z.array(words).min(1),
  fields: z.array(words).min(1),
  price: z.number().positive('A price is above 0, in euros.'),
  bigNumber: z.string().regex(/^\d{11}$/, 'A BIG number has eleven digits.'),
  bigChecked: day,
});

const person = z.strictObject({
  id,
  role: z.enum(['employee', 'physician', 'secondPhysician', 'hr', 'backOffice']),
  name: words,
  phone,
  language: z.enum(['nl', 'en']).default('nl'),
  email: mail.optional(),
  employer: id.optional(),
  ownPhysician: id.optional(),
  service: id.optional(),
  practice: practice.optional(),
  account: mail.optional(),
  teams: z.strictObject({ tenant: words, objectId: words }).optional(),
});

const service = z.strictObject({
  id,
  name: words,
  organisation: z.string().regex(/^\d{8}$/, 'An organisation number has eight digits.'),
  contact: z.strictObject({ name: words, phone, hours: words }),
  complaints: mail,
  vatNumber: z.string().regex(/^NL\d{9}B\d{2}$/, 'A VAT number is written NL123456789B01.'),
  iban: z.string().refine(isIban, 'This is no IBAN: a digit or letter is wrong.'),
  address: z
    .strictObject({
      street: words,
      postcode: z.string().regex(/^[1-9]\d{3} ?[A-Z]{2}$/, 'A postcode is written 1234 AB.'),
      town: words,
    })
    .optional(),
});

const employer = z.strictObject({
  id,
  name: words,
  staff: z.number().int().min(1),
  contract: z.array(id),
  hr: z.array(id),
  tenants: z.array(words).default([]),
  mailDomains: z.array(lowerDomain).default([]),
  settings: contractSettings.optional(),
});

/** A directory as it is written in a file, JSON or YAML. */
export const directoryFile = z.strictObject({
  services: z.array(service).min(1, 'There is no service.'),
  employers: z.array(employer).min(1, 'There is no employer.'),
  people: z.array(person).min(1, 'There are no people.'),
});

/** What a file says, before anything is filled in. */
export type DirectoryFile = z.infer<typeof directoryFile>;

/** The published JSON Schema of the file. */
export function directorySchema(): object {
  return z.toJSONSchema(directoryFile, { io: 'input' });
}

/** The entries of a file that was checked; a contract's settings are completed with the product's own. */
export function entriesOf(file: DirectoryFile): DirectoryEntries {
  return {
    people: file.people,
    services: file.services,
    employers: file.employers.map(({ settings, ...rest }) =>
      settings === undefined ? rest : { ...rest, settings: completed(settings) },
    ),
  };
}

function completed(settings: z.infer<typeof contractSettings>): Settings {
  const { deadlines, ...rest } = settings;
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...defaultSettings, ...present, deadlines: { ...defaultDeadlines, ...deadlines } };
}

function atLeastFourWeeks(value: z.infer<typeof duration>): boolean {
  if ('weeks' in value) return value.weeks >= 4;
  if ('months' in value) return value.months >= 1;
  if ('days' in value) return value.days >= 28;
  return value.workingDays >= 20;
}

/** ISO 13616: the remainder of the rearranged number by 97 is 1. */
function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = [...text.slice(4), ...text.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
