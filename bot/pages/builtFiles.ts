import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from '../../services/fault.ts';

/** Where the front-end is built, and what Vite says it made of each file of `web/`. */
export const builtFolder = join(import.meta.dirname, '../../web/dist');
const manifestFile = join(builtFolder, 'manifest.json');

const manifest = z.record(z.string(), z.object({ file: z.string() }));

let read: z.infer<typeof manifest> | undefined;

/** A file that a page names: its path in `web/`. */
export type WebFile =
  | 'main.ts'
  | 'pages/open.ts'
  | 'pages/member.ts'
  | 'teams/doorstep.ts'
  | 'styles/teams.css'
  | 'styles/pages.css'
  | 'styles/case.css'
  | 'styles/chat.css'
  | 'icon.svg';

/** The address of a built file; it changes with the content. Throws `Fault('configuration')` when the front-end is not built. */
export function addressOf(name: WebFile): string {
  read ??= readManifest();
  const found = read[name];
  if (found === undefined) throw new Fault('configuration', `The front-end holds no ${name}: build it anew.`);
  return `/assets/${found.file}`;
}

function readManifest(): z.infer<typeof manifest> {
  if (!existsSync(manifestFile))
    throw new Fault('configuration', 'The page is not built: run the setup, which npm start does by itself.');
  return manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
}
