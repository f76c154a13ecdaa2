import type { Block, Paper } from '../../services/papers/paper.ts';
import { changesOf, pairs } from './changesOf.ts';
import {
  dayOf,
  factsBlock,
  paperIn,
  type Reading,
  type SeenGiven,
  typedBlock,
  versionsOf,
} from './reading.ts';

/** A version of the draft or of the final advice, counted from 1. */
export type AdvicePaper = { readonly n: number; readonly paper: Paper };

/** Every version of the draft that this reader may see, each under its mark. */
export function draftPapers(reading: Reading): readonly AdvicePaper[] {
  const { texts } = reading;
  const words = texts.papers.draft;
  return versionsOf(reading, 'draft.submit').map(({ given, inputs }, at) => ({
    n: at + 1,
    paper: paperIn(reading, {
      title: words.title,
      madeAt: given.at,
      watermark: words.mark,
      blocks: [
        { kind: 'note', text: words.intro },
        ...aboutBlock(reading, words.version(at + 1), given.at),
        ...textBlocks(reading, inputs),
      ],
    }),
  }));
}

/** Every version of the final advice that this reader may see; for who read the draft with what changed and what became of the remarks. */
export function finalPapers(reading: Reading): readonly AdvicePaper[] {
  const words = reading.texts.papers.advice;
  return versionsOf(reading, 'advice.finalise').map((seen, at) => ({
    n: at + 1,
    paper: paperIn(reading, {
      title: words.title,
      madeAt: seen.given.at,
      blocks: [
        { kind: 'paragraph', text: words.intro },
        ...aboutBlock(reading, words.version(at + 1), seen.given.at),
        ...textBlocks(reading, seen.inputs),
        ...remarkBlocks(reading, seen),
        ...changeBlocks(reading, seen),
      ],
    }),
  }));
}

type AdviceInputs = { readonly advice?: string; readonly grounds?: string };

function textBlocks({ texts }: Reading, { advice = '', grounds = '' }: AdviceInputs): readonly Block[] {
  const words = texts.papers.advice;
  return [
    { kind: 'heading', level: 2, text: words.advice },
    ...typedBlock('', advice),
    { kind: 'heading', level: 2, text: words.grounds },
    ...typedBlock('', grounds),
  ];
}

function aboutBlock(reading: Reading, version: string, at: string): readonly Block[] {
  const { people } = reading.texts.papers;
  const { seen } = reading;
  return [
    { kind: 'paragraph', text: version },
    ...factsBlock(
      [people.employee, seen.employee.name],
      [people.second, seen.second.name],
      [people.date, dayOf(reading, at)],
    ),
  ];
}

/** Each remark with its answer beside it. */
function remarkBlocks(reading: Reading, { given, inputs }: SeenGiven<'advice.finalise'>): readonly Block[] {
  const words = reading.texts.papers.advice;
  const draft = draftBefore(reading, given.version);
  const remark = versionsOf(reading, 'draft.comment').findLast((each) => each.given.version < given.version);
  if (remark === undefined || draft === undefined || remark.given.version < draft.given.version) return [];
  const rows = pairs(remark.inputs.inaccuracies ?? '', inputs.handling ?? words.noHandling);
  const columns = [
    { title: words.remark, share: 1 },
    { title: words.handled, share: 1 },
  ];
  return [
    { kind: 'heading', level: 2, text: words.remarks },
    { kind: 'table', columns, rows },
  ];
}

/** What is otherwise than in the draft that it comes from. */
function changeBlocks(reading: Reading, { given, inputs }: SeenGiven<'advice.finalise'>): readonly Block[] {
  const words = reading.texts.papers.advice;
  const draft = draftBefore(reading, given.version);
  if (draft === undefined) return [];
  const changed = (['advice', 'grounds'] as const).flatMap((id): readonly Block[] => {
    const pieces = changesOf(draft.inputs[id] ?? '', inputs[id] ?? '', words);
    return pieces === undefined ? [] : [{ kind: 'changes', label: words[id], pieces }];
  });
  return [
    { kind: 'heading', level: 2, text: words.changes },
    { kind: 'paragraph', text: changed.length === 0 ? words.noChanges : words.changesIntro },
    ...changed,
  ];
}

function draftBefore(reading: Reading, version: number): SeenGiven<'draft.submit'> | undefined {
  return versionsOf(reading, 'draft.submit').findLast((draft) => draft.given.version < version);
}
