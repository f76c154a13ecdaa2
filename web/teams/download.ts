import { fetchOwn } from '../ask.ts';
import type { Words } from './words.ts';

/** Gets a file of our server as whoever is signed in, after asking once; rejects when it does not come. */
export async function download(address: string, words: Words): Promise<void> {
  if (!(await isWanted(words))) return;
  const response = await fetchOwn(address);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(response.headers.get('content-disposition')) ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Asked on the page itself: browsers show no question of their own in a frame of another site. */
function isWanted({ download: question, yes, no }: Words): Promise<boolean> {
  const box = document.createElement('dialog');
  const form = document.createElement('form');
  form.method = 'dialog';
  const asked = document.createElement('p');
  asked.id = 'download-question';
  asked.textContent = question;
  box.setAttribute('aria-labelledby', asked.id);
  const buttons = document.createElement('p');
  buttons.className = 'buttons';
  for (const [value, title, look] of [
    ['no', no, 'quiet-button'],
    ['yes', yes, 'main-button'],
  ] as const) {
    const button = document.createElement('button');
    Object.assign(button, { value, textContent: title, className: look });
    buttons.append(button);
  }
  form.append(asked, buttons);
  box.append(form);
  document.body.append(box);
  box.showModal();
  return new Promise((done) => {
    box.addEventListener('close', () => {
      done(box.returnValue === 'yes');
      box.remove();
    });
  });
}

function nameIn(header: string | null): string | undefined {
  return /filename="?([^";]+)"?/.exec(header ?? '')?.[1];
}
