import { procedureCard } from '../cards/card.ts';
import { textsIn } from '../cards/texts/index.ts';
import type { Outgoing } from '../dialogs/outgoing.ts';
import type { Employer, Language } from '../domain/people.ts';
import { instant } from '../services/clock.ts';
import { quarterCounts } from '../services/hr/quarterCounts.ts';
import type { DueItem } from '../services/store/store.ts';
import type { Product } from './product.ts';

/** The due item of an employer's next quarter message. */
const QUARTER = 'quarter';

/** Makes sure that every employer has its next quarter message in the due index; called at each start. */
export async function planQuarterMessages(product: Product): Promise<void> {
  for (const employer of product.directory.employers()) {
    const planned = await product.store.dueOf(ownerOf(employer));
    if (!planned.some((item) => item.id === QUARTER)) await plan(product, employer);
  }
}

/** Sends an employer's quarter message when the item is one; false for any other item. */
export async function workQuarterMessage(product: Product, item: DueItem): Promise<boolean> {
  const employer = product.directory.employers().find((each) => ownerOf(each) === item.owner);
  if (item.id !== QUARTER || employer === undefined) return false;
  const world = product.world();
  const before = world.calendar.previousQuarter(
    world.calendar.previousQuarter(world.calendar.quarterOf(instant(item.at))),
  );
  const ids = await product.store.linked(item.owner);
  const logs = await Promise.all(ids.map((caseId) => product.logs.load(caseId)));
  const counts = quarterCounts(logs, employer, before, world);
  for (const id of employer.hr) {
    const person = product.directory.person(id);
    if (person === undefined) continue;
    const outgoing = message(before, counts, await product.languageOf(person));
    await product.post(person, [outgoing]);
    await product.teams.post(person, [{ outgoing, isFace: false }]);
  }
  await plan(product, employer);
  await product.store.settleDue(item);
  return true;
}

function message(quarter: string, counts: ReturnType<typeof quarterCounts>, language: Language): Outgoing {
  const { talk } = textsIn(language);
  const [year = '', number = ''] = quarter.split('-Q');
  const words = talk.hr.quarter({ ...counts, quarter: talk.hr.quarterName(Number(number), Number(year)) });
  const card = procedureCard(
    { lead: '', passage: words, due: '', actions: [], more: [], url: undefined },
    language,
    'webChat',
  );
  return { id: `quarter-${quarter}`, caseId: undefined, text: undefined, card, summary: talk.neutral };
}

async function plan(product: Product, employer: Employer): Promise<void> {
  const at = product.world().calendar.nextQuarterStart(instant(product.clock.now()));
  await product.store.putDue({ id: QUARTER, owner: ownerOf(employer), at: Date.parse(at), body: '{}' });
}

function ownerOf(employer: Employer): string {
  return `employer:${employer.id}`;
}
