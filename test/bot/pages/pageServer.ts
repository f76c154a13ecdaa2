import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { assetRoutes } from '../../../bot/pages/assetRoutes.ts';
import { publicPageRoutes } from '../../../bot/pages/publicPageRoutes.ts';

/** The public pages alone on a free port: no store, no directory, no session exists beside them. */
export type PageServer = {
  readonly address: string;
  /** What the pages reported as failures. */
  readonly reported: readonly unknown[];
  readonly stop: () => Promise<void>;
};

/** Starts the pages with nothing else on the server. */
export async function startPages(): Promise<PageServer> {
  const server = restify.createServer({ ignoreTrailingSlash: true });
  const reported: unknown[] = [];
  assetRoutes(server);
  publicPageRoutes({ server, report: (error) => reported.push(error) });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port }: AddressInfo = server.address();
  return {
    address: `http://127.0.0.1:${port}`,
    reported,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.server.closeAllConnections();
      }),
  };
}
