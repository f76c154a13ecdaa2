import { SaxesParser } from 'saxes';

/** An element of an XML file: its name without a prefix, and its attributes. */
export type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** Every element of an XML file, in order; throws when it is not well formed, or has a document type of its own. */
export function readXml(bytes: Buffer): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('A document type has no place in a part of a document.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name: name.replace(/^.*:/, ''), attributes });
  });
  parser.write(decoded(bytes)).close();
  return elements;
}

function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
