import type { Server } from 'restify';
import type { Config } from '../config.ts';
import type { Product } from '../product.ts';

export type TeamsParts = {
  readonly server: Server;
  readonly product: Product;
  readonly config: Config;
  readonly report: (error: unknown) => void;
};

/** `POST /api/messages`. */
export function teamsRoutes(_parts: TeamsParts): void {}
