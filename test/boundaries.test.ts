import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const folders = ['domain', 'cards', 'dialogs', 'services', 'bot', 'web'] as const;
type Folder = (typeof folders)[number];
type Import = { readonly path: string; readonly typeOnly: boolean };
type Rule = {
  readonly says: string;
  /** Whether a file may import another of the project, by the other's path from the root. */
  readonly own: (imported: Import) => boolean;
  readonly packages: (name: string, file: string) => boolean;
};

const within = (path: string, ...allowed: readonly string[]) =>
  allowed.some((folder) => path.startsWith(`${folder}/`));
const channels = /^(botbuilder|botframework|restify|adaptive|@microsoft\/)/;

const rules: Readonly<Record<Folder, Rule>> = {
  domain: {
    says: 'domain/ imports nothing of the project and no package but zod.',
    own: () => false,
    packages: (name) => name === 'zod',
  },
  cards: {
    says: 'cards/ imports domain/ and zod; adaptivecards-templating stands in renderCard.ts only.',
    own: ({ path }) => within(path, 'domain'),
    packages: (name, file) =>
      name === 'zod' || (name === 'adaptivecards-templating' && file === 'cards/renderCard.ts'),
  },
  dialogs: {
    says: 'dialogs/ imports cards/, domain/ and types of services/; packages for words in dialogs/understand/ only.',
    own: ({ path, typeOnly }) => within(path, 'cards', 'domain') || (typeOnly && within(path, 'services')),
    packages: (name, file) =>
      within(file, 'dialogs/understand') && !channels.test(name) && !name.startsWith('node:'),
  },
  services: {
    says: 'services/ imports domain/, Node and its libraries; no package of a channel.',
    own: ({ path }) => within(path, 'domain'),
    packages: (name) => !channels.test(name),
  },
  bot: {
    says: 'bot/ imports every folder but test/ and web/.',
    own: ({ path }) => !within(path, 'test', 'web'),
    packages: () => true,
  },
  web: {
    says: 'web/ imports cards/texts/ and types of cards/ and domain/, and nothing of Node or of the bot.',
    own: ({ path, typeOnly }) => within(path, 'cards/texts') || (typeOnly && within(path, 'cards', 'domain')),
    packages: (name) => !/^(node:|botbuilder|restify|ioredis)/.test(name),
  },
};

const importLine =
  /^[ \t]*(?:import|export)\s+(?:(type)\s)?(?:[^'";=]*?\sfrom\s+)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;
const comment = /^[ \t]*\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm;
const chance = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\brandomUUID\b/;
const untyped = /(?::|<|\||=>|\bas)\s*any\s*[;,)=>|&[\]]|@ts-(?:ignore|nocheck|expect-error)/;

const importsOf = (text: string): readonly Import[] =>
  [...text.matchAll(importLine)].map(([, type, path, dynamic]) => ({
    path: path ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));

/** The sentences of the rules that a file with this path and text breaks. */
const broken = (file: string, source: string): readonly string[] => {
  const text = source.replaceAll(comment, '');
  const folder = folders.find((name) => within(file, name));
  const sentences = importsOf(text).flatMap(({ path, typeOnly }) => {
    if (!folder) return [];
    const { says, own, packages } = rules[folder];
    const target = posix.join(posix.dirname(file), path);
    const fine = path.startsWith('.')
      ? within(target, folder) || own({ path: target, typeOnly })
      : packages(path, file);
    return fine ? [] : [`${file}: ${says} It imports ${path}.`];
  });
  if (folder && /\bprocess\.env\b/.test(text) && file !== 'bot/config.ts') {
    sentences.push(`${file}: only bot/config.ts reads process.env.`);
  }
  if (within(file, 'domain', 'cards', 'dialogs') && chance.test(text)) {
    sentences.push(`${file}: time and ids are inputs of domain/, cards/ and dialogs/.`);
  }
  // The bench's Microsoft takes itself out of the way in a process of its own.
  const isNocks = ['test/support/nock.ts', 'test/bench/servers/microsoft.ts'].includes(file);
  if (!isNocks && importsOf(text).some(({ path }) => path === 'nock')) {
    sentences.push(`${file}: nock is imported through test/support/nock.ts, which gives the network back.`);
  }
  if (untyped.test(source)) sentences.push(`${file}: no any, and no comment that silences the type check.`);
  return sentences;
};

describe('The folders', () => {
  it('keep to what each may import and touch', () => {
    const files = [...folders, 'test']
      .flatMap((folder) =>
        globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root, exclude: ['**/node_modules/**'] }),
      )
      .filter((file) => file !== 'test/boundaries.test.ts');
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap((file) => broken(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

describe('A file that breaks a rule', () => {
  it.each([
    ['domain/case.ts', "import { DateTime } from 'luxon';", 'domain/ imports nothing'],
    [
      'domain/case.ts',
      "import type {\n  Store,\n} from '../services/store/store.ts';",
      'domain/ imports nothing',
    ],
    ['cards/aidCard.ts', "import { Template } from 'adaptivecards-templating';", 'in renderCard.ts only'],
    ['cards/aidCard.ts', "export { aid } from '../dialogs/aid/aid.ts';", 'cards/ imports domain/'],
    ['dialogs/handleTurn.ts', "import { append } from '../services/store/store.ts';", 'types of services/'],
    ['dialogs/handleTurn.ts', "import { TurnContext } from 'botbuilder';", 'dialogs/ imports cards/'],
    ['services/log.ts', "const texts = await import('../cards/texts/nl.ts');", 'services/ imports domain/'],
    ['services/log.ts', "import 'restify';", 'no package of a channel'],
    [
      'bot/main.ts',
      "import { startRedis } from '../test/support/redis.ts';",
      'bot/ imports every folder but',
    ],
    ['web/chat.ts', "import { decide } from '../domain/decide.ts';", 'web/ imports cards/texts/'],
    ['services/log.ts', 'const level = process.env.LOG_LEVEL;', 'only bot/config.ts reads process.env'],
    ['domain/case.ts', 'const now = new Date(at);', 'time and ids are inputs'],
    ['cards/aidCard.ts', 'const now = Date.now();', 'time and ids are inputs'],
    ['dialogs/handleTurn.ts', 'const id = randomUUID();', 'time and ids are inputs'],
    ['bot/main.ts', 'const body: any = {};', 'no any'],
    ['services/log.ts', 'write(line as any);', 'no any'],
    ['test/support/x.ts', '// @ts-ignore', 'no any'],
    ['test/bot/teams.test.ts', "import nock from 'nock';", 'nock is imported through test/support/nock.ts'],
  ])('%s with «%s» is told: %s', (file, text, sentence) => {
    expect(broken(file, text)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    [
      'domain/case.ts',
      "import { z } from 'zod';\nimport type { Event } from './events.ts';\n// never Date.now",
    ],
    ['cards/renderCard.ts', "import { Template } from 'adaptivecards-templating';"],
    ['dialogs/handleTurn.ts', "import type { Store } from '../services/store/store.ts';"],
    ['bot/config.ts', "export const port = process.env.PORT ?? 'none, as any other';"],
    ['web/chat.ts', "import { nl } from '../cards/texts/nl.ts';"],
  ])('is not %s with «%s»', (file, text) => {
    expect(broken(file, text)).toEqual([]);
  });
});
