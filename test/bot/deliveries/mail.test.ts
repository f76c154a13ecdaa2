import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import { advance, outbox, request, signIn } from '../../support/driver.ts';
import { patiently } from '../../support/patiently.ts';
import { by, type Play, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { type FakeTeams, fakeTeams } from '../teams/fakeTeams.ts';
import { type MailServer, mailServer, type TakenMail } from './mailServer.ts';

const { deliveries } = textsIn('nl');
let server: MailServer;
let teams: FakeTeams;
let product: RunningProduct;

beforeAll(async () => {
  server = await mailServer();
  teams = await fakeTeams();
  product = await startProduct({
    SMTP_URL: server.url,
    MAIL_FROM: 'Berichten <bericht@post.example>',
    MAIL_LINK_URL: 'http://127.0.0.1:1/',
  });
});
afterEach(() => {
  server.inMood(undefined);
  teams.inMood(undefined);
});
afterAll(async () => {
  await product.stop();
  await server.stop();
  await teams.stop();
});

const opened = async (employee: string): Promise<Play> => {
  const play = playAt(product.address, 'api');
  await play.go(by(employee, 'request.submit'));
  return play;
};
const mailsTo = (address: string): readonly TakenMail[] =>
  server.mails.filter(({ to }) => to.includes(address));
const mailed = (address: string, count = 1): Promise<readonly TakenMail[]> =>
  patiently(
    async () => mailsTo(address),
    (mails) => mails.length >= count,
  );
const linkIn = (mail: TakenMail | undefined): URL =>
  new URL(/http:\/\/127\.0\.0\.1:1\/\?ticket=\S+/.exec(mail?.text ?? '')?.[0] ?? 'http://nothing.example');
const follow = (link: URL): Promise<Response> =>
  fetch(`${product.address}/${link.search}`, { redirect: 'manual' });
const seenBy = async (person: string, caseId: string): Promise<string> =>
  (await (await signIn(product.address, person)).ask(`/cases/${caseId}`)).text;

describe('E-mail', () => {
  it('tells somebody whom no other channel reaches that something is waiting, and nothing else', async () => {
    const play = await opened('employee-1');
    const [mail] = await mailed('physician-1@service-1.example');
    expect(mail?.header('Subject')).toBe(deliveries.mail.subject);
    expect(mail?.header('From')).toBe('Berichten <bericht@post.example>');
    expect(mail?.header('Auto-Submitted')).toBe('auto-generated');
    expect(mail?.text).toContain(deliveries.mail.text(linkIn(mail).href, 30).split('\n').at(-3));
    const { text: whole = '' } = mail ?? {};
    const words = whole.replace(/ticket=\S+|Message-ID: .*/g, '');
    for (const secret of [
      'Sanne',
      'Vermeer',
      'employee-1',
      play.caseId(),
      'advies',
      'bedrijfsarts',
      'werknemer',
    ])
      expect(words).not.toContain(secret);
    expect(words).not.toMatch(/second.?opinion/i);
    expect(mailsTo('employee-1@prive.example')).toEqual([]);
  });

  it('holds a link that signs in its reader once; used again it leads to a kind sentence', async () => {
    await opened('employee-41');
    const [mail] = await mailed('physician-2@service-1.example');
    const link = linkIn(mail);
    const first = await follow(link);
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/');
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const me = await request(product.address, '/api/cases', undefined, { cookie });
    expect(JSON.stringify(me.json)).toContain('"role":"physician"');
    const again = await follow(link);
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(again.headers.get('location')).toBe('/?link=over');
  });

  it('stands in the outbox of the demo with its channel, without what would sign somebody in', async () => {
    const sent = await outbox(product.address, 'physician-1');
    const mails = sent.filter(({ channelId }) => channelId === 'email');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.summary).toBe(deliveries.mail.subject);
    expect(JSON.stringify(sent)).not.toContain('ticket=');
    const at = sent.map(({ timestamp }) => String(timestamp));
    expect(at).toEqual([...at].sort());
  });

  it('comes once a day until its reader has been here, and not to who was here lately', async () => {
    await opened('employee-2');
    await advance(product.address, 'PT1M');
    expect(mailsTo('physician-1@service-1.example')).toHaveLength(1);
    await advance(product.address, 'P1DT1H');
    await opened('employee-3');
    expect(await mailed('physician-1@service-1.example', 2)).toHaveLength(2);
    await (await signIn(product.address, 'physician-1')).cases();
    await opened('employee-4');
    await advance(product.address, 'PT1H');
    expect(mailsTo('physician-1@service-1.example')).toHaveLength(2);
    await advance(product.address, 'P3DT1H');
    await opened('employee-5');
    expect(await mailed('physician-1@service-1.example', 3)).not.toHaveLength(2);
  });

  it('is tried again where the server puts it off, with the same id', async () => {
    await advance(product.address, 'P4D');
    const before = mailsTo('physician-2@service-1.example').length;
    server.inMood(() => 451);
    const { length } = server.asked;
    await opened('employee-42');
    await patiently(
      async () => server.asked.length,
      (count) => count > length,
    );
    await advance(product.address, 'PT1M');
    expect(mailsTo('physician-2@service-1.example')).toHaveLength(before);
    server.inMood(undefined);
    await advance(product.address, 'PT5M');
    expect(mailsTo('physician-2@service-1.example')).toHaveLength(before + 1);
  });

  it('that is refused for good is told to who waits, on the case and in the chat, and to nobody else', async () => {
    await advance(product.address, 'P4D');
    server.inMood((to) => (to.startsWith('physician-2') ? 550 : undefined));
    const play = await opened('employee-43');
    const found = await patiently(
      () => seenBy('employee-43', play.caseId()),
      (page) => page.includes(deliveries.unreached.title),
    );
    expect(found).toContain('Een bericht voor uw bedrijfsarts kon niet worden bezorgd');
    // The case is marked first; who waits is told right after.
    await patiently(
      async () => JSON.stringify(await outbox(product.address, 'employee-43')),
      (chat) => chat.includes(deliveries.unreached.title),
    );
    for (const other of ['hr-2', 'hr-1', 'physician-2', 'second-1'])
      expect(JSON.stringify(await outbox(product.address, other))).not.toContain(deliveries.unreached.title);
    // Whoever comes by has been reached.
    expect(await seenBy('physician-2', play.caseId())).not.toContain(deliveries.unreached.title);
    expect(await seenBy('employee-43', play.caseId())).not.toContain(deliveries.unreached.title);
  });

  it('is the next channel after five minutes in which Teams takes nothing', async () => {
    await teams.say(product.address, 'second-2', 'hallo');
    await advance(product.address, 'P4D');
    teams.inMood(({ method }) => (method === 'POST' ? { status: 503 } : undefined));
    const play = playAt(product.address, 'api');
    await play.go(
      by('employee-10', 'request.submit'),
      by('physician-1', 'suitability.confirm'),
      by('employee-10', 'selection.choose', { first: 'second-2', second: undefined, costsAccepted: false }),
    );
    await advance(product.address, 'PT4M30S');
    expect(mailsTo('second-2@service-2.example')).toEqual([]);
    await advance(product.address, 'PT1M');
    expect(await mailed('second-2@service-2.example')).toHaveLength(1);
  });
});

describe('A mail server that is gone', () => {
  it('holds nothing up, and after five minutes those who wait are told', async () => {
    const alone = await startProduct({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'bericht@post.example' });
    const play = playAt(alone.address, 'api');
    await play.go(by('employee-1', 'request.submit'));
    await advance(alone.address, 'PT4M');
    const page = async () => (await (await play.member('employee-1')).ask(`/cases/${play.caseId()}`)).text;
    expect(await page()).not.toContain(deliveries.unreached.title);
    await advance(alone.address, 'PT2M');
    expect(await page()).toContain(deliveries.unreached.title);
    expect(alone.said.filter((line) => line.includes('@'))).toEqual([]);
    await alone.stop();
  });
});

describe('Quiet hours', () => {
  it('hold back Teams and e-mail until they end, never the card in the conversation', async () => {
    // Quiet from now on and for a day: whatever the clock says, what comes now waits.
    const quiet = await startProduct({
      SMTP_URL: server.url,
      MAIL_FROM: 'bericht@post.example',
      ...quietNow(),
    });
    await teams.say(quiet.address, 'physician-2', 'hallo');
    const before = teams.sentTo('physician-2').length;
    const mails = server.mails.length;
    const play = playAt(quiet.address, 'api');
    await play.go(by('employee-1', 'request.submit'));
    await play.go(by('employee-41', 'request.submit'));
    await advance(quiet.address, 'PT10M');
    expect(JSON.stringify(await outbox(quiet.address, 'physician-1'))).toContain('suitability.confirm');
    expect(JSON.stringify(await outbox(quiet.address, 'physician-2'))).toContain('suitability.confirm');
    expect(teams.sentTo('physician-2')).toHaveLength(before);
    expect(server.mails).toHaveLength(mails);
    await advance(quiet.address, 'P1D');
    expect(teams.sentTo('physician-2').length).toBeGreaterThan(before);
    expect(server.mails.length).toBe(mails + 1);
    await quiet.stop();
  });
});

/** Quiet hours that began an hour ago and last for eleven more. */
function quietNow(): Readonly<Record<string, string>> {
  const clock = (hours: number): string =>
    new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(Date.now() + hours * 3_600_000);
  return { QUIET_HOURS: `${clock(-1)}-${clock(11)}`, QUIET_SUNDAYS: 'false' };
}
