import { ownHeaders } from '../ask.ts';

/** The words of the form of a file that its script says. */
type Words = Readonly<Record<string, string>>;

type Answered = {
  readonly id?: string;
  readonly fields?: readonly { readonly id: string; readonly message: string }[];
  readonly message?: string;
};

/** Sends the form of a file with progress and a way to stop. The form works without: this keeps what was filled in when a file is refused. */
export function sendFiles(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) follow(form);
}

function follow(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.words ?? '{}') as Words;
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      // A form that is sent once more is no second click here: the first was answered, or is still to be stopped.
      event.stopImmediatePropagation();
      if (isWhole(form, words)) send(form, words);
    },
    { capture: true },
  );
}

function field<T extends HTMLElement>(form: HTMLFormElement, name: string, kind: new () => T): T {
  const found = form.querySelector(`[name="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The form has no ${name}.`);
  return found;
}

/** Permission first, then what it is, then the file: nothing leaves the device before. */
function isWhole(form: HTMLFormElement, words: Words): boolean {
  const permission = field(form, 'permission', HTMLInputElement);
  const kind = field(form, 'kind', HTMLSelectElement);
  const file = field(form, 'file', HTMLInputElement);
  const problems: readonly (readonly [string, string | undefined])[] = [
    ['permission', permission.checked ? undefined : words.allowFirst],
    ['kind', kind.value === '' ? words.kindWrong : undefined],
    ['file', problemOf(file.files?.[0], words)],
  ];
  for (const [name, problem] of problems) mark(form, name, problem);
  const first = problems.find(([, problem]) => problem !== undefined)?.[0];
  if (first !== undefined) form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  return first === undefined;
}

const MOST = 10 * 1024 * 1024;

function problemOf(file: File | undefined, words: Words): string | undefined {
  if (file === undefined) return words.missing;
  return file.size > MOST ? words.tooLarge : undefined;
}

function mark(form: HTMLFormElement, name: string, problem: string | undefined): void {
  const place = document.getElementById(`${name}-wrong`);
  const input = form.querySelector(`[name="${name}"]`);
  if (place !== null) {
    place.textContent = problem ?? '';
    place.hidden = problem === undefined;
  }
  if (problem === undefined) input?.removeAttribute('aria-invalid');
  else input?.setAttribute('aria-invalid', 'true');
}

function send(form: HTMLFormElement, words: Words): void {
  const file = field(form, 'file', HTMLInputElement).files?.[0];
  const box = form.querySelector<HTMLElement>('[data-progress]');
  const bar = form.querySelector('progress');
  const said = form.querySelector<HTMLElement>('[data-upload-state]');
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  const stop = form.querySelector<HTMLButtonElement>('[data-stop]');
  if (file === undefined || box === null || bar === null || said === null || button === null || stop === null)
    return;
  const request = new XMLHttpRequest();
  const over = (text: string): void => {
    bar.hidden = true;
    stop.hidden = true;
    said.textContent = text;
    button.disabled = false;
  };
  box.hidden = false;
  bar.hidden = false;
  stop.hidden = false;
  button.disabled = true;
  let tenth = -1;
  const show = (part: number): void => {
    bar.value = Math.round(part * 100);
    // A screen reader hears each tenth, not each byte.
    if (Math.floor(part * 10) === tenth) return;
    tenth = Math.floor(part * 10);
    said.textContent = (words.progressOf ?? '').replace('0', String(tenth * 10));
  };
  show(0);
  request.upload.addEventListener('progress', ({ loaded, total }) => show(total === 0 ? 0 : loaded / total));
  request.addEventListener('load', () => {
    const answered = read(request);
    if (request.status === 200 && answered.id !== undefined) return arrive(form, answered.id);
    const problems = answered.fields ?? [{ id: 'file', message: answered.message ?? words.lost ?? '' }];
    for (const { id, message } of problems) mark(form, id, message);
    over('');
    form.querySelector<HTMLElement>(`[name="${problems[0]?.id ?? 'file'}"]`)?.focus();
  });
  request.addEventListener('error', () => over(words.lost ?? ''));
  request.addEventListener('abort', () => over(words.stopped ?? ''));
  stop.addEventListener('click', () => request.abort(), { once: true });
  const kind = field(form, 'kind', HTMLSelectElement).value;
  request.open('POST', `${form.dataset.upload ?? ''}?kind=${encodeURIComponent(kind)}`);
  request.setRequestHeader(
    'Content-Disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  );
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  const sendAs = (own: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(own)) request.setRequestHeader(name, value);
    request.send(file);
  };
  void ownHeaders().then(sendAs, () => over(words.lost ?? ''));
}

function read(request: XMLHttpRequest): Answered {
  try {
    return JSON.parse(request.responseText) as Answered;
  } catch {
    return {};
  }
}

function arrive(form: HTMLFormElement, id: string): void {
  const address = new URL(form.action);
  address.searchParams.set('added', id);
  // As a click on a link: in Teams the page that follows comes in the same frame.
  const link = document.createElement('a');
  link.href = address.href;
  form.append(link);
  link.click();
}
