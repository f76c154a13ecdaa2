import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type Channel, isFinal } from '../../cards/actionForm.ts';
import { outcomeCard, procedureCard } from '../../cards/card.ts';
import { layouts } from '../../cards/layouts.ts';
import { textsIn } from '../../cards/texts/index.ts';
import { aidCard, requestOffer } from '../../dialogs/aid/aidCard.ts';
import type { Audience } from '../../dialogs/audience.ts';
import { noticeCard, presentCard, standingCard } from '../../dialogs/caseCards.ts';
import { guideCard } from '../../dialogs/guide/guideCard.ts';
import { menuCard } from '../../dialogs/menu.ts';
import { requestCard } from '../../dialogs/requestCard.ts';
import { nextQuestion } from '../../domain/aid.ts';
import type { World } from '../../domain/ask.ts';
import { type CaseEvent, verbOf } from '../../domain/events.ts';
import { noticesOf } from '../../domain/notices.ts';
import { type CaseLog, extend } from '../../domain/opened.ts';
import type { Language, Person } from '../../domain/people.ts';
import { inputsOf, steps } from '../../domain/procedure.ts';
import { scene, sceneNames } from '../domain/scenes.ts';
import { problemsOf } from '../support/cardCheck.ts';
import { buttonsOf, isJson, type Json, partsOf, wordsOn } from '../support/cardParts.ts';
import { nothingYet } from '../support/given.ts';
import { directory, everybody, worldAt } from '../support/world.ts';

const languages: readonly Language[] = ['nl', 'en'];
const channels: readonly Channel[] = ['webChat', 'teams'];
const page = (caseId: string): string => `https://so.example/cases/${caseId}`;

type Shown = { readonly where: string; readonly card: Json };

/** The logs of all scenes and of every moment on the way to them, each once. */
const moments: readonly (readonly [name: string, log: CaseLog, now: string])[] = [
  ...new Map(
    sceneNames.flatMap((name) => {
      const { log, now } = scene(name);
      return log.events.map((event, index) => {
        const upTo = index + 1;
        const part = { events: log.events.slice(0, upTo), states: log.states.slice(0, upTo + 1) };
        const at = upTo === log.events.length ? now : event.at;
        return [JSON.stringify([part.events, at]), [`${name} ${upTo}`, part, at]] as const;
      });
    }),
  ).values(),
];

function cardsAt(name: string, log: CaseLog, world: World, language: Language, channel: Channel): Shown[] {
  const event = log.events.at(-1);
  const before = log.states.at(-2);
  const now = log.states.at(-1);
  if (event === undefined || before === undefined || now === undefined) return [];
  const audience = (person: Person): Audience => ({ person, language, channel, page });
  const shown = (what: string, card: Json | undefined): Shown[] =>
    card === undefined ? [] : [{ where: `${name}, ${what}, ${language}, ${channel}`, card }];
  const told = noticesOf(event, before, now, world.directory).flatMap(({ to, about, form }) => {
    const person = world.directory.person(to);
    const card = person && noticeCard(log, audience(person), world, about, form, 'card');
    return shown(`${about} to ${to}`, card?.outgoing.card);
  });
  const standing = world.directory.people().flatMap((person) => {
    const mine = presentCard(log, audience(person), world, 'card')?.outgoing.card;
    const isTold = mine !== undefined || ['backOffice', 'employee'].includes(person.role);
    const stands = isTold ? standingCard(log, audience(person), world, 'card').outgoing.card : undefined;
    return [...shown(`turn of ${person.id}`, mine), ...shown(`standing for ${person.id}`, stands)];
  });
  return [...told, ...standing];
}

function allCards(language: Language, channel: Channel, change: (log: CaseLog) => CaseLog = (log) => log) {
  return moments.flatMap(([name, log, now]) =>
    cardsAt(name, change(log), { ...worldAt(now) }, language, channel),
  );
}

function failures(cards: readonly Shown[], check: (card: Json) => readonly unknown[]): readonly unknown[] {
  return cards.flatMap(({ where, card }) => {
    const found = check(card);
    return found.length === 0 ? [] : [[where, ...new Set(found)]];
  });
}

/** The same log with every typed text as long as its input takes. */
function withLongTexts(log: CaseLog): CaseLog {
  const events = log.events.map((event): CaseEvent => {
    const verb = verbOf(event);
    if (verb === undefined || event.by === 'clock') return event;
    const inputs = Object.fromEntries(
      Object.entries(event.inputs).map(([id, value]) => {
        const input = inputsOf(verb)[id];
        const isTyped = input?.type === 'text' || input?.type === 'multiline';
        return [id, isTyped ? 'Één "zin" \\ 🙂 '.repeat(2_000).slice(0, input.max) : value];
      }),
    );
    return Object.assign({ ...event }, { inputs });
  });
  return extend(nothingYet.log, events);
}

describe.each(languages)('Every card of a case in %s', (language) => {
  const inChat = allCards(language, 'webChat');
  const onTeams = allCards(language, 'teams');

  it('is there for every scene', () => {
    expect(inChat.length).toBeGreaterThan(500);
    expect(onTeams).toHaveLength(inChat.length);
  });

  it('is valid, small, labelled and has a text alternative', () => {
    expect(failures([...inChat, ...onTeams], problemsOf)).toEqual([]);
  });

  it('has no binding left', () => {
    expect(
      failures([...inChat, ...onTeams], (card) => (JSON.stringify(card).includes('${') ? ['${'] : [])),
    ).toEqual([]);
  });

  it('begins no line with a number and a point: Web Chat makes a list of each, that starts at one', () => {
    const numbered = /"type":"TextBlock","text":"\d+[.)] /;
    expect(
      failures([...inChat, ...onTeams], (card) => (numbered.test(JSON.stringify(card)) ? ['numbered'] : [])),
    ).toEqual([]);
  });

  it('stays below 20 kB with the longest texts, with a link to the page', () => {
    const long = allCards(language, 'webChat', withLongTexts);
    expect(failures(long, problemsOf)).toEqual([]);
    expect(long.some(({ card }) => JSON.stringify(card).includes('"Action.OpenUrl"'))).toBe(true);
  });

  it('carries verb, case and version in the chat, and offers nothing that is final in one click', () => {
    const bad = failures(inChat, (card) => {
      const direct = Array.isArray(card.actions) ? card.actions.filter(isJson) : [];
      const final = direct.filter(
        ({ type, data }) => type === 'Action.Submit' && isJson(data) && isFinal(data.verb as never),
      );
      const loose = buttonsOf(card).filter(
        ({ data }) =>
          data.verb !== 'guide.show' && (typeof data.caseId !== 'string' || typeof data.opened !== 'number'),
      );
      return [...final, ...loose];
    });
    expect(bad).toEqual([]);
  });

  it('has on Teams nothing to type, nothing typed, no name and no amount', () => {
    const bad = failures(onTeams, (card) => [
      ...partsOf(card).filter(({ type }) =>
        ['Input.Text', 'Input.Number', 'RichTextBlock'].includes(String(type)),
      ),
      ...(/Eigen woorden|Huisarts Jansen|Naam van|Contact \d|950/.exec(JSON.stringify(card)) ?? []),
    ]);
    expect(bad).toEqual([]);
  });
});

describe.each(languages)('Every other card in %s', (language) => {
  const turn = (person: Person, channel: Channel) => ({ person, language, channel });

  it('is valid, small and labelled', () => {
    const cards: readonly Shown[] = channels.flatMap((channel) => [
      ...everybody.map((person) => ({
        where: `menu of ${person.id}`,
        card: menuCard(turn(person, channel)),
      })),
      ...[0, 1].flatMap((count) =>
        everybody.slice(0, 1).map((person) => ({
          where: `request ${count}`,
          card: requestCard(
            requestOffer(count, count === 0 ? undefined : 'healthCheck'),
            turn(person, channel),
            page(''),
          ),
        })),
      ),
      { where: 'outcome', card: outcomeCard('Titel', 'Woorden') },
      ...steps.flatMap(({ step }) =>
        (['employee', 'physician', 'secondPhysician'] as const).map((role) => ({
          where: `guide ${step} ${role}`,
          card: guideCard(step, role, language),
        })),
      ),
      ...aidPaths().map((answers) => ({
        where: `aid ${answers.join(' ')}`,
        card: aidCard({ answers, requestCount: 1, page: page('') }, language, channel),
      })),
      ...everybody.map((person) => ({
        where: `welcome of ${person.role}`,
        card: procedureCard(
          {
            lead: '',
            passage: textsIn(language).talk.welcome[person.role],
            due: '',
            actions: [],
            more: [],
            url: undefined,
          },
          language,
          channel,
        ),
      })),
    ]);
    expect(cards.length).toBeGreaterThan(150);
    expect(failures(cards, problemsOf)).toEqual([]);
  });
});

/** Answers along the decision aid: at each question every answer once, going on with the first. */
function aidPaths(): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  let answers: readonly string[] = [];
  for (let next = nextQuestion(answers); next !== 'done'; next = nextQuestion(answers)) {
    const here = answers;
    paths.push(here, ...next.answers.map((answer) => [...here, answer]));
    answers = [...here, next.answers[0] ?? ''];
  }
  return paths;
}

describe('What people are called and what they typed', () => {
  const nasty = [
    '[klik](http://x)',
    '${title}',
    '<img src=x onerror=1>',
    '*vet* _cursief_ # kop',
    'a\\b `c`',
  ];
  const named = (name: string): World['directory'] => {
    const renamed = everybody.map((person) => ({ ...person, name }));
    return {
      ...directory,
      people: () => renamed,
      person: (id) => renamed.find((person) => person.id === id),
    };
  };
  /** Markdown as a reader sees it: signs behind a backslash and entities are themselves. */
  const shown = (text: string): string =>
    text
      .replace(/\\([\\`*_[\]~|#:@.])/g, '$1')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');

  it.each(nasty)('shows %s as it is', (name) => {
    const { log, now } = scene('engaged');
    const employee = named(name).person('employee-1');
    if (employee === undefined) throw new Error('Nobody.');
    const typed = withTypedTexts(log, name);
    const world = { ...worldAt(now), directory: named(name) };
    const person = named(name).person('second-1') ?? employee;
    const audience: Audience = { person, language: 'nl', channel: 'webChat', page };
    const card = presentCard(typed, audience, world, 'x')?.outgoing.card ?? {};
    expect(problemsOf(card)).toEqual([]);
    const blocks = partsOf(card).filter(({ type }) => type === 'TextBlock');
    expect(blocks.map(({ text }) => shown(String(text))).join('\n')).toContain(name);
    expect(blocks.some(({ text }) => String(text).includes('[klik]('))).toBe(false);
    expect(blocks.some(({ text }) => String(text).includes('<img'))).toBe(false);
  });

  it.each(nasty)('keeps %s out of Markdown where it was typed', (text) => {
    const { log, now } = scene('suitability');
    const person = directory.person('physician-1');
    if (person === undefined) throw new Error('Nobody.');
    const audience: Audience = { person, language: 'nl', channel: 'webChat', page };
    const card = presentCard(withTypedTexts(log, text), audience, worldAt(now), 'x')?.outgoing.card ?? {};
    expect(
      partsOf(card)
        .filter(({ type }) => type === 'TextRun')
        .map((run) => run.text),
    ).toContain(text);
    const others = partsOf(card)
      .filter(({ type }) => type !== 'TextRun')
      .map((part) => part.text);
    expect(others).not.toContain(text);
    expect(problemsOf(card)).toEqual([]);
  });
});

function withTypedTexts(log: CaseLog, text: string): CaseLog {
  const events = log.events.map((event): CaseEvent => {
    const verb = verbOf(event);
    if (verb === undefined || event.by === 'clock') return event;
    const inputs = Object.fromEntries(
      Object.entries(event.inputs).map(([id, value]) => {
        const type = inputsOf(verb)[id]?.type;
        return [id, type === 'text' || type === 'multiline' ? text : value];
      }),
    );
    return Object.assign({ ...event }, { inputs });
  });
  return extend(nothingYet.log, events);
}

describe.each(Object.entries(layouts))('The layout %s', (_name, layout) => {
  const shapeOf = (schema: unknown): Readonly<Record<string, unknown>> =>
    schema instanceof z.ZodObject ? schema.shape : {};

  it('binds only to values of its schema', () => {
    const strays: string[] = [];
    const walk = (value: unknown, fields: Readonly<Record<string, unknown>>): void => {
      if (Array.isArray(value)) for (const each of value) walk(each, fields);
      if (typeof value === 'string')
        for (const [, inside = ''] of value.matchAll(/\$\{([^}]*)\}/g))
          for (const [word] of inside.replace(/'[^']*'/g, '').matchAll(/[a-z]\w*/gi))
            if (!Object.hasOwn(fields, word)) strays.push(word);
      if (!isJson(value)) return;
      const list = /^\$\{(\w+)\}$/.exec(String(value.$data ?? ''))?.[1];
      const items = list === undefined ? undefined : fields[list];
      if (list !== undefined && !Object.hasOwn(fields, list)) strays.push(list);
      const own = items instanceof z.ZodArray ? shapeOf(items.element) : fields;
      for (const [key, each] of Object.entries(value)) if (key !== '$data') walk(each, own);
    };
    walk(layout.template, shapeOf(layout.data));
    expect(strays).toEqual([]);
  });

  it('holds no words', () => {
    const words = wordsOn(layout.template as Json)
      .split('\n')
      .map((word) => word.replace(/\$\{[^}]*\}/g, ''));
    expect(words.filter((word) => /\p{L}/u.test(word))).toEqual([]);
  });
});
