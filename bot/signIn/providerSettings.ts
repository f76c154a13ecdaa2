import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Fault } from '../../services/fault.ts';

const domain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i)
  .transform((name) => name.toLowerCase());

const entry = z
  .strictObject({
    issuer: z.url({ protocol: /^https?$/ }),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1).optional(),
    clientSecretFile: z.string().min(1).optional(),
    /** How people know it, on the button. */
    name: z.string().min(1).max(60),
    /** Domains of the e-mail addresses it may vouch for; one without any is asked for all other addresses. */
    domains: z.array(domain).default([]),
    /** The claim that holds the e-mail address of the account. */
    claim: z.string().min(1).default('email'),
    /** The organisation gives out its addresses itself, so that they need not be called verified. */
    isOwnDomain: z.boolean().default(false),
    /** What it says in `acr` or `amr` of somebody who gave more than a password; `acr` is also asked for. */
    secondFactor: z
      .strictObject({
        acr: z.array(z.string().min(1)).default([]),
        amr: z.array(z.string().min(1)).default([]),
      })
      .default({ acr: [], amr: ['mfa'] }),
    scope: z.string().min(1).default('openid email'),
  })
  .refine((each) => (each.clientSecret === undefined) !== (each.clientSecretFile === undefined), {
    message: 'it needs clientSecret or clientSecretFile, one of the two',
  });

const list = z.array(entry).min(1);

/** One identity provider, as the settings name it; its secret is read and never told on. */
export type ProviderSettings = Omit<z.infer<typeof entry>, 'clientSecret' | 'clientSecretFile'> & {
  readonly clientSecret: string;
};

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** Reads the JSON list of providers; throws `Fault('configuration')` with a sentence that names no secret. */
export function readProviders(text: string | undefined): readonly ProviderSettings[] {
  if (text === undefined) return [];
  const parsed = list.safeParse(json(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(`${issue?.path.join('.') || 'the list'}: ${issue?.message ?? 'unknown'}`);
  }
  const domains = parsed.data.flatMap((each) => each.domains);
  if (new Set(domains).size < domains.length) throw wrong('a domain stands with two providers');
  if (parsed.data.filter((each) => each.domains.length === 0).length > 1)
    throw wrong('more than one provider has no domains');
  for (const { issuer } of parsed.data) {
    const { protocol, hostname } = new URL(issuer);
    if (protocol === 'http:' && !loopback.includes(hostname))
      throw wrong(`the issuer ${issuer} must begin with https://`);
  }
  return parsed.data.map(({ clientSecret, clientSecretFile, ...each }) => ({
    ...each,
    clientSecret: clientSecret ?? secretIn(clientSecretFile ?? ''),
  }));
}

function secretIn(file: string): string {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
  } catch {
    // The sentence below says it.
  }
  throw wrong(`the file ${file} holds no secret that can be read`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('it is no JSON');
  }
}

function wrong(why: string): Fault {
  return new Fault('configuration', `The setting OIDC_PROVIDERS is not right: ${why}.`);
}
