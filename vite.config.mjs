import { join } from 'node:path';
import { defineConfig } from 'vite';
import { fluentTheme } from './web/theme/fluentTheme.mjs';

const web = join(import.meta.dirname, 'web');

/*
 * Builds the front-end: each entry is named in `bot/pages/builtFiles.ts` by its path in `web/`, and stands in the
 * manifest with the name that carries the hash of its content.
 */
export default defineConfig({
  root: web,
  base: '/assets/',
  publicDir: false,
  plugins: [fluentTheme(web)],
  build: {
    outDir: 'dist',
    assetsDir: '',
    // Styles and pictures stay files: the pages allow nothing inline.
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: false,
    reportCompressedSize: false,
    target: 'es2022',
    rolldownOptions: {
      input: [
        ...['main.ts', 'pages/open.ts', 'pages/member.ts', 'teams/doorstep.ts'],
        ...['styles/pages.css', 'styles/case.css', 'styles/chat.css', 'styles/teams.css'],
      ].map((name) => join(web, name)),
    },
  },
});
