import { documentKinds } from '../../../domain/documents.ts';
import { type CaseVerb, inputsOf, isCaseVerb } from '../../../domain/procedure.ts';
import { DAYS_KEPT } from '../../../services/documents/uploads.ts';
import { type Html, html } from '../html.ts';
import type { CaseFiles } from './caseFiles.ts';
import { fileWords } from './documentsField.ts';
import { memberFrame } from './memberFrame.ts';
import type { MemberVisit } from './memberVisit.ts';
import { formId } from './typedForm.ts';

/** What was wrong with the form of a file, by field, and what else stood in it. */
export type UploadWrong = {
  readonly field: 'permission' | 'kind' | 'file';
  readonly words: string;
  readonly typed: ReadonlyMap<string, string>;
};

export type UploadView = {
  readonly files: CaseFiles;
  /** The verb whose form the reader came from. */
  readonly from: CaseVerb | undefined;
  /** Id of the file that was just added. */
  readonly added?: string | undefined;
  readonly wrong?: UploadWrong | undefined;
};

/** `GET /cases/{id}/documents`: asks permission and what it is, takes one file, and leads back to the form. Works without script. */
export function uploadPage(visit: MemberVisit, { files, from, added, wrong }: UploadView): Html {
  const { page, field } = visit.texts.documents;
  const role = visit.person.role;
  const who = role === 'employee' || role === 'physician' ? page.who[role] : page.who.secondPhysician;
  const path = `/cases/${files.caseId}`;
  const suffix = from === undefined ? '' : `?for=${from}`;
  const back = from === undefined ? path : `${path}#${formId(from)}`;
  const found = files.waiting.find(({ id }) => id === added);
  return memberFrame(visit, {
    title: wrong === undefined ? page.title : `${visit.texts.pages.open.problem}: ${page.title}`,
    at: `${path}/documents${suffix}`,
    main: html`<p class="above"><a href="${back}">${page.back}</a></p>
${
  found !== undefined &&
  html`<p class="news" role="status" tabindex="-1" autofocus>${page.done(found.name)} <a href="${back}">${page.back}</a></p>
`
}<h1>${page.title}</h1>
<p class="lead">${page.lead}</p>
<p>${who}</p>
<p>${page.kept(DAYS_KEPT)}</p>
<form class="upload" method="post" enctype="multipart/form-data" action="${path}/documents${suffix}" novalidate data-upload="/api${path}/documents" data-words="${JSON.stringify({ ...field, ...visit.texts.documents.problems, allowFirst: page.allowFirst, kindWrong: page.kindWrong, progressOf: field.progress(0) })}">
${tick(page.allow, wrong)}${kinds(visit, wrong)}${picker(visit, wrong)}<p class="buttons"><button type="submit">${page.send}</button></p>
<div data-progress hidden><progress max="100" value="0" aria-label="${page.send}"></progress>
<p role="status" data-upload-state></p>
<p><button type="button" class="quiet-button" data-stop>${field.stop}</button></p></div>
</form>
${
  files.waiting.length > 0 &&
  html`<section aria-labelledby="ready"><h2 id="ready">${visit.texts.documents.list.waiting}</h2>
<ul>${files.waiting.map(
    (
      file,
    ) => html`<li><form class="one-click" method="post" action="${path}/documents/${file.id}/remove${suffix}"><a href="/api${path}/documents/${file.id}" download>${fileWords(visit, file)}</a> <button type="submit" class="quiet-button">${field.remove(file.name)}</button></form></li>
`,
  )}</ul>
</section>
`
}<p><a class="quiet-button" href="${back}">${page.back}</a></p>`,
  });
}

/** A verb that takes files, from the address of the page. */
export function takingVerb(word: string | null): CaseVerb | undefined {
  if (word === null || !isCaseVerb(word)) return undefined;
  return Object.values(inputsOf(word)).some(({ type }) => type === 'documents') ? word : undefined;
}

function wrongHtml(name: UploadWrong['field'], wrong: UploadWrong | undefined): Html {
  const words = wrong?.field === name ? wrong.words : '';
  return html`<p class="wrong" id="${name}-wrong" role="alert"${words === '' && html` hidden`}>${words}</p>
`;
}

/** What was wrong is marked, and is where the page begins. */
function invalid(name: UploadWrong['field'], wrong: UploadWrong | undefined): Html | false {
  return wrong?.field === name && html` aria-invalid="true" autofocus`;
}

function tick(label: string, wrong: UploadWrong | undefined): Html {
  return html`<div class="field">${wrongHtml('permission', wrong)}<div class="choice"><input type="checkbox" id="permission" name="permission" value="true" aria-describedby="permission-wrong" required${wrong?.typed.get('permission') === 'true' && html` checked`}${invalid('permission', wrong)}><label for="permission">${label}</label></div></div>
`;
}

function kinds({ texts }: MemberVisit, wrong: UploadWrong | undefined): Html {
  return html`<div class="field"><label for="kind">${texts.documents.page.kind}</label>
${wrongHtml('kind', wrong)}<select id="kind" name="kind" aria-describedby="kind-wrong" required${invalid('kind', wrong)}>
<option value="">${texts.pages.form.choose}</option>
${documentKinds.map(
  (
    kind,
  ) => html`<option value="${kind}"${wrong?.typed.get('kind') === kind && html` selected`}>${texts.documents.kinds[kind]}</option>
`,
)}</select></div>
`;
}

function picker({ texts }: MemberVisit, wrong: UploadWrong | undefined): Html {
  const { file, hint } = texts.documents.page;
  return html`<div class="field"><label for="file">${file}</label>
<p class="hint" id="file-hint">${hint}</p>
${wrongHtml('file', wrong)}<input type="file" id="file" name="file" accept=".pdf,.png,.jpg,.jpeg,.docx" aria-describedby="file-hint file-wrong" required${invalid('file', wrong)}></div>
`;
}
