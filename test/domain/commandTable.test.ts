import { describe, expect, it } from '@jest/globals';
import { present } from '../../domain/opened.ts';
import { type CaseVerb, caseVerbNames } from '../../domain/procedure.ts';
import { attempt, goodInputs, type Scene, seenBy } from '../support/given.ts';
import { cell, rowsOfTable } from './commandTable.ts';
import { type SceneName, scene, sceneNames } from './scenes.ts';

const people: Readonly<Record<string, { readonly id: string; readonly role: string }>> = {
  e: { id: 'employee-1', role: 'e' },
  o: { id: 'employee-2', role: 'e' },
  p: { id: 'physician-1', role: 'p' },
  q: { id: 'physician-2', role: 'p' },
  s: { id: 'second-1', role: 's' },
  t: { id: 'second-3', role: 's' },
  z: { id: 'second-4', role: 's' },
  b: { id: 'backoffice-1', role: 'b' },
  c: { id: 'backoffice-2', role: 'b' },
  d: { id: 'backoffice-3', role: 'b' },
  g: { id: 'backoffice-4', role: 'b' },
  h: { id: 'hr-1', role: 'h' },
};

/** The role column of the verb table; what is not here is the employee's. */
const roles: Readonly<Record<string, readonly CaseVerb[]>> = {
  p: [
    'suitability.confirm',
    'suitability.advise',
    'request.refuse',
    'selection.recommend',
    'referral.send',
    'information.provide',
    'handOver.confirm',
    'adoption.decide',
    'employer.informed',
    'transfer.decide',
  ],
  s: [
    'availability.acknowledge',
    'availability.accept',
    'availability.decline',
    'referral.accept',
    'referral.return',
    'engagement.end',
    'appointment.propose',
    'appointment.held',
    'appointment.missed',
    'information.request',
    'information.record',
    'draft.submit',
    'advice.finalise',
    'invoice.issue',
  ],
  b: ['participant.replace'],
  es: ['appointment.cancel'],
};

function rolesOf(verb: CaseVerb, name: SceneName): string {
  // Who pays settles, and the second physician; which back office pays is the physician's.
  if (verb === 'invoice.settle') return `s${(cell(name, 'pays') ?? '').replace('b', '')}`;
  return Object.keys(roles).find((letters) => roles[letters]?.includes(verb)) ?? 'e';
}

/** What is answered to this person: `accepted` or the refusal. */
function expected(name: SceneName, verb: CaseVerb, letter: string, closed: boolean): string {
  const role = people[letter]?.role ?? '';
  if (cell(name, verb)?.includes(letter)) return 'accepted';
  const invoicesAsFormer = name === 'former' && letter === 's' && verb.startsWith('invoice.');
  if (invoicesAsFormer) return 'notNow';
  if (!cell(name, 'sees')?.includes(letter)) return 'notVisible';
  const paysForService = verb === 'invoice.settle' && letter === 'b' && cell(name, 'pays')?.includes('b');
  if (!rolesOf(verb, name).includes(role) && !paysForService) return 'role';
  if (verb === 'referral.send' && name === 'authorising') return 'waitForAuthorisation';
  return closed ? 'closed' : 'notNow';
}

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
