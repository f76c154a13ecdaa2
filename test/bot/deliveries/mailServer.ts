import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export type TakenMail = {
  readonly from: string;
  readonly to: readonly string[];
  /** Header and body as they came, decoded from quoted-printable. */
  readonly text: string;
  readonly header: (name: string) => string | undefined;
  readonly at: number;
};

/** How it answers a recipient: undefined takes it; a code refuses; `silent` says nothing any more. */
export type MailMood = (to: string) => number | 'silent' | undefined;

/** A real SMTP server on this machine. */
export type MailServer = {
  readonly url: string;
  readonly mails: readonly TakenMail[];
  /** Recipients that were named, refused ones included. */
  readonly asked: readonly string[];
  readonly inMood: (mood: MailMood | undefined) => void;
  readonly stop: () => Promise<void>;
};

/** Starts a server on a free port, without TLS, as on a loopback host. */
export async function mailServer(): Promise<MailServer> {
  const mails: TakenMail[] = [];
  const asked: string[] = [];
  let mood: MailMood | undefined;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      asked.push(address);
      const answer = mood?.(address);
      if (answer === 'silent') return;
      if (answer === undefined) return done();
      done(Object.assign(new Error('Not now, or not ever'), { responseCode: answer }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const [head = ''] = raw.split('\r\n\r\n', 1);
        const unfolded = head.replace(/\r\n[ \t]+/g, ' ');
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: `${unfolded}\r\n\r\n${decoded(raw.slice(head.length + 4))}`,
          header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1],
          at: Date.now(),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    mails,
    asked,
    inMood: (next) => {
      mood = next;
    },
    stop: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Words of a body in quoted-printable. */
function decoded(body: string): string {
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
