import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isCaseVerb, isFreeVerb } from '../../../domain/procedure.ts';
import type { Store } from '../../../services/store/store.ts';
import { hasBearer, sessionCookie } from '../../api/cookies.ts';
import type { News } from './memberVisit.ts';

/** Long enough for the browser to follow, too short to surprise anybody later. */
const SECONDS = 60;

/** Keeps for this session what was just done, until the next page says it. */
export async function keepNews(store: Store, request: IncomingMessage, news: News): Promise<void> {
  const key = keyOf(request);
  if (key !== undefined) await store.putTemporary(key, `${news.kind} ${news.verb} ${news.caseId}`, SECONDS);
}

/** What was just done in this session, once; undefined when there is nothing to say. */
export async function takeNews(store: Store, request: IncomingMessage): Promise<News | undefined> {
  const key = keyOf(request);
  const kept = key === undefined ? undefined : await store.takeTemporary(key);
  const [kind, verb = '', caseId = ''] = (kept ?? '').split(' ');
  if ((kind !== 'done' && kind !== 'repeated') || !(isCaseVerb(verb) || isFreeVerb(verb) || verb === 'erase'))
    return undefined;
  return { kind, verb, caseId };
}

function keyOf(request: IncomingMessage): string | undefined {
  const secret = hasBearer(request) ? request.headers.authorization : sessionCookie(request);
  return secret && `news:${createHash('sha256').update(secret).digest('base64url')}`;
}
