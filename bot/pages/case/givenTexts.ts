import { choicesOf } from '../../../cards/actionForm.ts';
import type { Input, InputValue } from '../../../domain/inputs.ts';
import { type CaseVerb, caseVerbNames, inputsOf } from '../../../domain/procedure.ts';
import type { CaseView } from '../../../domain/view.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import { factHtml, typedHtml } from './passageHtml.ts';

/** What is read most stands open; the rest unfolds. */
const open: readonly CaseVerb[] = ['advice.finalise', 'adoption.decide', 'request.refuse', 'transfer.decide'];

/** Everything that was written down and that this reader may see, whole, by what was done with it. */
export function givenTexts(visit: MemberVisit, { data }: CaseView): Html | undefined {
  const parts = caseVerbNames.flatMap((verb) => {
    const values = Object.entries(data[verb] ?? {}).filter(([id]) => id !== 'agreed' && id !== 'documents');
    return values.length === 0 ? [] : [{ verb, values }];
  });
  if (parts.length === 0) return undefined;
  return html`<section aria-labelledby="given">
<h2 id="given">${visit.texts.pages.case.given}</h2>
${parts.map(
  ({ verb, values }) => html`<details class="given"${open.includes(verb) && html` open`}>
<summary>${visit.texts.actions.timeline[verb] ?? verb}</summary>
${values.map(([id, value]) => valueHtml(visit, verb, id, value))}</details>
`,
)}</section>
`;
}

function valueHtml(visit: MemberVisit, verb: CaseVerb, id: string, value: InputValue): Html {
  const input: Input | undefined = inputsOf(verb)[id];
  const asRead: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> =
    visit.texts.pages.case.asRead;
  const label = asRead[verb]?.[id] ?? visit.texts.actions.inputs[verb][id]?.label ?? id;
  if (input === undefined) return html``;
  if (typeof value === 'string' && (input.type === 'multiline' || input.type === 'text'))
    return typedHtml(label, value);
  return html`<dl class="facts">${factHtml(label, inWords(visit, verb, id, input, value))}</dl>
`;
}

/** A value as people read it: a day in words, a choice by its title, a person by name. */
function inWords(visit: MemberVisit, verb: CaseVerb, id: string, input: Input, value: InputValue): string {
  const { world, language } = visit;
  if (input.type === 'date') return world.calendar.dateWords(String(value), language);
  if (input.type === 'number')
    return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      minimumFractionDigits: input.decimals,
    }).format(Number(value));
  if (input.type === 'choice' && 'from' in input) return world.directory.person(String(value))?.name ?? '';
  const titles = choicesOf({ verb, people: {} }, id, input, language);
  const values = Array.isArray(value) ? value : [String(value)];
  return values.map((each) => titles.find((title) => title.value === each)?.title ?? String(each)).join(', ');
}
