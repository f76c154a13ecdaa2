import { describe, expect, it } from '@jest/globals';
import { clearFrom, doubtfulFrom, interpret, nextFrom } from '../../../dialogs/understand/interpret.ts';

describe('interpret', () => {
  it('answers a clear question', () => {
    expect(interpret('Wat kost een second opinion?', 'nl')).toEqual({ kind: 'clear', intent: 'faq_costs' });
  });

  it.each(['ik heb klachten', 'klachten', 'I have complaints'])(
    'asks whether "%s" means symptoms or a complaint',
    (text) => {
      const meant = interpret(text, 'nl');
      expect(meant.kind).toBe('doubtful');
      expect(meant.kind === 'doubtful' && meant.intents).toContain('klacht');
    },
  );

  it('takes "klachten" as a complaint where the text says so', () => {
    expect(interpret('ik wil een klacht indienen over de bedrijfsarts', 'nl')).toEqual({
      kind: 'clear',
      intent: 'klacht',
    });
  });

  it('takes "klachten" as symptoms where the text says so', () => {
    const meant = interpret(
      'de bedrijfsarts vindt dat ik met mijn rugklachten gewoon kan werken, daar ben ik het niet mee eens',
      'nl',
    );
    expect(meant).toEqual({ kind: 'clear', intent: 'second_opinion' });
  });

  it.each(['asdf qwer', '???', '', 'xyzzy plugh'])('understands nothing in "%s"', (text) => {
    expect(interpret(text, 'nl')).toEqual({ kind: 'none' });
  });

  it('offers two or three suggestions when in doubt', () => {
    const vague = [
      'advies van de arts',
      'werkgever arts',
      'uwv of werkgever',
      'iets over werk',
      'de arts',
      'mijn advies',
    ];
    const doubts = vague.flatMap((words) => {
      const meant = interpret(words, 'nl');
      return meant.kind === 'doubtful' ? [meant.intents.length] : [];
    });
    expect(doubts.length).toBeGreaterThanOrEqual(2);
    expect(doubts.every((count) => count === 2 || count === 3)).toBe(true);
  });

  it('sees an emergency before anything else', () => {
    expect(interpret('Ik wil dood', 'en')).toEqual({ kind: 'emergency' });
  });

  it('has thresholds in order', () => {
    expect(nextFrom).toBeLessThan(doubtfulFrom);
    expect(doubtfulFrom).toBeLessThan(clearFrom.score);
  });
});
