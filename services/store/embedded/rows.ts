import type { SQLOutputValue } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

/** A text column; empty when the row or the text is missing. */
export function text(row: Row | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === 'string' ? value : '';
}

/** A number column; 0 when the row or the number is missing. */
export function number(row: Row | undefined, column: string): number {
  const value = row?.[column];
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 0;
}
