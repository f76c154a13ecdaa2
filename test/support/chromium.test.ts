import { describe, expect, it } from '@jest/globals';
import { chromiumAvailable, launch } from './chromium.ts';

const describeBrowser = chromiumAvailable() ? describe : describe.skip;

describeBrowser('A browser for a test', () => {
  it('shows a page and runs its script', async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage({ locale: 'nl-NL' });
      await page.setContent('<p id="word"></p><script>word.textContent = navigator.language</script>');
      expect(await page.textContent('#word')).toBe('nl-NL');
    } finally {
      await browser.close();
    }
  });
});
