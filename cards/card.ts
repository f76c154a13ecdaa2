import type { z } from 'zod';
import type { Language } from '../domain/people.ts';
import { type ActionOffer, actionOf, type Channel, needsPage, takesDocuments } from './actionForm.ts';
import type { block, DataOf } from './layouts.ts';
import { type CardJson, renderCard, renderKept } from './renderCard.ts';
import type { Line, Passage } from './seen.ts';
import { textsIn } from './texts/index.ts';

type Block = z.infer<typeof block>;

/** Longest typed text that stands whole on a card; a longer one is shortened, with a link to the page. */
const LONGEST = 1_200;
/** What typed texts share on a card; where that makes it too large after all, they share less. */
const ROOM = 12_000;
const LESS_ROOM = 2_000;
/** The largest card, in bytes. */
const MOST_OF_CARD = 20_000;
/** Below this many typed signs no card comes near its size. */
const FEW_TYPED = 3_000;
/** Hosts show at most this many buttons in one place. */
export const MOST_IN_ONE_PLACE = 5;

/** A card of the procedure: a passage, its actions, and what else is possible. `url` leads to the case's page. */
export type CardPlan = {
  readonly lead: string;
  readonly passage: Passage;
  readonly due: string;
  readonly actions: readonly ActionOffer[];
  readonly more: readonly ActionOffer[];
  readonly url: string | undefined;
  /** Where the calendar file of an appointment to come is fetched, and what that button says. */
  readonly calendar?: { readonly title: string; readonly url: string };
  /** The page of the step guide for this step and role. */
  readonly guide?: { readonly step: number; readonly role: 'employee' | 'physician' | 'secondPhysician' };
};

/** The card of a plan, in a language, for a channel. */
export function procedureCard(plan: CardPlan, language: Language, channel: Channel): CardJson {
  const typed = plan.passage.lines.reduce(
    (sum, line) => (line.kind === 'quote' ? sum + line.text.length : sum),
    0,
  );
  for (let room = ROOM; ; room -= LESS_ROOM) {
    const card = cardWithin(room, plan, language, channel);
    if (typed < FEW_TYPED || room <= 0 || Buffer.byteLength(JSON.stringify(card)) <= MOST_OF_CARD)
      return card;
  }
}

function cardWithin(room: number, plan: CardPlan, language: Language, channel: Channel): CardJson {
  const { talk } = textsIn(language);
  const { blocks, isShortened } = blocksOf(plan.passage.lines, channel, room);
  const taken = new Set<string>();
  const buttons = (offers: readonly ActionOffer[]): readonly CardJson[] =>
    offers
      .filter((offer) => takesDocuments(offer) !== 'must' && (channel === 'webChat' || !needsPage(offer)))
      .map((offer) => actionOf(offer, language, channel, taken));
  const actions = buttons(plan.actions);
  const more = [...buttons(plan.more), ...documentsButton(plan, language), ...guideButton(plan, language)];
  // In Teams the way leads over the page: a time and a place do not go there.
  const calendar =
    plan.calendar === undefined || channel === 'teams'
      ? []
      : [openUrl(plan.calendar.title, plan.calendar.url)];
  const needsLink = plan.url !== undefined && (isShortened || channel === 'teams');
  const link = [...calendar, ...(needsLink ? [openUrl(talk.openPage, plan.url ?? '')] : [])];
  const isTooMany = actions.length + link.length + Math.min(more.length, 1) > MOST_IN_ONE_PLACE;
  const first = isTooMany ? MOST_IN_ONE_PLACE - link.length - 1 : actions.length;
  const data: DataOf<'procedure'> = {
    speak: spoken(plan),
    lead: plan.lead,
    title: plan.passage.title,
    blocks: [...blocks, ...(isShortened ? [textBlock(talk.readMore)] : [])],
    due: plan.due,
    actions: [],
  };
  const isTyped = plan.passage.lines.some((line) => line.kind === 'quote');
  return {
    ...(isTyped ? renderCard('procedure', data) : renderKept('procedure', data)),
    actions: [
      ...actions.slice(0, first),
      ...moreActions([...actions.slice(first), ...more], language),
      ...link,
    ],
  };
}

/** The way to the page where files are added, where something on this card takes them. */
function documentsButton({ actions, more, url }: CardPlan, language: Language): readonly CardJson[] {
  const isWanted = [...actions, ...more].some((offer) => takesDocuments(offer) !== 'no');
  if (url === undefined || !isWanted) return [];
  return [openUrl(textsIn(language).talk.upload.open, `${url}/documents`)];
}

/** The button to the page of the step guide where this card belongs to a step. */
function guideButton({ guide }: CardPlan, language: Language): readonly CardJson[] {
  if (guide === undefined) return [];
  const title = textsIn(language).actions.verbs['guide.show'].label;
  return [renderKept('submit', { title, style: 'default', carried: { verb: 'guide.show', ...guide } })];
}

/** What else is possible, behind one button: in rows of as many as hosts show in one place. */
function moreActions(actions: readonly CardJson[], language: Language): readonly CardJson[] {
  if (actions.length === 0) return [];
  const { label, text } = textsIn(language).talk.more;
  const rows: { readonly actions: CardJson[] }[] = [];
  let rest = [...actions];
  while (rest.length > MOST_IN_ONE_PLACE) {
    rows.push({ actions: rest.slice(0, MOST_IN_ONE_PLACE) });
    rest = rest.slice(MOST_IN_ONE_PLACE);
  }
  if (rows.length > 0) return [renderCard('more', { title: label, text, rows, actions: rest })];
  const more = renderKept('more', { title: label, text, rows: [], actions: [] });
  return [{ ...more, card: { ...cardIn(more), actions: rest } }];
}

function cardIn({ card }: CardJson): object {
  return typeof card === 'object' && card !== null ? card : {};
}

/** The face of a card that is done: what came of it, without buttons. */
export function outcomeCard(title: string, text: string): CardJson {
  return renderCard('outcome', { title, text });
}

/** The lines of a passage as blocks of a card; typed texts share `room` bytes. */
export function blocksOf(
  lines: readonly Line[],
  channel: Channel,
  room: number = ROOM,
): { readonly blocks: Block[]; readonly isShortened: boolean } {
  let isShortened = false;
  let left = room;
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
