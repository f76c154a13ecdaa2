import type { NextRequest } from './measure.ts';

/** A person with a case whose progress messages are switched on and off: a card turn with an append each. */
type Seat = {
  readonly person: string;
  readonly token: string;
  readonly conversation: string;
  readonly caseId: string;
  version: number;
  allowed: boolean;
};

type Client = (
  path: string,
  body: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<{ readonly body: Readonly<Record<string, unknown>>; readonly cookie: string }>;

/** Opens cases through the front door and answers what is sent, click after click: the cases take turns, so that no two clicks on one meet. */
export async function cardTurns(
  address: string,
  people: readonly number[],
  casesEach: number,
): Promise<{
  readonly directLine: NextRequest;
  readonly teams: (
    serviceUrl: string,
    header?: (n: number) => Readonly<Record<string, string>>,
  ) => NextRequest;
  readonly used: () => number;
}> {
  const seats: Seat[] = [];
  for (const n of people) seats.push(...(await seatsOf(clientOf(address), `employee-${n}`, casesEach)));
  let used = 0;
  const click = (): { readonly seat: Seat; readonly value: object } => {
    const seat = seats[used % seats.length];
    if (seat === undefined) throw new Error('There is no case to click on.');
    const value = {
      verb: seat.allowed ? 'hrStatus.stop' : 'hrStatus.allow',
      caseId: seat.caseId,
      opened: seat.version,
    };
    seat.allowed = !seat.allowed;
    seat.version += 1;
    used += 1;
    return { seat, value };
  };
  return {
    used: () => used,
    directLine: () => {
      const { seat, value } = click();
      return {
        path: `/v3/directline/conversations/${seat.conversation}/activities`,
        headers: { authorization: `Bearer ${seat.token}` },
        body: JSON.stringify({
          type: 'message',
          from: { id: seat.person },
          value,
          channelData: { postBack: true, clientActivityID: `c${used}` },
        }),
      };
    },
    teams: (serviceUrl, header) => () => {
      const { seat, value } = click();
      const activity = {
        type: 'message',
        id: `t${used}`,
        channelId: 'msteams',
        serviceUrl,
        from: { id: `29:${seat.person}`, aadObjectId: seat.person },
        recipient: { id: '28:bot' },
        conversation: { id: `a:${seat.person}`, conversationType: 'personal', tenantId: 'service' },
        channelData: { tenant: { id: 'service' } },
        value,
      };
      return { path: '/api/messages', headers: header?.(used) ?? {}, body: JSON.stringify(activity) };
    },
  };
}

async function seatsOf(client: Client, person: string, count: number): Promise<Seat[]> {
  const { cookie } = await client('/demo/sign-in', { person });
  const { body: chat } = await client('/api/webchat/token', {}, { cookie });
  const seats: Seat[] = [];
  for (let n = 0; n < count; n += 1) {
    const day = new Date(Date.UTC(2026, 0, 1) - n * 86_400_000).toISOString().slice(0, 10);
    const { body: made } = await client(
      '/api/actions/request.submit',
      {
        opened: n,
        inputs: {
          subject: 'absenceAdvice',
          adviceDate: day,
          advice: 'Half dagen werken.',
          question: 'Is dat niet te veel?',
        },
      },
      { cookie },
    );
    seats.push({
      person,
      token: String(chat.token),
      conversation: String(chat.conversationId),
      caseId: String(made.id),
      version: Number(made.version),
      allowed: false,
    });
  }
  return seats;
}

function clientOf(address: string): Client {
  return async (path, body, headers = {}) => {
    const response = await fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return {
      body: (await response.json()) as Readonly<Record<string, unknown>>,
      cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
    };
  };
}
