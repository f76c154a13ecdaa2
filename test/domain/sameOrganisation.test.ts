import { describe, expect, it } from '@jest/globals';
import { present } from '../../domain/opened.ts';
import { eligibleSecondPhysicians } from '../../domain/people.ts';
import { by, given, later, viewFor } from '../support/given.ts';
import { directory } from '../support/world.ts';
import { asked, confirmed, engaged, scene } from './scenes.ts';

const own = 'second-5';

describe('A second physician of the physician’s own organisation (R32)', () => {
  it('is never offered', () => {
    expect(eligibleSecondPhysicians(directory, 'physician-1').map(({ id }) => id)).not.toContain(own);
    for (const [name, id] of [
      ['selection', 'employee-1'],
      ['selection', 'physician-1'],
      ['engaged', 'backoffice-2'],
      ['noneLeft', 'employee-1'],
    ] as const) {
      const people = viewFor(scene(name), id).actions.flatMap((action) =>
        Object.values(action.people).flat(),
      );
      expect(people).not.toContain(own);
      expect(people.length).toBeGreaterThan(0);
    }
  });

  it('is not chosen first or second, and not with the costs accepted either', () => {
    const start = given(...confirmed);
    start
      .when('employee-1', 'selection.choose', { first: own, costsAccepted: true })
      .isRefused('invalid', 'first sameOrganisation');
    start
      .when('employee-1', 'selection.choose', { second: own, costsAccepted: true })
      .isRefused('invalid', 'second sameOrganisation');
  });

  it('is not chosen when nobody else is left', () => {
    given(
      ...asked,
      later('P15D'),
      by('employee-1', 'selection.choose', { first: 'second-2', second: 'second-4', costsAccepted: true }),
      later('P15D'),
    )
      .when('employee-1', 'selection.choose', { first: own, costsAccepted: true })
      .isRefused('invalid', 'first sameOrganisation');
  });

  it('is not recommended', () => {
    given(...confirmed)
      .when('physician-1', 'selection.recommend', { secondPhysicianId: own })
      .isRefused('invalid', 'secondPhysicianId sameOrganisation');
  });

  it('does not replace another one', () => {
    given(...engaged)
      .when('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId: own })
      .isRefused('invalid', 'personId sameOrganisation');
  });

  it('does not come about by a new physician', () => {
    const after = given(...engaged, by('backoffice-1', 'participant.replace')).scene;
    const now = present(after.log);
    expect(now.physician?.organisation).not.toBe(now.second?.organisation);
  });
});
