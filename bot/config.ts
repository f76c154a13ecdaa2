import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { QuietHours } from '../services/calendar/amsterdamCalendar.ts';
import { Fault } from '../services/fault.ts';
import { logLevels } from '../services/log.ts';
import type { SessionRules } from '../services/sessions.ts';
import { isNeutral, limitsOf, type MailSettings, mailOf, quietOf } from './deliveries/deliverySettings.ts';
import { type ProviderSettings, readProviders } from './signIn/providerSettings.ts';
import type { Limits } from './teams/limiter.ts';

const flag = z.enum(['true', 'false', '']).optional();

/** Every setting of the environment, with its default. The README's table is kept equal to this by a test. */
export const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978).describe('Port of the one server'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address it listens on; outside loopback only with an app id or an identity provider'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Where people reach it, such as `https://host`; by default what each request names'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .describe('Folder of the embedded store and of the development key'),
  DOCUMENTS_DIR: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Folder of the uploaded files, sealed; by default `documents` in `DATA_DIR`. Several processes share one',
    ),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/[^,\s]+(,\s*rediss?:\/\/[^,\s]+)*$/, 'it begins with redis:// or rediss://')
    .optional()
    .describe('Redis instead of the embedded store; several addresses with commas for a cluster'),
  REDIS_PREFIX: z.string().min(1).max(40).default('so:').describe('What every key in Redis begins with'),
  STORE: z
    .enum(['embedded'])
    .optional()
    .describe('`embedded` says aloud that an identity provider may go with the embedded store'),
  MASTER_KEYS: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Master keys, 32 bytes each in base64 or hex, newest first, with commas; required outside demo mode',
    ),
  OIDC_PROVIDERS: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Identity providers as a JSON list of `issuer`, `clientId`, `clientSecret` or `clientSecretFile`, `name`, `domains`, and see below',
    ),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\w.:/]+(,\s*[\w.:/]+)*$/, 'it is a list of addresses or networks with commas')
    .optional()
    .describe('Proxies in front whose `X-Forwarded-For` is believed: addresses or networks, with commas'),
  SESSION_IDLE_MINUTES: z.coerce
    .number()
    .min(20)
    .max(720)
    .default(60)
    .describe('Minutes without anything done after which somebody is signed out; at least 20'),
  SESSION_HOURS: z.coerce
    .number()
    .min(1)
    .max(24)
    .default(8)
    .describe('Hours after which somebody signs in anew, whatever they did'),
  MASTER_KEYS_FILE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'File with the master keys instead, one a line, newest first; read again when a newer one is in use',
    ),
  DEMO: flag.describe('`true` forces demo mode; only on loopback'),
  MICROSOFT_APP_ID: z
    .string()
    .min(1)
    .optional()
    .describe('App id of the bot registration; without it `/api/messages` is open on loopback'),
  MICROSOFT_APP_TENANT: z.string().min(1).optional().describe('Tenant of a single-tenant registration'),
  MICROSOFT_APP_PASSWORD: z
    .string()
    .min(1)
    .optional()
    .describe('Secret of the registration; a managed identity needs none'),
  ENTRA_APP_ID: z
    .string()
    .min(1)
    .optional()
    .describe('Entra registration for single sign-on in Teams; by default the app id of the bot'),
  TEAMS_APP_ID: z
    .string()
    .min(1)
    .optional()
    .describe('Id of the app in the Teams manifest; by default the app id of the bot'),
  TEAMS_SECOND_FACTOR_TENANTS: z
    .string()
    .regex(/^[\w.-]+(,\s*[\w.-]+)*$/, 'it is a list of tenants with commas')
    .optional()
    .describe(
      'Tenants that let nobody in without a second factor, with commas: what their tokens say of it is not asked for',
    ),
  QUIET_HOURS: z
    .string()
    .regex(/^(none|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)$/, 'it is none, or such as 20:00-07:00')
    .optional()
    .describe(
      'When notifications in Teams and e-mail wait: `20:00-07:00` by default, `none` in demo mode; the web chat never waits',
    ),
  QUIET_SUNDAYS: flag.describe('`false` lets them through on Sundays; in demo mode only `true` holds them'),
  TEAMS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .max(600)
    .optional()
    .describe('Notifications that one person gets in Teams in a minute: `10`, in demo mode `0` (no limit)'),
  TEAMS_SPACING: z.coerce
    .number()
    .int()
    .min(0)
    .max(60_000)
    .optional()
    .describe('Milliseconds between two notifications in one conversation: `1000`, in demo mode `0`'),
  TENANT_PER_SECOND: z.coerce
    .number()
    .min(0)
    .max(1_000)
    .optional()
    .describe('Notifications a second in one tenant, all processes together: `30`, in demo mode `0`'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'it begins with smtp:// or smtps://')
    .optional()
    .describe('Mail server, such as `smtps://user:password@host`; without it nobody is mailed'),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'it is an address, or Name <address>',
    )
    .refine(isNeutral, 'it may not name a second opinion')
    .optional()
    .describe('Sender of mail, `Name <address>`; it may not name a second opinion'),
  MAIL_LINK_URL: z
    .url()
    .refine(isNeutral, 'it may not name a second opinion')
    .optional()
    .describe(
      'Address that links in mail begin with; by default `PUBLIC_URL`. It may not name a second opinion',
    ),
  METRICS_TOKEN: z
    .string()
    .min(20)
    .optional()
    .describe('Bearer token of `/metrics`, at least 20 characters; without it there is no such page'),
  LOG_LEVEL: z
    .enum(logLevels)
    .default('warn')
    .describe('`error`, `warn`, or `info`, which adds a line for each request'),
  OPERATOR_NAME: z
    .string()
    .max(100)
    .optional()
    .describe(
      'Who runs this installation, as the privacy, terms and support pages and the Teams app name them',
    ),
  OPERATOR_EMAIL: z.email().optional().describe('Where the operator is written to'),
  OPERATOR_PHONE: z.string().max(50).optional().describe('Where the operator is phoned'),
  OPERATOR_HOURS: z.string().max(100).optional().describe('When the phone of the operator is answered'),
  REPLICA_WAIT: z.coerce
    .number()
    .int()
    .min(1)
    .default(1_000)
    .describe('Milliseconds an append waits for a Redis replica'),
});

export type Config = z.infer<typeof settings> & {
  readonly demo: boolean;
  readonly masterKeys: readonly string[];
  readonly redisUrls: string | undefined;
  /** When notifications and e-mail wait. */
  readonly quiet: QuietHours | 'none';
  readonly limits: Limits;
  /** Undefined where nobody is mailed; `link` is undefined where links begin with this product's own address. */
  readonly mail: MailSettings | undefined;
  /** In lower case. */
  readonly secondFactorTenants: readonly string[];
  readonly sessions: SessionRules;
  readonly providers: readonly ProviderSettings[];
  readonly trustedProxies: readonly string[];
  /** Reached over plain HTTP on this machine alone: cookies go without `Secure`, and a missing `Origin` is taken. */
  readonly isPlain: boolean;
};

const loopback = ['127.0.0.1', 'localhost', '::1'];

/** Reads and checks the environment; throws `Fault('configuration')` with one sentence that says what to change. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Fault(
      'configuration',
      `The setting ${issue?.path.join('.') ?? '?'} is not right: ${issue?.message ?? 'unknown'}.`,
    );
  }
  const config = parsed.data;
  const isLoopback = loopback.includes(config.HOST);
  const providers = readProviders(config.OIDC_PROVIDERS);
  const isOpen = config.MICROSOFT_APP_ID === undefined && providers.length === 0;
  if (!isLoopback && isOpen)
    throw new Fault(
      'configuration',
      `Without an app id or an identity provider this product listens on loopback only: set HOST to 127.0.0.1 instead of ${config.HOST}.`,
    );
  if (config.DEMO === 'true' && !isLoopback)
    throw new Fault(
      'configuration',
      'Demo mode runs on a loopback host only: set HOST to 127.0.0.1 or leave DEMO out.',
    );
  if (providers.length > 0 && config.REDIS_URL === undefined && config.STORE !== 'embedded')
    throw new Fault(
      'configuration',
      'With an identity provider REDIS_URL is required: set it, or say STORE=embedded aloud for a single process.',
    );
  if (providers.length > 0 && !isLoopback && config.PUBLIC_URL === undefined)
    throw new Fault(
      'configuration',
      'With an identity provider PUBLIC_URL is required outside loopback: it is where people come back to.',
    );
  const demo = config.DEMO === 'true' || (isOpen && config.DEMO !== 'false');
  const masterKeys = masterKeysOf(config);
  if (!demo && masterKeys.length === 0)
    throw new Fault(
      'configuration',
      'Outside demo mode MASTER_KEYS, or the file of MASTER_KEYS_FILE, must hold at least one key of 32 bytes: without it nothing could be sealed.',
    );
  const secondFactorTenants = (config.TEAMS_SECOND_FACTOR_TENANTS ?? '')
    .toLowerCase()
    .split(',')
    .map((tenant) => tenant.trim())
    .filter((tenant) => tenant !== '');
  const isPlain = isLoopback && config.PUBLIC_URL?.startsWith('https:') !== true;
  const sessions: SessionRules = {
    idle: config.SESSION_IDLE_MINUTES * 60,
    absolute: config.SESSION_HOURS * 3_600,
    isDemo: demo,
  };
  return {
    ...config,
    demo,
    masterKeys,
    redisUrls: config.REDIS_URL,
    quiet: quietOf(config, demo),
    limits: limitsOf(config, demo),
    mail: mailOf(config, demo),
    secondFactorTenants,
    sessions,
    providers,
    trustedProxies: listed(config.TRUSTED_PROXIES),
    isPlain,
  };
}

/** The master keys as the settings give them, newest first; those of a file are read from it each time. */
export function masterKeysOf(config: Pick<Config, 'MASTER_KEYS' | 'MASTER_KEYS_FILE'>): readonly string[] {
  const { MASTER_KEYS: given, MASTER_KEYS_FILE: file } = config;
  if (given !== undefined && file !== undefined)
    throw new Fault('configuration', 'Set either MASTER_KEYS or MASTER_KEYS_FILE, not both.');
  const text = file === undefined ? (given ?? '') : readKeys(file);
  return text.split(/[\s,]+/).filter((key) => key !== '');
}

function readKeys(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Fault(
      'configuration',
      'The file of MASTER_KEYS_FILE cannot be read: correct its path, or let this user read it.',
      cause,
    );
  }
}

function listed(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The environment of this process: the only place that reads it. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
