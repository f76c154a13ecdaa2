import { turnsOf } from '../../dialogs/turnsOf.ts';
import type { Person } from '../../domain/people.ts';
import type { DueItem } from '../../services/store/store.ts';
import type { Product } from '../product.ts';

/** The due item of a person's conversation: when its next messages have had their time. */
const HISTORY = 'history';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long a conversation is kept, in days. */
export const HISTORY_DAYS = 30;

/** Makes sure that a conversation in which something was kept is looked at once that has had its time. */
export async function planHistory(
  product: Pick<Product, 'store' | 'clock'>,
  personId: string,
): Promise<void> {
  const owner = ownerOf(personId);
  if ((await product.store.dueOf(owner)).some((item) => item.id === HISTORY)) return;
  await product.store.putDue({
    id: HISTORY,
    owner,
    at: hourOf(product.clock.now()) + HOUR + HISTORY_DAYS * DAY,
    body: '{}',
  });
}

/**
 * Removes what is older than thirty days from a conversation, when the item is about one; false for any other item.
 * It counts in whole hours: whether something that is said at midnight goes a day sooner or later must not depend on
 * how many milliseconds after midnight it was said, and so on how much there was to do.
 */
export async function workHistory(product: Product, item: DueItem): Promise<boolean> {
  if (item.id !== HISTORY) return false;
  const { store, clock, conversations, directory } = product;
  const personId = item.owner.slice('person:'.length);
  const person = directory.person(personId);
  const stays = person === undefined ? new Set<string>() : await waitingCards(product, person);
  const conversation = await conversations.idOf(personId);
  const now = hourOf(clock.now());
  const oldIn = async (days: number): Promise<readonly string[]> => {
    const ids = await store.historyBefore(conversation, now + (days - HISTORY_DAYS) * DAY);
    return ids.filter((id) => !stays.has(id));
  };
  await store.removeHistory(conversation, await oldIn(0));
  // The first day on which something has had its time; what comes meanwhile has longer.
  let [early, late] = [1, HISTORY_DAYS];
  while (early < late) {
    const middle = Math.floor((early + late) / 2);
    if ((await oldIn(middle)).length > 0) late = middle;
    else early = middle + 1;
  }
  await store.putBackDue(item, now + late * DAY, item.body);
  return true;
}

/** The newest card of each case that still waits for this person: it stays until they acted. */
async function waitingCards(product: Product, person: Person): Promise<ReadonlySet<string>> {
  const world = product.world();
  const cases = person.role === 'hr' ? [] : await product.cases.all(person);
  const waiting = cases.filter((log) => turnsOf(log, person, world).length > 0);
  const cards = await Promise.all(
    waiting.map(async (log) => {
      const { cards: standing } = await product.liveCards.of(person.id, log.states.at(-1)?.id ?? '');
      return standing.findLast((card) => card.kind === 'step')?.id;
    }),
  );
  return new Set(cards.filter((id) => id !== undefined));
}

/** The start of the hour that a moment is in. */
function hourOf(at: number): number {
  return at - (at % HOUR);
}

function ownerOf(personId: string): string {
  return `person:${personId}`;
}
