import { type GuideRole, guideStep } from '../../dialogs/guide/guideCard.ts';
import type { Step } from '../../domain/procedure.ts';

/** The roles that have a page in each step, in the order in which they are shown. */
export const guideRoles: readonly GuideRole[] = ['employee', 'physician', 'secondPhysician'];

/** One of the thirty pages. */
export type GuidePlace = { readonly role: GuideRole; readonly step: Step };

/** The address of a page of the step guide. */
export function guideAddress({ role, step }: GuidePlace): string {
  return `/guide/${role}/${step}`;
}

/** The page that a role and a step in an address name; undefined when there is none. */
export function guidePlace(role: string | null, step: string | null): GuidePlace | undefined {
  const found = guideRoles.find((each) => each === role);
  const number = /^([1-9]|10)$/.test(step ?? '') ? guideStep(Number(step)) : undefined;
  return found === undefined || number === undefined ? undefined : { role: found, step: number };
}
