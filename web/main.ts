import { chatPage } from './chatPage.ts';
import { loadTexts } from './loadTexts.ts';
import { readState } from './pageState.ts';
import { signInPage } from './signInPage.ts';

const state = readState();
const texts = await loadTexts(state.language);
const page = document.getElementById('page');
document.title = texts.pages.common.product;
if (page !== null) {
  if (state.visitor === null) signInPage(page, texts, state);
  else chatPage(page, texts, state.visitor, state.nonce);
}
