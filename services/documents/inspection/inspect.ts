import { inspectDocx } from './inspectDocx.ts';
import { inspectPdf } from './inspectPdf.ts';
import type { Verdict } from './verdict.ts';

const signatures = [
  { type: 'application/pdf', bytes: Buffer.from('%PDF-') },
  { type: 'image/png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { type: 'image/jpeg', bytes: Buffer.from([0xff, 0xd8, 0xff]) },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: Buffer.from([0x50, 0x4b, 0x03, 0x04]),
  },
] as const;

/** Judges a whole file by its content; its name and what the sender said of it count for nothing. */
export async function inspect(file: Buffer): Promise<Verdict> {
  if (file.length === 0) return { problem: 'empty' };
  const found = signatures.find(({ bytes }) => file.subarray(0, bytes.length).equals(bytes));
  if (found === undefined) return { problem: 'otherType' };
  const { type } = found;
  if (type === 'image/png' || type === 'image/jpeg') return { type };
  const problem = type === 'application/pdf' ? await inspectPdf(file) : await inspectDocx(file);
  return problem === undefined ? { type } : { problem };
}
