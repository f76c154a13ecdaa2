import { presentCard, standingCard } from '../../dialogs/caseCards.ts';
import type { Desk } from '../../dialogs/desk.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import type { Turn } from '../../dialogs/turn.ts';
import type { Product } from '../product.ts';

/** A desk for a turn from Teams, which notes what the web chat keeps of it. */
export type TeamsDesk = {
  readonly desk: Desk;
  /** The same message as the web chat holds it: with what was typed, and with every form. */
  readonly inChat: (outgoing: Outgoing) => Outgoing;
  /** Whether a message is a new face of an earlier card. */
  readonly isFace: (outgoing: Outgoing) => boolean;
};

/** A desk over the product for one turn. */
export function teamsDesk(product: Product, turn: Turn): TeamsDesk {
  const inChat = new Map<string, Outgoing>();
  const faces = new Set<string>();
  const desk: Desk = {
    ...product.desk,
    tell: async (acted, actor, verb, read) => {
      const told = await product.notifier.tell(acted, actor, verb, read);
      for (const outgoing of told.kept) inChat.set(outgoing.id, outgoing);
      for (const outgoing of told.earlier) faces.add(outgoing.id);
      return told;
    },
    remember: async (person, caseId, cards) => {
      await product.desk.remember(person, caseId, cards);
      const log = await product.logs.load(caseId);
      const audience = product.desk.audience({ ...turn, channel: 'webChat' });
      const world = product.world();
      for (const { outgoing } of cards) {
        const card = presentCard(log, audience, world, outgoing.id);
        inChat.set(outgoing.id, (card ?? standingCard(log, audience, world, outgoing.id)).outgoing);
      }
    },
  };
  return {
    desk,
    inChat: (outgoing) => inChat.get(outgoing.id) ?? outgoing,
    isFace: (outgoing) => faces.has(outgoing.id),
  };
}
