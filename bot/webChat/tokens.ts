import { createHmac, timingSafeEqual } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { SESSION_SECONDS } from '../../services/sessions.ts';

/** Whom a token stands for: one person in one conversation, as long as the session stands that it came from. */
export type Claims = {
  readonly person: string;
  readonly conversation: string;
  readonly session?: string;
};

/** Makes and reads the tokens of Direct Line. */
export type TokenBox = {
  /** A token that is good for `expiresIn` seconds. */
  readonly issue: (claims: Claims) => Promise<string>;
  /** Another token for the same person and conversation; `expired` when the one given is, or when the sign-in it came from is older than a session gets. */
  readonly refresh: (token: string) => Promise<string | 'expired' | 'invalid'>;
  /** The claims of a token this product made; `invalid` for whatever else. Waits for nothing. */
  readonly read: (token: string) => Claims | 'expired' | 'invalid';
  /** Seconds a token lives. */
  readonly expiresIn: number;
};

const LIFETIME = 1_800;
const CACHED = 4_096;

const header = { alg: 'HS256', typ: 'JWT' } as const;
const encodedHeader = Buffer.from(JSON.stringify(header)).toString('base64url');
/** `user` is the name under which Direct Line clients look for their own id. */
const payload = z.strictObject({
  user: z.string().min(1),
  conv: z.string().min(1),
  sid: z.string().min(1).optional(),
  since: z.int(),
  exp: z.int(),
});
type Payload = z.infer<typeof payload>;

/** Tokens as JWT (HS256) under one secret; `machineNow` in milliseconds. */
export function tokenBox(secret: Buffer, machineNow: () => number): TokenBox {
  const checked = new Map<string, Payload>();
  const seconds = () => Math.floor(machineNow() / 1000);

  const check = (token: string): Payload | undefined => {
    const known = checked.get(token);
    if (known !== undefined) return known;
    const found = verify(secret, token);
    if (found === undefined) return undefined;
    if (checked.size >= CACHED) checked.delete(checked.keys().next().value ?? '');
    checked.set(token, found);
    return found;
  };
  const sign = ({ person, conversation, session }: Claims, since: number): Promise<string> =>
    new SignJWT({
      user: person,
      conv: conversation,
      ...(session === undefined ? {} : { sid: session }),
      since,
      exp: seconds() + LIFETIME,
    })
      .setProtectedHeader(header)
      .sign(secret);

  return {
    expiresIn: LIFETIME,
    issue: (claims) => sign(claims, seconds()),
    refresh: async (token) => {
      const found = check(token);
      if (found === undefined) return 'invalid';
      const over = found.exp <= seconds() || seconds() - found.since >= SESSION_SECONDS;
      return over ? 'expired' : sign(claimsOf(found), found.since);
    },
    read: (token) => {
      const found = check(token);
      if (found === undefined) return 'invalid';
      return found.exp <= seconds() ? 'expired' : claimsOf(found);
    },
  };
}

function claimsOf({ user, conv, sid }: Payload): Claims {
  return { person: user, conversation: conv, ...(sid === undefined ? {} : { session: sid }) };
}

/** Takes our own header only, letter for letter: no other algorithm is ever looked at. */
function verify(secret: Buffer, token: string): Payload | undefined {
  const [head, body, signature, ...rest] = token.split('.');
  if (head !== encodedHeader || body === undefined || signature === undefined || rest.length > 0)
    return undefined;
  const wanted = Buffer.from(createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url'));
  const given = Buffer.from(signature);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  return payload.safeParse(parseJson(Buffer.from(body, 'base64url').toString('utf8'))).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
