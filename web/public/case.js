// The forms work without this: it keeps what is typed on this device until it is sent, and counts long texts.
const own = `draft:${document.body.dataset.person}:`;

/** Storage that a browser may forbid or have no room in: then nothing is kept. */
function withStorage(use) {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

function forget(applies) {
  withStorage((storage) => {
    for (const key of Object.keys(storage)) {
      if (key.startsWith('draft:') && applies(key)) storage.removeItem(key);
    }
  });
}

/** Everything in a form but what is given anew each time: the version, and the tick of a consent. */
function entriesOf(form) {
  return [...new FormData(form)].filter(([name]) => name !== 'opened' && name !== 'agreed');
}

function fill(form, entries) {
  const given = new Map();
  for (const [name, value] of entries) given.set(name, [...(given.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (field.type === 'hidden' || field.name === 'agreed' || !field.name) continue;
    const values = given.get(field.name) ?? [];
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
    else if (values.length > 0) field.value = values[0];
  }
}

function restore(form, key) {
  const kept = withStorage((storage) => storage.getItem(key));
  if (!kept || 'answered' in form.dataset) return;
  const entries = JSON.parse(kept);
  if (JSON.stringify(entries) === JSON.stringify(entriesOf(form))) return;
  fill(form, entries);
  form.closest('details').open = true;
  const restored = form.querySelector('[data-restored]');
  if (restored) restored.hidden = false;
}

/** Says how much room is left once most of it is used. */
function count(field) {
  let left = field.nextElementSibling;
  if (!left?.matches('.left-over')) {
    left = document.createElement('p');
    left.className = 'left-over';
    left.setAttribute('aria-live', 'polite');
    field.after(left);
  }
  const isNear = field.value.length > field.maxLength * 0.8;
  left.textContent = isNear ? `${field.value.length} / ${field.maxLength}` : '';
}

forget((key) => !key.startsWith(own));
const sent = document.querySelector('[data-sent]')?.dataset.sent;
if (sent) forget((key) => key === own + sent);

for (const form of document.querySelectorAll('form[data-draft]')) {
  const key = own + form.dataset.draft;
  restore(form, key);
  const keptHere = form.querySelector('[data-kept]');
  if (keptHere) keptHere.hidden = false;
  form.addEventListener('input', ({ target }) => {
    withStorage((storage) => storage.setItem(key, JSON.stringify(entriesOf(form))));
    if (target.maxLength > 0 && target.tagName === 'TEXTAREA') count(target);
  });
}

// A second click while the first is under way would only be told that it came twice.
for (const form of document.querySelectorAll('main form')) {
  form.addEventListener('submit', (event) => {
    if ('sending' in form.dataset) event.preventDefault();
    form.dataset.sending = '';
  });
}
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sending]')) delete form.dataset.sending;
});

for (const form of document.querySelectorAll('form[data-forget]')) {
  form.addEventListener('submit', () => forget(() => true));
}

// A link to a form or a field unfolds what it stands in.
function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  for (let at = target?.closest('details'); at; at = at.parentElement.closest('details')) at.open = true;
  if (target?.matches('input, textarea, select')) target.focus();
}
addEventListener('hashchange', unfold);
unfold();
