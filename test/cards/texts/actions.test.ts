import { describe, expect, it } from '@jest/globals';
import { actionsEn } from '../../../cards/texts/actions.en.ts';
import { actionsNl } from '../../../cards/texts/actions.nl.ts';
import { guideEn } from '../../../cards/texts/guide.en.ts';
import { guideNl } from '../../../cards/texts/guide.nl.ts';
import type { ActionTexts } from '../../../cards/texts/shape.ts';
import { deadlineNames } from '../../../domain/events.ts';
import type { Input } from '../../../domain/inputs.ts';
import {
  type CaseVerb,
  caseVerbNames,
  caseVerbs,
  freeVerbNames,
  inputsOf,
  type Verb,
} from '../../../domain/procedure.ts';
import { LEAST_REASONS } from '../../../domain/reasons.ts';
import { fleschDouma, sentencesOf, wordsOf } from '../../support/readability.ts';

const verbs: readonly Verb[] = [...caseVerbNames, ...freeVerbNames];
const inputs = verbs.flatMap((verb) =>
  Object.entries<Input>(inputsOf(verb)).map(([id, input]) => ({ verb, id, input })),
);

function isFinal(verb: CaseVerb): boolean {
  return 'final' in caseVerbs[verb];
}

/** Every path to a text, in order, with the text. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}/${key}`));
}

const numbersIn = (text: unknown) => (String(text).match(/\d+/g) ?? []).sort();

const languages: readonly (readonly [string, ActionTexts])[] = [
  ['Dutch', actionsNl],
  ['English', actionsEn],
];

describe('The words of the actions in both languages', () => {
  it('have the same parts in the same order', () => {
    expect(leavesOf(actionsEn).map(([path]) => path)).toEqual(leavesOf(actionsNl).map(([path]) => path));
  });

  it('are empty in the same places', () => {
    const empty = (texts: ActionTexts) =>
      leavesOf(texts).flatMap(([path, text]) => (text === '' ? [path] : []));
    expect(empty(actionsEn)).toEqual(empty(actionsNl));
  });

  it('say the same numbers', () => {
    const numbers = (texts: ActionTexts) => leavesOf(texts).map(([path, text]) => [path, numbersIn(text)]);
    expect(numbers(actionsEn)).toEqual(numbers(actionsNl));
  });

  it('differ wherever a sentence stands', () => {
    const en = new Map(leavesOf(actionsEn));
    const same = leavesOf(actionsNl).filter(
      ([path, text]) => wordsOf(String(text)).length > 2 && en.get(path) === text,
    );
    expect(same).toEqual([]);
  });
});

describe.each(languages)('The %s words of the actions', (_name, texts) => {
  it('cover the verbs of the procedure and no others', () => {
    expect(Object.keys(texts.verbs).sort()).toEqual([...verbs].sort());
    expect(Object.keys(texts.inputs).sort()).toEqual([...verbs].sort());
  });

  it.each(verbs)('name every input of %s and no other', (verb) => {
    expect(Object.keys(texts.inputs[verb])).toEqual(Object.keys(inputsOf(verb)));
  });

  it('give every input a label and a sentence for when it is wrong', () => {
    for (const { verb, id } of inputs) {
      const said = texts.inputs[verb][id];
      expect(said?.label.length).toBeGreaterThan(2);
      expect(said?.label.length).toBeLessThanOrEqual(60);
      expect(said?.error).toMatch(/\.$/);
    }
  });

  it('name the most characters and the largest number that an input takes', () => {
    const limited = inputs.flatMap(({ verb, id, input }) => {
      if (input.type === 'text' || input.type === 'multiline') return [{ verb, id, most: input.max }];
      return id === 'durationMinutes' && input.type === 'number' ? [{ verb, id, most: input.most }] : [];
    });
    const silent = limited
      .filter(({ verb }) => verb !== 'aid.answer')
      .filter(
        ({ verb, id, most }) => !texts.inputs[verb][id]?.error.replace(/[.,]/g, '').includes(`${most}`),
      );
    expect(silent).toEqual([]);
  });

  it('say of every optional text that it may stay empty', () => {
    const optional = inputs.filter(({ input }) => !input.required && input.type !== 'boolean');
    const silent = optional.filter(({ verb, id }) => {
      const said = texts.inputs[verb][id];
      return !/leeg|nodig|empty|needed/i.test(`${said?.hint} ${said?.error}`);
    });
    expect(silent).toEqual([]);
  });

  it('give a title to every value of every fixed choice', () => {
    for (const { id, input } of inputs) {
      if ((input.type !== 'choice' && input.type !== 'choices') || !('values' in input)) continue;
      for (const value of input.values)
        expect([id, value, texts.choices[id]?.[value]]).toEqual([id, value, expect.any(String)]);
    }
  });

  it('give every choice titles that differ', () => {
    for (const titles of Object.values(texts.choices)) {
      const all = Object.values(titles);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('have yes and no, ten steps and five scores to choose from', () => {
    expect(Object.keys(texts.choices.boolean ?? {})).toEqual(['true', 'false']);
    expect(Object.keys(texts.choices.step ?? {})).toHaveLength(10);
    expect(Object.keys(texts.choices.score ?? {})).toEqual(['1', '2', '3', '4', '5']);
  });

  it('keep each button within 40 characters', () => {
    expect(verbs.filter((verb) => texts.verbs[verb].label.length > 40)).toEqual([]);
    expect(verbs.filter((verb) => texts.verbs[verb].label.length < 4)).toEqual([]);
  });

  it('give no two verbs of a case the same button', () => {
    const labels = caseVerbNames.map((verb) => texts.verbs[verb].label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('warn before exactly the verbs that cannot be undone', () => {
    const warned = verbs.filter((verb) => texts.verbs[verb].caution !== '');
    expect(warned).toEqual(caseVerbNames.filter(isFinal));
  });

  it.each(caseVerbNames.filter(isFinal))(
    'say in one sentence what %s does and that it cannot be undone',
    (verb) => {
      const { caution } = texts.verbs[verb];
      expect(sentencesOf([caution])).toHaveLength(1);
      expect(caution).toMatch(/niet ongedaan maken|cannot (?:be )?undo/);
    },
  );

  it('say after every verb in one sentence what comes next', () => {
    for (const verb of verbs) {
      expect([verb, sentencesOf([texts.verbs[verb].done]).length]).toEqual([verb, 1]);
      expect(texts.verbs[verb].done).toMatch(/\.$/);
    }
  });

  it('answer each refusal and each problem differently', () => {
    for (const table of [texts.refusals, texts.problems]) {
      const sentences = Object.values(table);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it('say with each refusal why, and then what to do', () => {
    for (const sentence of Object.values(texts.refusals)) {
      expect(sentencesOf([sentence])).toHaveLength(2);
    }
  });

  it('have a time line entry for every verb of a case and every deadline, all different', () => {
    const words = [
      ...caseVerbNames,
      ...deadlineNames.flatMap((name) => [`${name}.reminder`, `${name}.passed`]),
    ];
    expect(Object.keys(texts.timeline)).toEqual(words);
    expect(new Set(Object.values(texts.timeline)).size).toBe(words.length);
  });

  it('name nobody in a time line entry as you', () => {
    const addressed = Object.values(texts.timeline).filter((entry) => /\b(u|uw|you|your)\b/i.test(entry));
    expect(addressed).toEqual([]);
  });

  it('keep every sentence within 25 words', () => {
    const all = leavesOf(texts).map(([, text]) => String(text));
    expect(sentencesOf(all).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([]);
  });
});

describe('The names of steps and phases', () => {
  it.each([
    ['Dutch', actionsNl, guideNl],
    ['English', actionsEn, guideEn],
  ] as const)('are those of the %s step guide', (_name, texts, guide) => {
    expect(texts.steps).toEqual(guide.steps);
    expect(texts.phases).toEqual(guide.phases);
    expect(Object.values(texts.choices.step ?? {})).toEqual(
      Object.entries(guide.steps).map(([step, name]) => `${step}. ${name}`),
    );
  });
});

describe('The Dutch words of the actions', () => {
  it('are at level B1 by Flesch-Douma', () => {
    const cautions = caseVerbNames
      .map((verb) => actionsNl.verbs[verb].caution)
      .filter((caution) => caution !== '');
    const done = verbs.map((verb) => actionsNl.verbs[verb].done);
    const hints = inputs
      .flatMap(({ verb, id }) => [actionsNl.inputs[verb][id]?.hint ?? ''])
      .filter((hint) => hint !== '');
    for (const group of [
      cautions,
      done,
      hints,
      Object.values(actionsNl.refusals),
      Object.values(actionsNl.problems),
    ]) {
      expect(fleschDouma(group)).toBeGreaterThanOrEqual(65);
    }
  });

  it('say after a request that everything agreed goes on (R29)', () => {
    expect(actionsNl.verbs['request.submit'].done).toContain('afspraken lopen gewoon door');
  });

  it('promise that the employer hears nothing of a withdrawal (R51)', () => {
    expect(actionsNl.verbs['request.withdraw'].caution).toContain('uw werkgever krijgt geen bericht');
  });

  it('name the least length of the reasons of a decision (R46)', () => {
    expect(actionsNl.problems.tooShort).toContain(`${LEAST_REASONS} tekens`);
    expect(actionsNl.inputs['adoption.decide'].reasons?.error).toContain(`${LEAST_REASONS} tot`);
  });

  it('leave a way back after a block (R50)', () => {
    expect(actionsNl.verbs['sharing.block'].caution).toContain('later alsnog delen mag');
    expect(actionsNl.verbs['sharing.block'].done).toContain('4 weken');
  });
});
