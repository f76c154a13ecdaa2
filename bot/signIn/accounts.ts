import type { Directory, Person } from '../../domain/people.ts';
import type { ProviderSettings } from './providerSettings.ts';

/** What a provider's ID token says, as far as it is read here. */
export type IdClaims = Readonly<Record<string, unknown>>;

/** The provider for an e-mail address: the one with its domain, else the one without domains; undefined for none. */
export function providerFor<P extends Pick<ProviderSettings, 'domains'>>(
  providers: readonly P[],
  email: string,
): P | undefined {
  const own = providers.find(({ domains }) => domains.includes(domainOf(email)));
  return own ?? providers.find(({ domains }) => domains.length === 0);
}

/**
 * The person of the directory behind a sign-in. A provider is believed about the addresses of its own domains only,
 * so that no organisation can let somebody in as a person of another one.
 */
export function personBySignIn(
  directory: Pick<Directory, 'byAccount'>,
  providers: readonly ProviderSettings[],
  provider: ProviderSettings,
  claims: IdClaims,
): Person | undefined {
  const email = claims[provider.claim];
  if (typeof email !== 'string' || !email.includes('@')) return undefined;
  if (providerFor(providers, email) !== provider) return undefined;
  if (claims.email_verified !== true && !provider.isOwnDomain) return undefined;
  return directory.byAccount(email);
}

/** Whether an ID token says that more than a password was given. */
export function hasSecondFactor(
  { secondFactor }: Pick<ProviderSettings, 'secondFactor'>,
  claims: IdClaims,
): boolean {
  const methods = Array.isArray(claims.amr) ? claims.amr : [];
  return (
    (typeof claims.acr === 'string' && secondFactor.acr.includes(claims.acr)) ||
    secondFactor.amr.some((method) => methods.includes(method))
  );
}

function domainOf(email: string): string {
  return email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
}
