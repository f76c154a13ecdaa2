import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayRead } from '../../domain/access.ts';
import { type CaseState, noCase, waitMark } from '../../domain/case.ts';
import { type CaseEvent, parseEvent } from '../../domain/events.ts';
import { evolve, fold } from '../../domain/evolve.ts';
import { present } from '../../domain/opened.ts';
import { waits } from '../../domain/waits.ts';
import { attempt, partIn, type Scene, seenBy } from '../support/given.ts';
import { everybody, personOf } from '../support/world.ts';
import { mayKnow, tell } from './oracle.ts';
import { type Canary, type Move, move, start, type Throw, type Tried } from './walk.ts';

const dice: fc.Arbitrary<Throw> = fc.record({
  kind: fc.nat(99),
  who: fc.nat(999),
  what: fc.nat(999),
  how: fc.nat(999),
});
const walks = fc.array(dice, { minLength: 50, maxLength: 110, size: 'max' });
const params = (numRuns: number) => ({ seed: 20261122, numRuns, endOnFailure: true });

type Watch = (before: Scene, made: Move, typed: readonly Canary[]) => void;

type Walk = { readonly moves: readonly Parameters<Watch>[]; readonly end: Scene };

/** The same throws make the same walk, so each walk is played once for all properties. */
const played = new Map<string, Walk>();

/** Walks through the procedure and lets somebody watch every move. */
function walk(throws: readonly Throw[], watch: Watch): Scene {
  const key = JSON.stringify(throws);
  const known = played.get(key) ?? play(throws);
  played.set(key, known);
  for (const watched of known.moves) watch(...watched);
  return known.end;
}

function play(throws: readonly Throw[]): Walk {
  const first = start();
  const moves: Parameters<Watch>[] = [];
  const typed: Canary[] = [...first.typed];
  const earlier: Tried[] = [];
  let scene = first.scene;
  for (const each of throws) {
    const made = move(scene, each, earlier);
    typed.push(...made.typed);
    moves.push([scene, made, [...typed]]);
    if (made.tried !== undefined && made.answer !== undefined && 'events' in made.answer)
      earlier.push(made.tried);
    scene = made.scene;
  }
  return { moves, end: scene };
}

const property = (numRuns: number, check: (throws: readonly Throw[]) => void) =>
  fc.assert(fc.property(walks, check), params(numRuns));

describe('However a case goes', () => {
  it('nobody reads what the invariants keep from them (1, 2, 3)', () => {
    property(120, (throws) => {
      walk(throws, (before, { scene }, typed) => {
        if (scene === before) return;
        const told = tell(scene.log.events);
        for (const reader of everybody) {
          const seen = JSON.stringify(seenBy(scene, reader.id) ?? '');
          const leaks = typed.filter(
            (canary) => !mayKnow(told, canary, reader) && seen.includes(canary.text),
          );
          expect([reader.id, ...leaks]).toEqual([reader.id]);
        }
        const second = told.second === undefined ? undefined : partIn(scene, told.second);
        if (second !== undefined) expect(mayRead(present(scene.log), second, 'identity')).toBe(told.accepted);
      });
    });
  });

  it('a version and the versions of clicks never go back for somebody in the case', () => {
    property(40, (throws) => {
      const seen = new Map<string, number>();
      walk(throws, (_before, { scene }) => {
        for (const { id } of everybody) {
          const view = seenBy(scene, id);
          if (view === undefined) {
            for (const key of [...seen.keys()]) if (key.startsWith(`${id} `)) seen.delete(key);
            continue;
          }
          const counts = [
            ['version', view.version] as const,
            ...view.actions.map(({ verb, opened }) => [verb, opened] as const),
          ];
          for (const [name, count] of counts) {
            const key = `${id} ${name}`;
            expect([key, count >= (seen.get(key) ?? 0), count <= view.version]).toEqual([key, true, true]);
            seen.set(key, count);
          }
        }
      });
    });
  });

  it('the same click has one effect, and what is refused has none (8)', () => {
    property(120, (throws) => {
      walk(throws, (before, { scene, tried, answer }) => {
        if (tried === undefined || answer === undefined) return;
        if (!('events' in answer)) return expect(scene).toBe(before);
        const again = attempt(scene, tried.person, tried.verb, tried.inputs, tried.opened);
        expect('events' in again).toBe(false);
        expect(answer.events).toHaveLength(1);
      });
    });
  });

  it('silence is never consent, and no consent comes with another (6)', () => {
    property(120, (throws) => {
      const end = walk(throws, () => undefined);
      end.log.events.forEach((event, index) => {
        const [before, after] = [end.log.states[index], end.log.states[index + 1]];
        if (before === undefined || after === undefined) return;
        const given = consents(after).filter((consent) => !consents(before).includes(consent));
        expect(given.length).toBeLessThanOrEqual(event.by === 'employee' ? 1 : 0);
      });
    });
  });

  it('the second physician is never of the physician’s organisation (9)', () => {
    property(120, (throws) => {
      for (const state of walk(throws, () => undefined).log.states) {
        for (const second of [state.second, state.nextChoice]) {
          expect(second === undefined || second.organisation !== state.physician?.organisation).toBe(true);
        }
      }
    });
  });

  it('an open case waits for somebody, and a wait that begins has all its reminders to come (7)', () => {
    property(120, (throws) => {
      const { states } = walk(throws, () => undefined).log;
      states.forEach((state, index) => {
        const running = waits(state);
        expect(state.version === 0 || state.closed !== undefined || running.length > 0).toBe(true);
        const before =
          index === 0 ? [] : waits(states[index - 1] ?? state).map(({ name, key }) => waitMark(name, key));
        for (const { name, key, person } of running) {
          const mark = waitMark(name, key);
          expect(personOf(person).id).toBe(person);
          if (before.includes(mark)) continue;
          const done = [...state.passed, ...state.reminded].filter(
            (each) => each === mark || each.startsWith(`${mark}:`),
          );
          expect(done).toEqual([]);
        }
      });
    });
  });

  it('the log read back from a store tells the same', () => {
    property(40, (throws) => {
      const { log } = walk(throws, () => undefined);
      const stored: unknown[] = JSON.parse(JSON.stringify(log.events));
      expect(fold('case-1', stored.map(parseEvent))).toEqual(present(log));
    });
  });

  it('folding never throws, in whatever order and however incomplete the log is', () => {
    const shuffled = fc.tuple(walks, fc.array(fc.nat(200), { minLength: 20, maxLength: 60 }));
    fc.assert(
      fc.property(shuffled, ([throws, order]) => {
        const { events } = walk(throws, () => undefined).log;
        const some = order.flatMap((index): readonly CaseEvent[] =>
          events.slice(index % events.length).slice(0, 1),
        );
        expect(some.reduce(evolve, noCase('case-1')).version).toBe(some.length);
      }),
      params(40),
    );
  });

  it('the walks come everywhere', () => {
    const stages = new Set<string>();
    const verbs = new Set<string>();
    property(120, (throws) => {
      const { log } = walk(throws, () => undefined);
      for (const event of log.events) verbs.add(event.type);
      for (const state of log.states) stages.add(state.closed ?? state.stage);
    });
    expect([...stages].sort()).toEqual([
      'alternative',
      'asked',
      'blocked',
      'completed',
      'draft',
      'examination',
      'final',
      'infeasible',
      'insisted',
      'new',
      'referral',
      'refused',
      'selection',
      'suitability',
      'withdrawn',
    ]);
    expect(verbs.size).toBeGreaterThan(50);
  });
});

/** The consents that stand: to the referral, to each information request, to the final advice. */
function consents(state: CaseState): readonly string[] {
  return [
    ...(state.authorisation.status === 'signed' ? ['authorisation'] : []),
    ...state.informationRequests
      .filter(({ consented }) => consented)
      .map(({ askedIn }) => `information ${askedIn}`),
    ...(state.sharing === 'consented' ? ['sharing'] : []),
  ];
}
