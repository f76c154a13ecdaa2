import { z } from 'zod';
import type { CaseVerb, Step } from '../../domain/procedure.ts';

const roles = z.enum(['employee', 'physician', 'secondPhysician', 'hr', 'backOffice', 'clock']);
const seenCase = z.looseObject({
  id: z.string(),
  step: z
    .number()
    .nullable()
    .transform((step) => step as Step | null),
  outcome: z.enum(['completed', 'blocked', 'alternative', 'refused', 'withdrawn', 'infeasible']).nullable(),
  actions: z.array(z.looseObject({ verb: z.string(), opened: z.number().optional() })),
  timeline: z.array(z.strictObject({ at: z.string(), by: roles, what: z.string() })),
});
const listed = z.looseObject({
  actions: z.array(z.looseObject({ verb: z.string(), opened: z.number().optional() })),
});
const outbox = z.looseObject({
  activities: z.array(
    z.looseObject({
      text: z.string().optional(),
      attachments: z.array(z.looseObject({ content: z.unknown() })).optional(),
    }),
  ),
});
const clock = z.looseObject({ now: z.string() });
const card = z.looseObject({
  body: z.array(z.looseObject({ style: z.string().optional(), text: z.string().optional() })),
});

/** A case as its reader sees it. */
export type SeenCase = z.infer<typeof seenCase>;

/** Several people at once, over HTTP, as any client of the product would be. Each call rejects with what the product answered. */
export type DemoClient = {
  readonly signIn: (who: string, language: string) => Promise<void>;
  readonly submit: (who: string, inputs: object) => Promise<SeenCase>;
  readonly act: (who: string, caseId: string, verb: CaseVerb, inputs: object) => Promise<SeenCase>;
  readonly timeline: (who: string, caseId: string) => Promise<SeenCase['timeline']>;
  /** One line for each message that somebody was sent. */
  readonly outbox: (who: string) => Promise<readonly string[]>;
  /** Moves the product's clock on; answers its new time. */
  readonly advance: (duration: string) => Promise<string>;
  readonly now: () => Promise<number>;
};

/** A client of the product at an address. */
export function demoClient(address: string): DemoClient {
  const cookies = new Map<string, string>();

  const call = async (who: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(address + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies.get(who) ?? '' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${who} ${path}: ${response.status} ${text.slice(0, 500)}`);
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (cookie !== undefined) cookies.set(who, cookie);
    return JSON.parse(text);
  };
  const read = async (who: string, caseId: string): Promise<SeenCase> =>
    seenCase.parse(await call(who, `/api/cases/${caseId}`));

  return {
    signIn: async (who, language) => {
      await call(who, '/demo/sign-in', { person: who });
      await call(who, '/api/actions/language.set', { inputs: { language } });
    },
    submit: async (who, inputs) => {
      const { actions } = listed.parse(await call(who, '/api/cases'));
      const opened = actions.find((action) => action.verb === 'request.submit')?.opened;
      return seenCase.parse(await call(who, '/api/actions/request.submit', { opened, inputs }));
    },
    act: async (who, caseId, verb, inputs) => {
      const opened = (await read(who, caseId)).actions.find((action) => action.verb === verb)?.opened;
      return seenCase.parse(await call(who, `/api/cases/${caseId}/actions/${verb}`, { opened, inputs }));
    },
    timeline: async (who, caseId) => (await read(who, caseId)).timeline,
    outbox: async (who) => outbox.parse(await call(who, `/demo/outbox?person=${who}`)).activities.map(lineOf),
    advance: async (duration) => clock.parse(await call('', '/demo/clock', { advance: duration })).now,
    now: async () => Date.parse(clock.parse(await call('', '/demo/clock', { advance: 'PT0S' })).now),
  };
}

/** The heading of a card, or the words of a message. */
function lineOf(activity: z.infer<typeof outbox>['activities'][number]): string {
  const shown = card.safeParse(activity.attachments?.[0]?.content);
  const heading = shown.success
    ? shown.data.body.find((block) => block.style === 'heading')?.text
    : undefined;
  return heading ?? activity.text ?? '';
}
