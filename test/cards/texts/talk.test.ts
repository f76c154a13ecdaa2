import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Passage } from '../../../cards/seen.ts';
import { consentsEn } from '../../../cards/texts/consents.en.ts';
import { consentsNl, signedWords } from '../../../cards/texts/consents.nl.ts';
import { glossaryEn, glossaryNl } from '../../../cards/texts/glossary.ts';
import { pagesEn } from '../../../cards/texts/pages.en.ts';
import { pagesNl } from '../../../cards/texts/pages.nl.ts';
import { talkEn } from '../../../cards/texts/talk.en.ts';
import { talkNl } from '../../../cards/texts/talk.nl.ts';
import { commandOf } from '../../../dialogs/understand/commandOf.ts';
import { interpret } from '../../../dialogs/understand/interpret.ts';
import { authorisationItems, caseVerbs } from '../../../domain/procedure.ts';
import { fleschDouma, sentencesOf, wordsOf } from '../../support/readability.ts';
import { unexplained } from '../../support/referenceTexts.ts';

const operator = { name: 'Voorbeeld', email: 'hulp@voorbeeld.nl', phone: '010 123', hours: '9 tot 17 uur' };
const nobody = { name: '', email: '', phone: '', hours: '' };

/** What the texts with other parameters than a number or a word are called with. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  '/status/line': [3, 'X', ['Y'], 'Z'],
  '/human': [{ name: 'X', phone: '010', hours: '9' }],
  '/hr/quarterName': [2, 2027],
  '/hr/quarter': [{ quarter: 'Q', opened: 20, closed: undefined }],
  '/privacy/sections': [operator],
  '/terms/sections': [operator],
  '/support/sections': [operator],
};

type Leaf = { readonly path: string; readonly text: string };

/** Every text with its path, in order; functions are called with a sample. */
function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'function') return leavesOf(value(...(samples[path] ?? [7, 'X'])), path);
  if (typeof value !== 'object' || value === null) return [{ path, text: String(value) }];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}/${key}`));
}

function wordsOfPassage(passage: Passage): readonly string[] {
  return [`${passage.title}.`, ...passage.lines.map((line) => line.text)];
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).sort();

describe.each([
  ['the conversation', talkNl, talkEn],
  ['the consents', consentsNl, consentsEn],
  ['the pages', pagesNl, pagesEn],
])('In both languages %s', (_name, nl, en) => {
  it('have the same parts in the same order', () => {
    expect(leavesOf(en).map(({ path }) => path)).toEqual(leavesOf(nl).map(({ path }) => path));
  });

  it('leave no text empty', () => {
    expect([...leavesOf(nl), ...leavesOf(en)].filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('say the same numbers', () => {
    const numbers = (texts: unknown) => leavesOf(texts).map(({ path, text }) => [path, numbersIn(text)]);
    expect(numbers(en)).toEqual(numbers(nl));
  });

  it('say nothing in the language of the other', () => {
    const other = new Map(leavesOf(en).map(({ path, text }) => [path, text]));
    const same = leavesOf(nl).filter(
      ({ path, text }) => wordsOf(text).length > 3 && other.get(path) === text,
    );
    expect(same).toEqual([]);
  });

  it('keep every sentence within 25 words', () => {
    const all = [...leavesOf(nl), ...leavesOf(en)].filter(({ path }) => path !== '/email/body');
    const long = sentencesOf(all.map(({ text }) => text)).filter((sentence) => wordsOf(sentence).length > 25);
    expect(long).toEqual([]);
  });
});

const talks = [
  ['Dutch', talkNl, 'nl'],
  ['English', talkEn, 'en'],
] as const;

describe.each(talks)('The welcome in %s', (_name, talk, _language) => {
  const roles = Object.entries(talk.welcome);

  it.each(roles)('tells %s what it is, what it can do, how to begin and where it ends', (_role, passage) => {
    const words = wordsOfPassage(passage).join(' ');
    expect(words).toMatch(/praat met een bot|talking with a bot/);
    expect(words).toMatch(/Zo begint u|To begin/);
    expect(words).toMatch(/geen medisch oordeel|no medical judgement/);
    expect(words).toMatch(/geen taalmodel|no language model/);
    expect(words).toMatch(/help, menu, waar sta ik, taal, stop|help, menu, where am I, language, stop/);
    expect(words).toContain(talk.name);
  });

  it('differs for each role', () => {
    expect(new Set(roles.map(([, passage]) => JSON.stringify(passage))).size).toBe(5);
  });

  it('shares no sentence with help', () => {
    const welcome = new Set(sentencesOf(roles.flatMap(([, passage]) => wordsOfPassage(passage))));
    expect(sentencesOf(wordsOfPassage(talk.help)).filter((sentence) => welcome.has(sentence))).toEqual([]);
  });
});

describe.each(talks)('The conversation in %s', (_name, talk, language) => {
  it('gives no two situations the same answer', () => {
    const answers = leavesOf(talk).filter(
      ({ path, text }) => wordsOf(text).length > 5 && !/^.(welcome|email)/.test(path),
    );
    const texts = answers.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('offers a way on where it did not understand', () => {
    const dead = [
      talk.notUnderstood.text,
      talk.notUnderstood.empty,
      talk.doubtful.noneAnswer,
      talk.odd.file,
      talk.odd.sticker,
    ].filter(
      (text) =>
        !/kies hieronder|typ menu|Typ uw vraag op|choose below|type menu|Type your question in another/.test(
          text,
        ),
    );
    expect(dead).toEqual([]);
  });

  it('has buttons that mean, when typed, what they do', () => {
    const { request, status, human, cases } = talk.menu.buttons;
    expect(commandOf(cases)).toEqual({ kind: 'cases' });
    const typed = { action_start_request: request, status_where_am_i: status, action_human_help: human };
    for (const words of [typed, talk.suggestions]) {
      for (const [intent, label] of Object.entries(words)) {
        expect([label, interpret(label, language)]).toEqual([label, { kind: 'clear', intent }]);
      }
    }
  });

  it('says after stop that nothing has changed', () => {
    expect(talk.stop.done).toMatch(/niets veranderd|Nothing .* has changed/);
  });

  it('tells an employee about the Teams of the employer in two sentences, and asks', () => {
    expect(sentencesOf([talk.employerTeams.text])).toHaveLength(2);
    expect(talk.employerTeams.text).toMatch(/\?$/);
  });

  it('names the case and the care in no notification and no e-mail', () => {
    const outside = [
      talk.neutral,
      talk.email.sender,
      talk.email.subject,
      talk.email.body('https://a.example/1', 'https://a.example'),
    ];
    for (const text of outside) {
      expect(text).not.toMatch(
        /opinion|advi[ecs]|arts|physician|doctor|ziek|ill\b|zaak|case|werkgever|employer/i,
      );
    }
  });

  it('puts both addresses on a line of their own in the e-mail', () => {
    const rows = talk.email.body('https://a.example/l/1', 'https://a.example/').split('\n');
    expect(rows).toContain('https://a.example/l/1');
    expect(rows).toContain('https://a.example/');
  });

  it('says where a case stands, leaving out what is not known', () => {
    const open = talk.status.line(3, 'X', ['a', 'b'], 'morgen');
    expect(open).toMatch(/3 \S+ 10: X\. .*: a, b\. .* morgen\.$/);
    expect(talk.status.line(3, 'X', [], '')).toMatch(/10: X\.$/);
  });

  it('counts other cases in the singular and the plural', () => {
    expect(talk.others.count(1)).toMatch(/1 andere zaak |1 other case /);
    expect(talk.others.count(12)).toMatch(/12 andere zaken |12 other cases /);
  });

  it('names the person, the phone and the hours of the contact', () => {
    const { lines } = talk.human({ name: 'Ans', phone: '010 1', hours: '9 tot 5' });
    expect(lines.filter((line) => line.kind === 'fact').map((line) => line.text)).toEqual([
      'Ans',
      '010 1',
      '9 tot 5',
    ]);
  });

  it('gives the reference of a fault', () => {
    expect(talk.error('F-77')).toContain('F-77');
  });
});

describe.each(talks)('What HR reads in %s', (_name, talk, _language) => {
  const quarter = (opened: number | undefined, closed: number | undefined) =>
    talk.hr.quarter({
      quarter: talk.hr.quarterName(1, 2027),
      opened,
      closed,
      staffMinimum: 50,
      smallest: 10,
    });

  it('has one shape, with numbers and without', () => {
    const shape = ({ title, lines }: Passage) => ({
      title,
      lines: lines.map((line) => ('label' in line ? [line.kind, line.label] : [line.kind, line.text])),
    });
    expect(shape(quarter(undefined, undefined))).toEqual(shape(quarter(20, 10)));
  });

  it('says a number or the fixed words, and says them of nothing else', () => {
    const facts = (passage: Passage) =>
      passage.lines.filter((line) => line.kind === 'fact').map((line) => line.text);
    const [opened, closed] = facts(quarter(20, undefined));
    expect(opened).toMatch(/ 20$/);
    expect(closed).toMatch(/^(te weinig om te melden|too few to report)$/);
    expect(facts(quarter(20, undefined))).toHaveLength(2);
  });

  it('names the quarter', () => {
    expect(quarter(undefined, undefined).title).toMatch(/(eerste kwartaal van|first quarter of) 2027$/);
    expect(new Set([1, 2, 3, 4].map((each) => talk.hr.quarterName(each, 2027))).size).toBe(4);
  });

  it('is one sentence about progress, without a number, a phase or a person', () => {
    expect(sentencesOf([talk.hr.progress])).toHaveLength(1);
    expect(talk.hr.progress).not.toMatch(
      /\d|arts|doctor|physician|werknemer|employee|stap|step|aanvraag|uitvoering|afronding/i,
    );
  });

  it('is one fixed text about persons and cases', () => {
    expect(talk.hr.fixedAnswer).toMatch(/altijd hetzelfde|always the same/);
    expect(talk.hr.fixedAnswer).not.toMatch(/\d/);
  });
});

describe('The texts that people sign', () => {
  const all = [...Object.entries(consentsNl), ...Object.entries(consentsEn)].map(([verb, consent]) => ({
    verb,
    consent,
  }));

  it('are three in each language, each for a verb that the employee uses', () => {
    expect(all).toHaveLength(6);
    for (const { verb } of all)
      expect(Object.entries(caseVerbs).find(([name]) => name === verb)?.[1].by).toEqual(['employee']);
  });

  it('carry a version of their own', () => {
    expect(new Set(all.map(({ consent }) => consent.version)).size).toBe(6);
  });

  it('have a new version whenever a word changes', () => {
    const hashes = Object.fromEntries(
      all.map(({ consent }) => [
        consent.version,
        createHash('sha256').update(signedWords(consent)).digest('hex').slice(0, 16),
      ]),
    );
    expect(hashes).toEqual({
      'authorisation.sign-en-1': '3eb2c1b30214894e',
      'authorisation.sign-nl-1': '71a18a592f64b153',
      'information.consent-en-1': '1f65a5bf858ab56b',
      'information.consent-nl-1': '514f4176d94edc7f',
      'sharing.consent-en-1': 'e96f1877a30281d4',
      'sharing.consent-nl-1': '065584f9d0b4bf2b',
    });
  });

  it.each(all)('name what, sender, receiver, data, purpose and how long: $consent.version', ({ consent }) => {
    const labels = consent.parts.map(({ label }) => label).join(' ');
    expect(labels).toMatch(
      /^(Wat is dit\? Wie (stuurt|geeft) .*\? Wie krijgt .*\? Welke gegevens\? Waarvoor\? Hoe lang\?|What is this\? Who (sends|gives) .*\? Who gets .*\? Which data\? What for\? How long\?)$/,
    );
  });

  it.each(all)('say how to withdraw and that a refusal stops nothing: $consent.version', ({ consent }) => {
    const know = consent.know.join(' ');
    expect(know).toMatch(/even makkelijk als geven|just as easy as giving/);
    expect(know).toMatch(/niet terughalen|niet ongedaan|cannot take back|cannot be undone/);
    expect(know).toMatch(/zaak stopt daar niet door|case does not stop because of that/);
    expect(know).toMatch(/gaat nergens anders over|is about nothing else/);
  });

  it('hold every word that is shown', () => {
    for (const { consent } of all) {
      const words = signedWords(consent);
      for (const { path, text } of leavesOf(consent)) if (path !== '/version') expect(words).toContain(text);
    }
  });

  it('warn that a question to the employer gives the second opinion away (R43)', () => {
    expect(consentsNl['information.consent'].know.join(' ')).toContain(
      'hoort uw werkgever dat u een second opinion',
    );
    expect(consentsEn['information.consent'].know.join(' ')).toContain('your employer hears that you asked');
  });

  it('tell the employee that their own question is shared with the authorisation', () => {
    expect(signedWords(consentsNl['authorisation.sign'])).toContain('Ook wat u zelf schreef');
    expect(authorisationItems.length).toBeGreaterThan(1);
  });
});

const consentTexts = (consents: typeof consentsNl) =>
  Object.values(consents).map((consent) => ({
    name: consent.version,
    texts: [...consent.parts.map(({ text }) => text), ...consent.know, consent.statement],
  }));
const fixedTexts = (pages: typeof pagesNl) =>
  (['privacy', 'terms', 'support'] as const).map((name) => ({
    name,
    texts: [pages[name].intro, ...pages[name].sections(nobody).flatMap(({ paragraphs }) => paragraphs)],
  }));
const welcomeTexts = (talk: typeof talkNl) =>
  Object.entries(talk.welcome).map(([role, { lines }]) => ({
    name: `welcome ${role}`,
    texts: lines.map(({ text }) => text),
  }));

const dutch = [...consentTexts(consentsNl), ...fixedTexts(pagesNl), ...welcomeTexts(talkNl)];
const english = [...consentTexts(consentsEn), ...fixedTexts(pagesEn), ...welcomeTexts(talkEn)];

describe('A longer text', () => {
  it.each(dutch)('is at level B1 by Flesch-Douma: $name', ({ texts }) => {
    expect(fleschDouma(texts)).toBeGreaterThanOrEqual(65);
  });

  it.each(dutch)('explains each hard word where it first stands: $name', ({ texts }) => {
    expect(unexplained(texts, glossaryNl)).toEqual([]);
  });

  it.each(english)('explains each hard word in English: $name', ({ texts }) => {
    expect(unexplained(texts, glossaryEn)).toEqual([]);
  });
});

describe('The fixed pages', () => {
  it.each([pagesNl, pagesEn])('say how long each kind of data is kept', (pages) => {
    const words = pages.privacy
      .sections(nobody)
      .flatMap(({ paragraphs }) => paragraphs)
      .join(' ');
    for (const kept of [/18 m/, /3 m/, /30 da/, /7 (jaar|years)/, /5 (jaar|years)/, /20 (jaar|years)/])
      expect(words).toMatch(kept);
  });

  it('show who runs the service, and no empty line where that is not set', () => {
    for (const name of ['privacy', 'terms', 'support'] as const) {
      const shown = JSON.stringify(pagesNl[name].sections(operator));
      for (const value of Object.values(operator)) expect(shown).toContain(value);
      const bare = pagesNl[name].sections(nobody).flatMap(({ paragraphs }) => paragraphs);
      expect(bare.filter((paragraph) => /:\s*\.|^\s*$/.test(paragraph))).toEqual([]);
      expect(bare.join(' ')).not.toMatch(/Telefoon:|E-mail:|Organisatie:/);
    }
  });
});
