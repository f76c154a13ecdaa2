import { describe, expect, it } from '@jest/globals';
import { partitionOf, partitions } from '../../../services/store/partition.ts';

describe('A partition', () => {
  it('is one of sixteen, and all of them are used', () => {
    const used = new Set(Array.from({ length: 500 }, (_, n) => partitionOf(`case-${n}`)));
    expect([...used].sort()).toEqual([...partitions]);
    expect(partitions).toHaveLength(16);
  });

  it('stays the same for a name, because stored data depend on it', () => {
    expect(['', 'a', 'case-1', 'employee-1', 'é'].map(partitionOf)).toEqual([
      'p00',
      'p03',
      'p06',
      'p14',
      'p14',
    ]);
  });
});
