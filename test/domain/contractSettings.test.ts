import { describe, expect, it } from '@jest/globals';
import { comingDue } from '../../domain/deadlines.ts';
import type { Directory } from '../../domain/people.ts';
import { defaultSettings, type Settings } from '../../domain/settings.ts';
import { type CaseSpan, quarterCounts } from '../../services/hr/quarterCounts.ts';
import { played } from '../support/given.ts';
import { calendar, directory, monday, worldAt } from '../support/world.ts';
import { asked } from './scenes.ts';

const own: Settings = {
  ...defaultSettings,
  hrThreshold: 30,
  deadlines: {
    ...defaultSettings.deadlines,
    availability: { reminders: [{ days: 2 }], consequence: { days: 4 } },
  },
};

/** The directory with a contract of its own settings for one employer. */
function contracted(id: string): Directory {
  const employer = (each: string) => {
    const found = directory.employer(each);
    return found !== undefined && each === id ? { ...found, settings: own } : found;
  };
  return { ...directory, employer };
}

describe('The settings of a contract', () => {
  const scene = played(...asked);
  const since = scene.log.events.at(-1)?.at ?? '';
  const moments = (world: Parameters<typeof comingDue>[1]) =>
    comingDue(scene.log, world)
      .filter(({ event }) => event.deadline === 'availability')
      .map(({ at }) => at);
  const world = worldAt(monday, { directory: contracted('employer-1') });

  it('decide the deadlines of the cases of that employer', () => {
    expect(moments(world)).toEqual([calendar.addDays(since, 2), calendar.addDays(since, 4)]);
  });

  it('leave those of other employers as they are', () => {
    const others = worldAt(monday, { directory: contracted('employer-2') });
    expect(moments(others)).toEqual([calendar.addDays(since, 5), calendar.addDays(since, 7)]);
  });

  it('decide from which number on HR reads one', () => {
    const spans: CaseSpan[] = Array.from({ length: 25 }, () => ({ openedAt: monday, closedAt: monday }));
    const employer = world.directory.employer('employer-1');
    if (employer === undefined) throw new Error('no employer');
    expect(quarterCounts(spans, employer, '2026-Q4', worldAt(monday))).toMatchObject({
      opened: 20,
      closed: 20,
      smallest: 10,
    });
    expect(quarterCounts(spans, employer, '2026-Q4', world)).toEqual({
      opened: undefined,
      closed: undefined,
      staffMinimum: 50,
      smallest: 30,
    });
  });
});
