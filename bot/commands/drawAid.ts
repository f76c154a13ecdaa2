import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aidEn } from '../../cards/texts/aid.en.ts';
import { type AidQuestionId, factsOf, nextQuestion } from '../../domain/aid.ts';
import { aidRules } from '../../domain/aidRules.ts';
import { type AidOutcome, outcomeOf } from '../../domain/recommend.ts';

/** Where the drawing is kept. */
export const drawnIn = join(import.meta.dirname, '../../docs/decision-tree.md');

type Question = {
  readonly kind: 'question';
  readonly id: AidQuestionId;
  readonly ways: readonly (readonly [answer: string, to: Place])[];
};
type End = {
  readonly kind: 'outcome';
  readonly instrument: AidOutcome['instrument'];
  readonly mayRequest: boolean;
};

/** A place in the tree; places from which everything goes on in the same way are one place. */
type Place = Question | End;

/** The decision aid as Markdown with Mermaid drawings, made from its questions and rules; `docs/decision-tree.md` holds it. */
export function decisionTree(): string {
  const places = new Map<string, Place>();
  const root = placeAfter([], places);
  const apart = root.kind === 'question' ? drawnPlaces(root) : new Map<Place, string>();
  return [
    '# The decision aid, drawn',
    '',
    'Made by `node bot/commands/drawAid.ts` from the questions in `domain/aid.ts` and the rules in `domain/aidRules.ts`, with the English texts. A test holds this page to them.',
    '',
    'A box is a question, an arrow an answer, a rounded box the instrument that is advised, and a box with double sides goes on in the drawing of that name. A star says that "ask for a second opinion" is offered as well: the aid advises and never blocks.',
    '',
    ...[...apart].flatMap(([place, title]) => ['', `## ${title}`, '', ...drawing(place, apart)]),
    '',
    '## The rules, in the order in which they are tried',
    '',
    'The first situation that applies decides (R28).',
    '',
    '| rule | situation | why |',
    '|---|---|---|',
    ...aidRules.map(({ rule, reason }) => `| ${rule} | \`${reason}\` | ${aidEn.reasons[reason].why} |`),
    '',
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

function placeAfter(answers: readonly string[], places: Map<string, Place>): Place {
  const next = nextQuestion(answers);
  const place: Place =
    next === 'done'
      ? outcomeAfter(answers)
      : {
          kind: 'question',
          id: next.id,
          ways: next.answers.map((answer) => [answer, placeAfter([...answers, answer], places)]),
        };
  const key = JSON.stringify(place);
  const known = places.get(key);
  if (known === undefined) places.set(key, place);
  return known ?? place;
}

function outcomeAfter(answers: readonly string[]): End {
  const facts = factsOf(answers);
  if (facts === undefined) throw new Error(`No facts follow from ${answers.join(', ')}.`);
  const { instrument, mayRequest } = outcomeOf(facts);
  return { kind: 'outcome', instrument, mayRequest };
}

/** The questions with a drawing of their own, with its title: the first one, each topic, and whatever several ways lead to. */
function drawnPlaces(root: Question): ReadonlyMap<Place, string> {
  const leadingTo = new Map<Question, number>();
  const topics = new Map<Question, string>([[root, 'Who asks, and what about']]);
  const walk = (place: Question, trail: readonly string[]): void => {
    for (const [to, answers] of waysTogether(place)) {
      if (to.kind === 'outcome') continue;
      const seen = leadingTo.get(to) ?? 0;
      leadingTo.set(to, seen + 1);
      const here = [...trail, ...answers.map((answer) => titleOf(place.id, answer))];
      if (to.id !== 'topic' && (place === root || place.id === 'topic')) topics.set(to, here.join(': '));
      if (seen === 0) walk(to, place === root ? here : trail);
    }
  };
  walk(root, []);
  const shared = [...leadingTo].filter(([to, count]) => count > 1 && !topics.has(to));
  const titles = new Map<Question, string>(topics);
  for (const [to] of shared) titles.set(to, unlike(aidEn.questions[to.id].title, [...titles.values()]));
  return titles;
}

/** A title that differs from the others. */
function unlike(title: string, others: readonly string[], count = 1): string {
  const tried = count === 1 ? title : `${title} (${count})`;
  return others.includes(tried) ? unlike(title, others, count + 1) : tried;
}

function drawing(start: Place, apart: ReadonlyMap<Place, string>): readonly string[] {
  const lines: string[] = [];
  let count = 0;
  const draw = (place: Place): string => {
    count += 1;
    const name = `n${count}`;
    const elsewhere = place === start ? undefined : apart.get(place);
    lines.push(`  ${name}${elsewhere === undefined ? boxOf(place) : `[["${quoted(elsewhere)}"]]`}`);
    if (place.kind === 'outcome' || elsewhere !== undefined) return name;
    for (const [to, answers] of waysTogether(place)) {
      const label = answers.map((answer) => quoted(titleOf(place.id, answer))).join('<br>or: ');
      lines.push(`  ${name} -->|"${label}"| ${draw(to)}`);
    }
    return name;
  };
  draw(start);
  return ['```mermaid', 'flowchart LR', ...lines, '```'];
}

/** The answers of a question by where they lead. */
function waysTogether(place: Question): ReadonlyMap<Place, readonly string[]> {
  const together = new Map<Place, readonly string[]>();
  for (const [answer, to] of place.ways) together.set(to, [...(together.get(to) ?? []), answer]);
  return together;
}

function boxOf(place: Place): string {
  return place.kind === 'question'
    ? `["${quoted(aidEn.questions[place.id].title)}"]`
    : `(["${quoted(aidEn.instruments[place.instrument].name)}${place.mayRequest ? ' ★' : ''}"])`;
}

function titleOf(question: AidQuestionId, answer: string): string {
  const titles: Readonly<Record<string, string>> = aidEn.questions[question].answers;
  return titles[answer] ?? answer;
}

function quoted(text: string): string {
  return text.replaceAll('"', '#quot;');
}

if (import.meta.main) writeFileSync(drawnIn, decisionTree());
