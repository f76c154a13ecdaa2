import { instrumentExamples } from './examples/instruments.ts';
import { questionExamples } from './examples/questions.ts';
import { restExamples } from './examples/rest.ts';
import type { Intent } from './intents.ts';

/** Example sentences by intent, in Dutch and in English. */
export type Examples = {
  readonly [intent in Intent]?: { readonly nl: readonly string[]; readonly en: readonly string[] };
};

/** All example sentences; `emergency` has none, it is recognised by patterns. */
export const examples: Examples = { ...instrumentExamples, ...questionExamples, ...restExamples };
