import { z } from 'zod';
import aid from './aid.card.json' with { type: 'json' };
import { defineCard } from './defineCard.ts';
import form from './form.action.json' with { type: 'json' };
import guide from './guide.card.json' with { type: 'json' };
import menu from './menu.card.json' with { type: 'json' };
import more from './more.action.json' with { type: 'json' };
import outcome from './outcome.card.json' with { type: 'json' };
import procedure from './procedure.card.json' with { type: 'json' };
import submit from './submit.action.json' with { type: 'json' };

/** An action or card that was expanded before; it is put in whole. */
const expanded = z.record(z.string(), z.unknown());
/** Buttons in the body: hosts show no more than five in one place. */
const row = z.strictObject({ actions: z.array(expanded) });
const carried = z.record(z.string(), z.union([z.string(), z.number()]));
const choice = z.strictObject({ title: z.string(), value: z.string() });

export const inputData = z.strictObject({
  kind: z.enum(['text', 'multiline', 'date', 'time', 'number', 'toggle', 'choice', 'choices']),
  id: z.string(),
  label: z.string(),
  hint: z.string(),
  /** The hint stands below as a line of its own, because this kind has no place for it. */
  explained: z.boolean(),
  error: z.string(),
  required: z.boolean(),
  max: z.number(),
  choiceStyle: z.enum(['compact', 'expanded']),
  choices: z.array(choice),
  /** The value it starts with; empty for none. */
  start: z.string(),
});

export const block = z.strictObject({
  label: z.string(),
  text: z.string(),
  /** Typed by a person: shown as typed, without Markdown. */
  typed: z.boolean(),
  weight: z.enum(['Default', 'Bolder']),
  spacing: z.enum(['Small', 'Medium']),
  inner: z.enum(['None', 'Default']),
});

export const layouts = {
  procedure: defineCard(
    'procedure',
    procedure,
    z.strictObject({
      speak: z.string(),
      lead: z.string(),
      title: z.string(),
      blocks: z.array(block),
      due: z.string(),
      actions: z.array(expanded),
    }),
  ),
  outcome: defineCard('outcome', outcome, z.strictObject({ title: z.string(), text: z.string() })),
  menu: defineCard(
    'menu',
    menu,
    z.strictObject({ title: z.string(), text: z.string(), rows: z.array(row), actions: z.array(expanded) }),
  ),
  aid: defineCard(
    'aid',
    aid,
    z.strictObject({
      speak: z.string(),
      lead: z.string(),
      title: z.string(),
      hint: z.string(),
      choices: z.array(choice),
      choiceLabel: z.string(),
      choiceError: z.string(),
      answer: z.string(),
      carried,
      actions: z.array(expanded),
    }),
  ),
  guide: defineCard(
    'guide',
    guide,
    z.strictObject({
      speak: z.string(),
      lead: z.string(),
      title: z.string(),
      blocks: z.array(block),
      actions: z.array(expanded),
      jumpTitle: z.string(),
      stepLabel: z.string(),
      roleLabel: z.string(),
      required: z.string(),
      step: z.string(),
      role: z.string(),
      steps: z.array(choice),
      roles: z.array(choice),
      show: z.string(),
      carried,
    }),
  ),
  submit: defineCard(
    'submit',
    submit,
    z.strictObject({
      title: z.string(),
      style: z.enum(['default', 'positive', 'destructive']),
      carried,
    }),
  ),
  form: defineCard(
    'form',
    form,
    z.strictObject({
      title: z.string(),
      style: z.enum(['default', 'positive', 'destructive']),
      caution: z.string(),
      /** The exact words that are signed, where the verb is a consent. */
      blocks: z.array(block),
      inputs: z.array(inputData),
      submit: expanded,
    }),
  ),
  more: defineCard(
    'more',
    more,
    z.strictObject({ title: z.string(), text: z.string(), rows: z.array(row), actions: z.array(expanded) }),
  ),
} as const;

export type Layouts = typeof layouts;
export type LayoutName = keyof Layouts;
export type DataOf<N extends LayoutName> = z.infer<Layouts[N]['data']>;
