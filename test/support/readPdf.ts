import { getDocumentProxy } from 'unpdf';

/** An element of the structure of a PDF with the text it holds, elements inside it included, in reading order. */
export type Node = { readonly role: string; readonly text: string; readonly children: readonly Node[] };

/** A PDF as a reader opens it. */
export type ReadPdf = {
  readonly title: string;
  readonly language: string;
  /** Everything else that the file says about itself, as text. */
  readonly about: string;
  readonly isTagged: boolean;
  readonly pages: number;
  /** All that is written, in the order of the file, page numbers and the like included. */
  readonly text: string;
  /** The elements directly under the document, page after page. */
  readonly tree: readonly Node[];
  /** Addresses of the links. */
  readonly links: readonly string[];
};

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await document.getMetadata();
  const marked = await document.getMarkInfo();
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_unused, at) => {
      const page = await document.getPage(at + 1);
      const content = await page.getTextContent({ includeMarkedContent: true });
      const texts = textsById(content.items);
      const tree: unknown = await page.getStructTree();
      const annotations: readonly unknown[] = await page.getAnnotations();
      return {
        text: content.items
          .flatMap((item) => ('str' in item ? [item.str, item.hasEOL ? '\n' : ''] : []))
          .join(''),
        tree: nodesOf(tree, texts),
        links: annotations.flatMap((each) =>
          typeof each === 'object' && each !== null && 'unsafeUrl' in each ? [String(each.unsafeUrl)] : [],
        ),
      };
    }),
  );
  const read: ReadPdf = {
    title: field(info, 'Title'),
    language: field(info, 'Language'),
    about: JSON.stringify(info) + (metadata === null ? '' : JSON.stringify([...metadata])),
    isTagged: field(marked, 'Marked') === 'true',
    pages: document.numPages,
    text: pages.map(({ text }) => text).join('\n'),
    tree: pages.flatMap(({ tree }) => tree),
    links: pages.flatMap(({ links }) => links),
  };
  await document.destroy();
  return read;
}

/** All elements of a role, wherever they stand. */
export function withRole(nodes: readonly Node[], role: string): readonly Node[] {
  return nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...withRole(node.children, role)]);
}

function field(of: unknown, name: string): string {
  return typeof of === 'object' && of !== null && name in of
    ? String(Object.entries(of).find(([key]) => key === name)?.[1])
    : '';
}

function textsById(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined)
        texts.set(
          id,
          (texts.get(id) ?? '') + String(item.str) + ('hasEOL' in item && item.hasEOL ? '\n' : ''),
        );
    } else if ('type' in item && String(item.type).startsWith('begin')) {
      open.push('id' in item && typeof item.id === 'string' ? item.id : undefined);
    } else open.pop();
  }
  return texts;
}

function nodesOf(tree: unknown, texts: ReadonlyMap<string, string>): readonly Node[] {
  const root = nodeOf(tree, texts);
  const top = root?.children ?? [];
  return top.length === 1 && top[0]?.role === 'Document' ? top[0].children : top;
}

function nodeOf(tree: unknown, texts: ReadonlyMap<string, string>): Node | undefined {
  if (typeof tree !== 'object' || tree === null || !('role' in tree) || !('children' in tree))
    return undefined;
  const below: readonly unknown[] = Array.isArray(tree.children) ? tree.children : [];
  return {
    role: String(tree.role),
    text: rawText(tree, texts).replaceAll(/\s+/g, ' ').trim(),
    children: below.flatMap((child) => nodeOf(child, texts) ?? []),
  };
}

/** All text below a node; where lines end pdf.js puts white space of its own. */
function rawText(node: unknown, texts: ReadonlyMap<string, string>): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('children' in node && Array.isArray(node.children))
    return node.children.map((child: unknown) => rawText(child, texts)).join('');
  return 'id' in node ? (texts.get(String(node.id)) ?? '') : '';
}
