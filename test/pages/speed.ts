import { launch } from '../support/chromium.ts';
import { startProduct } from '../support/running.ts';
import { stageAt, states } from '../support/stage.ts';
import { firstVisit } from './slowPhone.ts';

/*
 * `npm run speed`: how long a slow phone on a slow line waits for the largest part of a page, the median of five first
 * visits, on a machine that does nothing else. Ends with 1 when a page takes 2.5 seconds or more.
 */
const LIMIT = 2_500;
const VISITS = 5;

const product = await startProduct();
const browser = await launch();
try {
  const stage = await stageAt(product.address, 'finalised');
  const pages: readonly (readonly [name: string, path: string, person?: string])[] = [
    ['the page of a case', `/cases/${stage.caseOf('finalised')}`, states.finalised],
    ['a page of the step guide', '/guide/employee/3?lang=nl'],
  ];
  for (const [name, path, person] of pages) {
    const paints: number[] = [];
    for (let visit = 0; visit < VISITS; visit += 1)
      paints.push((await firstVisit(browser, product.address, path, person)).paint);
    paints.sort((a, b) => a - b);
    const median = paints[Math.floor(VISITS / 2)] ?? Number.POSITIVE_INFINITY;
    console.log(`${name}: ${Math.round(median)} ms (${paints.map(Math.round).join(', ')})`);
    if (median >= LIMIT) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await product.stop();
}
