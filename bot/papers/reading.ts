import type { Line, Seen } from '../../cards/seen.ts';
import { textsIn } from '../../cards/texts/index.ts';
import { seenBy } from '../../dialogs/seenBy.ts';
import { partOf, visibleInputs } from '../../domain/access.ts';
import type { World } from '../../domain/ask.ts';
import type { CaseState, Given } from '../../domain/case.ts';
import type { InputValues } from '../../domain/inputs.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { Language, Person } from '../../domain/people.ts';
import type { Part } from '../../domain/possible.ts';
import type { CaseVerb, InputsOf } from '../../domain/procedure.ts';
import type { Block, Paper } from '../../services/papers/paper.ts';

/** One reader of one case at one moment: every paper is composed from what this reader may see then. */
export type Reading = {
  readonly log: CaseLog;
  readonly state: CaseState;
  readonly part: Part;
  readonly person: Person;
  readonly language: Language;
  readonly world: World;
  readonly texts: ReturnType<typeof textsIn>;
  readonly seen: Seen;
};

/** A reader's view of a case; undefined for who has no part in it. */
export function readingOf(
  log: CaseLog,
  person: Person,
  language: Language,
  world: World,
): Reading | undefined {
  const state = present(log);
  const part = partOf(state, person, world.directory);
  if (part === undefined) return undefined;
  const seen = seenBy(log, { person, part, language, channel: 'webChat', isPage: true }, world, {
    until: undefined,
    isLate: false,
  });
  return { log, state, part, person, language, world, texts: textsIn(language), seen };
}

/** Something that was given, with the inputs of it that this reader may see. */
export type SeenGiven<V extends CaseVerb> = {
  readonly given: Given;
  readonly inputs: Partial<InputsOf<V>>;
  /** The same, where it does not matter which verb gave them. */
  readonly values: InputValues;
};

/** Every version of what a verb gave that this reader may see, oldest first. */
export function versionsOf<V extends CaseVerb>({ state, part }: Reading, verb: V): readonly SeenGiven<V>[] {
  return (state.given[verb] ?? []).flatMap((given) => {
    const inputs = visibleInputs(state, part, verb, given);
    return inputs === undefined ? [] : [{ given, inputs: inputs as Partial<InputsOf<V>>, values: inputs }];
  });
}

/** A paper of ours, with the words that the maker writes. */
export function paperIn(
  { language, texts }: Pick<Reading, 'language' | 'texts'>,
  paper: Omit<Paper, 'language' | 'words'>,
): Paper {
  return { ...paper, language, words: { page: texts.papers.page, unshown: texts.papers.unshown } };
}

/** The lines of a card as blocks: facts that follow one another as one list. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.kind === 'fact' && last?.kind === 'facts')
      blocks[blocks.length - 1] = { kind: 'facts', facts: [...last.facts, line] };
    else if (line.kind === 'fact') blocks.push({ kind: 'facts', facts: [line] });
    else if (line.kind === 'quote') blocks.push({ kind: 'typed', label: line.label, text: line.text });
    else if (line.kind === 'heading') blocks.push({ kind: 'heading', level: 3, text: line.text });
    else blocks.push({ kind: 'paragraph', text: line.text });
  }
  return blocks;
}

/** What somebody typed, where there is anything. */
export function typedBlock(label: string, text: string | undefined): readonly Block[] {
  return text === undefined || text.trim() === '' ? [] : [{ kind: 'typed', label, text }];
}

/** Labels with values; those without a value are left out, and so is a list without any. */
export function factsBlock(...facts: readonly (readonly [string, string | undefined])[]): readonly Block[] {
  const known = facts.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ label, text }],
  );
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }];
}

/** The day of a moment, in words. */
export function dayOf({ world, language }: Pick<Reading, 'world' | 'language'>, at: string): string {
  return world.calendar.dateWords(world.calendar.date(at), language);
}
