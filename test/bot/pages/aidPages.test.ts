import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aidPage } from '../../../bot/pages/aidPage.ts';
import { MOST_OF_FORM } from '../../../bot/pages/readForm.ts';
import type { Visit } from '../../../bot/pages/visit.ts';
import { textsIn } from '../../../cards/texts/index.ts';
import { outcomePassage } from '../../../dialogs/aid/aidCard.ts';
import { answeredQuestions, factsOf, nextQuestion } from '../../../domain/aid.ts';
import { outcomeOf } from '../../../domain/recommend.ts';
import { aidPaths } from '../../support/aidPaths.ts';
import { type PageServer, startPages } from './pageServer.ts';
import { leadsTo, wordsOf } from './readPage.ts';

let pages: PageServer;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(async () => {
  expect(pages.reported).toEqual([]);
  await pages.stop();
});

type Fields = readonly (readonly [string, string])[];
const post = (fields: Fields, language = 'nl') =>
  fetch(`${pages.address}/aid?lang=${language}`, {
    method: 'POST',
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
  });
const given = (...answers: readonly string[]): Fields => answers.map((answer) => ['given', answer]);
const { aid, pages: around, actions } = textsIn('nl');
const chooseOne = actions.inputs['aid.answer'].answer?.error ?? 'no such text';
const visitIn = (language: 'nl' | 'en'): Visit => ({
  language,
  texts: textsIn(language),
  path: '/aid',
  query: new URLSearchParams(),
  link: (path) => path,
});

describe('The decision aid on a page', () => {
  it('begins with the first question, without a way back, and says that nothing is kept', async () => {
    const markup = await (await fetch(`${pages.address}/aid?lang=nl`)).text();
    const words = wordsOf(markup);
    expect(words).toContain(aid.questions.asker.title);
    expect(words).toContain(aid.privacy.page);
    expect(words).toContain(aid.urgent);
    expect(markup).toContain('href="tel:112"');
    expect(markup).toContain('href="tel:08000113"');
    expect(markup).not.toContain('value="back"');
  });

  it('asks one question a page and carries the answers in the form, never in an address', async () => {
    const response = await post([...given('employee'), ['answer', 'advice']]);
    const markup = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.has('etag')).toBe(false);
    expect(wordsOf(markup)).toContain(aid.questions.advice.title);
    expect(wordsOf(markup)).toContain(aid.questionsLeft(6));
    expect([...markup.matchAll(/name="given" value="(\w+)"/g)].map(([, value]) => value)).toEqual([
      ...['employee', 'advice'],
      ...['employee', 'advice'],
    ]);
    for (const link of leadsTo(markup)) expect(link).not.toMatch(/employee|advice|given|answer/);
    expect(markup).not.toMatch(/method="get"/);
  });

  it('goes one question back with the answer still chosen', async () => {
    const markup = await (await post([...given('employee', 'advice'), ['go', 'back']])).text();
    expect(wordsOf(markup)).toContain(aid.questions.topic.title);
    expect(markup).toMatch(/value="advice" checked/);
  });

  it('changes language at the same question', async () => {
    const markup = await (await post([...given('employee', 'work'), ['go', 'show']], 'en')).text();
    expect(markup).toContain('<html lang="en">');
    expect(wordsOf(markup)).toContain(textsIn('en').aid.questions.work.title);
  });

  it.each([
    ['nothing', []],
    ['an answer to another question', [['answer', 'absenceAdvice']]],
    ['markup', [['answer', '<script>']]],
  ] as const)('asks again when %s was chosen', async (_what, fields) => {
    const response = await post([...given('employee'), ...fields]);
    const markup = await response.text();
    expect(response.status).toBe(422);
    expect(wordsOf(markup)).toContain(aid.questions.topic.title);
    expect(wordsOf(markup).split(chooseOne)).toHaveLength(3);
    expect(markup).toContain('role="alert"');
    expect(markup).not.toContain('<script>');
  });

  it.each([
    ['answers that never were', given('employee', 'nonsense', 'advice')],
    ['answers after the end', given('applicant', 'somethingElse', 'more')],
    ['a thousand answers', given(...Array.from({ length: 1_000 }, () => 'x'))],
  ])('begins again with %s', async (_what, fields) => {
    const response = await post(fields);
    expect(response.status).toBe(400);
    const words = wordsOf(await response.text());
    expect(words).toContain(around.open.unreadable);
    expect(words).toContain(aid.questions.asker.title);
  });

  it.each([
    ['application/json', '{"facts":{}}'],
    ['text/plain', 'answer=employee'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('begins again with a body of %s', async (type, body) => {
    const response = await fetch(`${pages.address}/aid`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('refuses what is too large in words, whether or not its size was said beforehand', async () => {
    const large = `answer=${'x'.repeat(MOST_OF_FORM * 4)}`;
    const said = await post([['answer', large]]);
    const unsaid = await fetch(`${pages.address}/aid?lang=nl`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    });
    for (const response of [said, unsaid]) {
      expect(response.status).toBe(413);
      expect(wordsOf(await response.text())).toContain(around.open.tooLarge);
    }
  });
});

describe.each(['nl', 'en'] as const)('Every way through the decision aid in %s', (language) => {
  const texts = textsIn(language);
  const ways = aidPaths();

  it('ends in a plan with everything the outcome says, and the answers', () => {
    expect(ways.length).toBeGreaterThan(300);
    for (const way of ways) {
      const words = wordsOf(aidPage(visitIn(language), { answers: way }).markup);
      const facts = factsOf(way);
      const passage = facts === undefined ? undefined : outcomePassage(outcomeOf(facts), language);
      expect(words).toContain(passage?.title ?? 'no outcome');
      const missing = (passage?.lines ?? []).filter(({ text }) => !words.includes(text));
      expect([way, missing]).toEqual([way, []]);
      for (const { question } of answeredQuestions(way))
        expect(words).toContain(texts.aid.questions[question].title);
    }
  });

  it('offers the second opinion exactly where the law leaves it open (R6, R8)', () => {
    const { request, requestAnyway } = texts.aid.buttons;
    for (const way of ways) {
      const { markup } = aidPage(visitIn(language), { answers: way });
      const facts = factsOf(way);
      const outcome = facts === undefined ? undefined : outcomeOf(facts);
      const label = outcome?.instrument === 'second_opinion' ? request : requestAnyway;
      const offered = new RegExp(
        `<a class="main-button" data-request="\\w*" href="/(?:\\?lang=\\w+)?">${label}</a>`,
      ).test(markup);
      expect([way, offered]).toEqual([way, outcome?.mayRequest]);
    }
  });

  it('shows each answer of each question that is asked', () => {
    const open = new Map(
      ways.flatMap((way) => way.map((_, at) => way.slice(0, at))).map((answers) => [answers.join(), answers]),
    );
    for (const answers of open.values()) {
      const next = nextQuestion(answers);
      const { markup } = aidPage(visitIn(language), { answers });
      const shown = [...markup.matchAll(/type="radio" id="answer-\d+" name="answer" value="(\w+)"/g)];
      expect(shown.map(([, value]) => value)).toEqual(next === 'done' ? [] : next.answers);
      expect(markup).not.toMatch(/undefined|\[object/);
    }
  });
});
