import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { settingsOf } from '../../../domain/settings.ts';
import { sameOrganisationPairs } from '../../../services/directory/contradictions.ts';
import { directoryOf } from '../../../services/directory/directory.ts';
import { directorySchema, entriesOf } from '../../../services/directory/directoryFile.ts';
import { readDirectoryFile } from '../../../services/directory/readDirectoryFile.ts';
import { monday, worldAt } from '../../support/world.ts';

const docs = join(import.meta.dirname, '../../../docs');
const example = readFileSync(join(docs, 'directory.example.yaml'), 'utf8');

/** The lines and messages of everything wrong in the example after these replacements. */
function wrongWith(...changes: readonly (readonly [string, string])[]): readonly string[] {
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, example);
  const read = readDirectoryFile(text);
  if ('file' in read) return [];
  const lines = text.split('\n');
  return read.problems.map(
    ({ line, place, message }) => `${lines[line - 1]?.trim().slice(0, 24)} | ${place} | ${message}`,
  );
}

function fileOf(text: string) {
  const read = readDirectoryFile(text);
  if (!('file' in read)) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

describe('A directory file', () => {
  it('is published with a schema and an example that are true', () => {
    expect(JSON.parse(readFileSync(join(docs, 'directory.schema.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(directorySchema())),
    );
    expect(wrongWith()).toEqual([]);
  });

  it('is read the same from JSON, also indented with tabs', () => {
    const file = fileOf(example);
    expect(fileOf(JSON.stringify(file))).toEqual(file);
    expect(fileOf(JSON.stringify(file, undefined, '\t'))).toEqual(file);
  });

  it('fills in of a contract what it leaves out', () => {
    const directory = directoryOf(entriesOf(fileOf(example)));
    const settings = settingsOf('vanburen', worldAt(monday, { directory }));
    expect(settings.deadlines.availability).toEqual({ reminders: [{ days: 4 }], consequence: { days: 6 } });
    expect([settings.hrThreshold, settings.staffMinimum, settings.retentionMonths]).toEqual([20, 50, 3]);
    expect(settings.deadlines.adoption.consequence).toEqual({ workingDays: 10 });
  });

  it('knows people by their account and by who they are in Teams, in whatever case it is written', () => {
    const directory = directoryOf(entriesOf(fileOf(example)));
    expect(directory.byAccount('A.Terpstra@Linde.example')?.id).toBe('terpstra');
    const tenant = '7A1C0000-0000-4000-8000-000000000001';
    expect(directory.byTeams({ tenant, objectId: '7a1c0000-0000-4000-8000-0000000000A1' })?.id).toBe(
      'vermeer',
    );
    expect(
      directory.byTeams({ tenant: 'other', objectId: '7a1c0000-0000-4000-8000-0000000000a1' }),
    ).toBeUndefined();
    expect(directory.employerOfTenant(tenant)?.id).toBe('vanburen');
  });

  it('names the pairs of the same organisation by organisation number', () => {
    expect(sameOrganisationPairs(fileOf(example))).toEqual([]);
    const [pair, ...others] = sameOrganisationPairs(fileOf(example.replace('"30000002"', '"30000001"')));
    expect([pair?.startsWith('vanburen: meulenbelt'), others]).toEqual([true, []]);
  });
});

describe('What is wrong in a directory file', () => {
  it('is listed whole, in the order of its lines, each with its line', () => {
    const wrong = wrongWith(
      ['NL91ABNA0417164300', 'NL91ABNA0417164301'],
      ['staff: 120', 'staff: many'],
      ['ownPhysician: terpstra', 'ownPhysican: terpstra'],
      ['language', 'language'],
    );
    expect(wrong).toHaveLength(3);
    expect(wrong[0]).toMatch(/^iban: NL91.* services\[0\]\.iban \| This is no IBAN/);
    expect(wrong[1]).toMatch(/^staff: many \| employers\[0\]\.staff/);
    expect(wrong[2]).toMatch(/^ownPhysican: terpstra \| people\[0\]\.ownPhysican \| There is no such field/);
  });

  it('is a broken line, told by its place', () => {
    expect(wrongWith(['role: employee', 'role: "employee'])[0]).toMatch(/\|/);
    expect(readDirectoryFile('')).toHaveProperty('problems');
    expect(readDirectoryFile('[]')).toHaveProperty('problems');
  });

  it.each([
    ['an id twice', ['id: koster', 'id: dewit'], /people\[4\]\.id \| This id stands here twice/],
    ['a key twice', ['    role: hr', '    role: hr\n    role: hr'], /unique/],
    [
      'an employer nobody knows',
      ['employer: vanburen\n    ownPhysician', 'employer: other\n    ownPhysician'],
      /There is no such employer/,
    ],
    [
      'an own physician who is none',
      ['ownPhysician: terpstra', 'ownPhysician: meulenbelt'],
      /There is no such physician/,
    ],
    [
      'a contract with somebody who is no second physician',
      ['contract: [meulenbelt]', 'contract: [terpstra]'],
      /terpstra is no second physician/,
    ],
    [
      'HR of a contact who has a role in cases',
      ['hr: [dewit]', 'hr: [terpstra]'],
      /terpstra is no HR contact/,
    ],
    [
      'HR and a case role with one account',
      ['account: p.dewit@vanburen.example', 'account: S.Vermeer@vanburen.example'],
      /HR and the roles of a case exclude each other/,
    ],
    [
      'two people with one account',
      ['account: m.koster@linde.example', 'account: a.terpstra@linde.example'],
      /belongs to somebody else/,
    ],
    [
      'a private address in a domain of the employer',
      ['sanne.vermeer@prive.example', 'sanne@post.vanburen.example'],
      /an employee's address here is a private one/,
    ],
    [
      'a second physician without a practice',
      ['role: secondPhysician', 'role: physician'],
      /Who is physician has no practice/,
    ],
    ['an HR threshold below five', ['hrThreshold: 20', 'hrThreshold: 4'], /no number below 5/],
    [
      'texts kept longer than three months',
      ['hrThreshold: 20', 'retentionMonths: 12'],
      /three months at most/,
    ],
    [
      'less than four weeks to share after a block',
      ['hrThreshold: 20', 'afterwards: { days: 27 }'],
      /Four weeks at least/,
    ],
    ['a wait that does not exist', ['availability:', 'avialability:'], /avialability/],
  ] as const)('is %s', (_what, [from, to], message) => {
    const wrong = wrongWith([from, to]);
    expect(wrong.join('\n')).toMatch(message);
  });

  it('never makes the reader fail, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(example.length).map((end) => example.slice(0, end)),
        ),
        (text) => {
          const read = readDirectoryFile(text);
          if (!('file' in read)) expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
