import { outcomeCard } from '../../cards/card.ts';
import { textsIn } from '../../cards/texts/index.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import { partOf } from '../../domain/access.ts';
import type { World } from '../../domain/ask.ts';
import type { CaseState } from '../../domain/case.ts';
import { type CaseLog, present } from '../../domain/opened.ts';
import type { CaseRole, Language, Person } from '../../domain/people.ts';
import { progressOf } from '../../domain/view.ts';
import { type Unreached, unreachedItem } from '../../services/deliveries/undelivered.ts';
import type { Cases } from '../../services/handleCommand.ts';
import type { DueItem, Store } from '../../services/store/store.ts';

export type TellParts = {
  readonly store: Store;
  readonly cases: Cases;
  readonly world: () => World;
  readonly unreached: Unreached;
  readonly languageOf: (person: Person) => Promise<Language>;
  /** Keeps a message in the web chat and brings it to the person's other channels. */
  readonly tell: (person: Person, outgoing: Outgoing, language: Language) => Promise<void>;
};

/** Tells those who wait for somebody that nothing reaches them, when the item says so; false for any other item. */
export async function tellUnreached(parts: TellParts, item: DueItem): Promise<boolean> {
  const read = item.id.startsWith('unreached ') ? unreachedItem.safeParse(JSON.parse(item.body)) : undefined;
  if (read?.success !== true) return false;
  const world = parts.world();
  const { log } = await parts.cases.tick(item.owner);
  const late = roleOf(present(log), read.data.person);
  const isStill = (await parts.unreached.of(item.owner)).includes(read.data.person);
  if (late !== undefined && isStill) {
    for (const reader of participants(present(log), world)) {
      if (reader.id === read.data.person || !waitsFor(log, reader, late, world)) continue;
      const language = await parts.languageOf(reader);
      const words = textsIn(language).deliveries.unreached;
      const outgoing: Outgoing = {
        id: `${item.owner}-unreached-${late}-${item.at}`,
        caseId: item.owner,
        text: undefined,
        card: outcomeCard(words.title, words.text(calledBy(reader, late, language))),
        summary: textsIn(language).talk.neutral,
      };
      await parts.tell(reader, outgoing, language);
    }
  }
  await parts.store.settleDue(item);
  return true;
}

/** The roles of people whom no channel reached and for whom this reader waits, as far as they may know that they do. */
export function unreachedFor(
  log: CaseLog,
  reader: Person,
  people: readonly string[],
  world: World,
): readonly CaseRole[] {
  const roles = people
    .filter((person) => person !== reader.id)
    .flatMap((person) => roleOf(present(log), person) ?? []);
  return [...new Set(roles)].filter((role) => waitsFor(log, reader, role, world));
}

/** Somebody in a case, as the reader would say it. */
export function calledBy(reader: Person, role: CaseRole, language: Language): string {
  const { roleWords } = textsIn(language).actions;
  return role === 'backOffice'
    ? roleWords.contact
    : roleWords[reader.role === 'employee' ? 'toEmployee' : 'toOthers'][role];
}

/** From steps 5 to 7 a physician knows only that the case is at the second physician: nothing there may differ. */
function waitsFor(log: CaseLog, reader: Person, role: CaseRole, world: World): boolean {
  const part = partOf(present(log), reader, world.directory);
  if (part === undefined) return false;
  const { step, waitingFor } = progressOf(log, part, world);
  return waitingFor.includes(role) && role !== part.role && !(part.role === 'physician' && step === 5);
}

/** The role that somebody plays in a case now; undefined for who has none. */
export function roleOf(state: CaseState, personId: string): CaseRole | undefined {
  if (state.employee === personId) return 'employee';
  if (state.physician?.id === personId) return 'physician';
  return state.second?.id === personId ? 'secondPhysician' : undefined;
}

function participants(state: CaseState, { directory }: World): readonly Person[] {
  return [state.employee, state.physician?.id, state.second?.id].flatMap((id) =>
    id === undefined ? [] : (directory.person(id) ?? []),
  );
}
