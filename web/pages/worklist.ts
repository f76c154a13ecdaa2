/**
 * A list that can be searched and walked through with the arrow keys. Answers what puts the rows right again after the
 * page changed; a page without a list is left alone. What is searched for stays on this device. `left` ends it.
 */
export function filterList(left: AbortSignal): () => void {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  const word = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (!form || !word) return () => undefined;
  form.hidden = false;
  form.dataset.shown = '';

  const apply = (): void => {
    const wanted = word.value.trim().toLocaleLowerCase();
    const only = form.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value ?? 'all';
    let found = 0;
    for (const row of rows()) {
      const fits =
        (row.textContent ?? '').toLocaleLowerCase().includes(wanted) &&
        (only === 'all' || only in row.dataset);
      row.hidden = !fits;
      if (fits) found += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden =
        group.querySelector('.worklist') !== null && group.querySelector('li:not([hidden])') === null;
    const line = form.querySelector<HTMLElement>('[data-found]');
    const isFiltered = wanted !== '' || only !== 'all';
    const text = isFiltered
      ? found === 1
        ? line?.dataset.one
        : line?.dataset.many?.replace('0', `${found}`)
      : '';
    if (line && line.textContent !== text) line.textContent = text ?? '';
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    links()[0]?.focus();
  });
  word.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    links()[0]?.focus();
  });
  const walk = (event: KeyboardEvent): void => {
    const { activeElement: at } = document;
    if (!(at instanceof HTMLAnchorElement) || !at.matches('.worklist a')) return;
    const all = links();
    const index = all.indexOf(at);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    (all[to] ?? (to < 0 ? word : undefined))?.focus();
  };
  document.addEventListener('keydown', walk, { signal: left });
  return apply;
}

function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.worklist li')];
}

function links(): readonly HTMLAnchorElement[] {
  return rows().flatMap((row) => (row.hidden ? [] : [...row.querySelectorAll('a')].slice(0, 1)));
}
