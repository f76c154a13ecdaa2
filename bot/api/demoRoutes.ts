import type { Next, Request, Response } from 'restify';
import { z } from 'zod';
import { understand } from '../../dialogs/understand/understand.ts';
import { instant } from '../../services/clock.ts';
import type { Activity } from '../../services/conversations.ts';
import { mailCopies } from '../mail/mailCopies.ts';
import type { Ticker } from '../ticker.ts';
import type { ApiParts } from './apiRoutes.ts';
import { setSessionCookie } from './cookies.ts';
import { type Answer, bodyOf, malformed, notFound, respond } from './http.ts';

const signIn = z.looseObject({ person: z.string().max(200) });
const clockMove = z.looseObject({ advance: z.string().max(100) });
const sentence = z.looseObject({
  text: z.string().max(20_000),
  language: z.enum(['nl', 'en']).default('nl'),
});

/** The most activities an outbox is read in one go. */
const PAGE = 1_000;

/** Sign-in as anybody, the clock, and the outbox: only in demo mode, which runs on loopback only. */
export function demoRoutes(
  { server, product, sessions, isLoopback, report }: ApiParts,
  ticker: Ticker,
): void {
  const post = (path: string, handler: (body: object) => Promise<Answer>): void => {
    server.post(path, (request: Request, response: Response, next: Next) => {
      void respond(request, response, report, async () => {
        const body = await bodyOf(request);
        return 'answer' in body ? body.answer : handler(body.value);
      }).then(() => next(false));
    });
  };

  post('/demo/sign-in', async (body) => {
    const read = signIn.safeParse(body);
    const person = read.success ? product.directory.person(read.data.person) : undefined;
    if (!read.success) return malformed;
    if (person === undefined) return notFound;
    const at = instant(product.clock.machine());
    const cookie = await sessions.start(person.id, { method: 'demo', at, secondFactor: false });
    return {
      status: 200,
      body: { person: person.id, name: person.name, role: person.role },
      headers: { 'Set-Cookie': setSessionCookie(cookie, isLoopback) },
    };
  });

  post('/demo/clock', async (body) => {
    const read = clockMove.safeParse(body);
    if (!read.success) return malformed;
    const { calendar } = product.world();
    const until = calendar.add(instant(product.clock.now()), read.data.advance);
    if (until === undefined)
      return {
        status: 422,
        body: { error: 'invalid', fields: [{ id: 'advance', message: 'P8D, PT2H, P1M' }] },
      };
    await ticker.advanceTo(Date.parse(until));
    return { status: 200, body: { now: calendar.withOffset(instant(product.clock.now())) } };
  });

  post('/demo/understand', async (body) => {
    const read = sentence.safeParse(body);
    return read.success ? { status: 200, body: understand(read.data.text, read.data.language) } : malformed;
  });

  server.get('/demo/outbox', (request: Request, response: Response, next: Next) => {
    void respond(request, response, report, async () => {
      const id = new URL(request.url ?? '', 'http://localhost').searchParams.get('person') ?? '';
      const person = product.directory.person(id);
      if (person === undefined) return notFound;
      const activities: Activity[] = [];
      let watermark = 0;
      for (;;) {
        const page = await product.conversations.read(person.id, watermark, PAGE);
        if (page.watermark === watermark) break;
        watermark = page.watermark;
        activities.push(...page.activities.filter((activity) => isFromBot(activity)));
      }
      // Mail lies apart: it is no part of the conversation.
      const mailed = await mailCopies(product.store, product.keys, product.clock).of(person.id);
      return { status: 200, body: { activities: inOrder([...activities, ...mailed]) } };
    }).then(() => next(false));
  });
}

/** Oldest first; what replaced something keeps the place of its new face. */
function inOrder(activities: readonly Activity[]): readonly Activity[] {
  const mailed = activities.filter(({ channelId }) => channelId === 'email');
  if (mailed.length === 0) return activities;
  const at = (activity: Activity): string => String(activity.timestamp ?? '');
  return mailed.reduce<readonly Activity[]>(
    (all, mail) => {
      const place = all.findIndex((other) => at(other) > at(mail));
      return all.toSpliced(place < 0 ? all.length : place, 0, mail);
    },
    activities.filter(({ channelId }) => channelId !== 'email'),
  );
}

function isFromBot(activity: Readonly<Record<string, unknown>>): boolean {
  const { from } = activity;
  return typeof from === 'object' && from !== null && 'role' in from && from.role === 'bot';
}
