import type { ActionOffer } from '../../../cards/actionForm.ts';
import type { Input } from '../../../domain/inputs.ts';
import { inputsOf, isCaseVerb } from '../../../domain/procedure.ts';
import type { MemberVisit } from '../case/memberVisit.ts';
import type { Typed } from '../case/typedForm.ts';

/** What stands ready in a form of a rehearsal: words, days and choices that are good now; never the tick of a consent. */
export function exampleFor(visit: MemberVisit, offer: ActionOffer): Typed {
  const { verb } = offer;
  const words: Readonly<Record<string, string>> =
    (isCaseVerb(verb) ? visit.texts.rehearsal.examples[verb] : undefined) ?? {};
  return Object.fromEntries(
    Object.entries(inputsOf(verb)).flatMap(([id, input]) => {
      const value = words[id] ?? (input.required ? valueFor(visit, offer, id, input) : undefined);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

const days = { ahead: 'P3D' } as const;
const numbers: Readonly<Record<string, string>> = { amount: '950.00', durationMinutes: '60' };

function valueFor(
  { world }: MemberVisit,
  offer: ActionOffer,
  id: string,
  input: Input,
): string | readonly string[] | undefined {
  const { calendar, now } = world;
  switch (input.type) {
    case 'date':
      return calendar.date(input.when === 'notPast' ? (calendar.add(now, days.ahead) ?? now) : now);
    case 'time':
      return '10:30';
    case 'number':
      return numbers[id];
    case 'choice':
      return 'from' in input ? offer.people[id]?.[0]?.id : String(input.values[0]);
    case 'choices':
      return input.values.slice(0, 2);
    case 'boolean':
      return input.mustBeTrue ? undefined : 'false';
    default:
      return undefined;
  }
}
