import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aidEn } from '../../cards/texts/aid.en.ts';
import { type AidQuestionId, factsOf, nextQuestion } from '../../domain/aid.ts';
import { aidRules } from '../../domain/aidRules.ts';
import { type AidOutcome, outcomeOf } from '../../domain/recommend.ts';

/** Where the drawing is kept. */
export const drawnIn = join(import.meta.dirname, '../../docs/decision-tree.md');

/** A place in the tree; places from which everything goes on in the same way are one place. */
type Place =
  | {
      readonly kind: 'question';
      readonly id: AidQuestionId;
      readonly ways: readonly (readonly [answer: string, to: Place])[];
    }
  | { readonly kind: 'outcome'; readonly instrument: AidOutcome['instrument']; readonly mayRequest: boolean };

/** The questions that get a drawing of their own; elsewhere an arrow leads to it. */
const drawnApart: readonly AidQuestionId[] = [
  'topic',
  'advice',
  'physician',
  'work',
  'other',
  'employerAbout',
  'applicantAbout',
];

/** The decision aid as Markdown with Mermaid drawings, made from its questions and rules; `docs/decision-tree.md` holds it. */
export function decisionTree(): string {
  const places = new Map<string, Place>();
  const root = placeAfter([], places);
  const apart = drawnPlaces(root);
  return [
    '# The decision aid, drawn',
    '',
    'Made by `node bot/commands/drawAid.ts` from the questions in `domain/aid.ts` and the rules in `domain/aidRules.ts`, with the English texts. A test holds this page to them.',
    '',
    'A box is a question, an arrow an answer, a rounded box the instrument that is advised. A star says that "ask for a second opinion" is offered as well: the aid advises and never blocks.',
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

function outcomeAfter(answers: readonly string[]): Place {
  const facts = factsOf(answers);
  if (facts === undefined) throw new Error(`No facts follow from ${answers.join(', ')}.`);
  const { instrument, mayRequest } = outcomeOf(facts);
  return { kind: 'outcome', instrument, mayRequest };
}

/** The places with a drawing of their own, with its title: the first fork, and each of the topics behind it. */
function drawnPlaces(root: Place): ReadonlyMap<Place, string> {
  const found = new Map<Place, string>([[root, 'Who asks, and what about']]);
  const visit = (place: Place, trail: string): void => {
    if (place.kind === 'outcome') return;
    for (const [answer, to] of place.ways) {
      const title = [trail, titleOf(place.id, answer)].filter((part) => part !== '').join(' → ');
      if (to.kind === 'question' && drawnApart.includes(to.id) && to.id !== 'topic') {
        if (!found.has(to)) found.set(to, title);
      } else if (to.kind === 'question' && to.id === 'topic') visit(to, title);
    }
  };
  visit(root, '');
  return found;
}

function drawing(start: Place, apart: ReadonlyMap<Place, string>): readonly string[] {
  const names = new Map<Place, string>();
  const lines: string[] = [];
  const nameOf = (place: Place): string => {
    const known = names.get(place);
    if (known !== undefined) return known;
    const name = `n${names.size + 1}`;
    names.set(place, name);
    const elsewhere = place === start ? undefined : apart.get(place);
    lines.push(`  ${name}${elsewhere === undefined ? boxOf(place) : `[["${quoted(elsewhere)}"]]`}`);
    if (place.kind === 'outcome' || elsewhere !== undefined) return name;
    for (const [to, answers] of waysTogether(place)) {
      const label = answers.map((answer) => quoted(titleOf(place.id, answer))).join('<br>');
      lines.push(`  ${name} -->|"${label}"| ${nameOf(to)}`);
    }
    return name;
  };
  nameOf(start);
  return ['```mermaid', 'flowchart LR', ...lines, '```'];
}

/** The answers of a question by where they lead. */
function waysTogether(place: Extract<Place, { kind: 'question' }>): ReadonlyMap<Place, readonly string[]> {
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
