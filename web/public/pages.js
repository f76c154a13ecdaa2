// The pages work without this: it only shows the buttons that print.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
// What the aid learned goes along to the request in this tab, and nowhere else.
for (const link of document.querySelectorAll('[data-request]')) {
  link.addEventListener('click', () =>
    sessionStorage.setItem('second-opinion-request', link.dataset.request),
  );
}
