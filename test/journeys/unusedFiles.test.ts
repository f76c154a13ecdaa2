import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { advance } from '../support/driver.ts';
import { pdf } from '../support/files.ts';
import { by, type Play } from '../support/play.ts';
import { uploadFile } from '../support/uploadFile.ts';
import { billed, employee, endEach, physician, played, product, requested, shared, signed } from './roads.ts';

endEach();

/** The ids of the files that lie in the folder of documents. */
async function onDisk(): Promise<readonly string[]> {
  const found = await readdir(join(product().dir, 'documents'), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function put(play: Play, who: string, kind: string): Promise<string> {
  const { cookie } = await play.member(who);
  return uploadFile(play.address, cookie, play.caseId(), { kind, file: pdf(), name: 'brief.pdf' });
}

async function statusOf(play: Play, who: string, id: string): Promise<number> {
  return (await (await play.member(who)).ask(`/api/cases/${play.caseId()}/documents/${id}`)).status;
}

describe('A file that nobody used', () => {
  it('can be used for thirty days, and is off the disk a day later; one that became part of the case stays', async () => {
    const play = await played('api', ...requested);
    const unused = await put(play, employee, 'treatment');
    const used = await put(play, employee, 'complaints');
    await play.go(by(employee, 'document.add', { documents: [used], forSecondPhysician: false }));
    await advance(play.address, 'P29D');
    expect(await statusOf(play, employee, unused)).toBe(200);
    await advance(play.address, 'P1DT1H');
    expect(await statusOf(play, employee, unused)).toBe(404);
    const own = await play.member(employee);
    const late = await own.send(
      play.caseId(),
      'document.add',
      { documents: [unused], forSecondPhysician: false },
      await own.opened(play.caseId(), 'document.add'),
    );
    expect([late.status, late.json.fields]).toEqual([
      422,
      [{ id: 'documents', message: expect.any(String) }],
    ]);
    await advance(play.address, 'P1D');
    expect(await onDisk()).toEqual([used]);
    expect(await statusOf(play, employee, used)).toBe(200);
    expect(await statusOf(play, physician, used)).toBe(200);
  });

  it('goes from the disk soon after it was taken away, unless an act took it in the meantime', async () => {
    const play = await played('api', ...signed);
    const away = await put(play, physician, 'examination');
    const sent = await put(play, physician, 'examination');
    const { cookie } = await play.member(physician);
    const remove = (id: string) =>
      fetch(`${play.address}/api/cases/${play.caseId()}/documents/${id}`, {
        method: 'DELETE',
        headers: { cookie },
      });
    expect((await remove(away)).status).toBe(200);
    await play.go(by(physician, 'referral.send', { medicalSummary: 'Rug.', documents: [sent] }));
    expect((await remove(sent)).status).toBe(404);
    await advance(play.address, 'PT2M');
    expect(await onDisk()).toEqual([sent]);
  });
});

describe('The files of a case', () => {
  it('go from the disk with its texts, three months after it was closed and paid', async () => {
    const play = await played('api', ...signed);
    const used = await put(play, physician, 'examination');
    await play.go(
      by(physician, 'referral.send', { medicalSummary: 'Rug.', documents: [used] }),
      ...shared.slice(6),
      by(physician, 'adoption.decide', { adviceChanged: false }),
      ...billed,
    );
    expect(await onDisk()).toEqual([used]);
    await advance(play.address, 'P100D');
    expect(await onDisk()).toEqual([]);
    expect(await statusOf(play, employee, used)).toBe(404);
  });
});
