import type { z } from 'zod';
import type { Language } from '../domain/people.ts';
import { type ActionOffer, actionOf, type Channel, needsPage } from './actionForm.ts';
import type { block } from './layouts.ts';
import { type CardJson, renderCard } from './renderCard.ts';
import type { Line, Passage } from './seen.ts';
import { textsIn } from './texts/index.ts';

type Block = z.infer<typeof block>;

/** Longest typed text that stands whole on a card; a longer one is shortened, with a link to the page. */
const LONGEST = 1_200;
/** A card stays below 20 kB; typed texts share what the rest leaves. */
const ROOM = 12_000;

/** A card of the procedure: a passage, its actions, and what else is possible. `url` leads to the case's page. */
export type CardPlan = {
  readonly lead: string;
  readonly passage: Passage;
  readonly due: string;
  readonly actions: readonly ActionOffer[];
  readonly more: readonly ActionOffer[];
  readonly url: string | undefined;
};

/** The card of a plan, in a language, for a channel. */
export function procedureCard(plan: CardPlan, language: Language, channel: Channel): CardJson {
  const texts = textsIn(language);
  const { blocks, isShortened } = blocksOf(plan.passage.lines, channel);
  const taken = new Set<string>();
  const onCard = (offer: ActionOffer): boolean => channel === 'webChat' || !needsPage(offer);
  const actions = plan.actions.filter(onCard).map((offer) => actionOf(offer, language, channel, taken));
  const more = plan.more.filter(onCard).map((offer) => actionOf(offer, language, channel, taken));
  const all = [
    ...actions,
    ...(more.length === 0
      ? []
      : [renderCard('more', { title: texts.talk.more.label, text: texts.talk.more.text, actions: more })]),
    ...(plan.url === undefined || !(isShortened || channel === 'teams')
      ? []
      : [openUrl(texts.talk.openPage, plan.url)]),
  ];
  return renderCard('procedure', {
    language,
    speak: spoken(plan),
    lead: plan.lead,
    title: plan.passage.title,
    blocks: [...blocks, ...(isShortened ? [textBlock(texts.talk.readMore)] : [])],
    due: plan.due,
    actions: all,
  });
}

/** The face of a card that is done: what came of it, without buttons. */
export function outcomeCard(title: string, text: string, language: Language): CardJson {
  return renderCard('outcome', { language, title, text });
}

/** The lines of a passage as blocks of a card. */
export function blocksOf(
  lines: readonly Line[],
  channel: Channel,
): { readonly blocks: Block[]; readonly isShortened: boolean } {
  let isShortened = false;
  let left = ROOM;
  const blocks = lines.flatMap((line): Block[] => {
    if (line.kind === 'text') return [textBlock(line.text)];
    if (line.kind === 'heading')
      return [
        { label: '', text: line.text, typed: false, weight: 'Bolder', spacing: 'Medium', inner: 'Default' },
      ];
    if (line.kind === 'fact')
      return [
        {
          label: line.label,
          text: line.text,
          typed: false,
          weight: 'Default',
          spacing: 'Small',
          inner: 'None',
        },
      ];
    if (channel === 'teams') {
      isShortened = true;
      return [];
    }
    const most = Math.max(0, Math.min(LONGEST, left));
    if (line.text.length > most) isShortened = true;
    const text = line.text.length > most ? `${cut(line.text, most)}…` : line.text;
    left -= Buffer.byteLength(text);
    return typedBlocks(line.label, text);
  });
  return { blocks, isShortened };
}

function typedBlocks(label: string, text: string): Block[] {
  const paragraphs = text.split(/\r?\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph, index) => ({
    label: index === 0 ? label : '',
    text: paragraph,
    typed: true,
    weight: 'Default',
    spacing: 'Small',
    inner: 'None',
  }));
}

/** Cuts between characters, never inside one that takes two units. */
function cut(text: string, most: number): string {
  const end = text.charCodeAt(most - 1) >= 0xd800 && text.charCodeAt(most - 1) <= 0xdbff ? most - 1 : most;
  return text.slice(0, end);
}

function textBlock(text: string): Block {
  return { label: '', text, typed: false, weight: 'Default', spacing: 'Small', inner: 'Default' };
}

/** A link as a button. */
export function openUrl(title: string, url: string): CardJson {
  return { type: 'Action.OpenUrl', title, url };
}

/** The card read aloud: lead, title, own sentences and until when; what people typed is read on the card itself. */
function spoken(plan: CardPlan): string {
  const said = plan.passage.lines.flatMap((line) =>
    line.kind === 'quote' ? [] : [line.kind === 'fact' ? `${line.label}: ${line.text}` : line.text],
  );
  const parts = [plan.lead, plan.passage.title, ...said, plan.due]
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.:]$/, ''));
  return cut(parts.join('. '), 2_000);
}
