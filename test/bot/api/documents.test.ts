import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { accepted, employee, physician, requested, second, signed } from '../../journeys/roads.ts';
import { type Member, signIn } from '../../support/driver.ts';
import { docx, jpeg, largePdf, pdf, png } from '../../support/files.ts';
import { type Move, playAt } from '../../support/play.ts';
import { type RunningProduct, startProduct } from '../../support/running.ts';

const MB = 1024 * 1024;
let product: RunningProduct;
let cases = 0;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product.stop();
});

type Sent = { readonly status: number; readonly text: string; readonly id: string };

const answered = z.looseObject({ id: z.string().optional() });

async function post(who: Member, path: string, init: RequestInit): Promise<Sent> {
  // A line of its own for each: one that was idle can be closed at the moment it is used again.
  const encoded = new Request('http://test', { method: 'POST', ...init });
  const body = Buffer.from(await encoded.arrayBuffer());
  const headers = {
    ...Object.fromEntries(encoded.headers),
    cookie: who.cookie,
    'Content-Length': body.length,
  };
  const sending = request(`${product.address}${path}`, { method: 'POST', agent: false, headers });
  sending.end(body);
  const [response] = z.tuple([z.instanceof(IncomingMessage)]).parse(await once(sending, 'response'));
  const text = Buffer.concat(await response.toArray()).toString();
  return { status: response.statusCode ?? 0, text, id: answered.parse(JSON.parse(text)).id ?? '' };
}

function upload(who: Member, caseId: string, kind: string, file: Buffer, name = 'brief.pdf'): Promise<Sent> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)]), name);
  return post(who, `/api/cases/${caseId}/documents?kind=${kind}`, { body: form });
}

function raw(who: Member, caseId: string, kind: string, file: Buffer, disposition?: string): Promise<Sent> {
  const headers = disposition === undefined ? {} : { 'Content-Disposition': disposition };
  return post(who, `/api/cases/${caseId}/documents?kind=${kind}`, { body: new Uint8Array(file), headers });
}

async function fetched(who: Member, caseId: string, id: string) {
  const response = await fetch(`${product.address}/api/cases/${caseId}/documents/${id}`, {
    headers: { cookie: who.cookie },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

const listed = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  href: z.string(),
});

async function documentsOf(who: Member, caseId: string) {
  // Papers that the product makes itself stand in the same list; here only what was uploaded counts.
  return z
    .array(listed)
    .parse((await who.case(caseId)).documents)
    .filter(({ kind }) => !['referral', 'draft', 'letter', 'invoice'].includes(kind));
}

/** A case of its own for each test, played up to a point. */
async function at(moves: readonly Move[], person: string) {
  const play = playAt(product.address, 'api');
  cases += 1;
  const adviceDate = `2026-0${1 + (cases % 9)}-${10 + cases}`;
  await play.go(
    ...moves.map((move, place) =>
      place === 0 && move.kind === 'act' ? { ...move, inputs: { adviceDate } } : move,
    ),
  );
  return { play, caseId: play.caseId(), who: await signIn(product.address, person) };
}

function foldersOf(): Promise<readonly string[]> {
  return readdir(join(product.dir, 'documents'), { recursive: true });
}

describe('An upload', () => {
  it.each([
    ['a PDF in a form', pdf(), 'application/pdf', 'uitslag één.pdf', 'uitslag één.pdf'],
    ['a PNG under a wrong name', png(), 'image/png', 'foto.exe', 'foto.exe.png'],
    ['a JPEG with a folder in its name', jpeg(), 'image/jpeg', 'C:\\map\\..\\foto.JPEG', 'foto.jpg'],
    [
      'a DOCX',
      docx(),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'brief.docx',
      'brief.docx',
    ],
  ])('takes %s, and gives its owner the same bytes back as a file', async (_what, file, type, name, kept) => {
    const { caseId, who } = await at([...requested], employee);
    const sent = await upload(who, caseId, 'examination', file, name);
    expect(sent.status).toBe(200);
    const back = await fetched(who, caseId, sent.id);
    expect(back.status).toBe(200);
    expect(back.bytes.equals(file)).toBe(true);
    expect(back.headers.get('content-type')).toBe(type);
    expect(back.headers.get('content-disposition')).toContain(`attachment; filename="`);
    expect(back.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(kept)}`);
    expect(back.headers.get('x-content-type-options')).toBe('nosniff');
    expect(back.headers.get('cache-control')).toBe('no-store');
    expect(back.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('takes the body itself as the file, named by its header or by us', async () => {
    const { caseId, who } = await at([...requested], employee);
    const named = await raw(
      who,
      caseId,
      'advice',
      pdf(),
      "attachment; filename*=UTF-8''oordeel%20van%20mei.pdf",
    );
    const unnamed = await raw(who, caseId, 'advice', pdf());
    await who.act(caseId, 'document.add', { documents: [named.id, unnamed.id], forSecondPhysician: false });
    expect((await documentsOf(who, caseId)).map(({ name, kind }) => [name, kind])).toEqual([
      ['oordeel van mei.pdf', 'advice'],
      ['document.pdf', 'advice'],
    ]);
  });

  it('says what is wrong with the kind or the file, and keeps nothing of it', async () => {
    const { caseId, who } = await at([...requested], employee);
    const before = await foldersOf();
    const wrong = async (sending: Promise<Sent>) => {
      const { status, text } = await sending;
      const body = z
        .looseObject({
          error: z.string(),
          fields: z.array(z.strictObject({ id: z.string(), message: z.string() })),
        })
        .parse(JSON.parse(text));
      return [status, body.error, body.fields.map(({ id, message }) => `${id}: ${message}`).join()];
    };
    const other = 'Dit bestand kunnen wij niet aannemen. Kies een PDF, PNG, JPEG of DOCX.';
    expect(await wrong(upload(who, caseId, 'letters', pdf()))).toEqual([
      422,
      'invalid',
      'kind: Kies wat voor stuk dit is.',
    ]);
    expect(await wrong(upload(who, caseId, '', pdf()))).toEqual([
      422,
      'invalid',
      'kind: Kies wat voor stuk dit is.',
    ]);
    expect(await wrong(upload(who, caseId, 'advice', Buffer.from('tekst')))).toEqual([
      422,
      'invalid',
      `file: ${other}`,
    ]);
    expect(await wrong(raw(who, caseId, 'advice', Buffer.from('{}')))).toEqual([
      422,
      'invalid',
      `file: ${other}`,
    ]);
    expect((await wrong(raw(who, caseId, 'advice', Buffer.alloc(0))))[2]).toBe('file: Kies een bestand.');
    expect((await wrong(upload(who, caseId, 'advice', Buffer.alloc(0))))[2]).toContain('leeg');
    const locked = pdf({ trailer: '/Encrypt 9 0 R' });
    expect((await wrong(upload(who, caseId, 'advice', locked)))[2]).toContain('wachtwoord');
    const active = pdf({ catalog: '/OpenAction << /S /JavaScript /JS (x) >>' });
    expect((await wrong(upload(who, caseId, 'advice', active)))[2]).toContain('programma');
    const two = new FormData();
    two.append('file', new Blob([new Uint8Array(pdf())]), 'a.pdf');
    two.append('file', new Blob([new Uint8Array(pdf())]), 'b.pdf');
    const path = `/api/cases/${caseId}/documents?kind=advice`;
    expect((await wrong(post(who, path, { body: two })))[2]).toContain('één bestand');
    const none = new FormData();
    none.set('kind', 'advice');
    expect((await wrong(post(who, path, { body: none })))[2]).toBe('file: Kies een bestand.');
    const halved = {
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    };
    expect((await post(who, path, halved)).status).toBe(400);
    expect((await foldersOf()).filter((name) => name.includes('draft'))).toEqual([]);
    expect((await foldersOf()).length).toBeLessThanOrEqual(before.length + 1);
  });

  it('takes ten megabytes to the byte, and answers 413 to one more', async () => {
    const { caseId, who } = await at([...requested], employee);
    const most = Buffer.concat([largePdf(10 * MB), Buffer.alloc(1_000)]).subarray(0, 10 * MB);
    expect(most.length).toBe(10 * MB);
    expect((await raw(who, caseId, 'treatment', most)).status).toBe(200);
    expect((await upload(who, caseId, 'treatment', most)).status).toBe(200);
    const more = Buffer.concat([most, Buffer.alloc(1)]);
    expect((await raw(who, caseId, 'treatment', more)).status).toBe(413);
    expect((await upload(who, caseId, 'treatment', more)).status).toBe(413);
    expect((await upload(who, caseId, 'treatment', Buffer.alloc(12 * MB))).status).toBe(413);
    expect((await foldersOf()).filter((name) => name.includes('draft'))).toEqual([]);
  });

  it('is for who has a part in the case, and the same bytes for everybody else as for no case at all', async () => {
    const { caseId } = await at([...requested], employee);
    const nobody = await post({ cookie: '' } as Member, `/api/cases/${caseId}/documents?kind=advice`, {
      body: 'x',
    });
    expect(nobody.status).toBe(401);
    for (const person of ['employee-2', 'hr-1', second, 'backoffice-2']) {
      const who = await signIn(product.address, person);
      const here = await upload(who, caseId, 'advice', pdf());
      const nowhere = await upload(who, 'bestaatniet', 'advice', pdf());
      expect([person, here.status, here.text]).toEqual([person, 404, nowhere.text]);
    }
    const office = await upload(await signIn(product.address, 'backoffice-1'), caseId, 'advice', pdf());
    expect([office.status, JSON.parse(office.text).error]).toEqual([403, 'role']);
    const elsewhere = await post(
      await signIn(product.address, employee),
      `/api/cases/${caseId}/documents?kind=advice`,
      {
        body: new Uint8Array(pdf()),
        headers: { Origin: 'https://example.org' },
      },
    );
    expect(elsewhere.status).toBe(403);
  });

  it('is no longer taken when the case is closed', async () => {
    const { caseId, who } = await at([...requested], employee);
    await who.act(caseId, 'request.withdraw');
    const late = await upload(who, caseId, 'advice', pdf());
    expect([late.status, JSON.parse(late.text).error]).toEqual([409, 'stale']);
  });
});

describe('A file that waits', () => {
  it('is its owner’s alone, is used by nobody else, and can be taken away', async () => {
    const { caseId, who } = await at([...signed], physician);
    const { id } = await upload(who, caseId, 'complaints', pdf());
    for (const person of [employee, second, 'backoffice-1']) {
      const other = await signIn(product.address, person);
      const unknown = await fetched(other, caseId, 'bestaatniet');
      expect([person, (await fetched(other, caseId, id)).status]).toEqual([person, 404]);
      expect((await fetched(other, caseId, id)).bytes.equals(unknown.bytes)).toBe(true);
    }
    const own = await signIn(product.address, employee);
    const taken = await own.send(
      caseId,
      'document.add',
      { documents: [id], forSecondPhysician: true },
      await own.opened(caseId, 'document.add'),
    );
    expect(taken.status).toBe(422);
    expect(JSON.parse(taken.text).fields).toEqual([{ id: 'documents', message: expect.any(String) }]);
    const drop = (member: Member) =>
      fetch(`${product.address}/api/cases/${caseId}/documents/${id}`, {
        method: 'DELETE',
        headers: { cookie: member.cookie },
      });
    expect((await drop(own)).status).toBe(404);
    expect((await drop(who)).status).toBe(200);
    expect((await fetched(who, caseId, id)).status).toBe(404);
  });
});

describe('A document of the referral', () => {
  it('is read by the second physician while the authorisation stands, and each fetching is noted', async () => {
    const { play, caseId, who } = await at([...signed], physician);
    const { id } = await upload(who, caseId, 'examination', pdf(), 'canary-uitslag.pdf');
    await who.act(caseId, 'referral.send', { background: 'Vraag', workSituation: 'Werk', documents: [id] });
    const reader = await signIn(product.address, second);
    expect(await documentsOf(reader, caseId)).toEqual([
      { id, name: 'canary-uitslag.pdf', kind: 'examination', href: `/api/cases/${caseId}/documents/${id}` },
    ]);
    expect((await fetched(reader, caseId, id)).status).toBe(200);
    const own = await play.member(employee);
    const lines = JSON.stringify((await own.ask('/api/me')).json);
    expect(lines).toContain(id);
    await own.act(caseId, 'authorisation.withdraw');
    expect(await documentsOf(reader, caseId)).toEqual([]);
    const gone = await fetched(reader, caseId, id);
    const unknown = await fetched(reader, caseId, 'bestaatniet');
    expect([gone.status, gone.bytes.equals(unknown.bytes)]).toEqual([404, true]);
    expect((await fetched(own, caseId, id)).status).toBe(200);
  });
});

describe('On disk', () => {
  it('no file, name, kind or id of a person lies open, and a changed byte is refused with a clear fault', async () => {
    const { caseId, who } = await at([...accepted], employee);
    const text = 'canary-in-het-bestand';
    const file = pdf({ objects: [`9 0 obj\n(${text})\nendobj`] });
    const { id } = await upload(who, caseId, 'correspondence', file, 'canary-naam.pdf');
    const names = await foldersOf();
    const path = names.find((name) => name.endsWith(id)) ?? '';
    expect(path.split('/')).toHaveLength(2);
    expect(path).not.toContain(caseId);
    const whole = join(product.dir, 'documents', path);
    const sealed = await readFile(whole);
    expect(sealed.includes(text)).toBe(false);
    for (const place of [2, 10, 30, sealed.length - 3]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      await writeFile(whole, changed);
      const answer = await fetched(who, caseId, id);
      expect([place, answer.status]).toEqual([place, 500]);
      expect(JSON.parse(answer.bytes.toString())).toEqual({
        error: 'broken',
        message: expect.stringContaining('beschadigd'),
      });
    }
    await writeFile(whole, sealed);
    expect((await fetched(who, caseId, id)).status).toBe(200);
    expect(product.said.filter((line) => line.includes('sealBroken'))).toHaveLength(4);
  });
});
