import { choicesOf } from '../../cards/actionForm.ts';
import type { Input, InputValue } from '../../domain/inputs.ts';
import { type CaseVerb, caseVerbNames, inputsOf } from '../../domain/procedure.ts';
import { viewOf } from '../../domain/view.ts';
import type { Head } from '../../services/accessLog/heads.ts';
import type { Block, Paper } from '../../services/papers/paper.ts';
import { consentsOf } from '../pages/case/consents.ts';
import { dayOf, factsBlock, paperIn, type Reading, type SeenGiven, versionsOf } from './reading.ts';

/** Everything a reader may see of a case as one document, for their own file; `head` of the access log for the employee. */
export function exportPaper(
  reading: Reading,
  documents: readonly { readonly name: string; readonly kind: string }[],
  head: Head | undefined,
): Paper {
  const { texts, world } = reading;
  const words = texts.papers.export;
  return paperIn(reading, {
    title: words.title,
    madeAt: world.now,
    blocks: [
      { kind: 'paragraph', text: words.intro(dayOf(reading, world.now)) },
      { kind: 'paragraph', text: words.forFile },
      ...stateBlocks(reading),
      { kind: 'heading', level: 2, text: words.texts },
      ...caseVerbNames.flatMap((verb) =>
        versionsOf(reading, verb).flatMap((seen) => givenBlocks(reading, verb, seen)),
      ),
      ...consentBlocks(reading),
      ...documentBlocks(reading, documents),
      ...timelineBlocks(reading),
      ...headBlocks(reading, head),
    ],
  });
}

/** The versions of everything that was written and that a reader may see, by verb. */
export function versionsFor(reading: Reading): Readonly<Record<string, readonly object[]>> {
  const { world } = reading;
  return Object.fromEntries(
    caseVerbNames.flatMap((verb) => {
      const all = versionsOf(reading, verb).map(({ given, values: inputs }) => ({
        at: world.calendar.withOffset(given.at),
        inputs,
      }));
      return all.length === 0 ? [] : [[verb, all]];
    }),
  );
}

function stateBlocks(reading: Reading): readonly Block[] {
  const { texts, seen, log, part, person, world } = reading;
  const { step, outcome } = viewOf(log, part, person, world);
  const words = texts.papers.export;
  const { people } = texts.papers;
  return [
    { kind: 'heading', level: 2, text: words.state },
    ...factsBlock(
      [people.employee, seen.employee.name],
      [people.physician, seen.physician.name],
      [people.second, seen.second.name],
      [words.step, step === undefined ? undefined : `${step}. ${texts.actions.steps[step]}`],
      [words.outcome, outcome === undefined ? undefined : texts.actions.outcomes[outcome]],
    ),
  ];
}

function givenBlocks(
  reading: Reading,
  verb: CaseVerb,
  { given, values: all }: SeenGiven<CaseVerb>,
): readonly Block[] {
  const { texts, world, language, state } = reading;
  const values = Object.entries(all).filter(([id]) => id !== 'agreed');
  if (values.length === 0) return [];
  const role = roleOf(given.person, state);
  const who = role === undefined ? '' : texts.actions.roles[role];
  return [
    { kind: 'heading', level: 3, text: texts.actions.timeline[verb] ?? verb },
    { kind: 'paragraph', text: texts.papers.export.byOn(who, world.calendar.words(given.at, language)) },
    ...joined(values.flatMap(([id, value]) => valueBlock(reading, verb, id, value))),
  ];
}

/** Facts that follow one another as one list. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.kind === 'facts' && last?.kind === 'facts')
      all[all.length - 1] = { kind: 'facts', facts: [...last.facts, ...block.facts] };
    else all.push(block);
  }
  return all;
}

function valueBlock(
  { texts, language, world, state }: Reading,
  verb: CaseVerb,
  id: string,
  value: InputValue,
): readonly Block[] {
  const input: Input | undefined = inputsOf(verb)[id];
  const label = texts.actions.inputs[verb][id]?.label ?? id;
  if (input === undefined) return [];
  if (typeof value === 'string' && (input.type === 'multiline' || input.type === 'text'))
    return [{ kind: 'typed', label, text: value }];
  if (input.type === 'number') {
    const format = { minimumFractionDigits: input.decimals };
    return factsBlock([
      label,
      new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', format).format(Number(value)),
    ]);
  }
  if (input.type === 'documents') {
    const ids = Array.isArray(value) ? value : [];
    const names = ids.flatMap((each) => state.documents.find((document) => document.id === each)?.name ?? []);
    return factsBlock([label, names.join(', ')]);
  }
  if (input.type === 'date') return factsBlock([label, world.calendar.dateWords(String(value), language)]);
  if (input.type === 'choice' && 'from' in input)
    return factsBlock([label, world.directory.person(String(value))?.name]);
  if (input.type === 'choice' || input.type === 'choices' || input.type === 'boolean') {
    const titles = choicesOf({ verb, people: {} }, id, input, language);
    const all = Array.isArray(value) ? value : [String(value)];
    return factsBlock([
      label,
      all.map((each) => titles.find((title) => title.value === each)?.title ?? String(each)).join(', '),
    ]);
  }
  return factsBlock([label, String(value)]);
}

function roleOf(
  person: string,
  { employee, physician, second, formerPhysicians, formerSeconds, author }: Reading['state'],
) {
  if (person === employee) return 'employee';
  if (person === physician?.id || formerPhysicians.includes(person)) return 'physician';
  const isSecond =
    person === second?.id || person === author || formerSeconds.some(({ id }) => id === person);
  return isSecond ? 'secondPhysician' : undefined;
}

function consentBlocks({ log, person, world, language, texts }: Reading): readonly Block[] {
  const consents = consentsOf(log, person, world);
  const words = texts.pages.case;
  if (consents.length === 0) return [];
  const items = consents.map(({ verb, at, withdrawnAt, textVersion }) =>
    [
      texts.actions.timeline[verb] ?? verb,
      words.consentGiven(world.calendar.words(at, language)),
      ...(withdrawnAt === undefined
        ? []
        : [words.consentWithdrawn(world.calendar.words(withdrawnAt, language))]),
      ...(textVersion === undefined ? [] : [words.consentText(textVersion)]),
    ].join('. '),
  );
  return [
    { kind: 'heading', level: 2, text: texts.papers.export.consents },
    { kind: 'list', items },
  ];
}

function documentBlocks(
  { texts }: Reading,
  documents: readonly { readonly name: string }[],
): readonly Block[] {
  if (documents.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: texts.papers.export.documents },
    { kind: 'list', items: documents.map(({ name }) => name) },
  ];
}

function timelineBlocks({ log, part, person, world, language, texts }: Reading): readonly Block[] {
  const words = texts.papers.export;
  const rows = viewOf(log, part, person, world).timeline.map(({ at, by, what }) => [
    world.calendar.words(at, language),
    texts.actions.roles[by],
    texts.actions.timeline[what] ?? what,
  ]);
  return [
    { kind: 'heading', level: 2, text: words.timeline },
    {
      kind: 'table',
      columns: [
        { title: words.when, share: 3 },
        { title: words.who, share: 2 },
        { title: words.what, share: 4 },
      ],
      rows,
    },
  ];
}

function headBlocks({ texts }: Reading, head: Head | undefined): readonly Block[] {
  const words = texts.papers.export;
  if (head === undefined) return [];
  return [
    { kind: 'heading', level: 2, text: words.accessLog },
    { kind: 'paragraph', text: words.accessHead(head.n) },
    ...factsBlock([words.accessHash, head.hash]),
  ];
}
