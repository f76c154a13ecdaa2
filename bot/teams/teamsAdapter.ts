import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { ChannelKeys } from './channelKeys.ts';
import type { Connectors } from './connectors.ts';
import { mayAnswerAt, type Reach } from './serviceHosts.ts';
import { verifyCaller } from './verifyCaller.ts';

export type AdapterParts = {
  /** Without an app id every caller is taken; the settings allow that on loopback only. */
  readonly appId: string | undefined;
  readonly reach: Reach;
  readonly keys: ChannelKeys;
  readonly connectors: Connectors;
};

/** The Bot Framework's pipeline behind our own checks and connectors. */
export class TeamsAdapter extends CloudAdapter {
  constructor(parts: AdapterParts) {
    super(new TeamsAuthentication(parts));
  }

  /** Runs one activity; rejects with `AuthenticationError` (401 or 503) before `logic` for a caller who is not Microsoft. */
  take(
    authorization: string,
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    // A parser has been over it; what the SDK's type wants besides, it does not read.
    return this.processActivity(authorization, activity as Activity, logic);
  }
}

class TeamsAuthentication extends BotFrameworkAuthentication {
  readonly #parts: AdapterParts;
  readonly #factory: KeptConnectors;
  readonly #identity: ClaimsIdentity;

  constructor(parts: AdapterParts) {
    super();
    this.#parts = parts;
    this.#factory = new KeptConnectors(parts.connectors);
    this.#identity = new ClaimsIdentity([], parts.appId !== undefined);
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    const { appId, keys, reach } = this.#parts;
    const { serviceUrl, channelId } = activity;
    const verified =
      appId === undefined ? 'ok' : await verifyCaller(authorization, { appId, serviceUrl, channelId }, keys);
    if (verified === 'unavailable') throw new AuthenticationError('The keys could not be read.', 503);
    if (verified === 'refused') throw new AuthenticationError('This token is not right.', 401);
    if (appId !== undefined && !mayAnswerAt(serviceUrl, reach))
      throw new AuthenticationError('This address is not answered.', 401);
    return { audience: appId ?? '', claimsIdentity: this.#identity, connectorFactory: this.#factory };
  }

  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new AuthenticationError('Streaming is not offered.', 401);
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#factory;
  }

  override async createUserTokenClient(): Promise<UserTokenClient> {
    // Nobody signs in through the bot: the type asks for a client that is never called.
    return {} as UserTokenClient;
  }
}

class KeptConnectors extends ConnectorFactory {
  readonly #connectors: Connectors;

  constructor(connectors: Connectors) {
    super();
    this.#connectors = connectors;
  }

  override async create(serviceUrl: string): Promise<ConnectorClient> {
    const connector = this.#connectors.at(serviceUrl ?? '');
    const conversations = {
      sendToConversation: async (id: string, activity: object) => ({
        id: (await connector.send(id, activity)) ?? '',
      }),
      replyToActivity: async (id: string, replyToId: string, activity: object) => ({
        id: (await connector.send(id, activity, replyToId)) ?? '',
      }),
      updateActivity: async (id: string, activityId: string, activity: object) => {
        await connector.update(id, activityId, activity);
        return { id: activityId };
      },
      deleteActivity: (id: string, activityId: string) => connector.remove(id, activityId),
    };
    // The four calls that a turn can make; the SDK's own client builds a pipeline of its own each turn.
    return { conversations } as unknown as ConnectorClient;
  }
}
