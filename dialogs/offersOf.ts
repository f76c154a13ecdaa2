import type { ActionOffer, ChoicePerson } from '../cards/actionForm.ts';
import { formerPartOf, partOf } from '../domain/access.ts';
import type { World } from '../domain/ask.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import { actionsOf, type OpenAction } from '../domain/view.ts';
import type { Audience } from './audience.ts';

/** Every verb open to a person as a button, with the names of the people its inputs choose from. */
export function offersOf(log: CaseLog, audience: Audience, world: World): readonly ActionOffer[] {
  const state = present(log);
  const { person } = audience;
  const part = partOf(state, person, world.directory);
  const former = formerPartOf(state, person);
  const open: readonly OpenAction[] =
    part !== undefined
      ? actionsOf(log, part, person, world)
      : former === undefined
        ? []
        : actionsOf(log, former, person, world).filter((action) => action.verb.startsWith('invoice.'));
  return open.map((action) => ({
    verb: action.verb,
    caseId: state.id,
    opened: action.opened,
    people: Object.fromEntries(
      Object.entries(action.people).map(([input, ids]) => [
        input,
        ids.map((each) => choicePerson(each, world, audience)),
      ]),
    ),
  }));
}

function choicePerson(id: string, world: World, audience: Audience): ChoicePerson {
  const person = world.directory.person(id);
  return { id, name: audience.channel === 'teams' || person === undefined ? id : person.name };
}
