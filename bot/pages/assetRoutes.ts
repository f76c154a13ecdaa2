import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import { answer } from '../webChat/answers.ts';
import { assetsOf } from '../webChat/assets.ts';
import { builtFolder } from './builtFiles.ts';

const webChatFile = join(import.meta.dirname, '../../.cache/webchat-4.18.1.js');

/** `GET /assets/*`: the built front-end and Web Chat, nothing else; throws `Fault('configuration')` when it is not built. */
export function assetRoutes(server: Server): void {
  const assets = assetsOf(builtFolder, webChatFile);
  const sendFile = async (request: Request, response: Response): Promise<void> => {
    const name = (request.url ?? '').replace(/^\/assets\//, '').replace(/\?.*$/, '');
    if (!(await assets.send(name, request, response))) answer(response, 404, { error: 'notFound' });
  };
  server.get('/assets/*', sendFile);
  server.head('/assets/*', sendFile);
}
