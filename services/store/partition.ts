import { crc32 } from 'node:zlib';

const labels = Array.from({ length: 16 }, (_, n) => `p${String(n).padStart(2, '0')}`);

/** The labels of the 16 partitions, `p00` to `p15`: everything of one case, person or conversation lies in one of them. */
export const partitions: readonly string[] = labels;

/** The partition of a name (a case, person or conversation id, a key). Never changes: stored data depend on it. */
export function partitionOf(name: string): string {
  return labels[crc32(name) & 15] ?? 'p00';
}
