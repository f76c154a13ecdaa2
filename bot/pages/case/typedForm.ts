import type { InputProblem } from '../../../domain/inputs.ts';
import { inputsOf, type Verb } from '../../../domain/procedure.ts';
import type { Refusal } from '../../../domain/refusals.ts';

/** The inputs of a form as they were typed, by input id; several values for `choices`. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A form that was not taken: what was typed, and why. */
export type Refused = {
  readonly verb: Verb;
  readonly typed: Typed;
  readonly refusal: Refusal;
  readonly fields: readonly { readonly id: string; readonly problem: InputProblem }[];
};

/** The inputs of a verb in a posted form; other fields are left out. Browsers end lines with two signs, people type one. */
export function typedForm(verb: Verb, form: URLSearchParams): Typed {
  const ids = Object.entries(inputsOf(verb)).filter(([id]) => form.has(id));
  return Object.fromEntries(
    ids.map(([id, { type }]) =>
      type === 'choices' || type === 'documents'
        ? [id, form.getAll(id)]
        : [id, (form.get(id) ?? '').replaceAll('\r\n', '\n')],
    ),
  );
}

/** The id of a field on its page. */
export function fieldId(verb: Verb, input: string): string {
  return `${verb}-${input}`.replaceAll('.', '-');
}

/** The id of the form of a verb. */
export function formId(verb: Verb): string {
  return verb.replaceAll('.', '-');
}
