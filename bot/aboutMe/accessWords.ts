import { textsIn } from '../../cards/texts/index.ts';
import type { World } from '../../domain/ask.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { NamedLine } from './accessOf.ts';

/** A line of the access log as its subject reads it: "Uw bedrijfsarts (naam) las op 3 maart uw advies." */
export function accessWords(
  line: NamedLine,
  { person, language }: { readonly person: Person; readonly language: Language },
  world: World,
): string {
  const words = textsIn(language).access;
  const when = world.calendar.words(line.at, language);
  const things = [...new Set(line.what.map((what) => thing(words.things, what) ?? words.things.file))];
  const what = things.length === 0 ? words.things.case : listed(things, words.and);
  const role = line.as in words.who ? words.who[line.as as keyof typeof words.who] : words.who.clock;
  const who = line.who === person.id ? words.you : line.name === '' ? role : `${role} (${line.name})`;
  return words.line[line.did](who, when, what);
}

/** How a verb, its noun, a paper or a kind of file is called. */
function thing(things: Readonly<Record<string, string>>, what: string): string | undefined {
  const noun = /^(?:draft|advice|letter)(?=-)/.exec(what)?.[0] ?? what.split('.')[0] ?? '';
  for (const name of [what, noun]) if (Object.hasOwn(things, name)) return things[name];
  return undefined;
}

function listed(things: readonly string[], and: string): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${and} ${last}`;
}
