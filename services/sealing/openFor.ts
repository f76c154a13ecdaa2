import type { KeyRing } from './keyRing.ts';
import { openText } from './sealedEvents.ts';

/** What was sealed for an owner; undefined after erasure, which another process may have done a moment ago. */
export async function openFor(
  keys: KeyRing,
  owner: string,
  sealed: string,
  purpose: string,
): Promise<string | undefined> {
  const key = await keys.existingKey(owner);
  if (key === undefined) return undefined;
  try {
    return openText(sealed, key, purpose);
  } catch (error) {
    keys.forget(owner);
    const now = await keys.existingKey(owner);
    if (now !== undefined && !now.equals(key)) return openNewer(owner, now);
    // A person's key may be another one by now; that of a case never is.
    if (now === undefined || owner.startsWith('person:')) return undefined;
    throw error;
  }

  function openNewer(whose: string, key: Buffer): string | undefined {
    try {
      return openText(sealed, key, purpose);
    } catch (error) {
      if (whose.startsWith('person:')) return undefined;
      throw error;
    }
  }
}
