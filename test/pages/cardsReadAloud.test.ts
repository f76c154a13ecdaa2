import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { cardLook } from '../../web/chatLook.ts';
import { isJson, type Json } from '../support/cardParts.ts';
import { chromiumAvailable, launch } from '../support/chromium.ts';
import { cardsOf, outbox, signIn } from '../support/driver.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { stageAt, states } from '../support/stage.ts';

const browserTests = chromiumAvailable() ? describe : describe.skip;
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

let product: RunningProduct;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  if (!chromiumAvailable()) return;
  [product, browser] = await Promise.all([startProduct(), launch()]);
  page = await browser.newPage();
  await page.addScriptTag({ path: renderer });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Something that stands on a card: plain words, or what can be used and is called by them. */
type Piece = {
  readonly kind: 'text' | 'title' | 'button' | 'link' | 'input' | 'choice';
  readonly words: string;
};

/** What stands on a card in the order in which it is read; what a button unfolds is a card of its own. */
function piecesOf(card: Json): readonly Piece[] {
  return [...listOf(card.body).flatMap(pieceOf), ...listOf(card.actions).flatMap(pieceOf)];
}

function pieceOf(part: Json): readonly Piece[] {
  const type = String(part.type);
  if (type === 'TextBlock')
    return [{ kind: part.style === 'heading' ? 'title' : 'text', words: String(part.text) }];
  if (type === 'RichTextBlock')
    return [
      {
        kind: 'text',
        words: listOf(part.inlines)
          .map(({ text }) => String(text))
          .join(''),
      },
    ];
  if (type === 'Action.OpenUrl') return [{ kind: 'link', words: String(part.title) }];
  if (type.startsWith('Action.')) return [{ kind: 'button', words: String(part.title) }];
  if (type.startsWith('Input.')) {
    const choices = part.style === 'expanded' ? listOf(part.choices) : [];
    return [
      { kind: 'input', words: String(part.label) },
      ...choices.map(({ title }): Piece => ({ kind: 'choice', words: String(title) })),
    ];
  }
  return [...listOf(part.items), ...listOf(part.columns), ...listOf(part.actions)].flatMap(pieceOf);
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** A card and every card that its buttons unfold. */
function withUnfolded(card: Json): readonly Json[] {
  const actions = [...listOf(card.actions), ...listOf(card.body).flatMap((part) => listOf(part.actions))];
  return [card, ...actions.flatMap(({ card: inner }) => (isJson(inner) ? withUnfolded(inner) : []))];
}

/** What assistive software gets of a card, drawn as the chat draws it. */
async function heard(card: Json): Promise<string> {
  const whole = { type: 'AdaptiveCard', version: '1.5', ...card };
  await page.evaluate(`(() => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(cardLook)});
    card.parse(${JSON.stringify(whole)});
    document.body.replaceChildren(card.render());
  })()`);
  return page.locator('body').ariaSnapshot();
}

const plain = (text: string): string =>
  text
    .replaceAll(/["\\']/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
/** Before the words of these stands what they are. */
const roles: Readonly<Partial<Record<Piece['kind'], string>>> = {
  title: 'heading ',
  button: 'button ',
  link: 'link ',
};

/** The pieces of a card that are not heard, or not in their place. */
function missingIn(snapshot: string, pieces: readonly Piece[]): readonly string[] {
  const lines = plain(snapshot);
  let at = 0;
  return pieces.flatMap(({ kind, words }) => {
    const found = lines.indexOf(`${roles[kind] ?? ''}${plain(words)}`, at);
    if (found === -1) return [`${kind}: ${words}`];
    at = found + 1;
    return [];
  });
}

browserTests('Each card in the chat', () => {
  it('is heard as it is read: title, sentences, fields with their labels and buttons, in this order', async () => {
    await stageAt(product.address);
    const asker = await signIn(product.address, 'employee-30');
    const talk = await asker.chat();
    for (const text of [
      'hallo',
      'welke weg past bij mij',
      'stappenplan',
      'wat kost het',
      'praat met een mens',
    ])
      await talk.say(text);
    const people = [...Object.values(states), 'employee-30', 'physician-1', 'second-1', 'second-3', 'hr-1'];
    const cards = new Map<string, Json>();
    for (const person of people)
      for (const activity of await outbox(product.address, person))
        for (const card of cardsOf(activity).flatMap(withUnfolded))
          cards.set(
            piecesOf(card)
              .map(({ kind, words }) => `${kind} ${words.slice(0, 40)}`)
              .join('|'),
            card,
          );
    expect(cards.size).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const card of cards.values()) {
      const snapshot = await heard(card);
      const missing = missingIn(snapshot, piecesOf(card));
      if (missing.length > 0) wrong.push(`${missing.join(' + ')}\n${snapshot}`);
      const unnamed = snapshot.match(/- (?:textbox|combobox|checkbox|radio|button|spinbutton)(?::| \[|$)/gm);
      if (unnamed !== null) wrong.push(`without a name: ${unnamed.join()}\n${snapshot}`);
    }
    console.info(`${cards.size} cards`);
    expect(wrong).toEqual([]);
  });
});
