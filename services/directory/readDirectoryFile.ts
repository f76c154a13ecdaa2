import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { contradictions } from './contradictions.ts';
import { type DirectoryFile, directoryFile } from './directoryFile.ts';

/** Something wrong in a directory file: where it stands (lines and columns from 1), and what to change. */
export type Problem = {
  readonly line: number;
  readonly column: number;
  readonly place: string;
  readonly message: string;
};

/** A place in a file, such as `['people', 3, 'email']`. */
export type Place = readonly (string | number)[];

/** What a file holds, or everything that is wrong with it, in the order of its lines. */
export type ReadDirectory = { readonly file: DirectoryFile } | { readonly problems: readonly Problem[] };

/** Reads a directory from JSON or YAML text and checks it whole: syntax, then shape, then what contradicts itself. */
export function readDirectoryFile(text: string): ReadDirectory {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return { line, column: col, place: '', message: error.message.split('\n')[0] ?? error.code };
      }),
    };
  const at = (place: Place, message: string): Problem => {
    const { line, col } = lines.linePos(offsetOf(document, place));
    return { line, column: col, place: written(place), message };
  };
  const value = contentOf(document);
  if ('problem' in value) return { problems: [at([], value.problem)] };
  const parsed = directoryFile.safeParse(value.value);
  const problems = parsed.success
    ? contradictions(parsed.data).map(({ place, message }) => at(place, message))
    : parsed.error.issues.flatMap((issue) => {
        const place = issue.path.filter((part) => typeof part !== 'symbol');
        if (issue.code === 'unrecognized_keys')
          return issue.keys.map((key) => at([...place, key], 'There is no such field.'));
        return [at(place, issue.message)];
      });
  if (problems.length > 0 || !parsed.success)
    return { problems: [...problems].sort((a, b) => a.line - b.line || a.column - b.column) };
  return { file: parsed.data };
}

/** What the document says; an alias that leads nowhere, or to too much, is a problem of its own. */
function contentOf(document: Document.Parsed): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { problem: error instanceof Error ? `${error.message}.` : 'This cannot be read.' };
  }
}

/** Where a value begins; what is missing stands where its surroundings begin. */
function offsetOf(document: Document.Parsed, place: Place): number {
  for (let length = place.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(place.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function written(place: Place): string {
  return place
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}
