import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { startProduct } from '../support/running.ts';
import { filesOfJourneys } from '../support/wholeJourneys.ts';

/*
 * `npm run papers`: every file of whole journeys, in both languages, into papers/, to be opened and looked at
 * (`pdftoppm -r 60 -png FILE PREFIX`).
 */
const folder = join(import.meta.dirname, '../../papers');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const language of ['nl', 'en'] as const) {
  const product = await startProduct();
  try {
    for (const { journey, who, id, name, bytes } of await filesOfJourneys(product.address, language)) {
      const end = extname(id) === '' ? extname(name) : '';
      writeFileSync(join(folder, `${language}-${journey}-${who}-${id}${end}`), bytes);
    }
  } finally {
    await product.stop();
  }
}
