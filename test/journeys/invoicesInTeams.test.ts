import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../cards/texts/index.ts';
import { cardIn, type FakeTeams, fakeTeams } from '../bot/teams/fakeTeams.ts';
import { isJson, wordsOn } from '../support/cardParts.ts';
import { cardsOf } from '../support/driver.ts';
import { by, type Move } from '../support/play.ts';
import { employee, endEach, finalised, office, physician, played, product, second } from './roads.ts';

endEach();

let teams: FakeTeams;
beforeEach(async () => {
  teams = await fakeTeams();
});
afterEach(async () => {
  await teams.stop();
});

const { talk } = textsIn('nl');
const outside: readonly Move[] = finalised.map((move) =>
  move.kind !== 'act'
    ? move
    : {
        ...move,
        person: move.person === second ? 'second-4' : move.person,
        inputs: move.verb === 'selection.choose' ? { first: 'second-4', costsAccepted: true } : move.inputs,
      },
);
const issued = { amount: 7_341.29, vat: 9, performedOn: '2026-10-07' };
/** Its sums, its rate and its day, each as a word of its own: an id may hold the same signs by chance. */
const traces = /(?<![\w-])(7[.,]?341|8[.,]?002|660|btw|procent|oktober|2026-10)(?![a-z0-9])/i;

describe('An invoice in Teams', () => {
  it.each([
    ['inside the contract', finalised, physician, second, employee],
    ['outside the contract', outside, employee, 'second-4', physician],
  ])(
    'says %s to who pays that it is ready and where to read it, and no amount, rate or day to anybody',
    async (_where, road, payer, author, other) => {
      const play = await played('api', ...road);
      const people = [payer, author, other, office];
      for (const person of people) await teams.say(product().address, person, 'hallo');
      const before = new Map(people.map((person) => [person, teams.sentTo(person).length]));
      await play.go(by(author, 'invoice.issue', issued));
      await teams.until(payer, ({ text }) => text.includes('Er staat een factuur klaar.'));
      for (const person of people) await teams.say(product().address, person, 'Waar sta ik?');
      for (const person of people) {
        const sent = teams.sentTo(person).slice(before.get(person));
        expect([person, traces.exec(sent.map(({ text }) => text).join('\n'))?.[0]]).toEqual([
          person,
          undefined,
        ]);
        const words = sent
          .map(({ body }) => cardIn(body))
          .filter(isJson)
          .map(wordsOn)
          .join('\n');
        if (person === payer) expect(words).toContain(talk.openPage);
        if (person === other) expect(words).not.toContain('Er staat een factuur klaar.');
      }
      // The web chat, which is read on the payer's own device, has it whole.
      const read = (await (await play.chat(payer)).read()).flatMap(cardsOf).map(wordsOn).join('\n');
      expect(read).toContain('7.341,29 euro');
    },
  );
});
