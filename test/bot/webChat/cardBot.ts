import { plugins, type Request, type Response, type Server } from 'restify';
import { z } from 'zod';
import { assetRoutes } from '../../../bot/pages/assetRoutes.ts';
import type { Receive } from '../../../bot/webChat/directLine.ts';
import { type Listed, pageRoutes } from '../../../bot/webChat/page.ts';
import type { Activity, Conversations } from '../../../services/conversations.ts';
import { heard } from './chatServer.ts';

const click = z.object({ verb: z.string(), caseId: z.string(), opened: z.number(), question: z.string() });

const chosen = z.object({ verb: z.literal('language.set'), language: z.literal('en') });

/** One card of one case, and its face after the click; the world that the page asks about changes with it. */
export function cardBot() {
  const world = {
    step: 1,
    language: 'nl' as 'nl' | 'en',
    clicks: [] as unknown[],
    signedIn: true,
    uploads: 0,
  };

  const cardOf = (body: readonly object[], actions: readonly object[]): Activity => ({
    id: 'card-1',
    type: 'message',
    timestamp: new Date().toISOString(),
    from: { id: 'bot', role: 'bot', name: 'Second opinion' },
    summary: 'Een kaart',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { type: 'AdaptiveCard', version: '1.5', body, actions },
      },
    ],
  });
  const open = cardOf(
    [
      {
        type: 'TextBlock',
        text: 'Vraag een second opinion aan',
        weight: 'bolder',
        size: 'large',
        wrap: true,
      },
      { type: 'TextBlock', text: 'Schrijf op wat u aan de tweede bedrijfsarts wilt vragen.', wrap: true },
      {
        type: 'Input.Text',
        id: 'question',
        label: 'Uw vraag',
        isMultiline: true,
        isRequired: true,
        errorMessage: 'Vul uw vraag in.',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'subject',
        label: 'Waarover',
        style: 'expanded',
        value: 'a',
        choices: [
          { title: 'Advies over ziekte en werk', value: 'a' },
          { title: 'Beroepsziekte', value: 'b' },
        ],
      },
      { type: 'Input.Date', id: 'adviceDate', label: 'Datum van het advies' },
    ],
    [
      {
        type: 'Action.Submit',
        title: 'Versturen',
        data: { verb: 'request.submit', caseId: 'c-1', opened: 3 },
      },
      {
        type: 'Action.Submit',
        title: 'In English',
        associatedInputs: 'none',
        data: { verb: 'language.set', language: 'en' },
      },
      {
        type: 'Action.ShowCard',
        title: 'Intrekken',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'TextBlock', text: 'Dit kunt u niet terugdraaien.', wrap: true }],
          actions: [
            {
              type: 'Action.Submit',
              title: 'Ja, intrekken',
              data: { verb: 'request.withdraw', caseId: 'c-1', opened: 3 },
            },
          ],
        },
      },
    ],
  );
  const done = (question: string): Activity =>
    cardOf([{ type: 'TextBlock', text: `Verstuurd: ${question}`, wrap: true }], []);

  const receive =
    (kept: Conversations): Receive =>
    async (person, activity) => {
      const message = heard(person, activity);
      const keep = (...activities: Activity[]) =>
        kept.keep(
          person,
          activities.map((each) => ({ activity: each, caseId: undefined })),
          Date.now(),
        );
      if (message.hasFile === true) world.uploads += 1;
      if (message.type === 'event') {
        await keep(open);
        return { id: message.id };
      }
      if (message.type !== 'message') return { id: message.id };
      if (chosen.safeParse(message.value).success) {
        world.language = 'en';
        await keep(message);
        return { id: message.id };
      }
      const clicked = click.safeParse(message.value);
      if (clicked.success) {
        world.clicks.push(clicked.data);
        world.step = 2;
        await keep(message, done(clicked.data.question));
        return { id: message.id };
      }
      const reply = {
        ...open,
        id: `reply-${message.id}`,
        timestamp: new Date().toISOString(),
        attachments: [],
        text: `U zei: ${String(message.text)}`,
      };
      await keep(message, reply);
      return { id: message.id };
    };

  /** The routes around the chat that the page uses. */
  const also = (server: Server): void => {
    const people: readonly Listed[] = [
      { id: 'employee-1', name: 'Sanne Vermeer', role: 'employee' },
      { id: 'physician-1', name: 'dr. Anneke Terpstra', role: 'physician' },
      { id: 'second-1', name: 'dr. Karin Meulenbelt', role: 'secondPhysician' },
      { id: 'hr-1', name: 'Petra de Wit', role: 'hr' },
    ];
    const personOf = (request: Request) => {
      const id = /person=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
      return world.signedIn ? people.find((person) => person.id === id) : undefined;
    };
    server.use(plugins.bodyParser({ mapParams: false }));
    assetRoutes(server);
    pageRoutes({
      server,
      people,
      showSignIn: undefined,
      visitor: async (request) => {
        const person = personOf(request);
        return person && { ...person, language: world.language };
      },
    });
    server.post('/demo/sign-in', async (request: Request, response: Response) => {
      response.setHeader('Set-Cookie', `person=${request.body.person}; Path=/; HttpOnly; SameSite=Lax`);
      response.send(200, {});
    });
    server.post('/api/sign-out', async (_: Request, response: Response) => {
      response.setHeader('Set-Cookie', 'person=; Path=/; Max-Age=0');
      response.send(204);
    });
    server.post('/api/actions/language.set', async (request: Request, response: Response) => {
      world.language = request.body.inputs.language;
      response.send(200, { activities: [] });
    });
    server.get('/api/cases/:id', async (_: Request, response: Response) => {
      response.send(200, {
        timeline: [{ at: '2026-11-23T09:00:00+01:00', by: 'employee', what: 'request.submit' }],
      });
    });
    server.get('/api/cases', async (request: Request, response: Response) => {
      if (!personOf(request)) {
        response.send(401, {});
        return;
      }
      const mine = world.step === 1;
      const listed = {
        id: 'c-1',
        step: world.step,
        phase: 'request',
        outcome: null,
        role: 'employee',
        waitingFor: [mine ? 'employee' : 'physician'],
        due: '2026-11-30T17:00:00+01:00',
      };
      response.send(200, { cases: [listed], actions: [] });
    });
  };
  return { world, receive, also };
}
