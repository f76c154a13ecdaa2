/*
 * The open pages work without this: it shows the buttons that print, and lets what the aid learned go along to the
 * request in this tab, and nowhere else.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
for (const link of document.querySelectorAll<HTMLElement>('[data-request]')) {
  link.addEventListener('click', () =>
    sessionStorage.setItem('second-opinion-request', link.dataset.request ?? ''),
  );
}
