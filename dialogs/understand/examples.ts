import { instrumentExamples } from './examples/instruments.ts';
import { otherWordsExamples } from './examples/otherWords.ts';
import { questionExamples } from './examples/questions.ts';
import { restExamples } from './examples/rest.ts';
import { shortExamples } from './examples/short.ts';
import { storyExamples } from './examples/stories.ts';
import { type Intent, intents } from './intents.ts';

/** Example sentences by intent, in Dutch and in English. */
export type Examples = {
  readonly [intent in Intent]?: { readonly nl: readonly string[]; readonly en: readonly string[] };
};

const parts: readonly Examples[] = [
  instrumentExamples,
  questionExamples,
  restExamples,
  shortExamples,
  storyExamples,
  otherWordsExamples,
];

/** All example sentences; `emergency` has none, it is recognised by patterns. */
export const examples: Examples = Object.fromEntries(
  intents.flatMap((intent) => {
    const own = parts.flatMap((part) => part[intent] ?? []);
    const texts = { nl: own.flatMap(({ nl }) => nl), en: own.flatMap(({ en }) => en) };
    return own.length === 0 ? [] : [[intent, texts]];
  }),
);
