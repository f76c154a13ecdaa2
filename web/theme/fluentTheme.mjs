import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';

const IMPORT = '@import "./theme.css";';

/**
 * Puts, where a style sheet imports `theme.css`, Fluent's tokens before it: the colours, spaces and letters of Fluent's Teams themes as
 * variables of CSS, light, dark (by the device, or `data-theme="dark"`) and contrast (`data-theme="contrast"`, which
 * Teams asks for). Only what our own styles and the components we use draw on is in it.
 */
export function fluentTheme(web) {
  return {
    name: 'fluent-theme',
    enforce: 'pre',
    buildStart() {
      this.emitFile({
        type: 'asset',
        name: 'icon.svg',
        originalFileName: 'icon.svg',
        source: readFileSync(join(web, 'icon.svg')),
      });
    },
    transform(code, id) {
      if (!id.endsWith('.css')) return undefined;
      const own = () => readFileSync(join(web, 'styles/theme.css'), 'utf8');
      return code.replace(IMPORT, () => `${themeCss(usedTokens(web))}\n${own()}`);
    },
  };
}

function usedTokens(web) {
  const components = join(dirname(createRequire(import.meta.url).resolve('@fluentui/web-components')));
  const texts = [
    ...globSync('{styles,pages}/**/*.{css,ts}', { cwd: web }).map((name) => join(web, name)),
    ...globSync('*.ts', { cwd: web }).map((name) => join(web, name)),
    ...globSync('{button,dialog,dialog-body}/*.styles.js', { cwd: components }).map((name) =>
      join(components, name),
    ),
  ].map((path) => readFileSync(path, 'utf8'));
  const words = new Set(texts.flatMap((text) => text.match(/\b[a-z][A-Za-z0-9]+\b/g) ?? []));
  return Object.keys(teamsLightTheme).filter((name) => words.has(name));
}

function themeCss(names) {
  const rules = (theme, like) =>
    names
      .filter((name) => theme[name] !== like?.[name])
      .map((name) => `--${name}:${theme[name]};`)
      .join('');
  const dark = rules(teamsDarkTheme, teamsLightTheme);
  return [
    `:root{color-scheme:light;${rules(teamsLightTheme)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `:root[data-theme=contrast]{color-scheme:dark;${rules(teamsHighContrastTheme, teamsLightTheme)}}`,
    // Paper is light, whatever the screen is.
    `@media print{:root,:root[data-theme],:root:not([data-theme]){color-scheme:light;${rules(teamsLightTheme, teamsDarkTheme)}}}`,
  ].join('\n');
}
