import { textsIn } from '../../cards/texts/index.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import type { Contact } from './contact.ts';
import { dialogAnswer, dialogClosed, dialogWords } from './dialogs.ts';
import type { TeamsActivity } from './incoming.ts';
import { cardAnswer, freshFace, type InvokeAnswer, type readCardInvoke } from './invokes.ts';
import { plainFace, replacing } from './replacing.ts';
import { answerStanding } from './standing.ts';
import { type Door, nothing, type Speaker, type Taken, turnOf } from './taken.ts';
import { cardAt } from './teamsActivities.ts';
import { teamsDesk } from './teamsDesk.ts';
import { answered, fresh, isAllowed, keep, linkFor, welcomed } from './teamsTurn.ts';

/** Answers an invoke: a click or a refresh of a card, or a dialog that is asked for. */
export async function takeInvoke(
  door: Door,
  taken: TeamsActivity,
  speaker: Speaker,
  met: Contact,
  wish: ReturnType<typeof readCardInvoke> | undefined,
  isFirst: boolean,
): Promise<Taken> {
  const { product } = door;
  const { talk } = textsIn(speaker.language);
  const { name, value } = taken.activity;
  if (name === 'task/fetch') return { ...speaker, ...nothing, invoke: dialogFor(door, value, speaker, met) };
  if (name === 'task/submit') return { ...speaker, ...nothing, invoke: dialogClosed };
  if (wish === undefined)
    return { ...speaker, ...nothing, invoke: { status: 400, body: { error: 'malformed' } } };
  if (wish.kind === 'malformed') {
    const face = plainFace(speaker, `${talk.refused} ${talk.resolved.changed}`, product);
    return { ...speaker, ...nothing, ...faceOf(taken, speaker, face) };
  }
  if (wish.kind === 'refresh') {
    const turn = turnOf(speaker, { kind: 'arrived' });
    const isOpen = answerStanding(speaker.person, met.state, product.directory) === 'open';
    const face =
      isOpen && speaker.isKnown
        ? await freshFace(turn, wish, product)
        : plainFace(speaker, talk.neutral, product);
    return { ...speaker, ...nothing, ...faceOf(taken, speaker, face) };
  }
  const turn = turnOf(speaker, wish.said);
  const teams = teamsDesk(product, turn);
  const reply = await answered(product, speaker, turn, teams.desk);
  const { face, rest } = await replacing(turn, reply, teams, product);
  if (isFirst) await keep(product, taken, speaker, [...reply.outgoings.map(teams.inChat)], undefined);
  await reply.settle();
  const welcome = met.isNew ? await welcomed(product, taken, speaker) : [];
  const isOpen = isAllowed(product, speaker, met.state, reply);
  const shown = isOpen ? rest.map((outgoing) => ({ outgoing, isFace: teams.isFace(outgoing) })) : [];
  const messages = [...welcome.map(fresh), ...shown, ...(await linkFor(door, speaker, wish.said))];
  return {
    ...speaker,
    ...nothing,
    ...faceOf(taken, speaker, isOpen ? face : plainFace(speaker, talk.neutral, product)),
    messages: isFirst ? messages : [],
  };
}

/** Our page as a dialog, for whom the directory knows and who has said that Teams is where to go on. */
function dialogFor({ product }: Door, value: unknown, speaker: Speaker, met: Contact): InvokeAnswer {
  const { talk } = textsIn(speaker.language);
  if (!speaker.isKnown) return dialogWords(speaker.why.isGuest ? talk.guest.title : talk.unknownUser.title);
  if (answerStanding(speaker.person, met.state, product.directory) === 'waiting')
    return dialogWords(talk.dialog.chooseFirst);
  return dialogAnswer(value, speaker.language, product.desk.worklist);
}

/** The answer with the face, and under which id that card stands from now on. */
function faceOf(
  taken: TeamsActivity,
  { language }: Speaker,
  face: Outgoing,
): Pick<Taken, 'invoke' | 'standing'> {
  const reader =
    face.caseId === undefined ? undefined : { userId: taken.userId, caseId: face.caseId, cardId: face.id };
  return { invoke: cardAnswer(cardAt(taken, face.card ?? {}, language, reader)), standing: face.id };
}
