import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { FileProblem } from './verdict.ts';

/** Entries that make a document do something, whatever their value. */
const activeKeys = new Set([
  'AA',
  'EF',
  'EmbeddedFiles',
  'JavaScript',
  'JS',
  'RichMediaContent',
  'RichMediaSettings',
  'XFA',
]);
/** Actions, types and annotations that do something beyond moving about in the document or opening a link at a click. */
const activeNames = new Set([
  '3D',
  'EmbeddedFile',
  'FileAttachment',
  'GoTo3DView',
  'GoToE',
  'ImportData',
  'JavaScript',
  'Launch',
  'Movie',
  'Rendition',
  'RichMedia',
  'RichMediaExecute',
  'Screen',
  'Sound',
  'SubmitForm',
]);
const namedBy = ['S', 'Type', 'Subtype'];
/** Those of them that are long enough never to stand in compressed bytes by chance. */
const unmistakable = new Set([
  'EmbeddedFile',
  'EmbeddedFiles',
  'ImportData',
  'JavaScript',
  'Launch',
  'RichMedia',
  'SubmitForm',
]);

/**
 * Why a PDF is not taken; undefined for one that only shows pages. Looks at every object in the file, those inside
 * object streams and those that a later revision replaced included.
 */
export async function inspectPdf(file: Buffer): Promise<FileProblem | undefined> {
  let isActive = false;
  let isHidden = false;
  const openings: PDFObject[] = [];
  const look = (object: PDFObject): void => {
    isActive ||= doesSomething(object, openings);
    isHidden ||= hidesObjects(object);
  };
  try {
    const context = await parse(file, look);
    if (context.trailerInfo.Encrypt !== undefined) return 'locked';
    if (isActive || openings.some((value) => !isPlace(value, context)) || namesActive(file)) return 'active';
    const root = context.lookup(context.trailerInfo.Root);
    return isHidden || !(root instanceof PDFDict) ? 'broken' : undefined;
  } catch {
    return isActive || namesActive(file) ? 'active' : 'broken';
  }
}

const { assign } = PDFContext.prototype;
let looking: ((object: PDFObject) => void) | undefined;

// The parser keeps the last of several objects with one number; a reader may follow the table to another one.
PDFContext.prototype.assign = function (ref: PDFRef, object: PDFObject): void {
  looking?.(object);
  assign.call(this, ref, object);
};

/** Parses one file at a time, showing each object as it is found. A Buffer is not copied for its parts. */
async function parse(file: Buffer, look: (object: PDFObject) => void): Promise<PDFContext> {
  looking = look;
  try {
    return await PDFParser.forBytesWithOptions(
      file,
      Number.POSITIVE_INFINITY,
      false,
      false,
      true,
    ).parseDocument();
  } finally {
    looking = undefined;
  }
}

/** Whether something in an object acts by itself; what happens on opening goes into `openings`, to be judged when all is read. */
function doesSomething(object: PDFObject, openings: PDFObject[]): boolean {
  const waiting: PDFObject[] = [object];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each instanceof PDFRawStream) waiting.push(each.dict);
    else if (each instanceof PDFArray) waiting.push(...each.asArray());
    else if (each instanceof PDFName && each === object && activeNames.has(each.decodeText())) return true;
    else if (each instanceof PDFDict) {
      if (isActiveDict(each)) return true;
      const opening = each.get(PDFName.of('OpenAction'));
      if (opening !== undefined) openings.push(opening);
      waiting.push(...each.values());
    }
  }
  return false;
}

function isActiveDict(dict: PDFDict): boolean {
  return dict.entries().some(([key, value]) => {
    const name = key.decodeText();
    if (activeKeys.has(name)) return true;
    return namedBy.includes(name) && value instanceof PDFName && activeNames.has(value.decodeText());
  });
}

/** Many programs write where a document opens: a page, or an action that only goes there. */
function isPlace(value: PDFObject, context: PDFContext): boolean {
  const action = value instanceof PDFRef ? context.lookup(value) : value;
  if (action === undefined || action instanceof PDFArray) return true;
  return action instanceof PDFDict && nameOf(action, 'S') === 'GoTo' && !action.has(PDFName.of('Next'));
}

function nameOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** A stream of objects that does not say that it is one: the parser passes over what a reader may open. */
function hidesObjects(object: PDFObject): boolean {
  if (!(object instanceof PDFRawStream)) return false;
  const { dict } = object;
  const isOfObjects = dict.has(PDFName.of('First')) && dict.has(PDFName.of('N'));
  return isOfObjects && nameOf(dict, 'Type') !== 'ObjStm';
}

const WINDOW = 64 * 1024;
const LONGEST_NAME = 128;
const nameInBytes = /\/(?:[A-Za-z]|#[0-9A-Fa-f]{2}){6,40}/g;

/** Whether an active name stands anywhere in the bytes: also where the parser sees no object, in whatever spelling. */
function namesActive(file: Buffer): boolean {
  for (let at = 0; at < file.length; at += WINDOW) {
    const text = file.toString('latin1', at, at + WINDOW + LONGEST_NAME);
    for (const [found] of text.matchAll(nameInBytes)) {
      const name = found
        .slice(1)
        .replaceAll(/#([0-9A-Fa-f]{2})/g, (_sign: string, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
      if (unmistakable.has(name)) return true;
    }
  }
  return false;
}
