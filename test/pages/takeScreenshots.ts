import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../support/chromium.ts';
import { startProduct } from '../support/running.ts';
import { stageAt } from '../support/stage.ts';
import { become, contrastOn, isKnownInWebChat, problemsOn } from './look.ts';
import { takeNewcomersPictures } from './newcomersPictures.ts';
import { type Place, placesOn } from './places.ts';

/*
 * `npm run screenshots [words…]`: every page, role and state at 1280 and 390 px into screenshots/, and what axe finds
 * on each, in both languages and themes. With words, only the places whose name holds one of them.
 * The two pictures of the README go into docs/; the word for them is `newcomer`.
 */
const folder = join(import.meta.dirname, '../../screenshots');
const words = process.argv.slice(2);
const widths = [1280, 390] as const;

/** The open pages take their language from the address. */
function inLanguage(path: string, language: string, person: string | undefined): string {
  return person === undefined ? `${path}?lang=${language}` : path;
}

const product = await startProduct();
const browser = await launch();
let problems = 0;
try {
  const stage = await stageAt(product.address);
  const places = placesOn(stage).filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (words.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [n, place] of places.entries()) {
    console.log(`${n + 1} of ${places.length}: ${place.name}`);
    // One language after the other, because a person reads one; the widths side by side, because this takes long.
    for (const language of ['nl', 'en'] as const)
      await Promise.all(widths.map((width) => takePlace(place, width, language)));
  }
  // Last, because a rehearsal moves the clock.
  if (words.length === 0 || words.includes('newcomer')) {
    const started = Date.now();
    const presses = await takeNewcomersPictures(browser, product.address);
    console.log(`a rehearsed case: ${presses} buttons, ${Date.now() - started} ms`);
  }
  console.log(
    `${places.length} places, ${problems} findings of axe beyond those that docs/web-chat-access.md lists, pictures in screenshots/`,
  );
} finally {
  await browser.close();
  await product.stop();
}
process.exitCode = problems === 0 ? 0 : 1;

/** One place in both themes: its pictures, and what axe finds beyond what is known. */
async function takePlace(
  { name, person, path, prepare }: Place,
  width: number,
  language: 'nl' | 'en',
): Promise<void> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    viewport: { width, height: width === 1280 ? 900 : 844 },
  });
  if (person !== undefined) await become(context, product.address, person, language);
  const page = await context.newPage();
  await page.goto(`${product.address}${inLanguage(path, language, person)}`, {
    waitUntil: 'domcontentloaded',
  });
  await prepare?.(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const seen = `${name}-${width}-${language}-${colorScheme}`;
    await page.screenshot({ path: join(folder, `${seen}.png`), fullPage: true });
    const found = await (colorScheme === 'light' ? problemsOn : contrastOn)(page);
    const unknown = found.filter((problem) => !(name.startsWith('chat-') && isKnownInWebChat(problem)));
    problems += unknown.length;
    for (const problem of unknown) console.log(`${seen}: ${problem}`);
  }
  await context.close();
}
