import { amsterdamCalendar } from '../../services/calendar/amsterdamCalendar.ts';
import { type Depth, type Got, type Route, toldToHr, whatHrGets } from './whatHrGets.ts';
import { type Case, daysOf, live, type Pair } from './worlds.ts';

/** A product to live in: its address, its routes, and how to end it. */
export type Place = {
  readonly address: string;
  readonly routes: readonly Route[];
  readonly stop: () => Promise<void>;
};

/** Lives both worlds of a pair, each in a product of its own; answers what HR got in each, one line for each thing asked. */
export async function bothWorlds(
  pair: Pair,
  open: () => Promise<Place>,
  depth: Depth,
): Promise<{ readonly without: readonly Got[]; readonly with: readonly Got[] }> {
  const [without, withIt] = await Promise.all([
    world(pair.others, open),
    world([...pair.others, pair.hidden], open),
  ]);
  const hiddenId = withIt.ids.get(pair.hidden.employee) ?? '';
  const [first] = pair.others;
  const askedFor = (ids: ReadonlyMap<string, string>): readonly string[] => [
    hiddenId,
    ...(first === undefined ? [] : [ids.get(first.employee) ?? '']),
    'x'.repeat(16),
  ];
  try {
    const [fromOne = [], fromOther = []] = await Promise.all(
      [without, withIt].map(({ place, ids }) =>
        whatHrGets(place.address, place.routes, askedFor(ids), depth),
      ),
    );
    return { without: [...without.told, ...fromOne], with: [...withIt.told, ...fromOther] };
  } finally {
    await Promise.all([without.place.stop(), withIt.place.stop()]);
  }
}

async function world(cases: readonly Case[], open: () => Promise<Place>) {
  const place = await open();
  const told: Got[] = [];
  const ids = await live(place.address, cases, async () => {
    told.push(...(await toldToHr(place.address)));
  });
  return { place, told, ids };
}

/** Whether some number that HR reads differs between the worlds: a quarter's count that the hidden case takes to a multiple of ten. */
export function passesTen({ others, hidden }: Pair): boolean {
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
