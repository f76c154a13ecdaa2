import type { DirectoryFile } from './directoryFile.ts';

/** What an import would change: ids of what comes, changes and goes, in the order of the files. */
export type DirectoryChanges = Readonly<Record<keyof DirectoryFile, Changes>>;
export type Changes = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

type Person = DirectoryFile['people'][number];

/** Compares a directory with the one before it. */
export function directoryChanges(before: DirectoryFile | undefined, after: DirectoryFile): DirectoryChanges {
  return {
    services: changesOf(before?.services ?? [], after.services),
    employers: changesOf(before?.employers ?? [], after.employers),
    people: changesOf(before?.people ?? [], after.people),
  };
}

/** People whose change would pull the ground from under a running case: gone, in another role, or of another service. */
export function movedPeople(before: DirectoryFile | undefined, after: DirectoryFile): readonly Person[] {
  const now = new Map(after.people.map((person) => [person.id, person]));
  return (before?.people ?? []).filter((person) => {
    const stays = now.get(person.id);
    return stays === undefined || stays.role !== person.role || stays.service !== person.service;
  });
}

function changesOf(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): Changes {
  const old = new Map(before.map((entry) => [entry.id, JSON.stringify(entry)]));
  const now = new Map(after.map((entry) => [entry.id, JSON.stringify(entry)]));
  const ids = [...now.keys()];
  return {
    added: ids.filter((id) => !old.has(id)),
    changed: ids.filter((id) => old.has(id) && old.get(id) !== now.get(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
  };
}
