import { outcomeCard, procedureCard } from '../cards/card.ts';
import type { CardJson } from '../cards/renderCard.ts';
import type { Passage } from '../cards/seen.ts';
import { textsIn } from '../cards/texts/index.ts';
import { partOf } from '../domain/access.ts';
import type { World } from '../domain/ask.ts';
import type { About } from '../domain/notices.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { CaseVerb } from '../domain/procedure.ts';
import { progressOf } from '../domain/view.ts';
import { type Audience, seenFor } from './audience.ts';
import { recorded } from './drawn.ts';
import { offersOf } from './offersOf.ts';
import type { LiveCard, Outgoing } from './outgoing.ts';
import { planOf } from './planOf.ts';
import { type OwnTurn, turnsOf } from './turnsOf.ts';

/** A card of a case with what has to be remembered of it. */
export type CaseCard = { readonly outgoing: Outgoing; readonly live: LiveCard | undefined };

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
  const words = actions.roleWords[person.role === 'employee' ? 'toEmployee' : 'toOthers'];
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
  turn: OwnTurn,
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
