import { describe, expect, it } from '@jest/globals';
import { present } from '../../domain/opened.ts';
import { type CaseVerb, caseVerbNames } from '../../domain/procedure.ts';
import { attempt, goodInputs, type Scene, seenBy } from '../support/given.ts';
import { cell, expected, people, rowsOfTable } from './commandTable.ts';
import { scene, sceneNames } from './scenes.ts';

function inputsFor(verb: CaseVerb, letter: string, at: Scene): Readonly<Record<string, unknown>> {
  const good = goodInputs(verb, at.now);
  if (verb === 'selection.choose') return { ...good, first: 'second-2' };
  if (verb === 'appointment.propose') return { ...good, place: 'Een andere kamer' };
  if (verb === 'advice.finalise') return { ...good, handling: 'Beide opmerkingen zijn verwerkt.' };
  if (verb !== 'participant.replace' || letter === 'b') return good;
  return { role: 'secondPhysician', personId: 'second-2' };
}

describe('The table of verb, stage and role', () => {
  it('has a column for every scene and no row that is not a verb', () => {
    expect(sceneNames.filter((name) => cell(name, 'sees') === undefined)).toEqual([]);
    const rows = rowsOfTable.filter((row) => row !== 'sees' && row !== 'pays');
    expect(rows.filter((row) => !caseVerbNames.some((verb) => verb === row))).toEqual([]);
  });

  it.each(sceneNames)('answers everybody as the procedure says in %s', (name) => {
    const at = scene(name);
    const closed = present(at.log).closed !== undefined;
    const wrong: string[] = [];
    for (const verb of caseVerbNames) {
      for (const [letter, { id }] of Object.entries(people)) {
        const tried = attempt(at, id, verb, inputsFor(verb, letter, at));
        const found = 'repeated' in tried ? 'repeated' : tried.accepted ? 'accepted' : tried.refusal;
        const due = expected(name, verb, letter, closed);
        if (found !== due) wrong.push(`${verb} by ${id}: ${found}, not ${due}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(sceneNames)('offers everybody exactly what they may do in %s', (name) => {
    for (const [letter, { id }] of Object.entries(people)) {
      const offered = seenBy(scene(name), id)?.actions.map((action) => action.verb);
      const sees = cell(name, 'sees')?.includes(letter);
      expect(offered).toEqual(
        sees ? caseVerbNames.filter((verb) => cell(name, verb)?.includes(letter)) : undefined,
      );
    }
  });
});
