import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import {
  type AppPackage,
  appPackage,
  languages,
  wordsOf as wordsIn,
  zipOf,
} from '../../../bot/teams/appPackage.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import type { Language } from '../../../domain/people.ts';
import { wordsOn } from '../../support/cardParts.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';
import { type FakeTeams, fakeTeams } from './fakeTeams.ts';

const APP = '5d3f0e7a-0000-4000-8000-000000000001';
const ENTRA = '5d3f0e7a-0000-4000-8000-000000000003';
const settings = {
  MICROSOFT_APP_ID: APP,
  ENTRA_APP_ID: ENTRA,
  TEAMS_APP_ID: undefined,
  PUBLIC_URL: 'https://so.example',
  OPERATOR_NAME: 'Arbodienst "De Linde"',
};
const titlesIn = (language: Language) =>
  Object.entries(wordsIn(language)).flatMap(([path, text]) =>
    /commands\[\d+\]\.title$/.test(path) ? [text] : [],
  );

describe('The app package for Teams', () => {
  let built: AppPackage;
  beforeAll(async () => {
    built = await appPackage(settings);
  });

  it('follows the public schema and carries ids, addresses and name of the settings', () => {
    const { manifest } = built;
    expect(manifest).toMatchObject({
      manifestVersion: '1.30',
      id: APP,
      developer: {
        name: 'Arbodienst "De Linde"',
        privacyUrl: 'https://so.example/privacy',
        termsOfUseUrl: 'https://so.example/terms',
      },
      bots: [{ botId: APP, scopes: ['personal'], supportsFiles: false }],
      webApplicationInfo: { id: ENTRA, resource: `api://so.example/${ENTRA}` },
      validDomains: ['so.example'],
      defaultInstallScope: 'personal',
    });
    expect(JSON.stringify(manifest)).not.toMatch(/\{\{|"title":""|"short":""|"name":""/);
    const packed = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
    expect(manifest.version).toBe(Object(packed).version);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has the personal scope only, in bot, commands and tabs', () => {
    const scopes = JSON.stringify(built.manifest).match(/"scopes":\[[^\]]*\]/g) ?? [];
    expect(scopes.length).toBeGreaterThan(3);
    expect(new Set(scopes)).toEqual(new Set(['"scopes":["personal"]']));
  });

  it('names no domain by a wildcard, and none that is not its own', () => {
    for (const domain of built.manifest.validDomains ?? []) expect(domain).toBe('so.example');
  });

  it('holds what a package may hold, and nothing else; the same settings give the same bytes', async () => {
    const files = unzipSync(zipOf(built));
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'nl.json',
      'outline.png',
    ]);
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(built.manifest);
    expect(Buffer.compare(zipOf(built), zipOf(await appPackage(settings)))).toBe(0);
  });

  it.each([
    ['color.png', 192, 2],
    ['outline.png', 32, 6],
  ])('has %s at %i pixels', (name, size, kind) => {
    const png = Buffer.from(built.files[name] ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([size, size, kind]);
  });

  it('names pages that exist without sign-in, and say who runs this', async () => {
    const product = await startProduct({
      OPERATOR_NAME: 'Arbodienst Linde',
      OPERATOR_EMAIL: 'hulp@linde.example',
    });
    try {
      const { websiteUrl, privacyUrl, termsOfUseUrl } = built.manifest.developer;
      for (const url of [websiteUrl, privacyUrl, termsOfUseUrl, 'https://so.example/support']) {
        const answered = await fetch(`${product.address}${new URL(url).pathname}`);
        expect([url, answered.status]).toEqual([url, 200]);
        if (url !== websiteUrl) expect(await answered.text()).toContain('Arbodienst Linde');
      }
    } finally {
      await product.stop();
    }
  });

  it('says the same things in both languages, at the same places, under the name that the bot has', () => {
    const [nl, en] = languages.map((language) => Object.keys(wordsIn(language)));
    expect(en).toEqual(nl);
    for (const language of languages) {
      const words = wordsIn(language);
      expect(words['name.short']).toBe(textsIn(language).talk.name);
      expect(words['description.full']).toContain('Microsoft Teams');
      expect(words['description.full']?.split(/\s+/).length).toBeLessThanOrEqual(500);
      expect(words['description.full']).not.toBe(words['description.short']);
    }
  });

  it('has commands that are words, none twice, at least one', () => {
    for (const language of languages) {
      const titles = titlesIn(language);
      expect(titles.length).toBeGreaterThan(0);
      expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
      for (const title of titles) expect(title).toMatch(/^\p{L}/u);
    }
  });

  it.each([
    ['MICROSOFT_APP_ID', undefined],
    ['PUBLIC_URL', undefined],
    ['OPERATOR_NAME', undefined],
    ['PUBLIC_URL', 'http://so.example'],
    ['TEAMS_APP_ID', 'no guid'],
    ['OPERATOR_NAME', 'A name that is longer than the schema lets it be'],
  ])('is not built when %s is %s', async (name, value) => {
    await expect(appPackage({ ...settings, [name]: value })).rejects.toMatchObject({ code: 'configuration' });
  });
});

describe('Each command of the manifest', () => {
  let teams: FakeTeams;
  let product: RunningProduct;
  beforeAll(async () => {
    [teams, product] = await Promise.all([fakeTeams(), startProduct()]);
  });
  afterAll(async () => {
    await product.stop();
    await teams.stop();
  });

  /** What the answer must show, in the order of the commands. */
  const shown = (language: Language): readonly string[] => {
    const { talk, actions, aid } = textsIn(language);
    return [
      talk.help.title,
      talk.menu.title,
      talk.status.noCase,
      Object.values(aid.questions)[0]?.title ?? '',
      talk.openPage,
      actions.steps[1],
      talk.human({ name: '', phone: '', hours: '' }).title,
      textsIn(language === 'nl' ? 'en' : 'nl').talk.language.changed,
    ];
  };

  it.each(
    languages.flatMap((language) => titlesIn(language).map((title, at) => [title, language, at] as const)),
  )('%s (%s) gets the answer it promises', async (title, language, at) => {
    const person = `employee-${10 + at + (language === 'en' ? 10 : 0)}`;
    await teams.say(product.address, person, 'hallo');
    if (language === 'en') await teams.click(product.address, person, 'language.set', { language: 'en' });
    const before = teams.sentTo(person).length;
    await teams.say(product.address, person, title);
    const answer = teams
      .sentTo(person)
      .slice(before)
      .map((call) => `${call.body.text ?? ''}\n${wordsOn(call.body)}`)
      .join('\n');
    expect(answer).toContain(shown(language)[at]);
    expect(answer).not.toContain(textsIn(language).talk.notUnderstood.text);
    expect(answer).not.toContain(textsIn(language).talk.doubtful.text);
  });
});
