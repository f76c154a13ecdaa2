import { describe, expect, it } from '@jest/globals';
import { daysIn, leakIn, secretsOf } from '../../domain/leaks.ts';
import { present } from '../../domain/opened.ts';
import { by, given } from '../support/given.ts';
import { directory } from '../support/world.ts';
import { finalised } from './scenes.ts';

const secrets = {
  names: ['ouali', 'noor', 'inpak'],
  numbers: ['48213', '0655500001'],
  ids: ['employee-1', 'k3jd8s0a'],
};

describe('A number of an invoice', () => {
  it.each([
    ['NOOR-2026-1', 'name'],
    ['F2026 N. Ouali', 'name'],
    ['XOÚALIX26', 'name'],
    ['2026/Inpak/3', 'name'],
    ['P48213', 'number'],
    ['F-0655500001', 'number'],
    ['1987-03-21/4', 'date'],
    ['21-03-1987', 'date'],
    ['F19870321', 'date'],
    ['21031987', 'date'],
    ['zaak K3jd8s0a', 'id'],
    ['employee-1', 'id'],
  ])('%s tells by a %s', (number, leak) => {
    expect(leakIn(number, secrets, ['2026-11-28'])).toBe(leak);
  });

  it.each(['2026-0042', 'F202600042', 'OW/2026/17', '20261128-01', 'Noordzee 12', 'INV-482131'])(
    '%s tells nothing',
    (number) => {
      expect(leakIn(number, secrets, ['2026-11-28'])).toBeUndefined();
    },
  );

  it('is read for days however they are written', () => {
    expect(daysIn('20260042 99999999 3-4-2026 2026.04.03')).toEqual(['2026-04-03', '2026-04-03']);
  });
});

describe('invoice.issue to a service (R57)', () => {
  const typed = [
    ...finalised,
    by('second-1', 'advice.finalise', { advice: 'Op de afdeling Inpak, personeelsnummer 48213.' }),
  ];

  it.each(['Naam 1', 'case-1', '01-02-1980', 'INPAK-1', '48213'])(
    'refuses the number %s and changes nothing',
    (number) => {
      given(...typed)
        .when('second-1', 'invoice.issue', { number })
        .isRefused('invalid', 'number tellsWho');
    },
  );

  it('takes a number that tells nothing', () => {
    given(...typed)
      .when('second-1', 'invoice.issue', { number: '2026-0042' })
      .leaves('InvoiceIssued');
  });

  it('knows the names of everybody in the case, without titles and small words', () => {
    const { names, ids } = secretsOf(present(given(...finalised).scene.log), directory);
    expect(names).toEqual(expect.arrayContaining(['naam', 'employee', 'physician', 'second']));
    expect(names).not.toContain('van');
    expect(ids).toContain('case-1');
  });
});
