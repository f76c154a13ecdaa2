import fc from 'fast-check';
import type { CaseVerb } from '../../domain/procedure.ts';
import { amsterdamCalendar } from '../../services/calendar/amsterdamCalendar.ts';
import { advance, type CaseBody, type Member, signIn } from '../support/driver.ts';
import { goodInputs } from '../support/play.ts';

/** One thing that one person does in a case. */
type Act = { readonly who: 'me' | 'physician' | 'second' | 'office'; readonly verb: CaseVerb };

const act = (who: Act['who'], verb: CaseVerb): Act => ({ who, verb });

const requested = [act('me', 'request.submit')];
const asked = [...requested, act('physician', 'suitability.confirm'), act('me', 'selection.choose')];
const engaged = [
  ...asked,
  act('second', 'availability.accept'),
  act('me', 'authorisation.sign'),
  act('physician', 'referral.send'),
  act('second', 'referral.accept'),
];
const examined = [...engaged, act('second', 'appointment.propose'), act('me', 'appointment.confirm')];

/** Roads of a case, and whether somebody ends it there. */
const roads = [
  { acts: requested, closes: false },
  { acts: asked, closes: false },
  { acts: engaged, closes: false },
  { acts: examined, closes: false },
  { acts: [...requested, act('me', 'request.withdraw')], closes: true },
  { acts: [...requested, act('physician', 'request.refuse')], closes: true },
  { acts: [...asked, act('me', 'request.withdraw')], closes: true },
  { acts: [...engaged, act('me', 'request.withdraw')], closes: true },
  {
    acts: [...requested, act('physician', 'suitability.advise'), act('me', 'alternative.accept')],
    closes: true,
  },
] as const;

/** One case: whose, on which day of the year it starts, the road it takes, and whether HR may be told of progress. */
export type Case = {
  readonly employee: string;
  readonly day: number;
  readonly road: (typeof roads)[number];
  readonly isAllowed: boolean;
};

/** The cases of others, and cases of which a world has one more or none: of an employee who allowed HR nothing. */
export type Worlds = { readonly others: readonly Case[]; readonly hidden: readonly Case[] };

/** Each hidden case makes a pair with the world without it. */
export const PAIRS = 5;

/** Days between the acts of one case. */
const PACE = 2;
export const DAYS = 366;

const caseOf = (employee: string): fc.Arbitrary<Case> =>
  fc.record({
    employee: fc.constant(employee),
    day: fc.nat(DAYS - 40),
    road: fc.constantFrom(...roads),
    isAllowed: fc.boolean(),
  });

const few = fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 5 });
/** Enough in one quarter that HR reads a number. */
const many = fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { minLength: 11, maxLength: 17 });

const others = fc.oneof(
  { weight: 4, arbitrary: few.chain((ids) => fc.tuple(...ids.map((id) => caseOf(`employee-${id}`)))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(many, fc.nat(200))
      .chain(([ids, day]) =>
        fc.tuple(
          ...ids.map((id) => caseOf(`employee-${id}`).map((each) => ({ ...each, day: day + (id % 5) }))),
        ),
      ),
  },
);

/** Random worlds; a case that takes a number HR reads past a multiple of ten is never hidden. */
export const worlds: fc.Arbitrary<Worlds> = others.chain((others) =>
  fc.record({
    others: fc.constant(others),
    hidden: fc.array(
      caseOf('employee-1')
        .map((each) => ({ ...each, isAllowed: false }))
        .filter((each) => !passesTen(others, each)),
      { minLength: PAIRS, maxLength: PAIRS },
    ),
  }),
);

/** Whether some number that HR reads differs between the worlds: a quarter's count that the hidden case takes to a multiple of ten. */
function passesTen(others: readonly Case[], hidden: Case): boolean {
  const counted = others.flatMap(countedIn);
  return countedIn(hidden).some((quarter) => counted.filter((other) => other === quarter).length % 10 === 9);
}

const calendar = amsterdamCalendar();

/** The quarters in which a case counts: `opened 2027-Q1`, and `closed …` where somebody closes it. */
function countedIn(each: Case): readonly string[] {
  const quarter = (day: number): string =>
    calendar.quarterOf(new Date(Date.now() + day * 86_400_000).toISOString());
  const end = daysOf([each]).at(-1)?.day ?? each.day;
  return [`opened ${quarter(each.day)}`, ...(each.road.closes ? [`closed ${quarter(end)}`] : [])];
}

/** What happens on each day, in order. */
export type Day = { readonly day: number; readonly acts: readonly (Act & { readonly of: Case })[] };

/** The days of a world. */
export function daysOf(cases: readonly Case[]): readonly Day[] {
  const all = cases.flatMap((each) => {
    const acts: readonly Act[] = each.isAllowed
      ? [...each.road.acts.slice(0, 1), act('me', 'hrStatus.allow'), ...each.road.acts.slice(1)]
      : each.road.acts;
    return acts.map((one, index) => ({ ...one, of: each, day: each.day + index * PACE }));
  });
  const byDay = Object.groupBy(all, ({ day }) => day);
  return Object.entries(byDay)
    .map(([day, acts = []]) => ({ day: Number(day), acts }))
    .sort((a, b) => a.day - b.day);
}

const pauses = Array.from({ length: Math.ceil(DAYS / 28) }, (_unused, index) =>
  Math.min(DAYS, (index + 1) * 28),
);

const people = { physician: 'physician-1', second: 'second-1', office: 'backoffice-1' } as const;

/** Lives a year in a product: every act on its day; `pause` is called before anything of a conversation is thirty days old. Answers the ids of the cases by employee. */
export async function live(
  address: string,
  cases: readonly Case[],
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, string>> {
  const members = new Map<string, Member>();
  const ids = new Map<string, string>();
  let now = Date.now();
  let today = 0;
  const member = async (person: string): Promise<Member> => {
    const found = members.get(person) ?? (await signIn(address, person));
    members.set(person, found);
    return found;
  };
  const goTo = async (day: number): Promise<void> => {
    for (const end of pauses) {
      if (today >= end || day < end) continue;
      now = Date.parse(await advance(address, `P${end - today}D`));
      today = end;
      await pause();
    }
    if (day > today) now = Date.parse(await advance(address, `P${day - today}D`));
    today = day;
  };
  for (const { day, acts } of daysOf(cases)) {
    await goTo(day);
    for (const { who, verb, of } of acts) {
      const person = await member(who === 'me' ? of.employee : people[who]);
      const id = verb === 'request.submit' ? undefined : ids.get(of.employee);
      const opened = await openedFor(person, id, verb);
      // A silence in between may have moved the case on: then there is nothing to do.
      if (opened === undefined) continue;
      const { status, json } = await person.send(id, verb, goodInputs(verb, now), opened);
      if (status !== 200) throw new Error(`${verb} was answered ${status}`);
      if (id === undefined) ids.set(of.employee, String(json.id));
    }
  }
  await goTo(DAYS);
  return ids;
}

async function openedFor(person: Member, id: string | undefined, verb: string): Promise<number | undefined> {
  const { status, json } = await person.ask(id === undefined ? '/api/cases' : `/api/cases/${id}`);
  if (status !== 200) return undefined;
  return (json as Pick<CaseBody, 'actions'>).actions.find((each) => each.verb === verb)?.opened;
}
