import { describe, expect, it } from '@jest/globals';
import { readJudgedSentences } from '../../../bot/commands/judgedSentences.ts';
import { isEmergency } from '../../../dialogs/understand/emergency.ts';
import { examples } from '../../../dialogs/understand/examples.ts';
import { intents } from '../../../dialogs/understand/intents.ts';
import { understand } from '../../../dialogs/understand/understand.ts';
import { plain } from '../../../dialogs/understand/words.ts';

const { first, otherStyles, last, emergencies, calm, otherEmergencies, otherCalm } = readJudgedSentences();
const later = [...otherStyles, ...last];
const exampleTexts = Object.values(examples).flatMap(({ nl, en }) => [...nl, ...en]);

/** Time of the processor, which other programs on the machine do not stretch. */
const milliseconds = (since: NodeJS.CpuUsage) => process.cpuUsage(since).user / 1000;

describe('The test set', () => {
  it('holds at least 400 sentences, a fifth of them English, of every intent but the emergency', () => {
    expect(first.length).toBeGreaterThanOrEqual(400);
    expect(first.filter(({ language }) => language === 'en').length / first.length).toBeGreaterThanOrEqual(
      0.2,
    );
    expect(new Set(first.map(({ intent }) => intent))).toEqual(
      new Set(intents.filter((intent) => intent !== 'emergency')),
    );
  });

  it('shares no sentence with the examples', () => {
    const known = new Set(exampleTexts.map(plain));
    const texts = [...first, ...later].map(({ text }) => text);
    expect(texts.filter((text) => known.has(plain(text)))).toEqual([]);
  });

  it('is understood at least 90 % at first sight and 97 % among the first three', () => {
    const found = first.map(({ intent, language, text }) =>
      understand(text, language).intents.findIndex((scored) => scored.intent === intent),
    );
    expect(found.filter((place) => place === 0).length / first.length).toBeGreaterThanOrEqual(0.9);
    expect(found.filter((place) => place < 3).length / first.length).toBeGreaterThanOrEqual(0.97);
  });

  it('is understood in less than 2 ms a sentence', () => {
    understand('warm', 'nl');
    const started = process.cpuUsage();
    for (const { text, language } of first) understand(text, language);
    expect(milliseconds(started) / first.length).toBeLessThan(2);
  });
});

describe('The sets written later', () => {
  it('are understood nearly as well', () => {
    const found = later.map(({ intent, language, text }) =>
      understand(text, language).intents.findIndex((scored) => scored.intent === intent),
    );
    expect(found.filter((place) => place === 0).length / later.length).toBeGreaterThanOrEqual(0.85);
    expect(found.filter((place) => place < 3).length / later.length).toBeGreaterThanOrEqual(0.94);
  });
});

describe('understand', () => {
  it('gives every intent once, best first, with scores from 0 to 1', () => {
    const { intents: scored } = understand('wie betaalt de second opinion', 'nl');
    expect(new Set(scored.map(({ intent }) => intent)).size).toBe(scored.length);
    expect([...scored].sort((a, b) => b.score - a.score)).toEqual(scored);
    expect(scored.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  it('follows the language of the text, not the hint', () => {
    expect(understand('who pays for the second opinion', 'nl').intents[0]?.intent).toBe('faq_costs');
    expect(understand('wie betaalt de second opinion', 'en').intents[0]?.intent).toBe('faq_costs');
  });

  it.each([
    ['WIE BETAALT DE SO', 'faq_costs'],
    ['wie betaald de secnd opinoin', 'faq_costs'],
    ['mn ba weigert n so', 'faq_refusal_complaint'],
    ['blokeringsregt', 'faq_blocking_right'],
    ['moet k ff mn paspoort mee nemen nr de so arts', 'faq_id_at_consult'],
  ])('forgives slips and chat spelling: %s', (text, intent) => {
    expect(understand(text, 'nl').intents[0]?.intent).toBe(intent);
  });

  it('puts an emergency first, whatever else the text says', () => {
    const [top] = understand('wie betaalt de second opinion? ik zie het niet meer zitten', 'nl').intents;
    expect(top).toEqual({ intent: 'emergency', score: 1 });
  });
});

describe('An emergency', () => {
  it('is recognised in all of at least 80 texts, direct and veiled', () => {
    expect(emergencies.length).toBeGreaterThanOrEqual(80);
    expect([...emergencies, ...otherEmergencies].filter((text) => !isEmergency(text))).toEqual([]);
  });

  it('is recognised in upper case and without punctuation too', () => {
    const changed = emergencies.flatMap((text) => [text.toUpperCase(), text.replace(/['’]/g, '')]);
    expect(changed.filter((text) => !isEmergency(text))).toEqual([]);
  });

  it('is not seen in more than 1 % of other texts', () => {
    const others = [...calm, ...otherCalm, ...exampleTexts, ...[...first, ...later].map(({ text }) => text)];
    expect(others.filter((text) => isEmergency(text)).length / others.length).toBeLessThanOrEqual(0.01);
  });

  it('is not seen in sayings about work', () => {
    expect(calm.length).toBeGreaterThanOrEqual(60);
    expect(calm.filter((text) => isEmergency(text))).toEqual([]);
  });

  it('is looked for in a long text within 50 ms', () => {
    const long = exampleTexts.join(' ').slice(0, 4_000);
    const started = process.cpuUsage();
    isEmergency(long);
    expect(milliseconds(started)).toBeLessThan(50);
  });
});
