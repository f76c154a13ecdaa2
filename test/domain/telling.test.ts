import { describe, expect, it } from '@jest/globals';
import { noCase } from '../../domain/case.ts';
import { noticesOf } from '../../domain/notices.ts';
import { caseVerbNames } from '../../domain/procedure.ts';
import { by, later, played, type Step } from '../support/given.ts';
import { directory } from '../support/world.ts';
import {
  accepted,
  asked,
  completed,
  confirmed,
  consulted,
  decided,
  drafted,
  engaged,
  finalised,
  held,
  outsideFinalised,
  owed,
  proposed,
  requested,
  sent,
  shared,
  signed,
} from './scenes.ts';

const e = 'employee-1';
const p = 'physician-1';
const s = 'second-1';
const next = 'second-3';
const office = 'backoffice-1';

/** What everybody gets of one event: ✉ a message, ▣ a card to act on; who is not named gets nothing. */
type Told = Readonly<Record<string, '✉' | '▣'>>;

type Form = '✉' | '▣' | '';

const to = (employee: Form, physician: Form = '', second: Form = '', others: Told = {}): Told => ({
  ...(employee === '' ? {} : { [e]: employee }),
  ...(physician === '' ? {} : { [p]: physician }),
  ...(second === '' ? {} : { [s]: second }),
  ...others,
});

const information = (source: string): Step =>
  by(s, 'information.request', source === 'physician' ? { source } : { source, name: 'Huisarts' });
const fromPhysician: readonly Step[] = [...held, information('physician')];
const consented: readonly Step[] = [...fromPhysician, by(e, 'information.consent')];
const fromOther: readonly Step[] = [...held, information('practitioner')];
const returned: readonly Step[] = [...sent, by(s, 'referral.return')];
const announced: readonly Step[] = [...finalised, by(e, 'sharing.handOver')];
const blocked: readonly Step[] = [...finalised, by(e, 'sharing.block')];
const billed: readonly Step[] = [...finalised, by(s, 'invoice.issue')];
const advised: readonly Step[] = [...requested, by(p, 'suitability.advise')];
const asking: readonly Step[] = [...decided, by(e, 'transfer.request')];
const answered: readonly Step[] = [...proposed, by(e, 'appointment.confirm')];
const alone: readonly Step[] = [...confirmed, by(e, 'selection.choose')];

/** "Who is told" of the procedure, row by row: what happened before, what happens, and who gets what. */
// biome-ignore format: a table
const rows: readonly (readonly [string, readonly Step[], Step, Told])[] = [
  ['request.submit',              [],            by(e, 'request.submit'),                      to('✉', '▣')],
  ['suitability.confirm',         requested,     by(p, 'suitability.confirm'),                 to('▣', '✉')],
  ['suitability.advise',          requested,     by(p, 'suitability.advise'),                  to('▣')],
  ['alternative.accept',          advised,       by(e, 'alternative.accept'),                  to('✉', '✉')],
  ['request.insist',              advised,       by(e, 'request.insist'),                      to('✉', '▣')],
  ['request.refuse',              requested,     by(p, 'request.refuse'),                      to('✉', '✉')],
  ['selection.recommend',         confirmed,     by(p, 'selection.recommend'),                 to('✉')],
  ['selection.choose',            confirmed,     by(e, 'selection.choose'),                    to('✉', '✉', '▣')],
  ['availability.acknowledge',    asked,         by(s, 'availability.acknowledge'),            to('✉', '✉')],
  ['availability.accept',         asked,         by(s, 'availability.accept'),                 to('▣', '✉', '✉')],
  ['availability.decline',        asked,         by(s, 'availability.decline'),                to('✉', '✉', '✉', { [next]: '▣' })],
  ['availability.decline, last',  alone,         by(s, 'availability.decline'),                to('▣', '✉', '✉')],
  ['availability, seven days',    asked,         later('P7D'),                                 to('✉', '✉', '✉', { [next]: '▣' })],
  ['availability, the last',      alone,         later('P7D'),                                 to('▣', '✉', '✉')],
  ['authorisation.sign',          accepted,      by(e, 'authorisation.sign'),                  to('✉', '▣')],
  ['authorisation.refuse',        accepted,      by(e, 'authorisation.refuse'),                to('✉', '▣')],
  ['authorisation.withdraw',      signed,        by(e, 'authorisation.withdraw'),              to('✉', '▣')],
  ['authorisation.withdraw, sent', sent,         by(e, 'authorisation.withdraw'),              to('✉', '▣', '✉')],
  ['authorisation, seven days',   accepted,      later('P7D'),                                 to('', '▣')],
  ['referral.send',               signed,        by(p, 'referral.send'),                       to('✉', '✉', '▣')],
  ['referral.accept',             sent,          by(s, 'referral.accept'),                     to('✉', '✉', '▣')],
  ['referral.return',             sent,          by(s, 'referral.return'),                     to('▣', '▣')],
  ['appointment.propose',         engaged,       by(s, 'appointment.propose'),                 to('▣', '', '✉')],
  ['appointment.confirm',         proposed,      by(e, 'appointment.confirm'),                 to('✉', '', '✉')],
  ['appointment.decline',         proposed,      by(e, 'appointment.decline'),                 to('✉', '', '▣')],
  ['appointment.cancel',          answered,      by(e, 'appointment.cancel'),                  to('✉', '', '▣')],
  ['information.request',         held,          information('physician'),                     to('▣')],
  ['information.consent',         fromPhysician, by(e, 'information.consent'),                 to('✉', '▣', '✉')],
  ['information.consent, other',  fromOther,     by(e, 'information.consent'),                 to('✉', '', '✉')],
  ['information.deny',            fromPhysician, by(e, 'information.deny'),                    to('✉', '', '▣')],
  ['information.withdraw',        consented,     by(e, 'information.withdraw'),                to('✉', '✉', '▣')],
  ['information.withdraw, other', [...fromOther, by(e, 'information.consent')], by(e, 'information.withdraw'), to('✉', '', '▣')],
  ['information consent, 14 days', [...fromPhysician, later('P10D')], later('P4D'),            to('✉', '', '▣')],
  ['information.provide',         consented,     by(p, 'information.provide'),                 to('✉', '', '▣')],
  ['information.record',          consented,     by(s, 'information.record'),                  to('✉', '', '▣')],
  ['draft.submit',                held,          by(s, 'draft.submit'),                        to('▣')],
  ['draft.comment',               drafted,       by(e, 'draft.comment'),                       to('✉', '', '▣')],
  ['draft.approve',               drafted,       by(e, 'draft.approve'),                       to('✉', '', '▣')],
  ['draft, seven days',           [...drafted, later('P5D')], later('P2D'),                    to('✉', '', '▣')],
  ['advice.finalise',             [...drafted, by(e, 'draft.approve')], by(s, 'advice.finalise'), to('▣', '', '▣')],
  ['sharing.consent',             finalised,     by(e, 'sharing.consent'),                     to('✉', '▣', '✉')],
  ['sharing.handOver',            finalised,     by(e, 'sharing.handOver'),                    to('✉', '▣', '✉')],
  ['sharing.block',               finalised,     by(e, 'sharing.block'),                       to('✉', '✉', '✉')],
  ['sharing.withdraw',            shared,        by(e, 'sharing.withdraw'),                    to('✉', '✉', '✉')],
  ['handOver.confirm',            announced,     by(p, 'handOver.confirm'),                    to('✉', '▣', '✉')],
  ['adoption.decide',             shared,        by(p, 'adoption.decide'),                     to('✉', '✉')],
  ['adoption.decide, changed',    shared,        by(p, 'adoption.decide', { adviceChanged: true }), to('✉', '▣')],
  ['employer.informed',           owed,          by(p, 'employer.informed'),                   to('✉', '✉')],
  ['transfer.request',            decided,       by(e, 'transfer.request'),                    to('✉', '▣')],
  ['transfer.decide',             asking,        by(p, 'transfer.decide'),                     to('✉', '✉')],
  ['invoice.issue',               finalised,     by(s, 'invoice.issue'),                       to('✉', '▣', '✉')],
  ['invoice.issue, outside',      outsideFinalised, by('second-4', 'invoice.issue'),           to('▣', '', '', { 'second-4': '✉' })],
  ['invoice.settle',              billed,        by(office, 'invoice.settle'),                 to('', '✉', '✉')],
  ['invoice.settle, outside',     [...outsideFinalised, by('second-4', 'invoice.issue')], by(e, 'invoice.settle'), to('✉', '', '', { 'second-4': '✉' })],
  ['request.withdraw',            requested,     by(e, 'request.withdraw'),                    to('✉', '✉')],
  ['request.withdraw, asked',     asked,         by(e, 'request.withdraw'),                    to('✉', '✉', '✉')],
  ['request.close',               returned,      by(e, 'request.close'),                       to('✉', '✉', '✉')],
  ['engagement.end',              engaged,       by(s, 'engagement.end'),                      to('▣', '✉', '▣')],
  ['replacing the physician',     engaged,       by(office, 'participant.replace', { role: 'physician', personId: 'physician-2' }), to('✉', '✉', '✉', { 'physician-2': '▣' })],
  ['replacing the second physician', engaged,    by('backoffice-2', 'participant.replace', { role: 'secondPhysician', personId: next }), to('▣', '✉', '▣')],
  ['closing',                     [...decided, by(s, 'invoice.issue')], by(office, 'invoice.settle'), to('✉', '✉', '✉')],
  ['closing, after a block',      [...blocked, by(s, 'invoice.issue')], by(s, 'invoice.settle'), to('✉', '✉', '✉')],
  ['information given twice over', consulted,    information('employer'),                      to('▣')],
  ['evaluation.give',             completed,     by(e, 'evaluation.give'),                     to('✉')],
  ['hrStatus.allow',              requested,     by(e, 'hrStatus.allow'),                      to('✉')],
];

function toldBy(road: readonly Step[], act: Step): Told {
  const before = played(...road);
  const { log } = act(before);
  const forms = { message: '✉', card: '▣' } as const;
  const added = log.events.slice(before.log.events.length).flatMap((event, index) => {
    const version = before.log.events.length + index;
    const [was = noCase(''), now = was] = log.states.slice(version, version + 2);
    // A reminder on the way is told to who is late only: it is a row of the deadlines.
    return event.type === 'ReminderDue' ? [] : noticesOf(event, was, now, directory);
  });
  return Object.fromEntries(added.map(({ to: person, form }) => [person, forms[form]]));
}

describe('Who is told', () => {
  it.each(rows)('of %s', (_what, road, act, told) => {
    expect(toldBy(road, act)).toEqual(told);
  });

  it('has a row for every verb that people use, but those that change nothing for others', () => {
    const named = rows.map(([what]) => what.split(',')[0]);
    const left = caseVerbNames.filter((verb) => !named.includes(verb));
    expect(left).toEqual([
      'document.add',
      'appointment.held',
      'appointment.missed',
      'hrStatus.stop',
      'participant.replace',
    ]);
  });
});
