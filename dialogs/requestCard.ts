import type { ActionOffer } from '../cards/actionForm.ts';
import { procedureCard } from '../cards/card.ts';
import type { CardJson } from '../cards/renderCard.ts';
import { lines } from '../cards/seen.ts';
import { textsIn } from '../cards/texts/index.ts';
import type { Turn } from './turn.ts';

/** The card of `request.submit` (R3, R5, R29): what it is, that arrangements go on meanwhile, and the form; on Teams a link to `page`, where it is filled in. */
export function requestCard(
  offer: ActionOffer,
  turn: Pick<Turn, 'language' | 'channel'>,
  page: string,
): CardJson {
  const { aid, guide } = textsIn(turn.language);
  const about = aid.instruments.second_opinion;
  const starters: Readonly<Record<string, string>> = aid.request.starters;
  const passage = {
    title: aid.buttons.request,
    lines: lines(
      about.what,
      aid.request.intro,
      aid.request.advice,
      aid.request.date,
      aid.request.doubt,
      starters[offer.start?.subject ?? ''],
      aid.notices.noSuspensiveEffect,
      aid.notices.employerNotTold,
    ),
  };
  return procedureCard(
    { lead: guide.labels.step(1), passage, due: '', actions: [offer], more: [], url: page },
    turn.language,
    turn.channel,
  );
}
