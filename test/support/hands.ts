import type { BrowserContext, Locator, Page } from 'playwright-core';
import { textsIn } from '../../cards/texts/index.ts';
import { type CaseVerb, inputsOf } from '../../domain/procedure.ts';

/** Somebody's hands in a browser: they read Dutch, fill in a form and press its button. */
export type Hands = {
  /** Uses a verb of a case, or opens a case with `request.submit`; throws when there is no such button or it is not taken. */
  readonly use: (verb: CaseVerb, inputs: Inputs, caseId: string | undefined) => Promise<void>;
  readonly page: Page;
};

type Inputs = Readonly<Record<string, unknown>>;

const { actions, talk } = textsIn('nl');

/** Hands that use the pages and nothing else. */
export async function pageHands(context: BrowserContext, address: string): Promise<Hands> {
  const page = await context.newPage();
  return {
    page,
    use: async (verb, inputs, caseId) => {
      await page.goto(`${address}/cases${caseId === undefined ? '' : `/${caseId}`}`);
      const form = page.locator(`#${verb.replaceAll('.', '-')}`);
      await unfold(form);
      for (const [id, value] of Object.entries(inputs)) await fillByName(form, id, value);
      const isFinal = (await form.locator('[data-sentence]').count()) > 0;
      await form.locator('button[type="submit"]').click();
      if (isFinal) await page.locator('fluent-dialog [data-yes]').click();
      await page.locator('.news', { hasText: actions.verbs[verb].done }).waitFor();
    },
  };
}

async function unfold(form: Locator): Promise<void> {
  if ((await form.locator('> summary').count()) === 0) return;
  if ((await form.getAttribute('open')) === null) await form.locator('> summary').click();
}

async function fillByName(form: Locator, id: string, value: unknown): Promise<void> {
  const named = form.locator(`[name="${id}"]`);
  const type = await named.first().evaluate((field: { readonly type: string }) => field.type);
  if (type === 'radio' || type === 'checkbox') {
    for (const each of Array.isArray(value) ? value : [value])
      await form.locator(`[name="${id}"][value="${String(each)}"]`).check();
    return;
  }
  if (type === 'select-one') await named.selectOption(String(value));
  else await named.fill(String(value));
}

/** Hands that use the cards of the web chat and nothing else. */
export async function chatHands(context: BrowserContext, address: string): Promise<Hands> {
  const page = await context.newPage();
  await page.goto(address);
  const box = page.locator('[data-id="webchat-sendbox-input"]');
  await box.waitFor();
  await page.locator('#chat .ac-adaptiveCard').first().waitFor();
  const say = async (text: string): Promise<void> => {
    await box.fill(text);
    await box.press('Enter');
  };
  return {
    page,
    use: async (verb, inputs) => {
      const { label } = actions.verbs[verb];
      const buttons = page.locator('#chat .ac-pushButton:enabled', { hasText: only(label) });
      if (verb === 'request.submit') await say('second opinion aanvragen');
      const button = buttons.filter({ visible: true }).last();
      // What time alone makes possible stands on no card until somebody asks.
      await button.waitFor({ timeout: 4_000 }).catch(() => say('Waar sta ik?'));
      await button.waitFor();
      if ((await button.getAttribute('aria-expanded')) === null) return button.click();
      await button.click();
      const card = page
        .locator('#chat .ac-adaptiveCard', {
          has: page.locator('button[aria-expanded="true"]', { hasText: only(label) }),
        })
        .last();
      for (const [id, value] of Object.entries(inputs)) await fillByLabel(card, verb, id, value);
      await card
        .locator('button:not([aria-expanded])', { hasText: only(label) })
        .filter({ visible: true })
        .last()
        .click();
    },
  };
}

function only(label: string): RegExp {
  return new RegExp(`^${escaped(label)}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function fillByLabel(card: Locator, verb: CaseVerb, id: string, value: unknown): Promise<void> {
  const input = Object.entries(inputsOf(verb)).find(([name]) => name === id)?.[1];
  if (input === undefined || input.type === 'documents') return;
  const label = `${actions.inputs[verb][id]?.label ?? id}${input.required ? '' : ` ${talk.optional}`}`;
  const field = (selector: string) => card.locator(selector).filter({ visible: true });
  if (input.type === 'boolean' && input.mustBeTrue) {
    await card.getByRole('checkbox', { name: label }).filter({ visible: true }).check();
    return;
  }
  const chosen = (Array.isArray(value) ? value : [value]).map(String);
  const names = [id, `${verb}:${id}`];
  const ticks = field(
    names.flatMap((name) => chosen.map((each) => `input[name="${name}"][value="${each}"]`)).join(','),
  );
  if (input.type !== 'text' && input.type !== 'multiline' && (await ticks.count()) > 0) {
    for (const tick of await ticks.all()) await tick.check();
    return;
  }
  // A tick that stays away says no.
  if (input.type === 'boolean') return;
  const named = card.getByLabel(label).filter({ visible: true }).last();
  if (input.type === 'choice') await named.selectOption(chosen);
  else await named.fill(chosen.join());
}
