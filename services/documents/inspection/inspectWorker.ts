import { parentPort } from 'node:worker_threads';
import { inspect } from './inspect.ts';

// Reads files of strangers, in a thread of its own: what takes too long or too much is ended with it.
parentPort?.on('message', ({ bytes, size }: { readonly bytes: SharedArrayBuffer; readonly size: number }) => {
  void inspect(Buffer.from(bytes, 0, size)).then((verdict) => parentPort?.postMessage(verdict));
});
