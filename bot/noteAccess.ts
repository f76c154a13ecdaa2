import { formerPartOf, partOf } from '../domain/access.ts';
import { groundsOf } from '../domain/grounds.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { Person } from '../domain/people.ts';
import { dataOf } from '../domain/view.ts';
import type { AccessDoor } from '../services/accessLog/accessLine.ts';
import type { Note } from '../services/accessLog/accessLog.ts';
import type { Product } from './product.ts';

/** The line about what somebody does in a case: `what` are verbs, ids of files or their kinds; undefined for who has no part in it. */
export function noteOf(
  product: Pick<Product, 'directory'>,
  log: CaseLog,
  person: Person,
  note: Pick<Note, 'did' | 'what' | 'from'>,
): Note | undefined {
  const state = present(log);
  const part = partOf(state, person, product.directory) ?? formerPartOf(state, person);
  if (part === undefined) return undefined;
  return {
    ...note,
    person,
    caseId: state.id,
    on: groundsOf(state, part, note.what),
    version: log.events.length,
  };
}

/** Somebody reads a case as it stands: every text they may see. Wait for it before it is shown. */
export async function noteReading(
  product: Product,
  log: CaseLog,
  person: Person,
  from: AccessDoor,
): Promise<void> {
  const note = readingOf(product, log, person, from);
  if (note !== undefined) await product.accessLog.note(note);
}

/** The same where the answer to an action shows the case: the action itself is kept already. */
export function noteReadingSoon(product: Product, log: CaseLog, person: Person, from: AccessDoor): void {
  const note = readingOf(product, log, person, from);
  if (note !== undefined) product.accessLog.noteSoon(note);
}

/**
 * Somebody sees cases in a list: who they are about and where they stand, no text (NEN 7513 asks for a line in the log of
 * each). One's own case in one's own list is no line. Wait for it before the list is shown.
 */
export async function noteList(
  product: Product,
  logs: readonly CaseLog[],
  person: Person,
  from: AccessDoor,
): Promise<void> {
  if (person.role === 'employee') return;
  await Promise.all(
    logs.map(async (log) => {
      const note = noteOf(product, log, person, { did: 'read', what: ['worklist'], from });
      // The same list a moment later is the same line, whatever happened in the case meanwhile.
      if (note !== undefined) await product.accessLog.note({ ...note, version: 0 });
    }),
  );
}

/** Somebody used a verb. */
export function noteWriting(
  product: Pick<Product, 'directory' | 'accessLog'>,
  log: CaseLog,
  person: Person,
  verb: string,
  from: AccessDoor,
): void {
  const note = noteOf(product, log, person, { did: 'wrote', what: [verb], from });
  if (note !== undefined) product.accessLog.noteSoon(note);
}

function readingOf(product: Product, log: CaseLog, person: Person, from: AccessDoor): Note | undefined {
  const state = present(log);
  const part = partOf(state, person, product.directory) ?? formerPartOf(state, person);
  const data = part === undefined ? {} : dataOf(state, part);
  const what = Object.entries(data).flatMap(([verb, inputs]) =>
    Object.keys(inputs).length > 0 ? [verb] : [],
  );
  return noteOf(product, log, person, { did: 'read', what, from });
}

/** A conversation as its owner reads it; which cases stand in what is read is noted. Gathered, not waited for: a chat is read with every turn. */
export async function readChat(
  product: Product,
  personId: string,
  watermark: number,
  limit: number,
): ReturnType<Product['conversations']['read']> {
  const page = await product.conversations.read(personId, watermark, limit);
  const person = product.directory.person(personId);
  if (person === undefined) return page;
  for (const [caseId, what] of page.shown) {
    const log = product.logs.remembered(caseId) ?? (await product.logs.load(caseId));
    const note = noteOf(product, log, person, { did: 'read', what, from: 'webChat' });
    // Somebody who left a case keeps what was said to them; their grounds ended with their part.
    product.accessLog.noteSoon(
      note ?? { person, caseId, did: 'read', what, from: 'webChat', on: ['procedure'] },
    );
  }
  return page;
}
