import { SaxesParser } from 'saxes';

/** An element of an XML document, with its names as they stand there. */
export type Tree = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Tree[];
};

type Growing = { name: string; attributes: Record<string, string>; text: string; children: Growing[] };

/** Reads an XML document; throws where it is not well-formed. */
export function treeOf(xml: string): Tree {
  const root: Growing = { name: '', attributes: {}, text: '', children: [] };
  const open: Growing[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes: { ...attributes }, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error('There is no document.');
  return document;
}

/** The elements at a path such as `cac:TaxTotal/cbc:TaxAmount` below an element. */
export function at(tree: Tree, path: string): readonly Tree[] {
  return path
    .split('/')
    .reduce<readonly Tree[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [tree],
    );
}

/** An element and everything in it. */
export function everything(tree: Tree): readonly Tree[] {
  return [tree, ...tree.children.flatMap(everything)];
}
