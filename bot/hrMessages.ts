import { procedureCard } from '../cards/card.ts';
import { textsIn } from '../cards/texts/index.ts';
import type { Outgoing } from '../dialogs/outgoing.ts';
import { present } from '../domain/opened.ts';
import type { Employer, Language } from '../domain/people.ts';
import { settingsOf } from '../domain/settings.ts';
import { instant } from '../services/clock.ts';
import { skeletonOf } from '../services/erasure.ts';
import { type CaseSpan, quarterCounts } from '../services/hr/quarterCounts.ts';
import type { DueItem } from '../services/store/store.ts';
import type { Product } from './product.ts';

/** The due item of an employer's next quarter message. */
const QUARTER = 'quarter';
/** How much later a progress message looks again whether the quarter message has gone, in milliseconds. */
const AFTER_QUARTER = 100;

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
  const spans = await Promise.all(ids.map((caseId) => spanOf(product, caseId)));
  const counts = quarterCounts(spans, employer, before, world);
  await tellHr(product, employer, (language) => message(before, counts, language));
  await plan(product, employer);
  await product.store.settleDue(item);
  return true;
}

/**
 * Sends the one sentence that a second opinion is a phase further, when the item is one and the employee still allows
 * it: at most one for each employer and batch, so that two cases look like one. False for any other item.
 */
export async function workProgressMessage(product: Product, item: DueItem): Promise<boolean> {
  if (!item.id.startsWith('progress ')) return false;
  const state = present(await product.logs.load(item.owner));
  const world = product.world();
  const employer = world.directory.employer(state.employer);
  const isAllowed =
    state.hrStatus &&
    employer !== undefined &&
    employer.staff >= settingsOf(state.employer, world).staffMinimum;
  // Both come at nine: always in the same order, so that the order says nothing.
  if (employer !== undefined && (await awaitsQuarter(product, employer, item.at))) {
    await product.store.putBackDue(item, product.clock.now() + AFTER_QUARTER, item.body);
    return true;
  }
  const batch = world.calendar.date(instant(item.at));
  if (isAllowed && (await isFirst(product, employer, batch)))
    await tellHr(product, employer, (language) => progressMessage(batch, language));
  await product.store.settleDue(item);
  return true;
}

/** Brings one message to all HR of an employer, to the web chat and to Teams where they have it. */
async function tellHr(
  product: Product,
  employer: Employer,
  outgoingIn: (language: Language) => Outgoing,
): Promise<void> {
  for (const id of employer.hr) {
    const person = product.directory.person(id);
    if (person === undefined) continue;
    const outgoing = outgoingIn(await product.languageOf(person));
    await product.post(person, [outgoing]);
    await product.teams.post(person, [{ outgoing, isFace: false }]);
  }
}

async function awaitsQuarter(product: Product, employer: Employer, at: number): Promise<boolean> {
  const planned = await product.store.dueOf(ownerOf(employer));
  return planned.some((item) => item.id === QUARTER && item.at <= at);
}

async function isFirst(product: Product, employer: Employer, batch: string): Promise<boolean> {
  return (await product.store.saveDocument(`progress:${employer.id}:${batch}`, 0, '')) === 'saved';
}

function progressMessage(batch: string, language: Language): Outgoing {
  const { talk } = textsIn(language);
  return {
    id: `progress-${batch}`,
    caseId: undefined,
    text: talk.hr.progress,
    card: undefined,
    summary: talk.neutral,
  };
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

/** When a case was opened and closed, from its log or from what is left of it. */
async function spanOf(product: Product, caseId: string): Promise<CaseSpan> {
  const log = await product.logs.load(caseId);
  if (log.events.length === 0)
    return (await skeletonOf(caseId, product.store)) ?? { openedAt: undefined, closedAt: undefined };
  return { openedAt: log.events[0]?.at, closedAt: present(log).closedAt };
}
