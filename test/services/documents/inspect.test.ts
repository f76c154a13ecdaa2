import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspect } from '../../../services/documents/inspection/inspect.ts';
import {
  docx,
  docxParts,
  jpeg,
  largePdf,
  objectStream,
  pdf,
  png,
  related,
  zip,
} from '../../support/files.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const script = '<< /S /JavaScript /JS (app.alert(1)) >>';

describe('A file is what its content says', () => {
  it.each([
    ['a PDF', pdf(), 'application/pdf'],
    ['a large PDF', largePdf(400_000), 'application/pdf'],
    [
      'a PDF that says where it opens',
      pdf({ catalog: '/OpenAction [3 0 R /XYZ null null 0]' }),
      'application/pdf',
    ],
    [
      'a PDF that opens by going to a page',
      pdf({ catalog: '/OpenAction 9 0 R', objects: ['9 0 obj\n<< /S /GoTo /D [3 0 R /Fit] >>\nendobj'] }),
      'application/pdf',
    ],
    [
      'a PDF with a link to follow',
      pdf({
        objects: [
          '9 0 obj\n<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://nvab.nl) >> >>\nendobj',
        ],
      }),
      'application/pdf',
    ],
    [
      'a PDF with compressed objects',
      pdf({ objects: [objectStream(9, { 10: '<< /Kind /Harmless >>' })] }),
      'application/pdf',
    ],
    ['a PNG', png(), 'image/png'],
    ['a JPEG', jpeg(), 'image/jpeg'],
    ['a DOCX', docx(), word],
    ['a DOCX with a link to follow', docx(related('hyperlink', 'https://nvab.nl', true)), word],
  ])('as with %s', async (_name, file, type) => {
    expect(await inspect(file)).toEqual({ type });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['plain text', Buffer.from('%PD'), 'otherType'],
    ['a web page', Buffer.from('<!doctype html><script>1</script>'), 'otherType'],
    ['a GIF', Buffer.from('GIF89a'), 'otherType'],
    ['a program', Buffer.from('MZ\x90\x00'), 'otherType'],
    ['a PDF behind something else', Buffer.concat([Buffer.from('PK'), pdf()]), 'otherType'],
    ['a zip that is no document', zip({ 'a.txt': 'a' }), 'otherType'],
    [
      'a spreadsheet that calls itself a document',
      zip({
        ...docxParts,
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      }),
      'otherType',
    ],
    ['a PDF of which only the first line is there', Buffer.from('%PDF-1.7\n'), 'broken'],
    ['a DOCX that was cut off', docx().subarray(0, 300), 'broken'],
    [
      'a DOCX with a part that is no XML',
      docx({ 'word/_rels/document.xml.rels': '<Relationships><' }),
      'broken',
    ],
    [
      'a DOCX with a document type of its own',
      docx({ 'word/_rels/document.xml.rels': '<!DOCTYPE x [<!ENTITY a "b">]><Relationships/>' }),
      'broken',
    ],
    [
      'a PDF with a password',
      pdf({ trailer: '/Encrypt 9 0 R', objects: ['9 0 obj\n<< /Filter /Standard >>\nendobj'] }),
      'locked',
    ],
  ])('and %s is refused', async (_name, file, problem) => {
    expect(await inspect(file)).toEqual({ problem });
  });
});

describe('A PDF that does something by itself is refused', () => {
  const object = (text: string): string => `9 0 obj\n${text}\nendobj`;
  const hidden = deflateSync(Buffer.from('10 0 << /S /GoTo >> '));
  it.each([
    ['a script on opening', pdf({ catalog: `/OpenAction ${script}` })],
    [
      'an action on opening that starts elsewhere',
      pdf({ catalog: '/OpenAction 9 0 R', objects: [object('<< /S /URI /URI (https://x.nl) >>')] }),
    ],
    [
      'a script after going to a page',
      pdf({ catalog: '/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next 9 0 R >>' }),
    ],
    ['a script in the names', pdf({ catalog: '/Names << /JavaScript 9 0 R >>' })],
    ['a script that nothing points to', pdf({ objects: [object(script)] })],
    ['a script spelled with signs', pdf({ objects: [object('<< /S /J#61vaScript /#4a#53 (app) >>')] })],
    ['a script in an array in an array', pdf({ objects: [object(`[ [ [ ${script} ] ] ]`)] })],
    ['a script in compressed objects', pdf({ objects: [objectStream(9, { 10: '<< /A 1 >>', 11: script })] })],
    ['the name of an action as an object of its own', pdf({ objects: [object('/Launch')] })],
    ['a program to start', pdf({ objects: [object('<< /Type /Action /S /Launch /F (cmd.exe) >>')] })],
    [
      'another file inside',
      pdf({ objects: [object('<< /Type /Filespec /F (a.exe) /EF << /F 10 0 R >> >>')] }),
    ],
    [
      'a file that compressed objects name',
      pdf({ objects: [objectStream(9, { 10: '<< /Type /EmbeddedFile >>' })] }),
    ],
    ['an attached file', pdf({ objects: [object('<< /Type /Annot /Subtype /FileAttachment >>')] })],
    ['actions of a page', pdf({ objects: [object('<< /Type /Page /AA << /O 10 0 R >> >>')] })],
    ['a form that is a program', pdf({ catalog: '/AcroForm << /XFA [ (template) 9 0 R ] >>' })],
    ['a form that is sent', pdf({ objects: [object('<< /S /SubmitForm /F (https://x.nl) >>')] })],
    ['a film', pdf({ objects: [object('<< /Type /Annot /Subtype /RichMedia >>')] })],
    [
      'an object of an earlier version that a later one hides',
      Buffer.concat([
        pdf({ objects: [object(script)] }),
        Buffer.from('9 0 obj\n<< /Harmless true >>\nendobj\n%%EOF\n'),
      ]),
    ],
    [
      'a script inside the bytes of a picture, where a table could point',
      pdf({
        objects: [
          `9 0 obj\n<< /Length 60 >>\nstream\n10 0 obj << /S /JavaScript >> endobj\nendstream\nendobj`,
        ],
      }),
    ],
  ])('with %s', async (_name, file) => {
    expect(await inspect(file)).toEqual({ problem: 'active' });
  });

  it('and so is one with objects in a stream that does not say so', async () => {
    const stream = `9 0 obj\n<< /N 1 /First 5 /Filter /FlateDecode /Length ${hidden.length} >>\nstream\n${hidden.toString('latin1')}\nendstream\nendobj`;
    expect(await inspect(pdf({ objects: [stream] }))).toEqual({ problem: 'broken' });
  });
});

describe('A DOCX that does something by itself is refused', () => {
  it.each([
    ['macros', docx({ 'word/vbaProject.bin': 'x' })],
    ['macros under another name', docx(related('vbaProject', 'data.xml', false))],
    [
      'the type of a document with macros',
      docx({
        '[Content_Types].xml': (docxParts['[Content_Types].xml'] ?? '').replace(
          '</Types>',
          '<Override PartName="/x" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        ),
      }),
    ],
    ['a control', docx({ 'word/activeX/activeX1.xml': '<x/>' })],
    ['another file inside', docx({ 'word/embeddings/Book1.xlsx': 'x' })],
    ['a template elsewhere', docx(related('attachedTemplate', 'https://x.nl/a.dotm', true))],
    ['a picture elsewhere', docx(related('image', 'https://x.nl/a.png', true))],
    ['a web page inside', docx(related('aFChunk', 'a.xhtml', false))],
  ])('with %s', async (_name, file) => {
    expect(await inspect(file)).toEqual({ problem: 'active' });
  });

  it('and one with two parts of the same name is broken', async () => {
    const twice = zip({ ...docxParts, 'word/documenu.xml': '<x/>' });
    const both = Buffer.from(
      twice.toString('latin1').replaceAll('word/documenu.xml', 'word/document.xml'),
      'latin1',
    );
    expect(await inspect(both)).toEqual({ problem: 'broken' });
  });
});
