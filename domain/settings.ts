import type { World } from './ask.ts';
import type { WaitName } from './events.ts';

/** What a contract may set differently; durations in days (d), working days (wd) or months. */
export type Duration =
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }
  | { readonly weeks: number };

/** Everything about the procedure that a contract may set; a setting may not go below what the rules allow. */
export type Settings = {
  /** Employers with fewer staff get words, never numbers, and no progress messages. */
  readonly staffMinimum: number;
  /** Numbers below this are not told to HR; at least 5. */
  readonly hrThreshold: number;
  /** After a block the employee may still consent at least this long; also the time to ask for a transfer. */
  readonly afterwards: Duration;
  readonly deadlines: Readonly<Record<WaitName, DeadlineSetting>>;
  /** A case in which nobody acts closes after this long; warnings in weeks before. */
  readonly expiry: { readonly months: number };
  readonly expiryWarnings: readonly number[];
  /** Months after closing at which the physicians are reminded of their export, and at which the texts are erased. */
  readonly exportReminders: readonly number[];
  readonly retentionMonths: number;
};

/** Reminders to who is late, and the day on which silence has its consequence; counted from the start of the wait. */
export type DeadlineSetting = { readonly reminders: readonly Duration[]; readonly consequence: Duration };

const employee: DeadlineSetting = { reminders: [{ days: 3 }, { days: 7 }], consequence: { days: 7 } };
const other: DeadlineSetting = {
  reminders: [{ workingDays: 5 }, { workingDays: 10 }],
  consequence: { workingDays: 10 },
};
const adoption: DeadlineSetting = { reminders: [{ workingDays: 5 }], consequence: { workingDays: 10 } };

/** The deadlines of the procedure (R61 and its design defaults). */
export const defaultDeadlines: Readonly<Record<WaitName, DeadlineSetting>> = {
  suitability: { reminders: [{ workingDays: 3 }, { workingDays: 7 }], consequence: { workingDays: 7 } },
  alternative: employee,
  selection: employee,
  availability: { reminders: [{ days: 5 }], consequence: { days: 7 } },
  authorisation: employee,
  referral: other,
  returned: employee,
  acceptance: other,
  proposal: other,
  appointmentAnswer: { reminders: [{ days: 2 }, { days: 4 }], consequence: { days: 4 } },
  appointment: other,
  informationConsent: { reminders: [{ days: 3 }, { days: 7 }], consequence: { days: 14 } },
  information: { reminders: [{ workingDays: 5 }, { workingDays: 10 }], consequence: { workingDays: 10 } },
  record: other,
  draft: other,
  draftReview: { reminders: [{ days: 3 }], consequence: { days: 7 } },
  finalise: other,
  sharing: employee,
  handOver: other,
  adoption,
  employerInformed: adoption,
  transfer: adoption,
  invoice: other,
  settlement: other,
};

/** The defaults of the procedure. */
export const defaultSettings: Settings = {
  staffMinimum: 50,
  hrThreshold: 10,
  afterwards: { weeks: 4 },
  deadlines: defaultDeadlines,
  expiry: { months: 18 },
  expiryWarnings: [4, 1],
  exportReminders: [1, 2],
  retentionMonths: 3,
};

/** The settings that hold for a case: those of its employer's contract, otherwise the product's. */
export function settingsOf(
  employer: string,
  { directory, settings }: Pick<World, 'directory' | 'settings'>,
): Settings {
  return directory.employer(employer)?.settings ?? settings;
}
