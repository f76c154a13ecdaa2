import type { Failure } from '../../services/deliveries/ledger.ts';
import type { Undelivered } from './connectors.ts';

/**
 * What a refusal of the connector asks for: `away` ends Teams for this person until they write again, `anew` is a
 * conversation that has to be made again, `never` is about this one message, `later` passes by itself.
 */
export type Treatment = {
  readonly what: 'away' | 'anew' | 'never' | 'later';
  readonly because: Failure;
};

/** The treatment of each failure, after the practice of Teams. */
export function treatmentOf({ status, code, isSlow }: Undelivered): Treatment {
  if (status === undefined) return { what: 'later', because: isSlow ? 'timeout' : 'unreachable' };
  if (status === 403) return { what: 'away', because: forbidden(code) };
  if (status === 404) return { what: 'anew', because: 'conversationGone' };
  if (status === 401) return { what: 'later', because: 'notAuthorised' };
  if (status === 408) return { what: 'later', because: 'timeout' };
  if (status === 412) return { what: 'later', because: 'conflict' };
  if (status === 429) return { what: 'later', because: 'throttled' };
  if (status >= 500) return { what: 'later', because: 'serverError' };
  return { what: 'never', because: 'refused' };
}

function forbidden(code: string | undefined): Failure {
  if (code === 'MessageWritesBlocked') return 'blocked';
  if (code === 'BotNotInConversationRoster') return 'uninstalled';
  if (code === 'BotDisabledByAdmin') return 'disabledByAdministrator';
  return 'forbidden';
}
