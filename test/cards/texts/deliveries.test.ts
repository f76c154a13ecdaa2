import { describe, expect, it } from '@jest/globals';
import { deliveriesEn } from '../../../cards/texts/deliveries.en.ts';
import { deliveriesNl } from '../../../cards/texts/deliveries.nl.ts';
import { fleschDouma, sentenceLength } from '../../support/readability.ts';

const link = 'https://post.example/?ticket=x';

describe('The words around a delivery', () => {
  it('read as easily as the rest', () => {
    const { mail, unreached, undelivered } = deliveriesNl;
    const reasons = [undelivered.none, undelivered.how, ...Object.values(undelivered.because)];
    for (const texts of [[unreached.text('de werknemer')], [mail.text('', 30)], reasons]) {
      expect(fleschDouma(texts)).toBeGreaterThanOrEqual(65);
      expect(sentenceLength(texts)).toBeLessThanOrEqual(15);
    }
  });

  it.each([deliveriesNl, deliveriesEn])(
    'tell who looks over a shoulder nothing of what a mail is about',
    ({ mail }) => {
      expect(`${mail.subject} ${mail.text(link, 30)}`).not.toMatch(
        /opinion|arts|physician|doctor|werkgever|employer|ziek|sick|zaak|case|advies|advice/i,
      );
      expect(mail.text(link, 30)).toContain(`\n${link}\n`);
    },
  );
});
