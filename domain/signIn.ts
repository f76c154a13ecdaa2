import type { Instant } from './calendar.ts';
import type { Role } from './people.ts';
import type { Verb } from './procedure.ts';

/** How and when somebody proved who they are; goes with every request, into receipts and the access log. */
export type SignIn = {
  /** A choice in demo mode, an identity provider, a one-time link, or the single sign-on of Teams. */
  readonly method: 'demo' | 'provider' | 'link' | 'teams';
  /** The moment of the proof itself, on the machine's clock: a session that goes on is no new proof. */
  readonly at: Instant;
  /** Whether more than a password stood behind it, as the provider says (`acr`, `amr`). */
  readonly secondFactor: boolean;
  /** Who vouches for it, where somebody does. */
  readonly issuer?: string;
};

/** How old the proof may be at a signature, in minutes. */
export const SIGNATURE_MINUTES = 15;

/** The verbs that are a signature: a text is agreed to word for word, and a receipt follows. */
export const signatures: readonly Verb[] = ['authorisation.sign', 'sharing.consent', 'information.consent'];

/** Whether somebody who proved themselves like this may sign now. A link or a session of Teams is no proof of presence. */
export function maySign(signIn: SignIn | undefined, now: Instant): boolean {
  if (signIn?.method !== 'provider') return false;
  const age = Date.parse(now) - Date.parse(signIn.at);
  return age >= -60_000 && age <= SIGNATURE_MINUTES * 60_000;
}

/** Roles that read medical texts of others get in with a second factor only. */
export function asksSecondFactor(role: Role): boolean {
  return role === 'physician' || role === 'secondPhysician';
}
