import { beforeAll, describe, expect, it } from '@jest/globals';
import { waits } from '../../domain/waits.ts';
import { type Edge, explore, type StateSpace } from './stateSpace.ts';

let space: StateSpace;

beforeAll(() => {
  space = explore();
  console.log(`procedure: ${space.states.length} states, ${space.edges.length} transitions`);
});

/** The open states from which no closed state can be reached by these edges. */
function stuck(takes: (edge: Edge) => boolean): readonly number[] {
  const back: number[][] = space.states.map(() => []);
  for (const edge of space.edges) if (takes(edge)) back[edge.to]?.push(edge.from);
  const ends = new Set(space.states.flatMap((state, index) => (state.closed === undefined ? [] : [index])));
  const queue = [...ends];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const from of back[next] ?? []) {
      if (ends.has(from)) continue;
      ends.add(from);
      queue.push(from);
    }
  }
  return space.states.flatMap((_state, index) => (ends.has(index) ? [] : [index]));
}

const isCounted = ({ what, mover }: Edge): boolean => what !== 'request.withdraw' && mover !== 'expiry';
const withExpiry = ({ what }: Edge): boolean => what !== 'request.withdraw';
const stagesOf = (places: readonly number[]) =>
  [...new Set(places.map((place) => space.states[place]?.stage ?? 'new'))].sort();

describe('Every reachable state of a case (invariant 7)', () => {
  it('is left for a closed state without withdrawing, and without waiting for 18 months', () => {
    expect(stuck(isCounted)).toEqual([]);
  });

  it('has somebody who can act, and a deadline that runs, while it is open', () => {
    const acts = new Set(
      space.edges.flatMap((edge) => (isCounted(edge) && edge.mover !== 'clock' ? [edge.from] : [])),
    );
    for (const [index, state] of space.states.entries()) {
      if (state.closed !== undefined) continue;
      expect([state.stage, acts.has(index)]).toEqual([state.stage, true]);
      expect(waits(state).length).toBeGreaterThan(0);
    }
  });

  it.each([
    'employee-1',
    'physician-1',
    'physician-2',
    'second-1',
    'second-4',
    'backoffice-1',
    'backoffice-2',
    'backoffice-4',
  ])('comes to an end when %s never acts again', (gone) => {
    expect(stagesOf(stuck((edge) => withExpiry(edge) && edge.mover !== gone))).toEqual([]);
  });

  it.each(['physician-1', 'physician-2', 'backoffice-1', 'backoffice-2', 'backoffice-4'])(
    'needs no 18 months for that when it is %s',
    (gone) => {
      expect(stagesOf(stuck((edge) => isCounted(edge) && edge.mover !== gone))).toEqual([]);
    },
  );

  it.each(['second-1', 'second-4'])('needs them for %s only where the invoice to come is theirs', (gone) => {
    for (const place of stuck((edge) => isCounted(edge) && edge.mover !== gone)) {
      const state = space.states[place];
      expect(state).toMatchObject({ stage: 'final', second: { id: gone } });
      expect(state?.invoices.filter(({ issuer, issuedIn }) => issuer === gone && issuedIn > 10)).toEqual([]);
    }
  });

  it('needs them for the employee where nobody may choose or consent instead', () => {
    const places = stuck((edge) => isCounted(edge) && edge.mover !== 'employee-1');
    expect(stagesOf(places)).toEqual([
      'alternative',
      'asked',
      'draft',
      'examination',
      'final',
      'referral',
      'selection',
    ]);
  });
});
