import { describe, expect, it } from '@jest/globals';
import { commandOf } from '../../../dialogs/understand/commandOf.ts';

describe('commandOf', () => {
  it.each([
    ['help', 'help'],
    ['HULP!', 'help'],
    ['Menu.', 'menu'],
    [' stop ', 'stop'],
    ['Taal', 'language'],
    ['LANGUAGE?', 'language'],
    ['Waar sta ik?', 'whereAmI'],
    ['Mijn zaken', 'cases'],
    ['My cases', 'cases'],
    ['hi', 'greeting'],
    ['Hallo!', 'greeting'],
    ['hello', 'greeting'],
    ['Ja', 'yes'],
    ['akkoord.', 'yes'],
    ['NEE', 'no'],
  ])('takes %s as %s', (text, kind) => {
    expect(commandOf(text)?.kind).toBe(kind);
  });

  it('reads a number', () => {
    expect(commandOf('2')).toEqual({ kind: 'digit', digit: 2 });
    expect(commandOf('(3)')).toEqual({ kind: 'digit', digit: 3 });
  });

  it('reads a language that is named', () => {
    expect(commandOf('English please')).toEqual({ kind: 'language', language: 'en' });
    expect(commandOf('Nederlands')).toEqual({ kind: 'language', language: 'nl' });
  });

  it.each([
    'ja maar wie betaalt dat',
    'stop de begeleiding door mijn bedrijfsarts',
    'hallo ik wil een so',
    '',
    'constructor',
    '1234',
  ])('finds no command in "%s"', (text) => {
    expect(commandOf(text)).toBeUndefined();
  });
});
