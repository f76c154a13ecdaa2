import { forget } from './drafts.ts';

/** A form in which somebody typed stays as it is while the page around it changes. */
export function markTouched(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element) target.closest('form')?.setAttribute('data-touched', '');
  });
}

/** Says how much room is left in a long text once most of it is used. */
export function countTexts(): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.maxLength <= 0) return;
    const isNear = target.value.length > target.maxLength * 0.8;
    leftOver(target).textContent = isNear ? `${target.value.length} / ${target.maxLength}` : '';
  });
}

function leftOver(field: HTMLTextAreaElement): Element {
  const next = field.nextElementSibling;
  if (next?.matches('.left-over') === true) return next;
  const made = document.createElement('p');
  made.className = 'left-over';
  made.setAttribute('aria-live', 'polite');
  field.after(made);
  return made;
}

/** A second click while the first is under way would only be told that it came twice. */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const { target: form } = event;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if ('sending' in form.dataset) event.preventDefault();
    form.dataset.sending = '';
    if ('forget' in form.dataset) forget(() => true);
  });
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLElement>('form[data-sending]'))
      delete form.dataset.sending;
  });
}

/** A link to a form or a field unfolds what it stands in. */
export function unfoldLinked(): void {
  const unfold = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
    if (target?.matches('input, textarea, select') === true) target.focus();
  };
  addEventListener('hashchange', unfold);
  unfold();
}
