import type { ActionOffer } from '../cards/actionForm.ts';
import { procedureCard } from '../cards/card.ts';
import type { CardJson } from '../cards/renderCard.ts';
import { lines } from '../cards/seen.ts';
import { textsIn } from '../cards/texts/index.ts';
import type { Turn } from './turn.ts';

/** After `stop`: nothing has changed; withdrawing a request is a button of its own, asked once more (R51). */
export function stopCard(
  withdrawals: readonly ActionOffer[],
  turn: Pick<Turn, 'language' | 'channel'>,
): CardJson {
  const { talk } = textsIn(turn.language);
  const passage = { title: talk.stop.done, lines: lines(talk.stop.withdraw) };
  return procedureCard(
    { lead: '', passage, due: '', actions: withdrawals, more: [], url: undefined },
    turn.language,
    turn.channel,
  );
}
