import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { textsIn } from '../../cards/texts/index.ts';
import type { CaseVerb } from '../../domain/procedure.ts';
import { become } from '../pages/look.ts';
import { chromiumAvailable, launch } from './chromium.ts';
import { advance, type Member, signIn } from './driver.ts';
import { chatHands, type Hands, pageHands } from './hands.ts';
import { patiently } from './patiently.ts';
import { goodInputs } from './play.ts';
import { type RunningProduct, startProduct } from './running.ts';

const { actions } = textsIn('nl');

let product: RunningProduct;
let browser: Browser;

/** Who takes part. */
export type Who = 'employee' | 'physician' | 'second';
type Act = readonly [who: Who, verb: CaseVerb, inputs?: Readonly<Record<string, unknown>>];

/** All ten steps, with extra information asked and given; a text is how long has to pass first. */
const road: readonly (Act | string)[] = [
  ['employee', 'request.submit'],
  ['physician', 'suitability.confirm'],
  ['employee', 'selection.choose', { second: 'second-3' }],
  ['second', 'availability.accept'],
  ['employee', 'authorisation.sign'],
  ['physician', 'referral.send', { medicalSummary: 'Rugklachten sinds de zomer.' }],
  ['second', 'referral.accept'],
  ['second', 'appointment.propose'],
  ['employee', 'appointment.confirm'],
  'P4D',
  ['second', 'appointment.held'],
  ['second', 'information.request'],
  ['employee', 'information.consent'],
  ['physician', 'information.provide'],
  ['second', 'draft.submit'],
  ['employee', 'draft.approve'],
  ['second', 'advice.finalise'],
  ['employee', 'sharing.consent'],
  ['physician', 'adoption.decide', { adviceChanged: 'false' }],
  ['second', 'invoice.issue'],
  ['physician', 'invoice.settle'],
];

/** Where somebody does something. */
export type Door = 'pages' | 'chat';
/** Somebody with a browser of their own, and a tab for each door they use. */
async function someone(person: string, width: number) {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: width === 1280 ? 900 : 844 },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  await become(context, product.address, person);
  const tabs = new Map<Door, Promise<Hands>>();
  const at = (door: Door): Promise<Hands> => {
    const known = tabs.get(door) ?? (door === 'chat' ? chatHands : pageHands)(context, product.address);
    tabs.set(door, known);
    return known;
  };
  return { member: await signIn(product.address, person), context, at };
}

/** The case of somebody who has one, once it is there. */
async function onlyCaseOf(member: Member): Promise<string> {
  const { cases } = await patiently(member.cases, (list) => list.cases.length > 0);
  return cases[0]?.id ?? '';
}

let ahead = 0;
let employees = 0;

/** A case that goes through all ten steps in browsers, each act through the door that `doorOf` names, wide and narrow. */
export function tenSteps(title: string, doorOf: (who: Who, verb: CaseVerb) => Door): void {
  beforeAll(async () => {
    if (!chromiumAvailable()) return;
    [product, browser] = await Promise.all([startProduct(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    expect(product?.said.filter((line) => /^(error|fault)/.test(line)) ?? []).toEqual([]);
  });
  const inBrowser = chromiumAvailable() ? it : it.skip;

  inBrowser.each([1280, 390])(`${title}, at %i px`, async (width) => {
    employees += 1;
    const people = {
      employee: await someone(`employee-${employees}`, width),
      physician: await someone('physician-1', width),
      second: await someone('second-1', width),
    };
    let caseId: string | undefined;
    for (const act of road) {
      if (typeof act === 'string') {
        ahead = Date.parse(await advance(product.address, act)) - Date.now();
        continue;
      }
      const [who, verb, changes = {}] = act;
      const { member, at } = people[who];
      const before = caseId === undefined ? '' : await stateOf(member, caseId);
      const inputs = { ...goodInputs(verb, Date.now() + ahead), ...changes };
      const hands = await at(doorOf(who, verb));
      await hands.use(verb, inputs, caseId);
      caseId ??= await onlyCaseOf(member);
      const [id, old] = [caseId, before];
      const after = await patiently(
        () => stateOf(member, id),
        (state) => state !== old,
      );
      expect([verb, after === old]).toEqual([verb, false]);
    }
    const ended = await people.employee.member.case(caseId ?? '');
    expect([ended.outcome, ended.step]).toEqual(['completed', null]);
    const last = await people.employee.at(doorOf('employee', 'evaluation.give'));
    await last.page.bringToFront();
    if (last.page.url().includes('/cases')) await last.page.goto(`${product.address}/cases/${caseId}`);
    await last.page.getByText(actions.outcomes.completed).filter({ visible: true }).first().waitFor();
    for (const { context } of Object.values(people)) await context.close();
  });
}

/** Where a case stands for somebody, with what they may do. */
async function stateOf(member: Member, caseId: string): Promise<string> {
  const { version, actions: open } = await member.case(caseId);
  return `${version} ${open.map(({ verb, opened }) => `${verb}@${opened}`).join(' ')}`;
}
