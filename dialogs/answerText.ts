import { isFinal } from '../cards/actionForm.ts';
import { type CardJson, renderCard } from '../cards/renderCard.ts';
import { textsIn } from '../cards/texts/index.ts';
import { nextQuestion } from '../domain/aid.ts';
import { caseVerbs, inputsOf } from '../domain/procedure.ts';
import { requestOffer } from './aid/aidCard.ts';
import { caseAction } from './caseAction.ts';
import { type Desk, type Reply, reply } from './desk.ts';
import { freeAction, human, showAid } from './freeAction.ts';
import { menuItems } from './menu.ts';
import { offersOf } from './offersOf.ts';
import { allCards, menuFor, passageMessage, plain, presentCards } from './presentCards.ts';
import { requestCard } from './requestCard.ts';
import { stopCard } from './stopCard.ts';
import type { Turn } from './turn.ts';
import { turnsOf } from './turnsOf.ts';
import { commandOf, type TextCommand } from './understand/commandOf.ts';
import type { Intent } from './understand/intents.ts';
import { interpret } from './understand/interpret.ts';

/** The longest text that is looked at; what is longer is answered kindly and unread. */
const LONGEST = 4_000;

/** Answers a free text: a command, a question, an action asked for, or an honest "not understood". A form being filled in stays. */
export async function answerText(turn: Turn, text: string, desk: Desk): Promise<Reply> {
  const { actions, talk } = textsIn(turn.language);
  if (text.trim() === '') return words(turn, talk.notUnderstood.empty, desk);
  if (text.length > LONGEST) return words(turn, actions.problems.tooLong, desk);
  const command = commandOf(text);
  if (command !== undefined) return obey(turn, command, desk);
  if (turn.person.role === 'hr' && isAboutSomebody(text, turn, desk)) return fixedAnswer(turn, desk);
  const meant = interpret(text, turn.language);
  switch (meant.kind) {
    case 'clear':
      return answerIntent(turn, meant.intent, desk);
    case 'doubtful':
      return suggest(turn, meant.intents, desk);
    case 'none':
      return reply([plain(desk.newId(), turn, talk.notUnderstood.text), await menuFor(turn, desk)]);
    case 'emergency':
      return reply([plain(desk.newId(), turn, emergencyWords(turn))]);
    default:
      return meant satisfies never;
  }
}

/** The answer that comes before anything else when somebody is in danger: 112, general practitioner, 113. */
export function emergencyWords(turn: Pick<Turn, 'language'>): string {
  const { answers } = textsIn(turn.language).questions;
  return [answers.emergency.short, ...answers.emergency.more].join('\n\n');
}

async function obey(turn: Turn, command: TextCommand, desk: Desk): Promise<Reply> {
  const { talk } = textsIn(turn.language);
  switch (command.kind) {
    case 'help':
      return reply([passageMessage(turn, talk.help, desk)]);
    case 'menu':
      return reply([await menuFor(turn, desk)]);
    case 'greeting':
      return reply([plain(desk.newId(), turn, talk.hello), ...(await presentCards(turn, desk))]);
    case 'whereAmI':
      return reply(await presentCards(turn, desk));
    case 'cases':
      return turn.person.role === 'hr' ? fixedAnswer(turn, desk) : reply(await allCards(turn, desk));
    case 'aid':
    case 'guide':
      return menuChoice(turn, command.kind, desk);
    case 'language':
      return freeAction(
        turn,
        {
          verb: 'language.set',
          opened: undefined,
          inputs: { language: command.language ?? (turn.language === 'nl' ? 'en' : 'nl') },
        },
        desk,
      );
    case 'stop':
      return stop(turn, desk);
    case 'yes':
    case 'no':
    case 'digit':
      return meantClick(turn, command, desk);
    default:
      return command satisfies never;
  }
}

/** What HR gets to any question about a person or a case; that it was asked is noted. */
function fixedAnswer(turn: Turn, desk: Desk): Reply {
  desk.noteQuestion(turn);
  return words(turn, textsIn(turn.language).talk.hr.fixedAnswer, desk);
}

/** `stop` ends the decision aid and changes no case; withdrawing is offered as a button of each open case. */
async function stop(turn: Turn, desk: Desk): Promise<Reply> {
  const { talk } = textsIn(turn.language);
  await desk.states.change(turn.person.id, ({ aidCard: _card, last: _last, ...state }) => ({
    ...state,
    aid: [],
  }));
  const logs = turn.person.role === 'employee' ? await desk.cases.all(turn.person) : [];
  const withdrawals = logs.flatMap((log) =>
    offersOf(log, desk.audience(turn), desk.world()).filter((offer) => offer.verb === 'request.withdraw'),
  );
  if (withdrawals.length === 0) return words(turn, talk.stop.done, desk);
  return reply([plain(desk.newId(), turn, undefined, stopCard(withdrawals, turn))]);
}

/** "ja", "2" or "akkoord" counts as the click it means where the last card asks one thing that can be undone. */
async function meantClick(
  turn: Turn,
  command: Extract<TextCommand, { kind: 'yes' | 'no' | 'digit' }>,
  desk: Desk,
): Promise<Reply> {
  const state = await desk.states.load(turn.person.id);
  const { talk } = textsIn(turn.language);
  if (state.last?.kind === 'aid') return meantAnswer(turn, command, state.aid, desk);
  if (state.last?.kind === 'choice' && command.kind === 'digit') {
    const intent = state.last.intents[command.digit - 1];
    if (intent !== undefined) return answerIntent(turn, intent as Intent, desk);
  }
  if (state.last?.kind === 'menu' && command.kind === 'digit') {
    const item = menuItems(turn.person.role)[command.digit - 1];
    if (item !== undefined) return menuChoice(turn, item, desk);
  }
  if (state.last?.kind === 'case' && command.kind !== 'no')
    return meantAction(turn, state.last.caseId, command, desk);
  return reply([plain(desk.newId(), turn, talk.typed.nothingAsked), ...(await presentCards(turn, desk))]);
}

async function meantAnswer(
  turn: Turn,
  command: Extract<TextCommand, { kind: 'yes' | 'no' | 'digit' }>,
  answers: readonly string[],
  desk: Desk,
): Promise<Reply> {
  const next = nextQuestion(answers);
  const wanted = command.kind === 'digit' ? command.digit - 1 : -1;
  const byWord = next === 'done' ? undefined : next.answers.find((id) => id === command.kind);
  const answer = next === 'done' ? undefined : (byWord ?? next.answers[wanted]);
  if (answer !== undefined)
    return freeAction(turn, { verb: 'aid.answer', opened: answers.length, inputs: { answer } }, desk);
  const shown = await showAid(turn, answers, desk);
  return reply([
    plain(desk.newId(), turn, textsIn(turn.language).talk.typed.severalAsked),
    ...shown.outgoings,
  ]);
}

async function meantAction(
  turn: Turn,
  caseId: string,
  command: Extract<TextCommand, { kind: 'yes' | 'digit' }>,
  desk: Desk,
): Promise<Reply> {
  const { talk } = textsIn(turn.language);
  const log = await desk.cases.read(turn.person, caseId);
  const world = desk.world();
  const step = log === undefined ? undefined : turnsOf(log, turn.person, world)[0]?.step;
  const offers =
    log === undefined || step === undefined
      ? []
      : offersOf(log, desk.audience(turn), world).filter((offer) =>
          step.verbs.some((verb) => verb === offer.verb),
        );
  const [only] = offers;
  const isOne = offers.length === 1 && (command.kind === 'yes' || command.digit === 1);
  if (only !== undefined && isOne && canBeTyped(only.verb)) {
    return caseAction(turn, { verb: only.verb, caseId, opened: only.opened, inputs: {} }, desk);
  }
  return reply([plain(desk.newId(), turn, talk.typed.onlyClick), ...(await presentCards(turn, desk))]);
}

/** Never a consent, refusal, block, withdrawal, physician's decision or invoice: those count only as a click. */
function canBeTyped(
  verb: string,
): verb is 'availability.acknowledge' | 'appointment.confirm' | 'draft.approve' {
  if (!Object.hasOwn(caseVerbs, verb)) return false;
  const known = verb as keyof typeof caseVerbs;
  const asksNothing = Object.values(inputsOf(known)).every((input) => !input.required);
  return (
    asksNothing &&
    !isFinal(known) &&
    ['availability.acknowledge', 'appointment.confirm', 'draft.approve', 'referral.accept'].includes(verb)
  );
}

async function menuChoice(
  turn: Turn,
  item: ReturnType<typeof menuItems>[number],
  desk: Desk,
): Promise<Reply> {
  switch (item) {
    case 'aid':
      return showAid(turn, [], desk, true);
    case 'request':
      return answerIntent(turn, 'action_start_request', desk);
    case 'status':
      return reply(await presentCards(turn, desk));
    case 'cases':
      return reply(await allCards(turn, desk));
    case 'guide':
      return freeAction(
        turn,
        {
          verb: 'guide.show',
          opened: undefined,
          inputs: {
            step: 1,
            role:
              turn.person.role === 'physician' || turn.person.role === 'secondPhysician'
                ? turn.person.role
                : 'employee',
          },
        },
        desk,
      );
    case 'human':
      return human(turn, desk);
    case 'language':
      return obey(turn, { kind: 'language' }, desk);
    default:
      return item satisfies never;
  }
}

/** What a question or wish is answered with. */
export async function answerIntent(turn: Turn, intent: Intent, desk: Desk, subject?: string): Promise<Reply> {
  const { questions } = textsIn(turn.language);
  switch (intent) {
    case 'status_where_am_i':
      return reply(await presentCards(turn, desk));
    case 'action_start_request':
      return startRequest(turn, desk, subject);
    case 'action_withdraw':
      return stop(turn, desk);
    case 'action_human_help':
      return human(turn, desk);
    case 'emergency':
      return reply([plain(desk.newId(), turn, emergencyWords(turn))]);
    default: {
      const answer = questions.answers[intent];
      const text = `**${answer.title}**\n\n${answer.short}`;
      return reply([plain(desk.newId(), turn, text, furtherReading(answer, turn))]);
    }
  }
}

/** What stands behind an answer: its sources, and the rest of it under a button. */
function furtherReading(
  answer: {
    readonly more: readonly string[];
    readonly source: readonly { readonly name: string; readonly date: string }[];
  },
  turn: Turn,
): CardJson | undefined {
  const { labels } = textsIn(turn.language).questions;
  const sources = answer.source.map((each) => `${each.name} (${each.date})`).join(', ');
  if (answer.more.length === 0 && sources === '') return undefined;
  const more = renderCard('more', {
    title: labels.readMore,
    text: answer.more.join('\n\n'),
    rows: [],
    actions: [],
  });
  return renderCard('menu', {
    title: sources === '' ? labels.readMore : labels.source,
    text: sources,
    rows: [],
    actions: answer.more.length === 0 ? [] : [more],
  });
}

/** The card of `request.submit`; who cannot ask for a second opinion hears who can. */
async function startRequest(turn: Turn, desk: Desk, subject: string | undefined): Promise<Reply> {
  const { talk } = textsIn(turn.language);
  if (turn.person.role !== 'employee') return words(turn, talk.onlyEmployeeRequests, desk);
  const count = await desk.cases.requestCount(turn.person);
  const card = requestCard(requestOffer(count, subject), turn, desk.worklist);
  const form = { id: desk.newId(), at: desk.world().now };
  await desk.states.change(turn.person.id, (state) => ({ ...state, requestCard: form }));
  return reply([plain(form.id, turn, undefined, card)]);
}

async function suggest(turn: Turn, intents: readonly Intent[], desk: Desk): Promise<Reply> {
  const { questions, talk } = textsIn(turn.language);
  await desk.states.change(turn.person.id, (state) => ({
    ...state,
    last: { kind: 'choice', intents: [...intents] },
  }));
  const wishes: Readonly<Record<string, string>> = talk.suggestions;
  const titles: Readonly<Record<string, { readonly title: string }>> = questions.answers;
  const title = (intent: Intent): string => wishes[intent] ?? titles[intent]?.title ?? intent;
  const actions: CardJson[] = intents.map((intent) =>
    renderCard('submit', { title: title(intent), style: 'default', carried: { intent } }),
  );
  const card = renderCard('menu', { title: talk.doubtful.text, text: '', rows: [], actions });
  return reply([plain(desk.newId(), turn, undefined, card)]);
}

/** Words by which a text is about somebody or about a case, whatever else it asks. */
const referring =
  /\b(zaak|zaken|dossiers?|cases?|iemand|niemand|someone|somebody|anyone|anybody|nobody|wie van|which of|hoeveel|how many|uitkomst|outcome|employee-?\d+|((mijn|onze|ons|deze|die|my|our|this|that) (medewerkers?|werknemers?|personeel|collega'?s?|employees?|colleagues?|staff)))\b/;

/** HR gets one fixed answer to whatever is not plainly a general question: nothing can be learned from the difference. */
function isAboutSomebody(text: string, turn: Turn, desk: Desk): boolean {
  if (referring.test(text.toLowerCase())) return true;
  const meant = interpret(text, turn.language);
  if (meant.kind !== 'clear') return meant.kind !== 'emergency';
  if (
    ['status_where_am_i', 'action_start_request', 'action_withdraw', 'second_opinion'].includes(meant.intent)
  )
    return true;
  const said = text.toLowerCase().split(/[^\p{L}]+/u);
  return desk
    .world()
    .directory.people()
    .some((person) =>
      // Words between the names, such as "van", are in every text.
      person.name.split(/\s+/).some((part) => /^\p{Lu}/u.test(part) && said.includes(part.toLowerCase())),
    );
}

function words(turn: Turn, text: string, desk: Desk): Reply {
  return reply([plain(desk.newId(), turn, text)]);
}
