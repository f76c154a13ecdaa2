/** Pages of ours that a sign-in may lead back to, with a place on them; nothing else, and never another site. */
const places = /^\/(?:cases(?:\/[\w-]{1,100})?(?:#[\w.-]{1,100})?|me)?$/;

/** A page to come back to after signing in; the start page for whatever is none. */
export function ownPlace(path: string | null | undefined): string {
  return typeof path === 'string' && places.test(path) ? path : '/';
}

/** The address that asks for a new proof and leads back to a page. */
export function signInAgainAt(to: string): string {
  return `/sign-in?${new URLSearchParams({ again: '1', to: ownPlace(to) })}`;
}
