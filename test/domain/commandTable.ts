import type { CaseVerb } from '../../domain/procedure.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { SceneName } from './scenes.ts';

/**
 * Who may use which verb when, by hand from the procedure. Columns are stages, cells are the people who may:
 * e employee · p physician · s, t, z the second physicians second-1, second-3, second-4 ·
 * b, c, d, g the back offices of services 1 to 4. Whoever is in no cell of a row may never use the verb there.
 * `sees` names those to whom the case exists, `pays` those who pay the invoice, sent or to come.
 */
const step2and3 = `
                          suitability alternative insisted selection asked acknowledged nextAsked noneLeft former
sees                      epb         epb         epb      epb       epsbc epsbc        eptbd     epb      epb
pays                      .           .           .        .         pb    pb           pb        .        .
document.add              e           e           e        e         e     e            e         e        e
suitability.confirm       p           .           p        .         .     .            .         .        .
suitability.advise        p           .           .        .         .     .            .         .        .
alternative.accept        .           e           .        .         .     .            .         .        .
request.insist            .           e           .        .         .     .            .         .        .
request.refuse            p           .           p        .         .     .            .         .        .
selection.recommend       .           .           .        p         p     p            p         p        p
selection.choose          .           .           .        e         .     .            .         e        e
availability.acknowledge  .           .           .        .         s     .            t         .        .
availability.accept       .           .           .        .         s     s            t         .        .
availability.decline      .           .           .        .         s     s            t         .        .
engagement.end            .           .           .        .         s     s            t         .        .
invoice.issue             .           .           .        .         .     .            .         .        s
request.withdraw          e           e           e        e         e     e            e         e        e
hrStatus.allow            e           e           e        e         e     e            e         e        e
participant.replace       b           b           b        b         bc    bc           bd        b        b
`;

const step4 = `
                          authorising signed unsigned lapsed unsealed sent  sentUnsigned returned
sees                      epsbc       epsbc  epsbc    epsbc  epsbc    epsbc epsbc        epsbc
pays                      pb          pb     pb       pb     pb       pb    pb           pb
document.add              e           e      e        e      e        e     e            e
authorisation.sign        e           .      e        e      e        .     .            e
authorisation.refuse      e           .      .        e      .        .     .            .
authorisation.withdraw    .           e      .        .      .        e     .            e
referral.send             .           p      p        p      p        .     .            p
referral.accept           .           .      .        .      .        s     s            .
referral.return           .           .      .        .      .        s     s            .
engagement.end            s           s      s        s      s        s     s            s
request.close             .           .      .        .      .        .     .            e
request.withdraw          e           e      e        e      e        e     e            e
hrStatus.allow            e           e      e        e      e        e     e            e
participant.replace       bc          bc     bc       bc     bc       bc    bc           bc
`;

const step5and6 = `
                          engaged proposed confirmed begun declined missed held  infoAsked infoPhysician infoOther infoDenied infoGiven
sees                      epsbc   epsbc    epsbc     epsbc epsbc    epsbc  epsbc epsbc     epsbc         epsbc     epsbc      epsbc
pays                      pb      pb       pb        pb    pb       pb     pb    pb        pb            pb        pb         pb
document.add              e       e        e         e     e        e      e     e         e             e         e          e
authorisation.withdraw    e       e        e         e     e        e      e     e         e             e         e          e
referral.return           s       s        s         s     s        s      s     s         s             s         s          s
engagement.end            s       s        s         s     s        s      s     s         s             s         s          s
appointment.propose       s       s        s         s     s        s      .     .         .             .         .          .
appointment.cancel        .       es       es        .     .        .      .     .         .             .         .          .
appointment.confirm       .       e        .         .     .        .      .     .         .             .         .          .
appointment.decline       .       e        .         .     .        .      .     .         .             .         .          .
appointment.held          .       .        .         s     .        .      .     .         .             .         .          .
appointment.missed        .       .        .         s     .        .      .     .         .             .         .          .
information.request       s       s        s         s     s        s      s     .         .             .         s          s
information.consent       .       .        .         .     .        .      .     e         .             .         .          .
information.deny          .       .        .         .     .        .      .     e         .             .         .          .
information.withdraw      .       .        .         .     .        .      .     .         e             e         .          e
information.provide       .       .        .         .     .        .      .     .         p             .         .          .
information.record        .       .        .         .     .        .      .     .         s             s         .          .
draft.submit              .       .        .         .     .        .      s     .         .             .         s          s
request.withdraw          e       e        e         e     e        e      e     e         e             e         e          e
hrStatus.allow            e       e        e         e     e        e      e     e         e             e         e          e
participant.replace       bc      bc       bc        bc    bc       bc     bc    bc        bc            bc        bc         bc
`;

const step7 = `
                          drafted remarked approved unread
sees                      epsbc   epsbc    epsbc    epsbc
pays                      pb      pb       pb       pb
document.add              e       e        e        e
authorisation.withdraw    e       e        e        e
engagement.end            s       s        s        s
draft.comment             e       .        .        e
draft.approve             e       .        .        e
advice.finalise           .       s        s        s
request.withdraw          e       e        e        e
hrStatus.allow            e       e        e        e
participant.replace       bc      bc       bc       bc
`;

const step8to10 = `
                          finalised announced handedOver shared unshared blocked owed  decided transferAsked invoiced invoicedOutside settledEarly
sees                      epsbc     epsbc     epsbc      epsbc  epsbc    epsbc   epsbc epsbc   epsbc         epsbc    epzbg           epsbc
pays                      pb        pb        pb         pb     pb       pb      pb    pb      pb            pb       e               pb
authorisation.withdraw    e         e         e          e      e        e       e     e       e             e        e               e
advice.finalise           s         .         .          .      .        .       .     .       .             .        z               s
sharing.consent           e         e         .          .      e        e       .     .       .             .        e               e
sharing.withdraw          .         .         .          e      .        .       e     e       e             e        .               .
sharing.handOver          e         .         .          .      .        .       .     .       .             .        e               e
sharing.block             e         e         .          .      .        .       .     .       .             .        e               e
handOver.confirm          .         p         .          .      .        .       .     .       .             .        .               .
adoption.decide           .         .         p          p      p        .       .     .       .             .        .               .
employer.informed         .         .         .          .      .        .       p     .       .             .        .               .
transfer.request          .         .         .          .      .        .       e     e       .             e        .               .
transfer.decide           .         .         .          .      .        .       .     .       p             .        .               .
invoice.issue             s         s         s          s      s        s       s     s       s             .        .               .
invoice.settle            .         .         .          .      .        .       .     .       .             psb      ez              .
request.withdraw          e         e         e          e      e        .       .     .       .             .        e               e
hrStatus.allow            e         e         e          e      e        e       e     e       e             e        e               e
participant.replace       b         b         b          b      b        b       b     b       b             b        b               b
`;

const closed = `
                          completed blockedClosed alternativeTaken refused withdrawnEarly withdrawnLate infeasible expired
sees                      epsbc     epsbc         epb              epb     epsbc          epsbc         epsbc      epb
pays                      pb        pb            .                .       pb             pb            pb         .
sharing.consent           .         e             .                .       .              .             .          .
transfer.request          e         .             .                .       .              .             .          .
invoice.issue             .         .             .                .       .              s             .          .
evaluation.give           e         e             e                e       e              e             e          e
`;

const groups = [step2and3, step4, step5and6, step7, step8to10, closed].map(read);

/** The letters in a cell; empty where nobody may, undefined where the table has no such column. */
export function cell(scene: SceneName, row: string): string | undefined {
  const group = groups.find((each) => each.columns.includes(scene));
  if (group === undefined) return undefined;
  const cells = group.rows.get(row);
  return cells?.[group.columns.indexOf(scene)]?.replace('.', '') ?? '';
}

/** Every row that any of the tables has. */
export const rowsOfTable: readonly string[] = [...new Set(groups.flatMap((group) => [...group.rows.keys()]))];

function read(text: string): {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
} {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const rows = lines.map(([row = '', ...cells]) => {
    if (cells.length !== head.length) throw new Error(`Row ${row} has ${cells.length} cells.`);
    return [row, cells] as const;
  });
  return { columns: head, rows: new Map(rows) };
}

/** The people of the table by their letters, with the letter of their role. */
export const people: Readonly<Record<string, { readonly id: string; readonly role: string }>> = {
  e: { id: 'employee-1', role: 'e' },
  o: { id: 'employee-2', role: 'e' },
  p: { id: 'physician-1', role: 'p' },
  q: { id: 'physician-2', role: 'p' },
  s: { id: 'second-1', role: 's' },
  t: { id: 'second-3', role: 's' },
  z: { id: 'second-4', role: 's' },
  b: { id: 'backoffice-1', role: 'b' },
  c: { id: 'backoffice-2', role: 'b' },
  d: { id: 'backoffice-3', role: 'b' },
  g: { id: 'backoffice-4', role: 'b' },
  h: { id: 'hr-1', role: 'h' },
};

/** The role column of the verb table; what is not here is the employee's. */
const roles: Readonly<Record<string, readonly CaseVerb[]>> = {
  p: [
    'suitability.confirm',
    'suitability.advise',
    'request.refuse',
    'selection.recommend',
    'referral.send',
    'information.provide',
    'handOver.confirm',
    'adoption.decide',
    'employer.informed',
    'transfer.decide',
  ],
  s: [
    'availability.acknowledge',
    'availability.accept',
    'availability.decline',
    'referral.accept',
    'referral.return',
    'engagement.end',
    'appointment.propose',
    'appointment.held',
    'appointment.missed',
    'information.request',
    'information.record',
    'draft.submit',
    'advice.finalise',
    'invoice.issue',
  ],
  b: ['participant.replace'],
  es: ['appointment.cancel'],
};

function rolesOf(verb: CaseVerb, name: SceneName): string {
  // Who pays settles, and the second physician; which back office pays is the physician's.
  if (verb === 'invoice.settle') return `s${(cell(name, 'pays') ?? '').replace('b', '')}`;
  return Object.keys(roles).find((letters) => roles[letters]?.includes(verb)) ?? 'e';
}

/** What is answered to this person: `accepted` or the refusal. */
export function expected(
  name: SceneName,
  verb: CaseVerb,
  letter: string,
  closed: boolean,
): Refusal | 'accepted' {
  const role = people[letter]?.role ?? '';
  if (cell(name, verb)?.includes(letter)) return 'accepted';
  const invoicesAsFormer = name === 'former' && letter === 's' && verb.startsWith('invoice.');
  if (invoicesAsFormer) return 'notNow';
  if (!cell(name, 'sees')?.includes(letter)) return 'notVisible';
  const paysForService = verb === 'invoice.settle' && letter === 'b' && cell(name, 'pays')?.includes('b');
  if (!rolesOf(verb, name).includes(role) && !paysForService) return 'role';
  if (verb === 'referral.send' && name === 'authorising') return 'waitForAuthorisation';
  return closed ? 'closed' : 'notNow';
}
