import { openUrl, outcomeCard } from '../cards/card.ts';
import { textsIn } from '../cards/texts/index.ts';
import { partOf } from '../domain/access.ts';
import { present } from '../domain/opened.ts';
import type { Desk } from './desk.ts';
import type { Outgoing } from './outgoing.ts';
import { plain } from './presentCards.ts';
import type { Turn } from './turn.ts';

/** Where a file can be given that was sent in the conversation: the page of the one open case, or the list where there are several; nothing for who has none. */
export async function fileAnswer(turn: Turn, desk: Desk): Promise<readonly Outgoing[]> {
  if (turn.person.role === 'hr' || turn.person.role === 'backOffice') return [];
  const world = desk.world();
  const open = (await desk.cases.all(turn.person)).map(present).filter(({ closed }) => closed === undefined);
  const mine = open.filter((state) => partOf(state, turn.person, world.directory) !== undefined);
  const [first] = mine;
  if (first === undefined) return [];
  const { upload } = textsIn(turn.language).talk;
  const isOne = mine.length === 1;
  const link = isOne
    ? openUrl(upload.open, `${desk.audience(turn).page(first.id)}/documents`)
    : openUrl(upload.choose, desk.worklist);
  const card = { ...outcomeCard(upload.title, isOne ? upload.notHere : upload.several), actions: [link] };
  // It says that there is a case: where cases may not be spoken of, it is not sent.
  return [plain(desk.newId(), turn, undefined, card, first.id)];
}
