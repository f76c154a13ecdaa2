import { deflateRawSync, deflateSync } from 'node:zlib';

/** The start of a PNG, and as much after it as asked. */
export function png(size = 200): Buffer {
  const start = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  return Buffer.concat([start, Buffer.alloc(Math.max(0, size - start.length), 0x5a)]);
}

export function jpeg(): Buffer {
  return Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(200, 0x42)]);
}

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>';

type PdfParts = {
  /** What stands in the catalog besides its pages. */
  readonly catalog?: string;
  /** Whole further objects, with their numbers. */
  readonly objects?: readonly string[];
  readonly trailer?: string;
};

/** A small PDF with a table of its objects. */
export function pdf({ catalog = '', objects = [], trailer = '' }: PdfParts = {}): Buffer {
  return tabled(
    [
      `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`,
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
      `3 0 obj\n${page}\nendobj\n`,
      ...objects.map((object) => `${object}\n`),
    ],
    trailer,
  );
}

function tabled(objects: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object) => {
    const at = text.length;
    text += object;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}

/** A PDF of this many bytes: its page holds a picture of noise. */
export function largePdf(size: number, seed = 1): Buffer {
  const noise = Buffer.alloc(Math.max(0, size - 900));
  for (let at = 0, state = seed; at < noise.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    noise[at] = state >>> 24;
  }
  const before = pdf().toString('latin1').split('xref')[0] ?? '';
  const head = `4 0 obj\n<< /Type /XObject /Subtype /Image /Length ${noise.length} >>\nstream\n`;
  const tail = '\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n';
  const whole = Buffer.concat([Buffer.from(before + head, 'latin1'), noise, Buffer.from(tail, 'latin1')]);
  return whole;
}

/** An object stream (object `number`) that holds further objects, compressed. */
export function objectStream(number: number, held: Readonly<Record<number, string>>): string {
  const entries = Object.entries(held);
  let at = 0;
  const places = entries.map(([id, text]) => {
    const place = `${id} ${at}`;
    at += text.length + 1;
    return place;
  });
  const first = `${places.join(' ')} `;
  const body = deflateSync(Buffer.from(`${first}${entries.map(([, text]) => text).join(' ')} `, 'latin1'));
  const head = `<< /Type /ObjStm /N ${entries.length} /First ${first.length} /Filter /FlateDecode /Length ${body.length} >>`;
  return `${number} 0 obj\n${head}\nstream\n${body.toString('latin1')}\nendstream\nendobj`;
}

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small DOCX. */
export const docxParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
  '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml':
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Brief</w:t></w:r></w:p></w:body></w:document>',
};

/** The relations of the main part, pointing to something by its kind. */
export function related(kind: string, target: string, isExternal: boolean): Readonly<Record<string, string>> {
  const mode = isExternal ? ' TargetMode="Ext&#101;rnal"' : '';
  return {
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${relations}/${kind}" Target="${target}"${mode}/></Relationships>`,
  };
}

/** A zip file with these parts. */
export function zip(parts: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const plain = Buffer.from(text);
    const body = deflateRawSync(plain);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(label.length, 22);
    locals.push(Buffer.from([0x50, 0x4b, 3, 4]), common, label, body);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, label);
    at += 4 + 26 + label.length + body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, listed, Buffer.from([0x50, 0x4b, 5, 6]), end]);
}

/** A small DOCX, with other parts besides or instead. */
export function docx(more: Readonly<Record<string, string>> = {}): Buffer {
  return zip({ ...docxParts, ...more });
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
