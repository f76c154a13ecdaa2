import { partOf } from '../domain/access.ts';
import type { World } from '../domain/ask.ts';
import type { RunningWait } from '../domain/deadlines.ts';
import { type CaseLog, present } from '../domain/opened.ts';
import type { Person } from '../domain/people.ts';
import { activeWaits } from '../domain/view.ts';
import type { StepDefinition } from './defineStep.ts';
import { stepOfWait } from './steps/index.ts';

/** A step in which it is somebody's turn, and the wait that says so. */
export type OwnTurn = { readonly step: StepDefinition; readonly wait: RunningWait };

/** The waits in which it is this person's turn, earliest due first. */
export function turnsOf(log: CaseLog, person: Person, world: World): readonly OwnTurn[] {
  const part = partOf(present(log), person, world.directory);
  if (part === undefined) return [];
  return activeWaits(log, world)
    .filter((wait) => wait.role === part.role && wait.person === person.id)
    .flatMap((wait) => {
      const step = stepOfWait(wait.name, wait.role);
      return step === undefined ? [] : [{ step, wait }];
    })
    .sort((a, b) => (a.wait.until < b.wait.until ? -1 : 1));
}
