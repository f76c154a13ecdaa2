import { z } from 'zod';

/** Where the values of a choice come from when they are people: read from the directory at the moment of asking. */
export type ChoiceSource = 'secondPhysicians' | 'replacements';

/** One input of a verb, as the API lists it and a card asks it. `max` counts characters. */
export type Input =
  | { readonly type: 'text'; readonly required: boolean; readonly max: number; readonly pattern?: RegExp }
  | { readonly type: 'multiline'; readonly required: boolean; readonly max: number }
  | { readonly type: 'date'; readonly required: boolean; readonly when: 'notFuture' | 'notPast' }
  | { readonly type: 'time'; readonly required: boolean }
  | {
      readonly type: 'number';
      readonly required: boolean;
      readonly above: number;
      readonly most: number;
      readonly decimals: number;
    }
  | { readonly type: 'boolean'; readonly required: boolean; readonly mustBeTrue: boolean }
  | {
      readonly type: 'choice';
      readonly required: boolean;
      readonly values: readonly string[];
      readonly numeric: boolean;
    }
  | { readonly type: 'choice'; readonly required: boolean; readonly from: ChoiceSource }
  | { readonly type: 'choices'; readonly required: boolean; readonly values: readonly string[] }
  /** Ids of files that the actor uploaded to this case. */
  | { readonly type: 'documents'; readonly required: boolean; readonly most: number };

/** A value of an input after parsing. */
export type InputValue = string | number | boolean | readonly string[];
export type InputValues = Readonly<Record<string, InputValue>>;

/** Why a value is not taken; each has a text in both languages. */
export type InputProblem =
  | 'missing'
  | 'unknownField'
  | 'notText'
  | 'tooLong'
  | 'notDate'
  | 'inFuture'
  | 'inPast'
  | 'notTime'
  | 'notNumber'
  | 'outOfRange'
  | 'tooManyDecimals'
  | 'notBoolean'
  | 'mustBeTrue'
  | 'notChoice'
  | 'sameOrganisation'
  | 'samePerson'
  | 'sameAsFirst'
  | 'notAvailableAgain'
  | 'costsNotAccepted'
  | 'noAuthorisation'
  | 'nameNeeded'
  | 'handlingNeeded'
  | 'notDocument'
  | 'kindNotAuthorised'
  | 'tellsWho'
  | 'emptyPhrase'
  | 'tooShort'
  | 'nobodyThere';

export type FieldProblem = { readonly id: string; readonly problem: InputProblem };

const LINE = 200;
const TEXT = 4_000;
const LONG = 20_000;

/** The building blocks of the verb table. */
export const ask = {
  line: { type: 'text', required: true, max: LINE },
  text: { type: 'multiline', required: true, max: TEXT },
  long: { type: 'multiline', required: true, max: LONG },
  time: { type: 'time', required: true },
  yes: { type: 'boolean', required: true, mustBeTrue: true },
  boolean: { type: 'boolean', required: true, mustBeTrue: false },
  secondPhysician: { type: 'choice', required: true, from: 'secondPhysicians' },
  replacement: { type: 'choice', required: true, from: 'replacements' },
  documents: { type: 'documents', required: true, most: 20 },
  dateUntilToday: { type: 'date', required: true, when: 'notFuture' },
  dateFromToday: { type: 'date', required: true, when: 'notPast' },
} as const satisfies Record<string, Input>;

/** One of a fixed list. */
export function choice<const V extends readonly string[]>(...values: V) {
  return { type: 'choice', required: true, values, numeric: false } as const;
}

/** One of a fixed list of numbers. */
export function numericChoice<const V extends readonly string[]>(...values: V) {
  return { type: 'choice', required: true, values, numeric: true } as const;
}

/** One or more of a fixed list. */
export function choices<const V extends readonly string[]>(...values: V) {
  return { type: 'choices', required: true, values } as const;
}

/** A number above `above` and at most `most`. */
export function number(above: number, most: number, decimals = 0) {
  return { type: 'number', required: true, above, most, decimals } as const;
}

/** The same input, not required. */
export function optional<const I extends Input>(
  input: I,
): Omit<I, 'required'> & { readonly required: false } {
  return { ...input, required: false };
}

/** The TypeScript type of an input's value. */
export type ValueOf<I> = I extends { type: 'text' | 'multiline' | 'date' | 'time' }
  ? string
  : I extends { type: 'number' } | { type: 'choice'; numeric: true }
    ? number
    : I extends { type: 'boolean'; mustBeTrue: true }
      ? true
      : I extends { type: 'boolean' }
        ? boolean
        : I extends { type: 'choice'; values: readonly (infer U)[] }
          ? U
          : I extends { type: 'choice' }
            ? string
            : I extends { type: 'choices'; values: readonly (infer U)[] }
              ? readonly U[]
              : I extends { type: 'documents' }
                ? readonly string[]
                : never;

type RequiredIds<T> = { [K in keyof T]: T[K] extends { required: true } ? K : never }[keyof T];

/** The TypeScript type of the inputs of a verb. */
export type ValuesOf<T> = { readonly [K in RequiredIds<T>]: ValueOf<T[K]> } & {
  readonly [K in Exclude<keyof T, RequiredIds<T>>]?: ValueOf<T[K]>;
};

type Parsed =
  | { readonly ok: true; readonly values: InputValues }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] };

/**
 * Reads raw inputs, JSON types or the strings of Web Chat (`"true"`, `"60"`, `"a,b"`), into values. `today` is the
 * date in Amsterdam; without it dates are not compared with it (a repeat of yesterday's click). Text is kept as typed; an empty optional input is absent. Every problem is reported, with its id.
 */
export function parseInputs(
  inputs: Readonly<Record<string, Input>>,
  raw: Readonly<Record<string, unknown>>,
  today: string | undefined,
): Parsed {
  const fields: FieldProblem[] = [];
  const values: Record<string, InputValue> = {};
  for (const id of Object.keys(raw)) {
    if (!Object.hasOwn(inputs, id) && !isAbsent(raw[id]))
      fields.push({ id: id.slice(0, LINE), problem: 'unknownField' });
  }
  for (const [id, input] of Object.entries(inputs)) {
    const given = Object.hasOwn(raw, id) ? raw[id] : undefined;
    if (isAbsent(given)) {
      if (input.required) fields.push({ id, problem: 'missing' });
      continue;
    }
    const read = readers[input.type](input as never, given, today);
    if (typeof read === 'object' && 'problem' in read) fields.push({ id, problem: read.problem });
    else values[id] = read;
  }
  return fields.length === 0 ? { ok: true, values } : { ok: false, fields };
}

type Problem = { readonly problem: InputProblem };
type InputOf<T extends Input['type']> = Extract<Input, { type: T }>;
type Readers = {
  readonly [T in Input['type']]: (
    input: InputOf<T>,
    given: unknown,
    today: string | undefined,
  ) => InputValue | Problem;
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const documentId = z.string().regex(/^[\w.-]{1,64}$/);
const NUMBER = /^-?\d{1,9}([.,]\d{1,9})?$/;

const readers: Readers = {
  text: (input, given) => {
    if (typeof given !== 'string') return { problem: 'notText' };
    if (given.length > input.max) return { problem: 'tooLong' };
    return /[\r\n]/.test(given) ? { problem: 'notText' } : given;
  },
  multiline: (input, given) => {
    if (typeof given !== 'string') return { problem: 'notText' };
    return given.length > input.max ? { problem: 'tooLong' } : given;
  },
  date: (input, given, today) => {
    if (typeof given !== 'string' || !isDate(given)) return { problem: 'notDate' };
    if (today === undefined) return given;
    if (input.when === 'notFuture' && given > today) return { problem: 'inFuture' };
    return input.when === 'notPast' && given < today ? { problem: 'inPast' } : given;
  },
  time: (_input, given) => (typeof given === 'string' && TIME.test(given) ? given : { problem: 'notTime' }),
  number: (input, given) => {
    const value = readNumber(given);
    if (value === undefined) return { problem: 'notNumber' };
    if (value <= input.above || value > input.most) return { problem: 'outOfRange' };
    const scaled = value * 10 ** input.decimals;
    return Math.abs(scaled - Math.round(scaled)) > 1e-6 ? { problem: 'tooManyDecimals' } : value;
  },
  boolean: (input, given) => {
    const value =
      given === true || given === 'true' ? true : given === false || given === 'false' ? false : undefined;
    if (value === undefined) return { problem: 'notBoolean' };
    return input.mustBeTrue && !value ? { problem: 'mustBeTrue' } : value;
  },
  choice: (input, given) => {
    const value = typeof given === 'number' ? String(given) : given;
    if (typeof value !== 'string' || value.length > LINE) return { problem: 'notChoice' };
    if ('from' in input) return value;
    if (!input.values.includes(value)) return { problem: 'notChoice' };
    return input.numeric ? Number(value) : value;
  },
  choices: (input, given) => {
    const list = typeof given === 'string' ? given.split(',').map((each) => each.trim()) : given;
    const parsed = z.array(z.string()).min(1).safeParse(list);
    if (!parsed.success || parsed.data.some((each) => !input.values.includes(each)))
      return { problem: 'notChoice' };
    return input.values.filter((value) => parsed.data.includes(value));
  },
  documents: (input, given) => {
    const list = typeof given === 'string' ? given.split(',').map((each) => each.trim()) : given;
    const parsed = z.array(documentId).min(1).max(input.most).safeParse(list);
    return parsed.success ? [...new Set(parsed.data)] : { problem: 'notDocument' };
  },
};

function isAbsent(given: unknown): boolean {
  if (given === undefined || given === null) return true;
  if (Array.isArray(given)) return given.length === 0;
  return typeof given === 'string' && given.trim() === '';
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return (
    Number.isFinite(at) &&
    Number(text.slice(8)) <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7))) &&
    text >= '1900-01-01' &&
    text <= '2199-12-31'
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function readNumber(given: unknown): number | undefined {
  if (typeof given === 'number') return Number.isFinite(given) ? given : undefined;
  if (typeof given !== 'string' || !NUMBER.test(given.trim())) return undefined;
  return Number(given.trim().replace(',', '.'));
}
