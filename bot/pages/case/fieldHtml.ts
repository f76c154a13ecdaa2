import { type ActionOffer, choicesOf } from '../../../cards/actionForm.ts';
import type { Input } from '../../../domain/inputs.ts';
import { type Content, type Html, html } from '../html.ts';
import { documentsField } from './documentsField.ts';
import type { MemberVisit } from './memberVisit.ts';
import { fieldId, type Typed } from './typedForm.ts';

/** One input of a form: where it belongs, what stands in it, and what was wrong with it. */
export type FieldView = {
  readonly offer: ActionOffer;
  readonly id: string;
  readonly input: Input;
  readonly typed: Typed;
  readonly problem: string | undefined;
};

/** More than this many choices stand in a list that unfolds. */
const MOST_SHOWN = 5;

/** An input with its label above it, its hint, and what was wrong; works without script. */
export function fieldHtml(visit: MemberVisit, field: FieldView): Html {
  const choices = choicesFor(visit, field);
  if (field.input.type === 'documents') return documentsField(visit, field);
  if (isTick(field.input)) return tick(visit, field);
  if (field.input.type === 'choices') return boxes(visit, field, choices, 'checkbox');
  if (choices.length > MOST_SHOWN || (choices.length > 0 && !field.input.required))
    return select(visit, field, choices);
  if (choices.length > 0) return boxes(visit, field, choices, 'radio');
  return field.input.type === 'multiline' ? area(visit, field, field.input.max) : line(visit, field);
}

type Choice = { readonly title: string; readonly value: string };

function choicesFor({ language, texts }: MemberVisit, { offer, id, input }: FieldView): readonly Choice[] {
  if (input.type !== 'number') return choicesOf(offer, id, input, language);
  // A score of one to five is chosen, not typed.
  return Object.entries(texts.actions.choices[id] ?? {}).map(([value, title]) => ({ value, title }));
}

function isTick(input: Input): boolean {
  return input.type === 'boolean' && (input.mustBeTrue || !input.required);
}

function words(
  { texts }: MemberVisit,
  { offer, id, input }: FieldView,
): { readonly label: string; readonly hint: string } {
  const { label = id, hint = '' } = texts.actions.inputs[offer.verb][id] ?? {};
  return { label: input.required || isTick(input) ? label : `${label} ${texts.talk.optional}`, hint };
}

function own({ offer, id, typed }: FieldView): { readonly at: string; readonly value: string } {
  const given = typed[id];
  return { at: fieldId(offer.verb, id), value: typeof given === 'string' ? given : '' };
}

/** The hint and the problem, and the attributes that tie them to the field. */
function notes(
  hint: string,
  field: FieldView,
): { readonly below: Content; readonly described: Html; readonly required: Html; readonly attributes: Html } {
  const { at } = own(field);
  const ids = [
    ...(hint === '' ? [] : [`${at}-hint`]),
    ...(field.problem === undefined ? [] : [`${at}-wrong`]),
  ];
  const described = html`${ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`}`;
  // The browser asks for nothing itself (`novalidate`): this is for who hears the page.
  const required = field.input.required && field.input.type !== 'choices' && html` required`;
  return {
    below: html`${
      hint !== '' &&
      html`<p class="hint" id="${at}-hint">${hint}</p>
`
    }${
      field.problem !== undefined &&
      html`<p class="wrong" id="${at}-wrong">${field.problem}</p>
`
    }`,
    described,
    required: html`${required}`,
    attributes: html`${described}${required}${field.problem !== undefined && html` aria-invalid="true"`}`,
  };
}

function area(visit: MemberVisit, field: FieldView, max: number): Html {
  const { label, hint } = words(visit, field);
  const { at, value } = own(field);
  const { below, attributes } = notes(hint, field);
  const rows = max > 4_000 ? 10 : 5;
  // A browser drops one line break after the tag, so that one is given.
  return html`<div class="field"><label for="${at}">${label}</label>
${below}<textarea id="${at}" name="${field.id}" rows="${rows}" maxlength="${max}" autocomplete="off"${attributes}>
${value}</textarea></div>
`;
}

function line(visit: MemberVisit, field: FieldView): Html {
  const { label, hint } = words(visit, field);
  const { at, value } = own(field);
  const { below, attributes } = notes(hint, field);
  return html`<div class="field"><label for="${at}">${label}</label>
${below}<input id="${at}" name="${field.id}" value="${value}" autocomplete="off"${kindOf(visit, field.input)}${attributes}></div>
`;
}

function kindOf({ world }: MemberVisit, input: Input): Html {
  const today = world.calendar.date(world.now);
  switch (input.type) {
    case 'date':
      return input.when === 'notFuture'
        ? html` type="date" max="${today}"`
        : html` type="date" min="${today}"`;
    case 'time':
      return html` type="time"`;
    case 'number':
      return input.decimals > 0
        ? html` type="text" inputmode="decimal" class="short"`
        : html` type="text" inputmode="numeric" class="short"`;
    default:
      return html` type="text"${'max' in input && html` maxlength="${input.max}"`}`;
  }
}

function select(visit: MemberVisit, field: FieldView, choices: readonly Choice[]): Html {
  const { label, hint } = words(visit, field);
  const { at, value } = own(field);
  const { below, attributes } = notes(hint, field);
  return html`<div class="field"><label for="${at}">${label}</label>
${below}<select id="${at}" name="${field.id}"${attributes}>
<option value="">${visit.texts.pages.form.choose}</option>
${choices.map(
  (
    each,
  ) => html`<option value="${each.value}"${each.value === value && html` selected`}>${each.title}</option>
`,
)}</select></div>
`;
}

function boxes(
  visit: MemberVisit,
  field: FieldView,
  choices: readonly Choice[],
  type: 'radio' | 'checkbox',
): Html {
  const { label, hint } = words(visit, field);
  const { at } = own(field);
  const { below, described, required } = notes(hint, field);
  const given = field.typed[field.id] ?? [];
  const chosen = typeof given === 'string' ? [given] : given;
  // The link of the summary leads to the first box.
  return html`<fieldset class="field${field.problem === undefined ? '' : ' is-wrong'}"${described}><legend>${label}</legend>
${below}${choices.map(
  (
    each,
    index,
  ) => html`<div class="choice"><input type="${type}" id="${index === 0 ? at : `${at}-${index}`}" name="${field.id}" value="${each.value}"${chosen.includes(each.value) && html` checked`}${required}><label for="${index === 0 ? at : `${at}-${index}`}">${each.title}</label></div>
`,
)}</fieldset>
`;
}

function tick(visit: MemberVisit, field: FieldView): Html {
  const { label, hint } = words(visit, field);
  const { at, value } = own(field);
  const { below, attributes } = notes(hint, field);
  return html`<div class="field">${below}<div class="choice"><input type="checkbox" id="${at}" name="${field.id}" value="true"${value === 'true' && html` checked`}${attributes}><label for="${at}">${label}</label></div></div>
`;
}
