import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of the first of these programs that stands on the PATH; undefined when none does. */
export const findProgram = (names: readonly string[]): string | undefined =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
