import type { Turn } from '../../dialogs/turn.ts';
import type { Attempt } from '../../domain/attempt.ts';
import type { AccessDoor } from '../../services/accessLog/accessLine.ts';
import type { Acted } from '../../services/handleCommand.ts';
import { noteReadingSoon, noteWriting } from '../noteAccess.ts';
import type { Product } from '../product.ts';
import type { SignedIn } from './http.ts';

/** Tries an action on a case, or without one `request.submit`; once done, everybody is told, and the conversation of the one who acted holds it too. */
export async function actAndTell(
  product: Product,
  who: SignedIn,
  caseId: string | undefined,
  attempt: Attempt,
  from: AccessDoor = 'api',
): Promise<Acted> {
  const acted =
    caseId === undefined
      ? await product.cases.submit(who.person, attempt)
      : await product.cases.act(who.person, caseId, attempt, who.language, who.signIn);
  if (acted.kind === 'done') {
    noteWriting(product, acted.log, who.person, attempt.verb, from);
    await product.receipts.keep(acted.log, acted.from, { channel: from, signIn: who.signIn });
  }
  // The answer shows the case as it stands now.
  if (acted.log !== undefined) noteReadingSoon(product, acted.log, who.person, from);
  if (acted.kind === 'done') await tellAll(product, who, attempt.verb, acted);
  return acted;
}

async function tellAll(
  product: Product,
  who: SignedIn,
  verb: Attempt['verb'],
  acted: Extract<Acted, { kind: 'done' }>,
): Promise<void> {
  const turn: Turn = {
    ...who,
    channel: 'webChat',
    said: { kind: 'click', verb, caseId: undefined, opened: undefined, inputs: {} },
  };
  const told = await product.notifier.tell(acted, turn, verb);
  await product.post(who.person, [...told.earlier, ...told.outgoings], who.language);
  await told.settle();
}
