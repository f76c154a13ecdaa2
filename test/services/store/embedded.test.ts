import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openEmbeddedStore } from '../../../services/store/embedded/openEmbeddedStore.ts';
import { describeStore } from './contract.ts';
import { describeLineStreams } from './lineStreams.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-embedded-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const fresh = () => {
  files += 1;
  return openEmbeddedStore({ file: join(folder, `${files}`, 'store.db') });
};

describeStore('embedded', fresh);
describeLineStreams('embedded', fresh);
