import type { ActionOffer, Channel, ChoicePerson } from '../cards/actionForm.ts';
import { type CardPlan, outcomeCard, procedureCard } from '../cards/card.ts';
import type { CardJson } from '../cards/renderCard.ts';
import type { Passage, Seen } from '../cards/seen.ts';
import { textsIn } from '../cards/texts/index.ts';
import { formerPartOf, partOf } from '../domain/access.ts';
import { calendarEntryFor } from '../domain/appointments.ts';
import type { World } from '../domain/ask.ts';
import type { RunningWait } from '../domain/deadlines.ts';
import type { About } from '../domain/notices.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { Language, Person } from '../domain/people.ts';
import type { CaseVerb } from '../domain/procedure.ts';
import { actionsOf, activeWaits, type OpenAction, progressOf, stepOf } from '../domain/view.ts';
import type { StepDefinition } from './defineStep.ts';
import { recorded } from './drawn.ts';
import type { LiveCard, Outgoing } from './outgoing.ts';
import { type Reader, seenBy } from './seenBy.ts';
import { stepOfWait } from './steps/index.ts';

/** Somebody who reads about a case: who, in which language, where, and where its page is. */
export type Audience = {
  readonly person: Person;
  readonly language: Language;
  readonly channel: Channel;
  readonly page: (caseId: string) => string;
  /** Where the calendar file of the appointment of a case is fetched; absent where no button leads there. */
  readonly calendar?: (caseId: string) => string;
};

/** A card of a case with what has to be remembered of it. */
export type CaseCard = { readonly outgoing: Outgoing; readonly live: LiveCard | undefined };

type Turn = { readonly step: StepDefinition; readonly wait: RunningWait };

/** The waits in which it is this person's turn, earliest due first. */
export function turnsOf(log: CaseLog, person: Person, world: World): readonly Turn[] {
  const part = partOf(present(log), person, world.directory);
  if (part === undefined) return [];
  return activeWaits(log, world)
    .filter((wait) => wait.role === part.role && wait.person === person.id)
    .flatMap((wait) => {
      const step = stepOfWait(wait.name, wait.role);
      return step === undefined ? [] : [{ step, wait }];
    })
    .sort((a, b) => (a.wait.until < b.wait.until ? -1 : 1));
}

/** The present card of a case for a person: the step that is theirs, or undefined when it is nobody's or somebody else's turn. */
export function presentCard(
  log: CaseLog,
  audience: Audience,
  world: World,
  id: string,
): CaseCard | undefined {
  const [turn] = turnsOf(log, audience.person, world);
  return turn === undefined ? undefined : stepCard(log, audience, world, turn, id, '');
}

/** Where a case stands for somebody whose turn it is not, with everything they can do in it. */
export function standingCard(log: CaseLog, audience: Audience, world: World, id: string): CaseCard {
  const plan = planOf(
    log,
    audience,
    world,
    standing(log, audience, world),
    offersOf(log, audience, world),
    [],
  );
  return {
    outgoing: outgoing(log, audience, id, procedureCard(plan, audience.language, audience.channel)),
    live: { id, kind: 'step', wait: STANDING, key: `${log.events.length}`, at: world.now },
  };
}

/** What a card that says where a case stands is remembered as: the next event makes it a thing of the past. */
const STANDING = 'standing';

function standing(log: CaseLog, audience: Audience, world: World): Passage {
  const { talk } = textsIn(audience.language);
  const isOwn = audience.person.role === 'employee';
  const title = talk.status.title(isOwn ? '' : seenFor(log, audience, world, undefined).employee.name);
  const line = standingLine(log, audience, world);
  const lines = line === undefined ? [talk.resolved.closed] : [line, talk.status.none];
  return { title, lines: lines.map((text) => ({ kind: 'text', text })) };
}

/** In one line, where an open case stands, whose turn it is and until when, as far as this person may know. */
export function standingLine(log: CaseLog, audience: Audience, world: World): string | undefined {
  const { person, language } = audience;
  const { actions, talk } = textsIn(language);
  const part = partOf(present(log), person, world.directory);
  const progress = part === undefined ? undefined : progressOf(log, part, world);
  if (progress?.step === undefined) return undefined;
  const words = talk.roleWords[person.role === 'employee' ? 'toEmployee' : 'toOthers'];
  const waitingFor = progress.waitingFor.flatMap((role) => (role === 'backOffice' ? [] : [words[role]]));
  const due = progress.due === undefined ? '' : world.calendar.words(progress.due, language);
  return talk.status.line(progress.step, actions.steps[progress.step], waitingFor, due);
}

/** The card that goes with a notice: the step that has just begun, or a message. Undefined for whom there is nothing to read. */
export function noticeCard(
  log: CaseLog,
  audience: Audience,
  world: World,
  about: About,
  form: 'message' | 'card',
  id: string,
): CaseCard | undefined {
  const turns = turnsOf(log, audience.person, world);
  const newest = [...turns].sort((a, b) => (a.wait.since < b.wait.since ? 1 : -1))[0];
  const notice = noticePassage(log, audience, world, about);
  if (form === 'card' && newest !== undefined)
    return stepCard(log, audience, world, newest, id, notice?.passage.title ?? '');
  if (notice === undefined) return undefined;
  const { passage, shows } = notice;
  const actions = offersOf(log, audience, world);
  const plan = planOf(log, audience, world, passage, [], actions);
  return {
    outgoing: outgoing(log, audience, id, procedureCard(plan, audience.language, audience.channel), shows),
    // An employee may always read what they were told; others' notices are shown anew when their rights change.
    live: audience.person.role === 'employee' ? undefined : { id, kind: 'notice', about, at: world.now },
  };
}

/** What a card that was sent earlier shows now: nothing new, its outcome, or, where `mayReadLess`, as much of it as may still be read. */
export function refreshed(
  log: CaseLog,
  audience: Audience,
  world: World,
  live: LiveCard,
  done: CaseVerb | undefined,
  mayReadLess: boolean,
): Outgoing | undefined {
  const shown = newFace(log, audience, world, live, done, mayReadLess);
  return shown === undefined ? undefined : { ...shown, at: live.at };
}

function newFace(
  log: CaseLog,
  audience: Audience,
  world: World,
  live: LiveCard,
  done: CaseVerb | undefined,
  mayReadLess: boolean,
): Outgoing | undefined {
  const texts = textsIn(audience.language);
  const part = partOf(present(log), audience.person, world.directory);
  if (part === undefined)
    return outgoing(log, audience, live.id, outcomeCard(texts.talk.resolved.notYours, ''));
  if (live.kind === 'notice') {
    const notice = noticePassage(log, audience, world, live.about as About);
    if (notice === undefined) return undefined;
    const plan = planOf(log, audience, world, notice.passage, [], []);
    const card = procedureCard(plan, audience.language, audience.channel);
    return outgoing(log, audience, live.id, card, notice.shows);
  }
  const turn = turnsOf(log, audience.person, world).find(
    ({ wait }) => wait.name === live.wait && wait.key === live.key,
  );
  if (turn !== undefined)
    return mayReadLess ? stepCard(log, audience, world, turn, live.id, '').outgoing : undefined;
  const title =
    done === undefined
      ? texts.talk.resolved.changed
      : texts.talk.resolved.done(texts.actions.verbs[done].label);
  const text = done === undefined ? '' : texts.actions.verbs[done].done;
  return outgoing(log, audience, live.id, outcomeCard(title, text));
}

/** Whether an event changes what was readable before: then earlier cards are shown anew. */
export function changesAccess(verb: string | undefined): boolean {
  return (
    verb !== undefined &&
    [
      'authorisation.withdraw',
      'sharing.withdraw',
      'information.withdraw',
      'engagement.end',
      'participant.replace',
    ].includes(verb)
  );
}

function stepCard(
  log: CaseLog,
  audience: Audience,
  world: World,
  turn: Turn,
  id: string,
  intro: string,
): CaseCard {
  const { seen, drawn } = recorded(seenFor(log, audience, world, turn.wait));
  const passage = textsIn(audience.language).steps[turn.wait.name](seen);
  const offers = offersOf(log, audience, world);
  const main = turn.step.verbs.flatMap((verb) => offers.filter((offer) => offer.verb === verb));
  const more = offers.filter((offer) => !main.includes(offer));
  const withIntro: Passage =
    intro === '' || intro === passage.title
      ? passage
      : { ...passage, lines: [{ kind: 'text', text: intro }, ...passage.lines] };
  const card = procedureCard(
    planOf(log, audience, world, withIntro, main, more),
    audience.language,
    audience.channel,
  );
  return {
    outgoing: outgoing(log, audience, id, card, drawn()),
    live: { id, kind: 'step', wait: turn.wait.name, key: turn.wait.key, at: world.now },
  };
}

function noticePassage(
  log: CaseLog,
  audience: Audience,
  world: World,
  about: About,
): { readonly passage: Passage; readonly shows: readonly string[] } | undefined {
  const role = audience.person.role;
  if (role === 'hr') return undefined;
  const { seen, drawn } = recorded(seenFor(log, audience, world, undefined));
  const passage = textsIn(audience.language).notices[about][role]?.(seen);
  return passage === undefined ? undefined : { passage, shows: drawn() };
}

function planOf(
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

/** What the reader may see; without a wait of their own, until when the case waits, as far as they may know. */
function seenFor(log: CaseLog, audience: Audience, world: World, wait: RunningWait | undefined): Seen {
  const part = partOf(present(log), audience.person, world.directory);
  const { person, language, channel } = audience;
  const reader: Reader = { person, part, language, channel };
  const progress = part === undefined ? undefined : progressOf(log, part, world);
  return seenBy(log, reader, world, {
    until: wait?.until ?? progress?.due,
    isLate: wait?.isLate ?? progress?.isLate ?? false,
  });
}

/** Every verb open to a person as a button, with the names of the people its inputs choose from. */
export function offersOf(log: CaseLog, audience: Audience, world: World): readonly ActionOffer[] {
  const state = present(log);
  const { person } = audience;
  const part = partOf(state, person, world.directory);
  const former = formerPartOf(state, person);
  const open: readonly OpenAction[] =
    part !== undefined
      ? actionsOf(log, part, person, world)
      : former === undefined
        ? []
        : actionsOf(log, former, person, world).filter((action) => action.verb.startsWith('invoice.'));
  return open.map((action) => ({
    verb: action.verb,
    caseId: state.id,
    opened: action.opened,
    people: Object.fromEntries(
      Object.entries(action.people).map(([input, ids]) => [
        input,
        ids.map((each) => choicePerson(each, world, audience)),
      ]),
    ),
  }));
}

function choicePerson(id: string, world: World, audience: Audience): ChoicePerson {
  const person = world.directory.person(id);
  return { id, name: audience.channel === 'teams' || person === undefined ? id : person.name };
}

function outgoing(
  log: CaseLog,
  audience: Audience,
  id: string,
  card: CardJson,
  shows: readonly string[] = [],
): Outgoing {
  return {
    id,
    caseId: present(log).id,
    shows,
    text: undefined,
    card,
    summary: textsIn(audience.language).talk.neutral,
  };
}
