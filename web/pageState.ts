import type { Language, Role } from '../domain/people.ts';

/** Somebody as the sign-in list shows them. */
export type Listed = { readonly id: string; readonly name: string; readonly role: Role };

/** What the server wrote into the page. */
export type PageState = {
  readonly language: Language;
  /** Who is signed in; null when nobody is. */
  readonly visitor: Listed | null;
  /** The people of demo mode; null outside it. */
  readonly people: readonly Listed[] | null;
  /** The page of ours that signing in leads to. */
  readonly to: string;
  /** For the styles that Web Chat makes while it runs. */
  readonly nonce: string;
};

/** Reads it from the page; it comes from our own server in the same answer. */
export function readState(): PageState {
  return JSON.parse(document.getElementById('page')?.dataset.state ?? '') as PageState;
}
