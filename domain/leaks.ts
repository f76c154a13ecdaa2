import type { CaseState } from './case.ts';
import type { Directory } from './people.ts';

/** What must not stand in anything that leaves a case without a person in it (R53, R54, R57). */
export type Secrets = {
  /** Names of people and of departments, in small letters without accents. */
  readonly names: readonly string[];
  /** Numbers of five digits and more: phone, personnel, whatever was typed. */
  readonly numbers: readonly string[];
  /** Ids of the case and of people, and addresses of mail. */
  readonly ids: readonly string[];
};

/** What a text gives away. */
export type Leak = 'name' | 'number' | 'date' | 'id';

/** Parts of a name that tell nobody apart: titles, and what stands before a family name. */
const smallWords =
  /^(?:dr|drs|ir|mr|prof|van|de|den|der|het|ten|ter|te|el|al|von|da|di|la|le|op|in|aan|bij)$/;

/** Everything that would tell who an invoice is about, from the directory and from what was typed in the case. */
export function secretsOf(state: CaseState, directory: Directory): Secrets {
  const { employee, physician, second, formerPhysicians, formerSeconds } = state;
  const ids = [
    employee,
    physician?.id,
    second?.id,
    ...formerPhysicians,
    ...formerSeconds.map(({ id }) => id),
  ];
  const people = ids.flatMap((id) => (id === undefined ? [] : (directory.person(id) ?? [])));
  const typed = Object.values(state.given)
    .flat()
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([id, value]) => (typeof value === 'string' && id !== 'number' ? [value] : []));
  const departments = typed.flatMap((text) =>
    [...plain(text).matchAll(/\b(?:afdeling|afd|department|dept|team)\b\.?\s+([a-z]{3,})/g)].map(
      ([, word = '']) => word,
    ),
  );
  return {
    names: [
      ...new Set([
        ...people.flatMap(({ name }) => namesIn(name)),
        ...departments.filter((word) => !smallWords.test(word)),
      ]),
    ],
    numbers: [...new Set([...people.map(({ phone }) => phone), ...typed].flatMap(numbersIn))],
    ids: [state.id, ...people.flatMap(({ id, email }) => (email === undefined ? [id] : [id, email]))].map(
      plain,
    ),
  };
}

/**
 * What a text gives away of those secrets: a name as a word (a long one anywhere), a number, an id, or a day other than
 * those allowed (`YYYY-MM-DD`). Undefined when it gives away nothing.
 */
export function leakIn(text: string, secrets: Secrets, allowedDays: readonly string[]): Leak | undefined {
  const read = plain(text);
  const words: readonly string[] = read.match(/[a-z]+/g) ?? [];
  const digits: readonly string[] = read.match(/\d+/g) ?? [];
  if (secrets.ids.some((id) => read.includes(id))) return 'id';
  if (
    secrets.names.some((name) => words.includes(name) || (name.length >= 5 && lettersOf(read).includes(name)))
  )
    return 'name';
  if (secrets.numbers.some((number) => digits.some((run) => isNumberIn(run, number)))) return 'number';
  return daysIn(text).some((day) => !allowedDays.includes(day)) ? 'date' : undefined;
}

/** Every day that stands in a text, however it is written in digits, as `YYYY-MM-DD`. */
export function daysIn(text: string): readonly string[] {
  const found = [
    ...[...text.matchAll(/(?<!\d)(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/g)].map(
      ([, y, m, d]) => `${y}-${m}-${d}`,
    ),
    ...[...text.matchAll(/(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?!\d)/g)].map(
      ([, d, m, y]) => `${y}-${two(m)}-${two(d)}`,
    ),
    ...[...text.matchAll(/(?<!\d)(\d{2})(\d{2})(\d{4})(?!\d)/g)].map(([, d, m, y]) => `${y}-${m}-${d}`),
  ];
  return found.filter((day) => /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day));
}

/** A short number counts as a run of its own only: in a longer one it stands by chance. */
function isNumberIn(run: string, number: string): boolean {
  return number.length >= 7 ? run.includes(number) : run === number;
}

function two(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}

function namesIn(name: string): readonly string[] {
  return plain(name)
    .split(/[^a-z]+/)
    .filter((part) => part.length >= 3 && !smallWords.test(part));
}

/** Runs of five digits and more; a phone number or one with spaces counts whole. */
function numbersIn(text: string): readonly string[] {
  const joined = text.match(/\d[\d ()./-]*\d/g) ?? [];
  return joined
    .map((run) => run.replaceAll(/\D/g, ''))
    .filter((run) => run.length >= 5 && daysIn(run).length === 0);
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^a-z]/g, '');
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
