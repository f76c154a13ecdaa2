import fc from 'fast-check';

/** A word that stands in everything that is typed here, so that it can be looked for afterwards. */
export const CANARY = 'kanarieveer';

/** An endless supply of odd things; the same seed gives the same things in the same order. */
export type Wild = {
  /** A number from 0 up to `below`. */
  readonly pick: (below: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  readonly text: () => string;
  readonly value: () => unknown;
  /** A part of a path, ready to stand in one. */
  readonly segment: () => string;
  readonly query: () => string;
  readonly headers: () => Readonly<Record<string, string>>;
};

const POOL = 3_000;

/** Names and texts that have broken other products. */
const nasty = [
  '',
  ' ',
  '\u0000',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%00',
  '%E0%A4%A',
  '%c0%ae%c0%ae/',
  '\r\nSet-Cookie: a=b',
  '%0d%0aSet-Cookie:%20a=b',
  '[klik](http://elders.example)',
  '${data.verb}',
  '<img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  '{{7*7}}',
  '\u202e\u200b\ufeff',
  '👩‍⚕️'.repeat(40),
  'e\u0301'.repeat(200),
  '\ud800',
  'NaN',
  '1e309',
  '-0',
  '9'.repeat(400),
  'true',
  'null',
  'undefined',
  'javascript:alert(1)',
  '//elders.example',
  'a'.repeat(5_000),
  '2026-02-30',
  '0000-00-00',
  '99:99',
  'employee-1',
  'second-1',
  'P1Y'.repeat(50),
];
const keys = [
  ...['__proto__', 'constructor', 'prototype', 'opened', 'inputs', 'type', 'value', 'text', 'verb', 'caseId'],
  ...[
    'agreed',
    'items',
    'first',
    'advice',
    'adviceDate',
    'subject',
    'amount',
    'documents',
    'from',
    'id',
    'facts',
  ],
  ...[
    'channelData',
    'attachments',
    'membersAdded',
    'conversation',
    'serviceUrl',
    'aadObjectId',
    'name',
    'locale',
  ],
  ...['asker', 'person', 'advance', 'language', 'answer', 'step', 'role', 'kind', 'file', 'everywhere'],
];

/** The supply of one seed. */
export function wild(seed: number): Wild {
  const [numbers, texts, values] = [
    fc.sample(fc.nat(), { numRuns: 20_011, seed }),
    fc.sample(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 60 })), {
      numRuns: POOL,
      seed,
    }),
    fc.sample(odd(), { numRuns: POOL, seed }),
  ];
  let at = 0;
  const pick = (below: number): number => {
    at = (at + 1) % numbers.length;
    // Walked through with a second stride, so that it does not repeat when it comes round.
    return ((numbers[at] ?? 0) + Math.imul(at, 2_654_435_761 + stride++) + 2 ** 31) % below;
  };
  let stride = seed;
  const one = <T>(list: readonly T[]): T => {
    const found = list[pick(list.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  };
  const text = (): string => `${one(texts)}${CANARY}`;
  const value = (): unknown => one(values);
  const segment = (): string => {
    const raw = `${one(texts)}${pick(3) === 0 ? '' : CANARY}`;
    return pick(4) === 0 ? raw.replace(/[^\x21-\x7e]|[?#]/g, '%') || '%' : encoded(raw);
  };
  return {
    pick,
    one,
    text,
    value,
    segment,
    query: () =>
      pick(3) === 0
        ? `?${one(keys)}=${encoded(text())}&${encoded(one(texts))}&lang=${one(['nl', 'en', 'x'])}`
        : '',
    headers: () => (pick(4) === 0 ? oddHeaders({ one, pick, text }) : {}),
  };
}

/** Any JSON, with the keys that our parsers know and those of prototypes; some very deep, some very wide, some very long. */
function odd(): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e308,
      Number.MAX_SAFE_INTEGER,
      '',
      ...nasty,
      CANARY,
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const shallow = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), leaf, { maxKeys: 5 }),
  );
  const tree = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(shallow, fc.dictionary(fc.constantFrom(...keys), shallow)),
    {
      maxKeys: 6,
    },
  );
  const deep = fc
    .tuple(fc.integer({ min: 50, max: 20_000 }), fc.boolean())
    .map(([depth, isList]) =>
      deepOf(
        isList ? '['.repeat(depth) + ']'.repeat(depth) : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
      ),
    );
  return fc.oneof(
    { weight: 60, arbitrary: tree },
    { weight: 20, arbitrary: shallow },
    { weight: 1, arbitrary: deep },
  );
}

/** JSON that is too deep to be built and written by anything but hand. */
const written = new WeakMap<object, string>();

function deepOf(text: string): object {
  const value = {};
  written.set(value, text);
  return value;
}

/** A value as JSON text. */
export function jsonOf(value: unknown): string {
  const deep = typeof value === 'object' && value !== null ? written.get(value) : undefined;
  return deep ?? JSON.stringify(value) ?? 'null';
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function oddHeaders({
  one,
  pick,
  text,
}: Pick<Wild, 'one' | 'pick' | 'text'>): Readonly<Record<string, string>> {
  const safe = text()
    .replace(/[^\x20-\x7e]/g, '')
    .slice(0, 2_000);
  const name = one([
    'accept-language',
    'if-none-match',
    'range',
    'referer',
    'user-agent',
    'accept',
    'x-forwarded-for',
    'x-refresh',
    'x-http-method-override',
    'accept-encoding',
    'accept-version',
    'content-encoding',
    'content-md5',
    'expect-ct',
  ]);
  return pick(2) === 0
    ? { [name]: safe }
    : { origin: one(['null', 'https://elders.example', safe.trim() || 'x']) };
}
