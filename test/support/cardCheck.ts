import { createRequire } from 'node:module';
import { z } from 'zod';
import { type Json, partsOf } from './cardParts.ts';

type Validator = {
  readonly AdaptiveCard: new () => {
    readonly parse: (json: Json, context: unknown) => void;
    readonly validateProperties: () => { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new (
    version: unknown,
  ) => { readonly eventCount: number; readonly getEventAt: (index: number) => { readonly message: string } };
  readonly Versions: { readonly v1_5: unknown };
};

// The types of the package are source files that this project's compiler settings do not take.
const validator: Validator = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.min.js');

const LARGEST = 20_000;
const label = z.string().min(1);

/** Everything that is wrong with a card, as sentences; empty for a good one. */
export function problemsOf(card: Json): readonly string[] {
  const json = JSON.stringify(card);
  const size = Buffer.byteLength(json);
  return [
    ...schemaProblems(card),
    ...(size > LARGEST ? [`${size} bytes`] : []),
    ...(card.version === '1.5' ? [] : [`version ${String(card.version)}`]),
    ...(label.safeParse(card.speak).success && label.safeParse(card.fallbackText).success
      ? []
      : ['no text alternative']),
    ...inputProblems(card),
    ...partsOf(card).flatMap(wordProblems),
  ];
}

function schemaProblems(card: Json): readonly string[] {
  const context = new validator.SerializationContext(validator.Versions.v1_5);
  const parsed = new validator.AdaptiveCard();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_unused, index) => context.getEventAt(index));
  return [...events, ...parsed.validateProperties().validationEvents].map(({ message }) => message);
}

function inputProblems(card: Json): readonly string[] {
  const inputs = partsOf(card).filter((part) => String(part.type).startsWith('Input.'));
  const ids = inputs.map(({ id }) => String(id));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => `two inputs are called ${id}`),
    ...inputs.flatMap((input) => {
      const name = String(input.id);
      const needsError = input.isRequired === true;
      return [
        ...(label.safeParse(input.id).success ? [] : ['an input without id']),
        ...(label.safeParse(input.label).success ? [] : [`${name} has no label`]),
        ...(needsError && !label.safeParse(input.errorMessage).success
          ? [`${name} has no error message`]
          : []),
      ];
    }),
  ];
}

function wordProblems(part: Json): readonly string[] {
  const shown = [part.text, part.title, part.label, part.errorMessage, part.placeholder].filter(
    (word) => typeof word === 'string',
  );
  const bad = shown.filter((word) => /undefined|\[object|NaN/.test(word));
  const isEmpty = part.type === 'TextBlock' && String(part.text).trim() === '';
  const isNameless = String(part.type).startsWith('Action.') && !label.safeParse(part.title).success;
  return [...bad, ...(isEmpty ? ['an empty text'] : []), ...(isNameless ? ['a button without title'] : [])];
}
