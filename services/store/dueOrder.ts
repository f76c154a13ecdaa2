type Place = { readonly at: number; readonly owner: string; readonly id: string };

/** The order in which due items are taken: earliest first, then by owner and id. For `sort`. */
export function dueOrder(a: Place, b: Place): number {
  return a.at - b.at || textOrder(a.owner, b.owner) || textOrder(a.id, b.id);
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
