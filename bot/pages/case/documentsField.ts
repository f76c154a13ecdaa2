import type { CaseDocument } from '../../../domain/documents.ts';
import { type Html, html } from '../html.ts';
import type { FieldView } from './fieldHtml.ts';
import type { MemberVisit } from './memberVisit.ts';
import { fieldId } from './typedForm.ts';

/**
 * The files that go with a form, each with a tick: what waits is ticked, what was added before is not. A link leads to
 * the page where a file is added; what was typed here stays on this device meanwhile.
 */
export function documentsField(visit: MemberVisit, { offer, id, input, typed, problem }: FieldView): Html {
  const { files, texts } = visit;
  const { label = id, hint = '' } = texts.actions.inputs[offer.verb][id] ?? {};
  const at = fieldId(offer.verb, id);
  const given = typed[id];
  const chosen = given === undefined ? undefined : typeof given === 'string' ? given.split(',') : given;
  const waiting = files?.waiting ?? [];
  const all = [...waiting, ...(files?.earlier ?? [])];
  const isTicked = (file: CaseDocument): boolean => chosen?.includes(file.id) ?? waiting.includes(file);
  const described = [`${at}-hint`, ...(problem === undefined ? [] : [`${at}-wrong`])].join(' ');
  return html`<fieldset class="field files${problem === undefined ? '' : ' is-wrong'}" aria-describedby="${described}"><legend>${input.required ? label : `${label} ${texts.talk.optional}`}</legend>
<p class="hint" id="${at}-hint">${hint} ${all.length === 0 ? texts.documents.field.none : texts.documents.field.ready}</p>
${
  problem !== undefined &&
  html`<p class="wrong" id="${at}-wrong">${problem}</p>
`
}${all.map(
  (
    file,
    index,
  ) => html`<div class="choice"><input type="checkbox" id="${index === 0 ? at : `${at}-${index}`}" name="${id}" value="${file.id}"${isTicked(file) && html` checked`}><label for="${index === 0 ? at : `${at}-${index}`}">${fileWords(visit, file)}</label></div>
`,
)}<p><a ${all.length === 0 && html`id="${at}" `}href="/cases/${files?.caseId ?? ''}/documents?for=${offer.verb}">${texts.documents.field.add}</a></p>
</fieldset>
`;
}

/** A file in words: its name, what it is, how large it is. */
export function fileWords({ texts, language }: MemberVisit, { name, kind, size }: CaseDocument): string {
  return `${name} (${texts.documents.kinds[kind]}, ${sizeWords(size, language)})`;
}

function sizeWords(size: number, language: string): string {
  const isLarge = size >= 1_000_000;
  const count = isLarge ? size / 1_000_000 : Math.max(1, size / 1_000);
  const options = { maximumFractionDigits: isLarge ? 1 : 0 };
  return `${new Intl.NumberFormat(language, options).format(count)} ${isLarge ? 'MB' : 'kB'}`;
}
