import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'restify';
import { textsIn } from '../../../cards/texts/index.ts';
import type { Person } from '../../../domain/people.ts';
import { instant } from '../../../services/clock.ts';
import type { ApiParts } from '../../api/apiRoutes.ts';
import { setSessionCookie } from '../../api/cookies.ts';
import { mayChange } from '../../api/http.ts';
import type { Product } from '../../product.ts';
import type { Ticker } from '../../ticker.ts';
import { framed } from '../frame.ts';
import { html } from '../html.ts';
import { bullets } from '../pieces.ts';
import { readForm } from '../readForm.ts';
import { NEVER_KEPT, sendElsewhere, sendPage } from '../sendPage.ts';
import { missingPage } from '../stayPages.ts';
import { type Visit, visitOf } from '../visit.ts';

const NAME = 'so_rehearsal';
const steps: readonly (string | null)[] = ['P1D', 'P7D'];

/** Whether somebody is walking through a rehearsal: a cookie that says nothing else. */
export function isInRehearsal(request: IncomingMessage): boolean {
  return (request.headers.cookie ?? '').split(/;\s*/).includes(`${NAME}=1`);
}

/** `GET /rehearsal` and its buttons: begin, go on as another person, move the clock, stop. In demo mode only, which runs on loopback only. */
export function rehearsalRoutes(parts: ApiParts, ticker: Ticker): void {
  const { server, product, sessions, isLoopback, report } = parts;
  const post = (
    path: string,
    handler: (form: URLSearchParams, request: Request, response: Response) => Promise<string | undefined>,
  ): void => {
    server.post(path, async (request: Request, response: Response) => {
      try {
        const form = await readForm(request);
        const to =
          form instanceof URLSearchParams && mayChange(request, isLoopback)
            ? await handler(form, request, response)
            : undefined;
        if (to !== undefined) return sendElsewhere(response, to);
      } catch (error) {
        report(error);
      }
      sendPage(request, response, 404, missingPage(visitOf(request)), NEVER_KEPT);
    });
  };
  const become = async (person: Person, response: Response): Promise<void> => {
    const at = instant(product.clock.machine());
    const cookie = await sessions.start(person.id, { method: 'demo', at, secondFactor: false });
    response.setHeader('Set-Cookie', [setSessionCookie(cookie, isLoopback), setRehearsal(true)]);
  };

  server.get('/rehearsal', async (request: Request, response: Response) => {
    const visit = visitOf(request);
    sendPage(request, response, 200, rehearsalPage(visit), NEVER_KEPT);
  });
  post('/rehearsal/start', async (form, _request, response) => {
    const person = await newcomer(product);
    if (person === undefined) return undefined;
    await product.states.change(person.id, (state) => ({
      ...state,
      language: form.get('language') === 'en' ? 'en' : 'nl',
    }));
    await become(person, response);
    return '/cases#request';
  });
  post('/rehearsal/switch', async (form, _request, response) => {
    const person = product.directory.person(form.get('person') ?? '');
    if (person === undefined) return undefined;
    await become(person, response);
    return ownPath(form.get('back'));
  });
  post('/rehearsal/clock', async (form) => {
    const advance = form.get('advance');
    if (advance === null || !steps.includes(advance)) return undefined;
    const until = product.world().calendar.add(instant(product.clock.now()), advance);
    if (until !== undefined) await ticker.advanceTo(Date.parse(until));
    return ownPath(form.get('back'));
  });
  post('/rehearsal/stop', async (_form, _request, response) => {
    response.setHeader('Set-Cookie', setRehearsal(false));
    return '/cases';
  });
}

function rehearsalPage(visit: Visit) {
  const words = textsIn(visit.language).rehearsal;
  return framed(visit, {
    title: words.title,
    namesOrigin: true,
    main: html`<h1>${words.title}</h1>
<p class="notice">${words.banner}</p>
<p class="lead">${words.lead}</p>
${bullets(words.how)}
<form method="post" action="/rehearsal/start"><input type="hidden" name="language" value="${visit.language}"><button type="submit">${words.start}</button></form>`,
  });
}

/** The first employee who never asked for anything; when everybody did, the first. */
async function newcomer({ directory, store }: Product): Promise<Person | undefined> {
  const employees = directory.people().filter(({ role }) => role === 'employee');
  for (const person of employees) if ((await store.requestsOf(person.id)).length === 0) return person;
  return employees[0];
}

function setRehearsal(isOn: boolean): string {
  return `${NAME}=${isOn ? '1' : ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${isOn ? 8 * 3_600 : 0}`;
}

/** A page of ours to go back to; never another site. */
function ownPath(path: string | null): string {
  return path !== null && /^\/(?:cases(?:\/[\w-]{1,100})?|me|figures)$/.test(path) ? path : '/cases';
}
