import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Failure } from '../../services/deliveries/ledger.ts';
import { Fault } from '../../services/fault.ts';

/** A mail as it leaves: words only. `id` is the same for every attempt. */
export type Mail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Hands mail to an SMTP server; rejects with `Fault('deliveryFailed')`, and `unmailed` tells why. Nothing is tried twice. */
export type MailSender = { readonly send: (mail: Mail) => Promise<void>; readonly close: () => void };

export type SmtpSettings = {
  /** `smtp://` (with STARTTLS, outside loopback required) or `smtps://`. */
  readonly url: string;
  /** `Name <address>` or an address. */
  readonly from: string;
};

/** Why a mail was not taken, and whether that may pass. */
export type Unmailed = { readonly because: Failure; readonly mayPass: boolean };

const CONNECTING = 5_000;
const TALKING = 8_000;
const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]'];
const failed = z.looseObject({ responseCode: z.number().optional(), code: z.string().optional() });

/** A sender over SMTP that keeps a few connections open. */
export function mailSender({ url, from }: SmtpSettings): MailSender {
  const { hostname, protocol, port, username, password } = new URL(url);
  const isWrapped = protocol === 'smtps:';
  const isLocal = loopback.includes(hostname);
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '').trim();
  const transport = createTransport({
    host: hostname,
    port: port === '' ? (isWrapped ? 465 : 587) : Number(port),
    secure: isWrapped,
    requireTLS: !isWrapped && !isLocal,
    ignoreTLS: !isWrapped && isLocal,
    // What this machine is called is nobody's business.
    name: domain,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: CONNECTING,
    greetingTimeout: CONNECTING,
    socketTimeout: TALKING,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        // What the server said may hold the address: only the kind of failure goes on.
        throw new Fault('deliveryFailed', 'The mail was not taken.', failureOf(error));
      }
    },
    close: () => transport.close(),
  };
}

/** Why a sender's mail was not taken; undefined for any other error. */
export function unmailed(error: unknown): Unmailed | undefined {
  if (!(error instanceof Fault) || error.code !== 'deliveryFailed') return undefined;
  const parsed = unmailedShape.safeParse(error.cause);
  return parsed.success ? parsed.data : undefined;
}

const unmailedShape = z.strictObject({
  because: z.enum(['refused', 'throttled', 'notAuthorised', 'timeout', 'unreachable', 'serverError']),
  mayPass: z.boolean(),
});

/** 4xx passes (greylisting, a full queue), 5xx does not; no answer may pass. */
function failureOf(error: unknown): z.infer<typeof unmailedShape> {
  const { responseCode = 0, code } = failed.safeParse(error).data ?? {};
  if (code === 'EAUTH') return { because: 'notAuthorised', mayPass: true };
  if (responseCode >= 500) return { because: 'refused', mayPass: false };
  if (responseCode >= 400) return { because: 'throttled', mayPass: true };
  if (code === 'ETIMEDOUT') return { because: 'timeout', mayPass: true };
  if (code === 'EENVELOPE') return { because: 'refused', mayPass: false };
  return { because: 'unreachable', mayPass: true };
}
