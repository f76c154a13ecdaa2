import {
  type AppCredentials,
  AuthenticationConstants,
  JwtTokenProviderFactory,
  ManagedIdentityAppCredentials,
  MicrosoftAppCredentials,
} from 'botframework-connector';
import type { Config } from '../config.ts';
import type { Token } from './connectors.ts';

/** The registration of the bot, as far as sending needs it. */
export type Registration = Pick<
  Config,
  'MICROSOFT_APP_ID' | 'MICROSOFT_APP_TENANT' | 'MICROSOFT_APP_PASSWORD'
>;

/** Tokens for sending: single tenant with a secret, otherwise a managed identity; undefined without an app id. */
export function outboundToken(registration: Registration): Token | undefined {
  const credentials = credentialsOf(registration);
  if (credentials === undefined) return undefined;
  let isRefused = false;
  let asking: Promise<string> | undefined;
  return {
    // Turns that begin together ask once.
    get: () => {
      asking ??= credentials.getToken(isRefused).finally(() => {
        asking = undefined;
      });
      isRefused = false;
      return asking;
    },
    forget: () => {
      isRefused = true;
    },
  };
}

function credentialsOf(registration: Registration): AppCredentials | undefined {
  const appId = registration.MICROSOFT_APP_ID;
  if (appId === undefined) return undefined;
  const scope = AuthenticationConstants.ToChannelFromBotOAuthScope;
  if (registration.MICROSOFT_APP_PASSWORD === undefined)
    return new ManagedIdentityAppCredentials(appId, scope, new JwtTokenProviderFactory());
  return new MicrosoftAppCredentials(
    appId,
    registration.MICROSOFT_APP_PASSWORD,
    registration.MICROSOFT_APP_TENANT,
    scope,
  );
}
