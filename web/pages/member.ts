import { keepDrafts } from './drafts.ts';
import { countTexts, sendOnce, unfoldLinked } from './forms.ts';

// The pages of somebody signed in are whole without this.
keepDrafts(document.body.dataset.person ?? '');
countTexts();
sendOnce();
unfoldLinked();
