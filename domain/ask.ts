import type { Calendar, Instant } from './calendar.ts';
import type { CaseDocument } from './documents.ts';
import type { Directory, Person } from './people.ts';
import type { Settings } from './settings.ts';

/** The world at the moment somebody asks something of a case: values, never waiting. */
export type World = {
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly settings: Settings;
  /** Words and version of the texts people sign, by verb; facts of a receipt. */
  readonly signed: (verb: string) => { readonly textVersion: string; readonly textSha256: string };
  /** A fresh opaque reference, for invoices. */
  readonly reference: () => string;
  /** Subjects of earlier requests of the employee who asks (R24, R26). */
  readonly earlierSubjects: readonly string[];
  /** Files that the person who asks uploaded to this case and that are not part of it yet. */
  readonly uploads: readonly CaseDocument[];
};

/** The world and who is asking. */
export type Ask = World & { readonly person: Person };
