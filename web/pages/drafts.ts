/** Storage that a browser may forbid or have no room in: then nothing is kept. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

const BEGIN = 'draft:';

/** Forgets the drafts on this device to which this applies, by their key. */
export function forget(applies: (key: string) => boolean): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage))
      if (key.startsWith(BEGIN) && applies(key)) storage.removeItem(key);
  });
}

/** Keeps what is typed in a person's forms on this device until it is sent; only what they typed themselves. */
export function keepDrafts(person: string): void {
  const own = `${BEGIN}${person}:`;
  forget((key) => !key.startsWith(own));
  const sent = document.querySelector<HTMLElement>('[data-sent]')?.dataset.sent;
  if (sent !== undefined) forget((key) => key === own + sent);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]:not([data-keeping])')) {
    form.dataset.keeping = '';
    keepDraft(form, own);
  }
}

/** Keeps one form, and fills it with what was kept. */
function keepDraft(form: HTMLFormElement, own: string): void {
  const key = own + (form.dataset.draft ?? '');
  restore(form, key);
  show(form, '[data-kept]');
  form.addEventListener('input', () => {
    withStorage((storage) => storage.setItem(key, JSON.stringify(entriesOf(form))));
  });
}

type Entry = readonly [name: string, value: string];

/** Everything in a form but what is given anew each time: the version, and the tick of a consent. */
function entriesOf(form: HTMLFormElement): readonly Entry[] {
  return [...new FormData(form)].flatMap(([name, value]): readonly Entry[] =>
    name === 'opened' || name === 'agreed' || typeof value !== 'string' ? [] : [[name, value]],
  );
}

function restore(form: HTMLFormElement, key: string): void {
  const kept = withStorage((storage) => storage.getItem(key));
  if (!kept || 'answered' in form.dataset) return;
  if (kept === JSON.stringify(entriesOf(form))) return;
  fill(form, JSON.parse(kept) as readonly Entry[]);
  form.closest('details')?.setAttribute('open', '');
  form.dataset.touched = '';
  show(form, '[data-restored]');
}

function fill(form: HTMLFormElement, entries: readonly Entry[]): void {
  const given = Object.groupBy(entries, ([name]) => name);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  )) {
    if (field.type === 'hidden' || field.type === 'file' || field.name === 'agreed' || !field.name) continue;
    const values = (given[field.name] ?? []).map(([, value]) => value);
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = values.includes(field.value);
    else if (values[0] !== undefined) field.value = values[0];
  }
}

function show(form: HTMLFormElement, selector: string): void {
  const found = form.querySelector<HTMLElement>(selector);
  if (found === null) return;
  found.hidden = false;
  found.dataset.shown = '';
}
