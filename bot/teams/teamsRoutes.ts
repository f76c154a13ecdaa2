import { randomBytes } from 'node:crypto';
import { type Activity, INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { Next, Request, Response, Server } from 'restify';
import { textsIn } from '../../cards/texts/index.ts';
import { plain } from '../../dialogs/presentCards.ts';
import { Fault } from '../../services/fault.ts';
import type { Sessions } from '../../services/sessions.ts';
import type { Config } from '../config.ts';
import { waitOf } from '../limits.ts';
import type { Product } from '../product.ts';
import { answer } from '../webChat/answers.ts';
import { readJson } from '../webChat/readBody.ts';
import { channelKeys } from './channelKeys.ts';
import { undelivered } from './connectors.ts';
import { personBehind, readTeamsActivity, type TeamsActivity } from './incoming.ts';
import { cardAnswer, errorAnswer } from './invokes.ts';
import { linkRoute } from './linkRoute.ts';
import { oneTimeLinks } from './oneTimeLinks.ts';
import { plainFace } from './replacing.ts';
import { mayAnswerAt, type Reach } from './serviceHosts.ts';
import { takeActivity } from './takeActivity.ts';
import type { Taken } from './taken.ts';
import { type Place, teamsActivities, typing } from './teamsActivities.ts';
import { TeamsAdapter } from './teamsAdapter.ts';

export type TeamsParts = {
  readonly server: Server;
  readonly product: Product;
  readonly sessions: Sessions;
  readonly config: Config;
  readonly report: (error: unknown) => void;
};

type Answered = { readonly status: number; readonly body?: unknown };

/** A retry of Teams comes within minutes; a day is long enough to know every one of them. */
const ONCE_SECONDS = 86_400;
/** The channel waits for its answer: what takes longer to send follows after it. */
const PATIENCE = 1_500;
/** A thinking pause is shown from here on. */
const TYPING_AFTER = 1_000;
const loopback = ['127.0.0.1', 'localhost', '::1'];

/** `POST /api/messages`, and the one-time links that lead from Teams to the web chat. */
export function teamsRoutes({ server, product, sessions, config, report }: TeamsParts): void {
  const isLoopback = loopback.includes(config.HOST);
  const appId = config.MICROSOFT_APP_ID;
  const reach: Reach = appId === undefined ? 'loopback' : isLoopback ? 'both' : 'microsoft';
  const adapter = new TeamsAdapter({ appId, reach, keys: channelKeys(), connectors: product.connectors });
  const links = oneTimeLinks(product.store);
  linkRoute(server, product, sessions, links, isLoopback);

  server.post('/api/messages', (request: Request, response: Response, next: Next) => {
    void receive(request)
      .catch((error: unknown): Answered => {
        if (waitOf(error) !== undefined) return { status: 429, body: { error: 'tooMany' } };
        report(error);
        return { status: isStoreFault(error) || undelivered(error) !== undefined ? 503 : 500 };
      })
      .then(({ status, body }) => {
        if (!request.complete) request.resume();
        if (body === undefined) {
          response.writeHead(status, { 'Content-Length': 0 });
          response.end();
        } else answer(response, status, body);
        next(false);
      })
      .catch(report);
  });

  const receive = async (request: Request): Promise<Answered> => {
    // Another site's page can post only what needs no preflight: JSON does.
    if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json')
      return { status: 400, body: { error: 'malformed' } };
    const read = await readJson(request);
    if ('problem' in read) return { status: read.problem.status, body: { error: 'malformed' } };
    const taken = readTeamsActivity(read.value);
    if (taken === undefined) return { status: 400, body: { error: 'malformed' } };
    if (appId === undefined && taken.serviceUrl !== '' && !mayAnswerAt(taken.serviceUrl, reach))
      return { status: 400, body: { error: 'malformed' } };
    // The SDK's own type asks for more than it reads.
    const activity = { ...read.value } as Partial<Activity>;
    try {
      const invoke = await adapter.take(request.headers.authorization ?? '', activity, (context) =>
        turn(context, taken),
      );
      return invoke === undefined ? { status: 200 } : { status: invoke.status, body: invoke.body };
    } catch (error) {
      if (error instanceof AuthenticationError) return { status: error.statusCode };
      throw error;
    }
  };

  const turn = async (context: TurnContext, taken: TeamsActivity): Promise<void> => {
    await product.bounds.person(`teams ${taken.userId}`);
    const isTyping = showTyping(taken);
    const isFirst =
      taken.once === undefined ||
      (await product.store.addTemporary(taken.once, '1', ONCE_SECONDS).catch(() => true));
    try {
      const answered = await takeActivity({ product, links }, taken, isFirst).catch((error: unknown) =>
        failed(taken, error),
      );
      await isTyping.stop();
      await deliver(context, taken, answered);
    } catch (error) {
      await isTyping.stop();
      if (isFirst && taken.once !== undefined)
        await product.store.removeTemporary(taken.once).catch(() => undefined);
      throw error;
    }
  };

  const deliver = async (context: TurnContext, taken: TeamsActivity, answered: Taken): Promise<void> => {
    const { person, language, messages, invoke, standing, isWhisper } = answered;
    const place: Place = taken;
    if (taken.wantsReplies) {
      const activities = messages
        .filter((message) => !message.isFace)
        .flatMap((message) => teamsActivities(message.outgoing, place, language));
      if (activities.length > 0) await context.sendActivities(activities);
    } else if (isWhisper) {
      for (const { outgoing } of messages)
        for (const activity of teamsActivities(outgoing, place, language))
          await product.connectors
            .at(place.serviceUrl)
            .send(place.conversationId, activity, taken.activity.id);
    } else {
      const sending = product.teams.reply(person, place, language, messages, taken.activity.id).catch(report);
      await Promise.race([sending, new Promise((done) => setTimeout(done, PATIENCE).unref())]);
    }
    if (invoke === undefined) return;
    if (standing !== undefined && taken.replyToId !== undefined)
      await product.teams.stands(place, standing, taken.replyToId);
    context.turnState.set(INVOKE_RESPONSE_KEY, { type: 'invokeResponse', value: invoke });
  };

  /** One neutral sentence with a reference; what was not stored is said to be so, with a status that is no success. */
  const failed = async (taken: TeamsActivity, error: unknown): Promise<Taken> => {
    const known = personBehind(taken, product.directory);
    const language = known?.language ?? 'nl';
    const person = known ?? { id: '', role: 'hr', name: '', phone: '', language };
    const { talk } = textsIn(language);
    const isInvoke = taken.activity.type === 'invoke';
    const base = { person, language, messages: [], standing: undefined, isWhisper: true } as const;
    if (isStoreFault(error)) {
      if (!isInvoke) throw error;
      report(error);
      return { ...base, invoke: errorAnswer(503, talk.notStored) };
    }
    const reference = randomBytes(4).toString('hex');
    report(error);
    report(new Fault('deliveryFailed', `The turn with reference ${reference} failed.`));
    const words = talk.error(reference);
    if (isInvoke) return { ...base, invoke: cardAnswer(plainFace({ language }, words, product).card ?? {}) };
    const message = { outgoing: plain(product.desk.newId(), { language }, words), isFace: false };
    return { ...base, invoke: undefined, messages: [message] };
  };

  /** Dots after a second of waiting, and never after the answer. */
  const showTyping = (taken: TeamsActivity): { readonly stop: () => Promise<void> } => {
    let shown: Promise<unknown> = Promise.resolve();
    if (taken.activity.type !== 'message' || taken.wantsReplies) return { stop: async () => undefined };
    const timer = setTimeout(() => {
      shown = product.connectors
        .at(taken.serviceUrl)
        .send(taken.conversationId, typing(taken))
        .catch(() => undefined);
    }, TYPING_AFTER);
    return {
      stop: async () => {
        clearTimeout(timer);
        await shown;
      },
    };
  };
}

function isStoreFault(error: unknown): boolean {
  return (
    error instanceof Fault &&
    ['storeUnavailable', 'notReplicated', 'storeFull', 'conflict'].includes(error.code)
  );
}
