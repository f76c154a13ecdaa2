import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AppManifestUtils, type TeamsManifestLatest } from '@microsoft/app-manifest';
import AjvDraft04 from 'ajv-draft-04';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { Fault } from '../../services/fault.ts';
import type { Config } from '../config.ts';
import { resourceOf } from './userTokens.ts';

/** The app package for Teams: its files by name, as they stand in the zip. */
export type AppPackage = {
  readonly manifest: TeamsManifestLatest;
  readonly files: Readonly<Record<string, Uint8Array>>;
};

type Settings = Pick<
  Config,
  'MICROSOFT_APP_ID' | 'ENTRA_APP_ID' | 'TEAMS_APP_ID' | 'PUBLIC_URL' | 'OPERATOR_NAME'
>;

const folder = join(import.meta.dirname, '../../manifest');
/** The first language is the one of the manifest itself. */
export const languages = ['nl', 'en'] as const;
const words = z.record(z.string(), z.string());
const version = z.object({ version: z.string() });
const localization = z.looseObject({ $id: z.string().optional() });

/** The package for an installation; throws `Fault('configuration')` with one sentence that says what to change. */
export async function appPackage(settings: Settings): Promise<AppPackage> {
  const manifest = manifestFor(settings);
  const wrong = [...(await AppManifestUtils.validateAgainstSchema(manifest)), ...languages.flatMap(wrongIn)];
  if (wrong.length > 0)
    throw new Fault('configuration', `The manifest does not follow its schema: ${wrong.join(' ')}`);
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const others = ['color.png', 'outline.png', ...languages.map((language) => `${language}.json`)];
  const files = others.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
  return { manifest, files: { 'manifest.json': text, ...Object.fromEntries(files) } };
}

/** The zip of a package; the same bytes for the same files. */
export function zipOf({ files }: AppPackage): Uint8Array {
  return zipSync({ ...files }, { mtime: '2020-01-01T00:00:00Z' });
}

/** The words of a language, by the path in the manifest where each stands. */
export function wordsOf(language: (typeof languages)[number]): Readonly<Record<string, string>> {
  return words.parse(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')));
}

function manifestFor(settings: Settings): TeamsManifestLatest {
  const bot = needed('MICROSOFT_APP_ID', settings.MICROSOFT_APP_ID);
  const address = needed('PUBLIC_URL', settings.PUBLIC_URL).replace(/\/+$/, '');
  if (!address.startsWith('https://'))
    throw new Fault(
      'configuration',
      'Teams opens pages over https only: set PUBLIC_URL to an https address.',
    );
  const entra = settings.ENTRA_APP_ID ?? bot;
  const values: Readonly<Record<string, string>> = {
    VERSION: version.parse(JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'))).version,
    TEAMS_APP_ID: settings.TEAMS_APP_ID ?? bot,
    MICROSOFT_APP_ID: bot,
    ENTRA_APP_ID: entra,
    RESOURCE: resourceOf(entra, address),
    PUBLIC_URL: address,
    HOST: new URL(address).hostname,
    OPERATOR_NAME: needed('OPERATOR_NAME', settings.OPERATOR_NAME),
  };
  const filled = readFileSync(join(folder, 'manifest.json'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_all, name) =>
    // A name with a quotation mark in it stays one text.
    JSON.stringify(values[name] ?? '').slice(1, -1),
  );
  const manifest: object = JSON.parse(filled);
  for (const [path, text] of Object.entries(wordsOf(languages[0])))
    if (path !== '$schema') put(manifest, path, text);
  // The schema check that follows is what makes it one.
  return manifest as TeamsManifestLatest;
}

/** Puts a text where a path such as `bots[0].commandLists[0].commands[1].title` leads. */
function put(manifest: object, path: string, text: string): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  let at: unknown = manifest;
  for (const step of steps) at = Object(at)[step];
  if (typeof at !== 'object' || at === null || !(last in at))
    throw new Fault('configuration', `manifest.json has no place for ${path}.`);
  Object.assign(at, { [last]: text });
}

/** What is wrong with the words of a language, against the schema of the manifest's own version. */
function wrongIn(language: (typeof languages)[number]): readonly string[] {
  const require = createRequire(import.meta.url);
  const name = /\/(v[\d.]+)\//.exec(wordsOf(language).$schema ?? '')?.[1] ?? '';
  const schema = localization.parse(
    require(
      `@microsoft/app-manifest/build/json-schemas/teams/${name}/MicrosoftTeams.Localization.schema.json`,
    ),
  );
  const validate = new AjvDraft04.default({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: true },
  }).compile(schema);
  if (validate(wordsOf(language))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${language}.json ${instancePath} ${message}.`,
  );
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined || value === '')
    throw new Fault('configuration', `The app package needs the setting ${name}.`);
  return value;
}
