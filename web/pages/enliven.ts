import { keepDrafts } from './drafts.ts';
import { countTexts, markTouched, sendOnce, unfoldLinked } from './forms.ts';
import { askLast } from './lastCheck.ts';
import { keepLive } from './live.ts';
import { sendFiles } from './upload.ts';
import { filterList } from './worklist.ts';

let shown: AbortController | undefined;

/** What the pages of somebody signed in do more than they do without a script; in Teams again for each page that takes the place of another. */
export function enliven(): void {
  const { person = '' } = document.body.dataset;
  const main = document.querySelector('main');
  const isFirst = shown === undefined;
  shown?.abort();
  shown = new AbortController();
  keepDrafts(person);
  sendFiles();
  if (isFirst) {
    markTouched();
    countTexts();
    askLast();
    sendOnce();
    unfoldLinked();
  }
  const putRight = filterList(shown.signal);
  if (main === null) return;
  keepLive(main, shown.signal, () => {
    keepDrafts(person);
    putRight();
  });
}
