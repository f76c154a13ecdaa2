import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A Lua script and the digest under which Redis keeps it. */
export type Script = { readonly lua: string; readonly sha: string };

const duePart = read('due');

/** Every script that changes more than one key, or reads several in one round trip. */
export const scripts = {
  append: script(duePart + read('append')),
  replaceLog: script(duePart + read('replaceLog')),
  putDue: script(duePart + read('putDue')),
  peekDue: script(duePart + read('peekDue')),
  claimDue: script(duePart + read('claimDue')),
  claimDueOf: script(duePart + read('claimDueOf')),
  settleDue: script(duePart + read('settleDue')),
  earliestDue: script(duePart + read('earliestDue')),
  dueOf: script(duePart + read('dueOf')),
  putHistory: script(read('putHistory')),
  history: script(read('history')),
  publish: script(read('publish')),
  removeHistory: script(read('removeHistory')),
  saveDocument: script(read('saveDocument')),
  reserve: script(read('reserve')),
  eraseRequest: script(read('eraseRequest')),
  replaceKey: script(read('replaceKey')),
  addLines: script(read('addLines')),
  dropLines: script(read('dropLines')),
  takeToken: script(read('takeToken')),
} as const;

function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

function read(name: string): string {
  return readFileSync(new URL(`./lua/${name}.lua`, import.meta.url), 'utf8');
}
