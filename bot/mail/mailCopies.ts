import { z } from 'zod';
import type { Language, Person } from '../../domain/people.ts';
import { type Clock, instant } from '../../services/clock.ts';
import type { Activity } from '../../services/conversations.ts';
import type { KeyRing } from '../../services/sealing/keyRing.ts';
import { openText, sealText } from '../../services/sealing/sealedEvents.ts';
import type { Store } from '../../services/store/store.ts';
import { bot } from '../sendReply.ts';
import type { Mail } from './mailSender.ts';

/** Copies of mails as activities with `channelId` `email`, sealed with the person's key: for the demo's outbox only. */
export type MailCopies = {
  readonly keep: (person: Person, mail: Mail, language: Language) => Promise<void>;
  readonly of: (personId: string) => Promise<readonly Activity[]>;
};

const MOST = 1_000;
const activity = z.looseObject({ id: z.string(), type: z.string() });

/** Copies over a store. */
export function mailCopies(store: Store, keys: KeyRing, clock: Clock): MailCopies {
  return {
    keep: async (person, { id, to, subject, text }, language) => {
      const copy: Activity = {
        type: 'message',
        id: `mail-${id}`,
        timestamp: instant(clock.now()),
        channelId: 'email',
        from: { ...bot, role: 'bot' },
        recipient: { id: to },
        conversation: { id: `mail-${person.id}` },
        locale: language === 'nl' ? 'nl-NL' : 'en-US',
        summary: subject,
        text,
        textFormat: 'plain',
      };
      const key = await keys.keyFor(`person:${person.id}`);
      const body = sealText(JSON.stringify(copy), key, purpose(person.id, copy.id));
      await store.putHistory(listOf(person.id), [{ id: copy.id, body, at: clock.now() }]);
    },
    of: async (personId) => {
      const key = await keys.existingKey(`person:${personId}`);
      if (key === undefined) return [];
      return (await store.history(listOf(personId), 0, MOST)).map(({ id, body }) =>
        activity.parse(JSON.parse(openText(body, key, purpose(personId, id)))),
      );
    },
  };
}

function listOf(personId: string): string {
  return `mail copies:${personId}`;
}

function purpose(personId: string, id: string): string {
  return `mail/${personId}/${id}`;
}
