import type { DueItem } from '../store.ts';

/** How an item is called in the sorted sets of its partition. */
export function member(item: { readonly owner: string; readonly id: string }): string {
  return `${item.owner}\n${item.id}`;
}

/** The owner in the name of an item. */
export function ownerOf(name: string): string {
  return name.slice(0, name.indexOf('\n'));
}

/** The id in the name of an item. */
export function idOf(name: string): string {
  return name.slice(name.indexOf('\n') + 1);
}

/** Moment and body of an item as they are kept; whoever settles it shows that they are still the same. */
export function packed(item: DueItem): string {
  return `${item.at}:${item.body}`;
}
