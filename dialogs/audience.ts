import type { Channel } from '../cards/actionForm.ts';
import type { Seen } from '../cards/seen.ts';
import { partOf } from '../domain/access.ts';
import type { World } from '../domain/ask.ts';
import type { RunningWait } from '../domain/deadlines.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { Language, Person } from '../domain/people.ts';
import { progressOf } from '../domain/view.ts';
import { type Reader, seenBy } from './seenBy.ts';

/** Somebody who reads about a case: who, in which language, where, and where its page is. */
export type Audience = {
  readonly person: Person;
  readonly language: Language;
  readonly channel: Channel;
  readonly page: (caseId: string) => string;
  /** Where the calendar file of the appointment of a case is fetched; absent where no button leads there. */
  readonly calendar?: (caseId: string) => string;
};

/** What the reader may see; without a wait of their own, until when the case waits, as far as they may know. */
export function seenFor(log: CaseLog, audience: Audience, world: World, wait: RunningWait | undefined): Seen {
  const part = partOf(present(log), audience.person, world.directory);
  const { person, language, channel } = audience;
  const reader: Reader = { person, part, language, channel };
  const progress = part === undefined ? undefined : progressOf(log, part, world);
  return seenBy(log, reader, world, {
    until: wait?.until ?? progress?.due,
    isLate: wait?.isLate ?? progress?.isLate ?? false,
  });
}
