import type { Paper } from '../../services/papers/paper.ts';
import { type AdvicePaper, draftPapers, finalPapers } from './advicePapers.ts';
import { lettersFor } from './letters.ts';
import type { Reading } from './reading.ts';
import { referralPaper } from './referralPaper.ts';

/** A paper that a reader may have now. `id` stands in its address, `name` is that of its file, `about` what the access log names. */
export type OfferedPaper = {
  readonly id: string;
  readonly kind: 'referral' | 'draft' | 'advice' | 'letter';
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly hint?: string;
  readonly paper: Paper;
};

/** Every paper that is for this reader at this moment, in the order of the procedure. */
export function papersFor(reading: Reading): readonly OfferedPaper[] {
  const words = reading.texts.papers;
  const referral = referralPaper(reading);
  const sent: readonly OfferedPaper[] =
    referral === undefined
      ? []
      : [
          {
            id: 'referral',
            kind: 'referral',
            name: `${words.referral.file}.pdf`,
            title: referral.title,
            about: 'referral',
            paper: referral,
          },
        ];
  const letters = lettersFor(reading).map(({ name, paper }): OfferedPaper => {
    const offered = {
      id: `letter-${name}`,
      kind: 'letter',
      name: `${words[name].file}.pdf`,
      title: paper.title,
      about: aboutOf[name],
      paper,
    } as const;
    return name === 'cost' ? { ...offered, hint: words.list.costHint } : offered;
  });
  return [
    ...sent,
    ...draftPapers(reading).map((each) => adviceOf(each, 'draft', words.draft)),
    ...finalPapers(reading).map((each) => adviceOf(each, 'advice', words.advice)),
    ...letters,
  ];
}

const aboutOf = {
  refusal: 'request.refuse',
  noCopy: 'sharing.block',
  cost: 'selection.choose',
  withdrawn: 'request.withdraw',
} as const;

function adviceOf(
  { n, paper }: AdvicePaper,
  kind: 'draft' | 'advice',
  words: { readonly file: string; readonly version: (n: number) => string },
): OfferedPaper {
  const about = kind === 'draft' ? 'draft.submit' : 'advice.finalise';
  return { id: `${kind}-${n}`, kind, name: `${words.file}-${n}.pdf`, title: words.version(n), about, paper };
}
