import { openUrl, outcomeCard } from '../cards/card.ts';
import { renderCard } from '../cards/renderCard.ts';
import { textsIn } from '../cards/texts/index.ts';
import type { FieldProblem } from '../domain/inputs.ts';
import { present } from '../domain/opened.ts';
import type { Language } from '../domain/people.ts';
import type { CaseVerb } from '../domain/procedure.ts';
import type { Refusal } from '../domain/refusals.ts';
import type { Acted } from '../services/handleCommand.ts';
import { type Desk, type Reply, reply } from './desk.ts';
import type { Outgoing } from './outgoing.ts';
import { plain, presentCards } from './presentCards.ts';
import type { Turn } from './turn.ts';

/** A click on a button of a case. */
export type CaseClick = {
  readonly verb: CaseVerb;
  readonly caseId: string | undefined;
  readonly opened: unknown;
  readonly inputs: Readonly<Record<string, unknown>>;
};

/** Does what was clicked and says what came of it; whatever is refused is answered with one sentence and the present cards. */
export async function caseAction(turn: Turn, click: CaseClick, desk: Desk): Promise<Reply> {
  // Asked together with the append: one way to the store less before the answer.
  const standing = click.caseId === undefined ? undefined : desk.standing(turn.person, click.caseId);
  standing?.catch(() => undefined);
  const acted = await act(turn, click, desk);
  if (acted.kind === 'done') {
    const told = await desk.tell(acted, turn, click.verb, standing);
    const said = told.outgoings.length > 0 ? [] : [done(turn, click.verb, desk)];
    const forms = click.verb === 'request.submit' ? await filledForms(turn, desk) : [];
    return {
      outgoings: [...forms, ...told.earlier, ...told.outgoings, ...said],
      settle: told.settle,
      acted: 'done',
      caseId: present(acted.log).id,
    };
  }
  const words =
    acted.kind === 'repeated'
      ? textsIn(turn.language).talk.alreadyDone
      : refusalWords(acted.refusal, acted.fields, turn.language, click.verb);
  const cards = await presentCards(turn, desk);
  const isUnproven = acted.kind === 'refused' && acted.refusal === 'signInAgain';
  const said = isUnproven ? signInCard(turn, click, words, desk) : plain(desk.newId(), turn, words);
  return {
    ...reply([said, ...cards]),
    acted: acted.kind,
    caseId: acted.log === undefined ? undefined : present(acted.log).id,
  };
}

/** Why a signature asks for a new sign-in, with the way there and back; nothing was signed and nothing is lost. */
function signInCard(turn: Turn, { caseId }: CaseClick, words: string, desk: Desk): Outgoing {
  const { signIn } = textsIn(turn.language);
  const back = turn.channel === 'webChat' || caseId === undefined ? '/' : `/cases/${caseId}`;
  const card = renderCard('menu', {
    title: signIn.again.title,
    text: words,
    rows: [],
    actions: [openUrl(signIn.tryAgain, desk.signInAgain(back))],
  });
  return plain(desk.newId(), turn, undefined, card);
}

/** The forms from which a request may have come show that it was made; a next request starts from a new one. */
async function filledForms(turn: Turn, desk: Desk): Promise<readonly Outgoing[]> {
  const { aidCard, requestCard } = await desk.states.load(turn.person.id);
  const { actions, talk } = textsIn(turn.language);
  const { label, done: outcome } = actions.verbs['request.submit'];
  const face = outcomeCard(talk.resolved.done(label), outcome);
  const forms = [aidCard, requestCard].filter((form) => form !== undefined);
  if (forms.length === 0) return [];
  await desk.states.change(turn.person.id, ({ aidCard: _aid, requestCard: _form, ...state }) => ({
    ...state,
    aid: [],
  }));
  return forms.map(({ id, at }) => ({ ...plain(id, turn, undefined, face), at }));
}

/** One sentence that says why, and for bad input which fields. */
export function refusalWords(
  refusal: Refusal,
  fields: readonly FieldProblem[],
  language: Language,
  verb: CaseVerb,
): string {
  const { actions } = textsIn(language);
  const labels = actions.inputs[verb];
  const problems = fields.map(
    ({ id, problem }) => `${labels[id]?.label ?? id}: ${actions.problems[problem]}`,
  );
  return [actions.refusals[refusal], ...problems].join(' ');
}

function act(turn: Turn, click: CaseClick, desk: Desk): Promise<Acted> {
  const attempt = { verb: click.verb, opened: click.opened, inputs: click.inputs };
  if (click.verb === 'request.submit') return desk.cases.submit(turn.person, attempt);
  return desk.cases.act(turn.person, click.caseId ?? '', attempt, turn.language, turn.signIn);
}

function done(turn: Turn, verb: CaseVerb, desk: Desk): ReturnType<typeof plain> {
  return plain(desk.newId(), turn, textsIn(turn.language).actions.verbs[verb].done);
}
