import { actionOf } from '../cards/actionForm.ts';
import { MOST_IN_ONE_PLACE } from '../cards/card.ts';
import { type CardJson, renderCard } from '../cards/renderCard.ts';
import { textsIn } from '../cards/texts/index.ts';
import type { Role } from '../domain/people.ts';
import type { Turn } from './turn.ts';

/** A button of the menu: a verb, or words that are sent as if typed. */
type MenuItem = 'request' | 'aid' | 'guide' | 'status' | 'cases' | 'language' | 'human';

const items: { readonly [R in Role]: readonly MenuItem[] } = {
  employee: ['aid', 'request', 'cases', 'guide', 'human', 'language'],
  physician: ['status', 'cases', 'guide', 'aid', 'human', 'language'],
  secondPhysician: ['status', 'cases', 'guide', 'human', 'language'],
  backOffice: ['cases', 'guide', 'human', 'language'],
  hr: ['aid', 'guide', 'human', 'language'],
};

/** The menu of a role: what the bot can do, as buttons, and where one wants to be told; `text` stands above instead of its own words. */
export function menuCard(turn: Pick<Turn, 'person' | 'language' | 'channel'>, text?: string): CardJson {
  const { talk } = textsIn(turn.language);
  const buttons = items[turn.person.role].map((item) => button(item, turn));
  const choice = actionOf({ verb: 'channel.choose', people: {} }, turn.language, turn.channel, new Set());
  return renderCard('menu', {
    title: talk.menu.title,
    text: text ?? talk.menu.text,
    rows: [{ actions: buttons.slice(0, MOST_IN_ONE_PLACE) }],
    actions: [...buttons.slice(MOST_IN_ONE_PLACE), choice],
  });
}

/** The words behind the buttons of the menu, in order: "2" means the second. */
export function menuItems(role: Role): readonly MenuItem[] {
  return items[role];
}

function button(item: MenuItem, turn: Pick<Turn, 'person' | 'language'>): CardJson {
  const { talk } = textsIn(turn.language);
  return renderCard('submit', {
    title: talk.menu.buttons[item],
    style: 'default',
    carried: carried(item, turn),
  });
}

/** A verb with its inputs, or words that count as typed. */
function carried(
  item: MenuItem,
  turn: Pick<Turn, 'person' | 'language'>,
): Readonly<Record<string, string | number>> {
  const { role } = turn.person;
  switch (item) {
    case 'aid':
      return { verb: 'aid.restart' };
    case 'guide':
      return {
        verb: 'guide.show',
        step: 1,
        role: role === 'physician' || role === 'secondPhysician' ? role : 'employee',
      };
    case 'human':
      return { verb: 'human.ask' };
    case 'language':
      return { verb: 'language.set', language: turn.language === 'nl' ? 'en' : 'nl' };
    default:
      return { text: textsIn(turn.language).talk.menu.buttons[item] };
  }
}
