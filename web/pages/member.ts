import { keepDrafts } from './drafts.ts';
import { countTexts, markTouched, sendOnce, unfoldLinked } from './forms.ts';
import { askLast } from './lastCheck.ts';
import { keepLive } from './live.ts';
import { filterList } from './worklist.ts';

// The pages of somebody signed in are whole without this.
const { person = '' } = document.body.dataset;
const main = document.querySelector('main');
keepDrafts(person);
markTouched();
countTexts();
askLast();
sendOnce();
unfoldLinked();
const putRight = filterList();
if (main !== null)
  keepLive(main, () => {
    keepDrafts(person);
    putRight();
  });
