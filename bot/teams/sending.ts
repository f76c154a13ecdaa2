import type { Language } from '../../domain/people.ts';
import type { Store } from '../../services/store/store.ts';
import { type Connectors, undelivered } from './connectors.ts';
import { type Place, teamsActivities } from './teamsActivities.ts';
import type { TeamsMessage } from './waitingLists.ts';

/** Brings one message to a conversation of Teams. */
export type Sending = {
  /** The id under which a card stands in Teams. */
  readonly look: (place: Place, outgoing: TeamsMessage['outgoing']) => Promise<string | undefined>;
  /** Brings a message there: a card that stands there is replaced in place. Counts what has arrived. */
  readonly send: (
    place: Place,
    message: TeamsMessage,
    language: Language,
    options?: SendOptions,
  ) => Promise<void>;
  /** Remembers under which id of Teams a card stands, so that it can be replaced in place. */
  readonly stands: (place: Place, cardId: string, activityId: string) => Promise<void>;
};

export type SendOptions = {
  readonly replyToId?: string | undefined;
  /** How many activities of the message arrived before. */
  readonly arrived?: number;
  readonly note?: (count: number) => Promise<void>;
  readonly looked?: Promise<string | undefined> | undefined;
};

const KEPT_SECONDS = 180 * 86_400;

/** Sending over connectors; which card stands where is kept in the store. */
export function sending(store: Store, connectors: Connectors): Sending {
  const look: Sending['look'] = async (place, { id, card }) =>
    card === undefined ? undefined : store.temporary(standsAs(place, id));
  const stands: Sending['stands'] = (place, cardId, activityId) =>
    store.putTemporary(standsAs(place, cardId), activityId, KEPT_SECONDS);

  const send: Sending['send'] = async (place, { outgoing, isFace }, language, options = {}) => {
    const connector = connectors.at(place.serviceUrl);
    const standing = await (options.looked ?? look(place, outgoing));
    if (standing === undefined && isFace) return;
    const activities = teamsActivities(outgoing, place, language);
    for (const [index, activity] of activities.entries()) {
      if (index < (options.arrived ?? 0)) continue;
      if (standing !== undefined && !('text' in activity)) {
        await connector
          .update(place.conversationId, standing, { ...activity, id: standing })
          .catch(ignoreGone);
        continue;
      }
      const id = await connector.send(place.conversationId, activity, options.replyToId);
      if (id !== undefined && outgoing.card !== undefined) await stands(place, outgoing.id, id);
      if (index + 1 < activities.length) await options.note?.(index + 1);
    }
  };

  return { look, send, stands };
}

/** A card that is no longer there to be replaced is no loss: its new face is in the web chat, and on refresh. */
function ignoreGone(error: unknown): void {
  const status = undelivered(error)?.status;
  if (status === undefined || ![400, 404, 405, 501].includes(status)) throw error;
}

function standsAs(place: Place, cardId: string): string {
  return `teams:card:${place.conversationId}:${cardId}`;
}
