import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  type Storage,
  type StoreItems,
  UserState,
} from 'botbuilder';
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';
import { Redis } from 'ioredis';
import restify from 'restify';

/** A stock bot as the samples build it: CloudAdapter, a waterfall of two prompts, both states in Redis. */
const redis = new Redis(process.argv[2] ?? '');
const storage: Storage = {
  read: async (keys) => {
    const found = await redis.mget(keys.map((key) => `bench:stock:${key}`));
    return Object.fromEntries(
      keys.flatMap((key, index) => (found[index] ? [[key, JSON.parse(found[index])]] : [])),
    );
  },
  write: async (changes: StoreItems) => {
    await Promise.all(
      Object.entries(changes).map(([key, value]) => redis.set(`bench:stock:${key}`, JSON.stringify(value))),
    );
  },
  delete: async (keys) => {
    await redis.del(keys.map((key) => `bench:stock:${key}`));
  },
};
const conversationState = new ConversationState(storage);
const userState = new UserState(storage);
const dialogs = new DialogSet(conversationState.createProperty('dialogs'));
dialogs.add(new TextPrompt('ask'));
dialogs.add(
  new WaterfallDialog('allow', [
    (step) => step.prompt('ask', 'May your employer be told?'),
    (step) => step.prompt('ask', 'Are you sure?'),
    async (step) => {
      await step.context.sendActivity('Noted.');
      return step.endDialog();
    },
  ]),
);
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  const dialog = await dialogs.createContext(context);
  const result = await dialog.continueDialog();
  if (result.status === DialogTurnStatus.empty) await dialog.beginDialog('allow');
  await conversationState.saveChanges(context);
  await userState.saveChanges(context);
  await next();
});
const appId = process.env.MICROSOFT_APP_ID ?? '';
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    appId === ''
      ? {}
      : {
          MicrosoftAppType: 'SingleTenant',
          MicrosoftAppId: appId,
          MicrosoftAppTenantId: process.env.MICROSOFT_APP_TENANT,
          MicrosoftAppPassword: process.env.MICROSOFT_APP_PASSWORD,
        },
  ),
);
const server = restify.createServer({ name: 'stock' });
server.use(restify.plugins.bodyParser({ mapParams: false }));
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
