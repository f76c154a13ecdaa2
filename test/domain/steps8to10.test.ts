import { describe, expect, it } from '@jest/globals';
import { present } from '../../domain/opened.ts';
import { stepOf } from '../../domain/view.ts';
import { by, given, later, type Step, viewFor } from '../support/given.ts';
import { decided, drafted, engaged, finalised, outsideFinalised, owed, scene, shared } from './scenes.ts';

const employee = 'employee-1';
const physician = 'physician-1';
const second = 'second-1';
const invoice = by(second, 'invoice.issue');
const settle = by(second, 'invoice.settle');

const closedAs = (...steps: readonly Step[]) => present(given(...steps).scene.log).closed;
const stepAfter = (...steps: readonly Step[]) => stepOf(present(given(...steps).scene.log));

describe('Step 8, the final advice (R45, R50)', () => {
  it('may be given again until the employee has chosen', () => {
    const again = { advice: 'Verbeterde tekst' };
    given(...finalised)
      .when(second, 'advice.finalise', again)
      .leaves('AdviceFinalised');
    for (const chosen of ['sharing.consent', 'sharing.handOver', 'sharing.block'] as const) {
      given(...finalised, by(employee, chosen))
        .when(second, 'advice.finalise', again)
        .isRefused('notNow');
    }
  });

  it('is shared only by an explicit yes, on record with its text version (R48, R49)', () => {
    given(...finalised)
      .when(employee, 'sharing.consent', { agreed: 'false' })
      .isRefused('invalid', 'agreed mustBeTrue');
    const after = given(...finalised)
      .when(employee, 'sharing.consent')
      .leaves('SharingConsented');
    expect(after.log.events.at(-1)).toMatchObject({ facts: { textVersion: 'sharing.consent 1' } });
    expect(viewFor(after, physician).data['advice.finalise']).toHaveProperty('advice');
    expect(stepOf(present(after.log))).toBe(9);
  });

  it('is no longer shown after a withdrawal, and step 9 goes on', () => {
    const after = given(...shared)
      .when(employee, 'sharing.withdraw')
      .leaves('SharingWithdrawn');
    expect(viewFor(after, physician).data['advice.finalise']).toBeUndefined();
    expect(viewFor(after, physician).actions.map(({ verb }) => verb)).toContain('adoption.decide');
    expect(stepOf(present(after.log))).toBe(9);
  });

  it('is handed over outside the product: never shown to the physician, confirmed or not', () => {
    for (const steps of [[], [by(physician, 'handOver.confirm')]]) {
      const after = given(...finalised, by(employee, 'sharing.handOver'), ...steps).scene;
      expect(viewFor(after, physician).data['advice.finalise']).toBeUndefined();
    }
    expect(stepAfter(...finalised, by(employee, 'sharing.handOver'))).toBe(8);
    expect(stepAfter(...finalised, by(employee, 'sharing.handOver'), by(physician, 'handOver.confirm'))).toBe(
      9,
    );
  });

  it.each([
    ['sharing.consent', 'SharingConsented'],
    ['sharing.block', 'SharingBlocked'],
  ] as const)('keeps %s possible until the physician confirms the hand-over', (verb, event) => {
    given(...finalised, by(employee, 'sharing.handOver'))
      .when(employee, verb)
      .leaves(event);
    given(...finalised, by(employee, 'sharing.handOver'), by(physician, 'handOver.confirm'))
      .when(employee, verb)
      .isRefused('notNow');
  });

  it('skips step 9 when blocked, and the invoice still follows (R46, R50)', () => {
    expect(stepAfter(...finalised, by(employee, 'sharing.block'))).toBe(10);
    expect(closedAs(...finalised, by(employee, 'sharing.block'), invoice, settle)).toBe('blocked');
  });

  it('may still be shared after a block: until closing, and at least four weeks', () => {
    const blocked = [...finalised, by(employee, 'sharing.block')];
    given(...blocked, later('P60D'))
      .when(employee, 'sharing.consent')
      .leaves('SharingConsented');
    const reopened = given(...blocked, invoice, settle, later('P27D'))
      .when(employee, 'sharing.consent')
      .leaves('SharingConsented');
    expect(present(reopened.log)).toMatchObject({ closed: undefined, stage: 'final' });
    expect(stepOf(present(reopened.log))).toBe(9);
    given(...blocked, invoice, settle, later('P28D'))
      .when(employee, 'sharing.consent')
      .isRefused('closed');
  });

  it('ends as completed when a blocked and closed case is shared after all', () => {
    const road = [
      ...finalised,
      by(employee, 'sharing.block'),
      invoice,
      settle,
      by(employee, 'sharing.consent'),
    ];
    expect(closedAs(...road, by(physician, 'adoption.decide'))).toBe('completed');
  });
});

describe('Step 9, adoption (R46)', () => {
  it('closes nothing while the employer still has to be informed', () => {
    expect(closedAs(...owed, invoice, settle)).toBeUndefined();
    expect(stepAfter(...owed)).toBe(9);
    expect(closedAs(...owed, invoice, settle, by(physician, 'employer.informed'))).toBe('completed');
  });

  it('leaves nothing to tell the employer when the advice stays as it was', () => {
    given(...decided)
      .when(physician, 'employer.informed')
      .isRefused('notNow');
    expect(stepAfter(...decided)).toBe(10);
  });

  it('is decided after a hand-over and after a withdrawn sharing as well, and once', () => {
    given(...finalised, by(employee, 'sharing.handOver'), by(physician, 'handOver.confirm'))
      .when(physician, 'adoption.decide')
      .leaves('AdoptionDecided');
    given(...decided)
      .when(physician, 'adoption.decide', { outcome: 'none' })
      .isRefused('notNow');
  });

  it('lets the employee ask for a transfer for four weeks, also in a case that closed meanwhile', () => {
    const done = [...decided, invoice, settle];
    given(...decided, later('P27D'))
      .when(employee, 'transfer.request')
      .leaves('TransferRequested');
    given(...decided, later('P28D'))
      .when(employee, 'transfer.request')
      .isRefused('notNow');
    const after = given(...done, by(employee, 'transfer.request'), later('P40D'))
      .when(physician, 'transfer.decide', { granted: 'true', newPhysician: 'dr. Anders' })
      .leaves('TransferDecided');
    expect(present(after.log).closed).toBe('completed');
    expect(viewFor(after, employee).data['transfer.decide']).toMatchObject({
      granted: true,
      newPhysician: 'dr. Anders',
    });
  });

  it('decides a transfer only with reasons, and adds nobody to the case', () => {
    const start = given(...decided, by(employee, 'transfer.request'));
    start.when(physician, 'transfer.decide', { reasons: '' }).isRefused('invalid', 'reasons missing');
    const after = start
      .when(physician, 'transfer.decide', { newPhysician: 'physician-2' })
      .leaves('TransferDecided');
    expect(present(after.log).physician?.id).toBe(physician);
  });
});

describe('Step 10, the invoice (R34, R47, R57)', () => {
  it('opens at the final advice and runs beside steps 8 and 9', () => {
    given(...drafted)
      .when(second, 'invoice.issue')
      .isRefused('notNow');
    expect(stepAfter(...finalised, invoice)).toBe(8);
    expect(stepAfter(...shared, invoice)).toBe(9);
  });

  it('goes to the arbodienst of the physician inside the contract', () => {
    const after = given(...finalised)
      .when(second, 'invoice.issue')
      .leaves('InvoiceIssued');
    expect(after.log.events.at(-1)).toMatchObject({
      facts: { payer: 'service', payingService: 'service-1' },
    });
    expect(viewFor(after, employee).data['invoice.issue']).toBeUndefined();
    expect(viewFor(after, employee).timeline.at(-1)?.what).toBe('invoice.issue');
    expect(viewFor(after, physician).data['invoice.issue']).toMatchObject({ amount: 950.5 });
    expect(viewFor(after, 'backoffice-1').data['invoice.issue']).toMatchObject({ amount: 950.5 });
    expect(viewFor(after, 'backoffice-2').data['invoice.issue']).toBeUndefined();
  });

  it('goes to the employee outside the contract, and only there (R34)', () => {
    const after = given(...outsideFinalised)
      .when('second-4', 'invoice.issue')
      .leaves('InvoiceIssued');
    expect(after.log.events.at(-1)).toMatchObject({ facts: { payer: 'employee' } });
    expect(viewFor(after, employee).data['invoice.issue']).toMatchObject({ amount: 950.5, vat: 21 });
    for (const person of [physician, 'backoffice-1', 'backoffice-4']) {
      expect(viewFor(after, person).data['invoice.issue']).toBeUndefined();
      expect(viewFor(after, person).timeline.map(({ what }) => what)).not.toContain('invoice.issue');
    }
  });

  it('carries a reference that tells nothing of the case, or the own number of the service (R57)', () => {
    const facts = (inputs: object) =>
      given(...finalised)
        .when(second, 'invoice.issue', { ...inputs })
        .leaves('InvoiceIssued')
        .log.events.at(-1);
    expect(facts({})).toMatchObject({ facts: { reference: expect.any(String) } });
    expect(facts({ number: 'F-12' })).toMatchObject({
      facts: { reference: expect.any(String) },
      inputs: { number: 'F-12' },
    });
    expect(JSON.stringify(facts({}))).not.toContain('case-1');
    expect(JSON.stringify(facts({}))).not.toContain(employee);
  });

  it.each([
    ['amount', 0, 'outOfRange'],
    ['amount', -1, 'outOfRange'],
    ['amount', 950.555, 'tooManyDecimals'],
    ['amount', '1e3', 'notNumber'],
    ['vat', 6, 'notChoice'],
    ['performedOn', '2099-01-01', 'inFuture'],
    ['number', 'x'.repeat(201), 'tooLong'],
  ])('takes no %s of %p', (id, value, problem) => {
    given(...finalised)
      .when(second, 'invoice.issue', { [id]: value })
      .isRefused('invalid', `${id} ${problem}`);
  });

  it.each([physician, 'backoffice-1', second])('is settled by %s inside the contract', (person) => {
    given(...decided, invoice)
      .when(person, 'invoice.settle')
      .leaves('InvoiceSettled');
  });

  it.each([employee, 'second-4'])('is settled by %s outside the contract', (person) => {
    given(...outsideFinalised, by('second-4', 'invoice.issue'))
      .when(person, 'invoice.settle')
      .leaves('InvoiceSettled');
  });

  it('closes the case once it is settled, step 8 is over, and step 9 decided or skipped', () => {
    expect(closedAs(...finalised, invoice, settle)).toBeUndefined();
    expect(closedAs(...shared, invoice, settle)).toBeUndefined();
    expect(closedAs(...shared, invoice, settle, by(physician, 'adoption.decide'))).toBe('completed');
    expect(closedAs(...decided, invoice, settle)).toBe('completed');
    expect(closedAs(...decided, invoice)).toBeUndefined();
    expect(closedAs(...finalised, invoice, settle, by(employee, 'sharing.block'))).toBe('blocked');
  });

  it('is still taken in a case that closed after the referral was accepted, and the outcome stays', () => {
    const withdrawn = [...engaged, by(employee, 'request.withdraw')];
    expect(closedAs(...withdrawn, invoice, settle)).toBe('withdrawn');
    const returned = [...engaged, by(second, 'referral.return'), by(employee, 'request.close')];
    expect(closedAs(...returned, invoice, settle)).toBe('infeasible');
    given(...returned, invoice)
      .when(second, 'invoice.issue', { amount: 10 })
      .isRefused('closed');
  });

  it('is taken from who left after accepting a referral, who sees nothing else of the case', () => {
    const left = given(...engaged, by(second, 'engagement.end'));
    const sent = left.when(second, 'invoice.issue').leaves('InvoiceIssued');
    expect(sent.log.events.at(-1)).toMatchObject({ facts: { payer: 'service', payingService: 'service-1' } });
    left.when(second, 'draft.submit').isRefused('notVisible');
    given(...engaged, by(second, 'engagement.end'), invoice)
      .when(second, 'invoice.settle')
      .leaves('InvoiceSettled');
  });

  it('is not the invoice of the next second physician, who sends another one', () => {
    const road = [
      ...engaged,
      by(second, 'engagement.end'),
      invoice,
      settle,
      by(employee, 'selection.choose', { first: 'second-3' }),
      by('second-3', 'availability.accept'),
      by(employee, 'authorisation.sign'),
      by(physician, 'referral.send'),
      by('second-3', 'referral.accept'),
      by('second-3', 'appointment.propose'),
      later('P4D'),
      by('second-3', 'appointment.held'),
      by('second-3', 'draft.submit'),
      by(employee, 'draft.approve'),
      by('second-3', 'advice.finalise'),
      by(employee, 'sharing.block'),
    ];
    expect(closedAs(...road)).toBeUndefined();
    expect(viewFor(given(...road).scene, 'second-3').data['invoice.issue']).toBeUndefined();
    expect(closedAs(...road, by('second-3', 'invoice.issue'), by('backoffice-1', 'invoice.settle'))).toBe(
      'blocked',
    );
  });

  it('is sent once for each engagement of the same second physician', () => {
    const again = [
      ...engaged,
      by(second, 'engagement.end'),
      invoice,
      by(employee, 'selection.choose', { first: 'second-2', second: 'second-3' }),
      later('P15D'),
      by(employee, 'selection.choose', { first: 'second-4', costsAccepted: true }),
      later('P8D'),
      by(employee, 'selection.choose', { first: second }),
      by(second, 'availability.accept'),
      by(employee, 'authorisation.sign'),
      by(physician, 'referral.send'),
      by(second, 'referral.accept'),
      by(second, 'appointment.propose'),
      later('P4D'),
      by(second, 'appointment.held'),
      by(second, 'draft.submit'),
    ];
    given(...again)
      .when(second, 'invoice.issue')
      .isRefused('notNow');
    const done = [
      ...again,
      by(employee, 'draft.approve'),
      by(second, 'advice.finalise'),
      by(employee, 'sharing.block'),
    ];
    expect(closedAs(...done, settle)).toBeUndefined();
    expect(closedAs(...done, invoice, settle, settle)).toBe('blocked');
  });
});

describe('Withdrawing and the rest', () => {
  it('withdraws until step 9 is decided or skipped', () => {
    for (const name of ['suitability', 'asked', 'sent', 'held', 'drafted', 'finalised', 'shared'] as const) {
      expect(viewFor(scene(name), employee).actions.map(({ verb }) => verb)).toContain('request.withdraw');
    }
    for (const name of ['decided', 'blocked', 'completed'] as const) {
      expect(viewFor(scene(name), employee).actions.map(({ verb }) => verb)).not.toContain(
        'request.withdraw',
      );
    }
    expect(closedAs(...shared, by(employee, 'request.withdraw', { reason: 'Opgelost' }))).toBe('withdrawn');
  });

  it('allows and stops messages to HR, never below the staff minimum', () => {
    given(...engaged)
      .when(employee, 'hrStatus.allow')
      .leaves('HrStatusAllowed');
    given(...engaged, by(employee, 'hrStatus.allow'))
      .when(employee, 'hrStatus.stop')
      .leaves('HrStatusStopped');
    given(by('employee-41', 'request.submit'))
      .when('employee-41', 'hrStatus.allow')
      .isRefused('belowStaffMinimum');
  });

  it('takes an evaluation once, and keeps the score apart from the case', () => {
    const start = given(...decided, invoice, settle);
    const given3 = start.when(employee, 'evaluation.give', { score: '3' });
    expect(given3.tried).toMatchObject({ accepted: true, score: 3, events: [{ inputs: {} }] });
    for (const score of [0, 6, 2.5, 'vijf']) {
      start.when(employee, 'evaluation.give', { score }).tried;
      expect(start.when(employee, 'evaluation.give', { score }).tried).toMatchObject({ refusal: 'invalid' });
    }
    const after = given(...decided, invoice, settle, by(employee, 'evaluation.give'));
    after.when(employee, 'evaluation.give', { score: 1 }).isRefused('closed');
    given(...decided)
      .when(employee, 'evaluation.give')
      .isRefused('notNow');
  });
});
