import type { ActionOffer } from '../cards/actionForm.ts';
import type { CardPlan } from '../cards/card.ts';
import type { Passage } from '../cards/seen.ts';
import { textsIn } from '../cards/texts/index.ts';
import { partOf } from '../domain/access.ts';
import { calendarEntryFor } from '../domain/appointments.ts';
import type { World } from '../domain/ask.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import { stepOf } from '../domain/view.ts';
import { type Audience, seenFor } from './audience.ts';
import { turnsOf } from './turnsOf.ts';

/** What a card of a case is made of: where the case is, the passage, until when, and what can be done. */
export function planOf(
  log: CaseLog,
  audience: Audience,
  world: World,
  passage: Passage,
  actions: readonly ActionOffer[],
  more: readonly ActionOffer[],
): CardPlan {
  const { actions: words, guide, talk } = textsIn(audience.language);
  const state = present(log);
  const part = partOf(state, audience.person, world.directory);
  const step = part === undefined ? undefined : visibleStep(log, part.role);
  const lead =
    step === undefined ? talk.resolved.closed : `${guide.labels.step(step)} · ${words.steps[step]}`;
  const due = actions.length === 0 ? '' : dueWords(log, audience, world, passage);
  const role = audience.person.role;
  const hasPage = role === 'employee' || role === 'physician' || role === 'secondPhysician';
  const place = step === undefined || !hasPage ? {} : { guide: { step, role } };
  const calendar = calendarOf(log, audience, world);
  return { lead, passage, due, actions, more, url: audience.page(state.id), ...calendar, ...place };
}

/** The calendar file of an appointment to come, or of its cancellation, for who has one. */
function calendarOf(log: CaseLog, audience: Audience, world: World): Pick<CardPlan, 'calendar'> {
  const { calendar, person, language } = audience;
  const part = partOf(present(log), person, world.directory);
  const entry = part && calendarEntryFor(log, part);
  if (calendar === undefined || entry === undefined || entry.startsAt <= world.now) return {};
  const { fetch, fetchCancelled } = textsIn(language).documents.calendar;
  const title = entry.status === 'cancelled' ? fetchCancelled : fetch;
  return { calendar: { title, url: calendar(present(log).id) } };
}

/** Until when it is this person's turn, in a sentence; empty without a deadline, and where the passage names it already. */
function dueWords(log: CaseLog, audience: Audience, world: World, passage: Passage): string {
  const { talk } = textsIn(audience.language);
  const [turn] = turnsOf(log, audience.person, world);
  const seen = seenFor(log, audience, world, turn?.wait);
  if (seen.due === '' || passage.lines.some((line) => line.text.includes(seen.due))) return '';
  return seen.isLate ? talk.due.late(seen.due) : talk.due.until(seen.due);
}

/** The physician knows steps 5 to 7 as one: at the second physician. */
function visibleStep(log: CaseLog, role: string): ReturnType<typeof stepOf> {
  const step = stepOf(present(log));
  return role === 'physician' && (step === 6 || step === 7) ? 5 : step;
}
