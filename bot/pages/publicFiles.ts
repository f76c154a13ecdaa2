import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOR_EVER, type Sendable, sendable } from './sendPage.ts';

const folder = join(import.meta.dirname, '../../web/public');

const types = {
  'pages.css': 'text/css; charset=utf-8',
  'pages.js': 'text/javascript; charset=utf-8',
  'case.css': 'text/css; charset=utf-8',
  'case.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

type FileName = keyof typeof types;

const read = (name: FileName): Sendable => sendable(types[name], readFileSync(join(folder, name)), FOR_EVER);

/** The files that every public page uses, read once at start; nothing else of the folder is ever sent. */
export const publicFiles: Readonly<Record<FileName, Sendable>> = {
  'pages.css': read('pages.css'),
  'pages.js': read('pages.js'),
  'case.css': read('case.css'),
  'case.js': read('case.js'),
  'icon.svg': read('icon.svg'),
};

/** The address of a file; it changes with the content. */
export function addressOf(name: FileName): string {
  return `/public/${name}?v=${publicFiles[name].etag.slice(1, 9)}`;
}
