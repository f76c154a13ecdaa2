/**
 * What cannot be undone is asked once more, in a dialog of Fluent that says in one sentence what will happen. Without
 * this, and when the dialog does not load, the sentence stands above the button all the same.
 */
export function askLast(): void {
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || 'sure' in form.dataset) return;
    const sentence = form.querySelector('.caution [data-sentence]')?.textContent;
    const template = document.getElementById('last-check');
    if (sentence === undefined || sentence === null || !(template instanceof HTMLTemplateElement)) return;
    // With something left out it would not be taken anyway, and the page then says what.
    if (!form.checkValidity()) return;
    event.preventDefault();
    const go = (): void => {
      form.dataset.sure = '';
      form.requestSubmit(submitter instanceof HTMLElement ? submitter : undefined);
      delete form.dataset.sure;
    };
    open(template, submitter?.textContent ?? '', sentence, go).catch(go);
  });
}

async function open(
  template: HTMLTemplateElement,
  title: string,
  sentence: string,
  go: () => void,
): Promise<void> {
  await import('./fluentDialog.ts');
  const made = document.importNode(template.content, true).firstElementChild;
  if (!isDialog(made)) throw new Error('The page holds no dialog.');
  const put = (name: string, text: string): void => {
    const place = made.querySelector(`[data-${name}]`);
    if (place !== null) place.textContent = text;
  };
  put('title', title);
  put('sentence', sentence);
  made.setAttribute('aria-label', title);
  const back = document.activeElement;
  made.querySelector('[data-yes]')?.addEventListener('click', () => {
    made.hide();
    go();
  });
  made.querySelector('[data-no]')?.addEventListener('click', () => made.hide());
  made.addEventListener('toggle', (event) => {
    if (!(event instanceof CustomEvent)) return;
    // The keyboard stands first at the way back.
    if (event.detail.newState === 'open') return made.querySelector<HTMLElement>('[data-no]')?.focus();
    made.remove();
    if (back instanceof HTMLElement) back.focus();
  });
  (document.querySelector('main') ?? document.body).append(made);
  made.show();
}

type Dialog = HTMLElement & { readonly show: () => void; readonly hide: () => void };

function isDialog(element: Element | null): element is Dialog {
  return element instanceof HTMLElement && 'show' in element && 'hide' in element;
}
