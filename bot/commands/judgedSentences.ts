import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { intents } from '../../dialogs/understand/intents.ts';

const judged = z.strictObject({
  intent: z.enum(intents),
  language: z.enum(['nl', 'en']),
  text: z.string().min(1),
});
const texts = z.array(z.string().min(1));

const schema = z.strictObject({
  first: z.array(judged),
  otherStyles: z.array(judged),
  last: z.array(judged),
  emergencies: texts,
  calm: texts,
  otherEmergencies: texts,
  otherCalm: texts,
});

/** A sentence with the intent a reader would give it. */
export type Judged = z.infer<typeof judged>;

/**
 * The sentences that judge the understanding of free text, none of them an example: `first` written before the
 * examples, `otherStyles` after tuning, `last` after everything; texts of emergencies, and calm ones that only sound so.
 */
export function readJudgedSentences(): z.infer<typeof schema> {
  const file = new URL('../../test/dialogs/understand/sentences.nl-en.json', import.meta.url);
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
