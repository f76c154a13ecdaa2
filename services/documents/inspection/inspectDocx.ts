import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Element, readXml } from './readXml.ts';
import type { FileProblem } from './verdict.ts';

const MAIN = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MOST_PARTS = 5_000;
const MOST_OF_PART = 4 * 1024 * 1024;
const MOST_READ = 16 * 1024 * 1024;

/** Parts in which programs and other files travel. */
const activePart = /vbaproject|vbadata|\/activex\/|\/embeddings\/|\.(?:exe|dll|js|vbs|html?|mht|dotm|docm)$/i;
const activeType = /macroenabled|vbaproject|vbadata|oleobject|activex/i;
/** What a part may point to outside the document: a link that somebody follows. */
const link = /\/hyperlink$/i;
const activeRelation =
  /\/(?:aFChunk|oleObject|package|control|attachedTemplate|subDocument|frame|vbaProject)$/i;

/** Why a DOCX is not taken; undefined for one that holds text and pictures only. */
export async function inspectDocx(file: Buffer): Promise<FileProblem | undefined> {
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(file, {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: true,
    });
  } catch {
    return 'broken';
  }
  try {
    return await inspectParts(zip);
  } catch {
    return 'broken';
  } finally {
    zip.close();
  }
}

async function inspectParts(zip: ZipFile): Promise<FileProblem | undefined> {
  if (zip.entryCount > MOST_PARTS) return 'broken';
  const names = new Set<string>();
  let isActive = false;
  let isWord = false;
  let read = 0;
  for await (const part of zip.eachEntry()) {
    // Two parts of one name: readers differ on which one counts.
    if (names.has(part.fileName)) return 'broken';
    names.add(part.fileName);
    if (part.isEncrypted()) return 'locked';
    isActive ||= activePart.test(part.fileName);
    if (part.fileName !== TYPES && !/\.rels$/i.test(part.fileName)) continue;
    read += part.uncompressedSize;
    if (read > MOST_READ) return 'broken';
    const elements = readXml(await bytesOf(zip, part));
    isActive ||= elements.some(isActiveElement);
    isWord ||=
      part.fileName === TYPES && elements.some(({ attributes }) => attributes.ContentType === MAIN_TYPE);
  }
  if (isActive) return 'active';
  return isWord && names.has(MAIN) ? undefined : 'otherType';
}

function isActiveElement({ name, attributes }: Element): boolean {
  if (name === 'Override' || name === 'Default') return activeType.test(attributes.ContentType ?? '');
  if (name !== 'Relationship') return false;
  const type = attributes.Type ?? '';
  return activeRelation.test(type) || (attributes.TargetMode === 'External' && !link.test(type));
}

async function bytesOf(zip: ZipFile, part: Entry): Promise<Buffer> {
  if (part.uncompressedSize > MOST_OF_PART) throw new Error('A part of the document is too large.');
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(part)) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
