import type { Person } from '../../domain/people.ts';
import type { PersonState } from '../../services/personStates.ts';
import type { Product } from '../product.ts';
import { isSameReference, referenceOf, type TeamsActivity } from './incoming.ts';

/** Where somebody is reached from now on, and whether this is the first we hear of them since the bot was installed. */
export type Contact = { readonly state: PersonState; readonly isNew: boolean };

/**
 * Keeps the reference of an activity in its person's state. An installation that went and came back begins anew; who only
 * wrote again after Teams took nothing for them was welcomed before.
 */
export async function contact(product: Product, person: Person, taken: TeamsActivity): Promise<Contact> {
  const reference = referenceOf(taken);
  const known = await product.states.load(person.id);
  // Nearly always nothing is new, and nothing has to be written.
  if (reference === undefined || (isSameReference(known.teams, reference) && isInstalled(known)))
    return { state: known, isNew: false };
  let isNew = false;
  const state = await product.states.change(person.id, (before) => {
    isNew = reference.installed && (isArrival(taken) ? !isInstalled(before) : isUnmet(before));
    if (isSameReference(before.teams, reference)) return before;
    if (!reference.installed && before.teams === undefined) return before;
    return { ...before, teams: reference, welcomed: before.welcomed || isNew };
  });
  return { state, isNew };
}

function isInstalled({ teams }: PersonState): boolean {
  return teams?.installed === true;
}

function isUnmet({ teams }: PersonState): boolean {
  return teams === undefined || teams.removed === true;
}

function isArrival({ activity }: TeamsActivity): boolean {
  return activity.type === 'installationUpdate' || activity.type === 'conversationUpdate';
}
