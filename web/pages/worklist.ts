/**
 * A list that can be searched and walked through with the arrow keys. Answers what puts the rows right again after the
 * page changed; a page without a list is left alone. What is searched for stays on this device. `left` ends it.
 */
export function filterList(left: AbortSignal): () => void {
  const apply = (): void => {
    const form = document.querySelector<HTMLFormElement>('[data-filter]');
    if (form === null) return;
    form.hidden = false;
    form.dataset.shown = '';
    filter(form);
  };
  const onInput = ({ target }: Event): void => {
    if (isIn(target, '[data-filter]')) apply();
  };
  const onSubmit = (event: Event): void => {
    if (!isIn(event.target, '[data-filter]')) return;
    event.preventDefault();
    links()[0]?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const to = destination(event.key);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  document.addEventListener('input', onInput, { signal: left });
  document.addEventListener('submit', onSubmit, { signal: left });
  document.addEventListener('keydown', onKey, { signal: left });
  apply();
  return apply;
}

function filter(form: HTMLFormElement): void {
  const wanted = (searchField()?.value ?? '').trim().toLocaleLowerCase();
  const only = form.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? 'all';
  let found = 0;
  for (const row of rows()) {
    const isWanted = (row.textContent ?? '').toLocaleLowerCase().includes(wanted);
    row.hidden = !isWanted || (only !== 'all' && !(only in row.dataset));
    if (!row.hidden) found += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden =
      group.querySelector('.worklist li') !== null && group.querySelector('li:not([hidden])') === null;
  const line = form.querySelector<HTMLElement>('[data-found]');
  if (line === null) return;
  const count = found === 1 ? line.dataset.one : line.dataset.many?.replace('0', `${found}`);
  const text = wanted === '' && only === 'all' ? '' : (count ?? '');
  if (line.textContent !== text) line.textContent = text;
}

/** Where a key leads from where the keyboard is; undefined when it is not for the list. */
function destination(key: string): HTMLElement | undefined {
  const at = document.activeElement;
  const all = links();
  if (at === searchField()) return key === 'ArrowDown' ? all[0] : undefined;
  if (!(at instanceof HTMLAnchorElement) || !at.matches('.worklist a')) return undefined;
  const index = all.indexOf(at);
  if (key === 'ArrowUp' && index === 0) return searchField();
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: all.length - 1 }[key];
  return to === undefined ? undefined : all[to];
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function searchField(): HTMLInputElement | undefined {
  return document.querySelector<HTMLInputElement>('[data-filter] input[type="search"]') ?? undefined;
}

function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.worklist li')];
}

function links(): readonly HTMLAnchorElement[] {
  return rows().flatMap((row) => (row.hidden ? [] : [...row.querySelectorAll('a')].slice(0, 1)));
}
