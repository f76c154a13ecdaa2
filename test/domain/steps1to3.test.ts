import { describe, expect, it } from '@jest/globals';
import { present } from '../../domain/opened.ts';
import { stepOf } from '../../domain/view.ts';
import { attempt, by, given, goodInputs, later, nothingYet, viewFor } from '../support/given.ts';
import { personOf } from '../support/world.ts';
import { asked, confirmed, requested, scene } from './scenes.ts';

const state = (name: Parameters<typeof scene>[0]) => present(scene(name).log);

describe('Step 1, the request (R2, R3, R29, R38)', () => {
  it('goes to the own physician, with the notice of no suspensive effect on record (R3, R29)', () => {
    const event = scene('suitability').log.events[0];
    expect(event).toMatchObject({
      type: 'RequestSubmitted',
      by: 'employee',
      facts: {
        employee: 'employee-1',
        employer: 'employer-1',
        physician: { id: 'physician-1', service: 'service-1', organisation: '30000001' },
        noSuspensiveEffect: 'shown',
        earlierOnSubject: false,
      },
    });
  });

  it.each(['hr-1', 'physician-1', 'second-1', 'backoffice-1'])('is never made by %s (R2)', (id) => {
    expect(personOf(id).ownPhysician).toBeUndefined();
    const inputs = goodInputs('request.submit', nothingYet.now);
    expect(attempt(nothingYet, id, 'request.submit', inputs)).toMatchObject({ accepted: false });
  });

  it('is not made twice in one case', () => {
    given(...requested)
      .when('employee-1', 'request.submit', { question: 'Nog eens' })
      .isRefused('notNow');
  });

  it('asks what is new and never requires it (R24, R26)', () => {
    given().when('employee-1', 'request.submit').leaves('RequestSubmitted');
    given()
      .when('employee-1', 'request.submit', { whatIsNew: 'Er is een nieuwe uitslag.' })
      .leaves('RequestSubmitted');
  });
});

describe('Step 2, suitability (R6, R24, R29, R36, R39)', () => {
  it('goes on to step 3 when confirmed, with the notice of no suspensive effect again (R29)', () => {
    const after = given(...requested)
      .when('physician-1', 'suitability.confirm')
      .leaves('SuitabilityConfirmed');
    expect(stepOf(present(after.log))).toBe(3);
    expect(after.log.events.at(-1)).toMatchObject({ facts: { noSuspensiveEffect: 'shown' } });
  });

  it('leaves the choice to the employee when something else suits better (R6)', () => {
    expect(stepOf(state('alternative'))).toBe(2);
    expect(viewFor(scene('alternative'), 'employee-1').waitingFor).toEqual(['employee']);
  });

  it('closes as alternative when the employee accepts', () => {
    expect(state('alternativeTaken').closed).toBe('alternative');
  });

  it('comes back to the physician when the employee insists, who confirms or refuses (R39)', () => {
    expect(viewFor(scene('insisted'), 'physician-1').waitingFor).toEqual(['physician']);
    given(...requested, by('physician-1', 'suitability.advise'), by('employee-1', 'request.insist'))
      .when('physician-1', 'request.refuse')
      .leaves('RequestRefused');
  });

  it('is refused only with written reasons that the employee reads (R24, R36)', () => {
    const start = given(...requested);
    start.when('physician-1', 'request.refuse', { reasons: '  ' }).isRefused('invalid', 'reasons missing');
    start
      .when('physician-1', 'request.refuse', { ground: 'expensive' })
      .isRefused('invalid', 'ground notChoice');
    expect(state('refused').closed).toBe('refused');
    expect(viewFor(scene('refused'), 'employee-1').data['request.refuse']).toMatchObject({
      ground: 'repeated',
    });
  });

  it.each(['second_opinion', 'refuse_repeat', 'employer_cannot_request', 'out_of_scope'])(
    'never advises %s as an alternative',
    (instrument) => {
      given(...requested)
        .when('physician-1', 'suitability.advise', { instrument })
        .isRefused('invalid', 'instrument notChoice');
    },
  );
});

describe('Step 3, the choice (R32, R33, R34, R40)', () => {
  it('asks the first choice and keeps the second in hand', () => {
    const now = state('asked');
    expect(now.second).toMatchObject({ id: 'second-1', accepted: false, inContract: true });
    expect(now.nextChoice?.id).toBe('second-3');
    expect(stepOf(now)).toBe(3);
  });

  it('takes only a second choice that differs from the first', () => {
    given(...confirmed)
      .when('employee-1', 'selection.choose', { second: 'second-1' })
      .isRefused('invalid', 'second sameAsFirst');
  });

  it.each([
    ['the first', { first: 'second-4' }],
    ['the second', { first: 'second-1', second: 'second-4' }],
  ])('asks whether the costs are accepted when %s choice is outside the contract (R34)', (_which, inputs) => {
    const start = given(...confirmed);
    start
      .when('employee-1', 'selection.choose', inputs)
      .isRefused('invalid', 'costsAccepted costsNotAccepted');
    start
      .when('employee-1', 'selection.choose', { ...inputs, costsAccepted: false })
      .isRefused('invalid', 'costsAccepted costsNotAccepted');
    start
      .when('employee-1', 'selection.choose', { ...inputs, costsAccepted: true })
      .leaves('SecondPhysicianChosen');
  });

  it('knows from the contract of the employer who is outside it (R33)', () => {
    const small = given(by('employee-41', 'request.submit'), by('physician-2', 'suitability.confirm'));
    small
      .when('employee-41', 'selection.choose', { first: 'second-2' })
      .isRefused('invalid', 'costsAccepted costsNotAccepted');
    small.when('employee-41', 'selection.choose', { first: 'second-1' }).leaves('SecondPhysicianChosen');
  });

  it('takes nobody who is no second physician', () => {
    for (const first of ['physician-2', 'employee-2', 'hr-1', 'nobody', '__proto__']) {
      given(...confirmed)
        .when('employee-1', 'selection.choose', { first })
        .isRefused('invalid', 'first notChoice');
    }
  });

  it('shows a recommendation to the employee and does nothing more', () => {
    const after = given(...confirmed)
      .when('physician-1', 'selection.recommend', {
        secondPhysicianId: 'second-4',
        note: 'Weet veel van slaap',
      })
      .leaves('SecondPhysicianRecommended');
    expect(present(after.log)).toMatchObject({ stage: 'selection', second: undefined });
    expect(viewFor(after, 'employee-1').data['selection.recommend']).toEqual({
      secondPhysicianId: 'second-4',
      note: 'Weet veel van slaap',
    });
  });

  it('goes on waiting after a receipt', () => {
    const before = viewFor(scene('asked'), 'second-1').due;
    expect(before).toBeDefined();
    expect(viewFor(scene('acknowledged'), 'second-1').due).toBe(before);
  });

  it('goes on to step 4 when the second physician accepts', () => {
    expect(stepOf(state('authorising'))).toBe(4);
    expect(state('authorising').nextChoice).toBeUndefined();
  });

  it('refuses an acceptance once the next choice has been asked', () => {
    given(...asked, later('P7D'))
      .when('second-1', 'availability.accept')
      .isRefused('notVisible');
    expect(state('nextAsked').second?.id).toBe('second-3');
  });

  it('asks the next choice after a decline, and with none left the employee chooses again (R40)', () => {
    const after = given(...asked, by('second-1', 'availability.decline'))
      .when('second-3', 'availability.decline', { reason: 'Vol' })
      .leaves('AvailabilityDeclined');
    expect(present(after.log)).toMatchObject({ stage: 'selection', second: undefined });
    expect(present(after.log).passedOver).toEqual(['second-1', 'second-3']);
  });

  it('lets nobody be chosen again who declined or stayed silent, while somebody else can be (R40)', () => {
    const silent = given(...asked, by('second-1', 'availability.decline'), later('P8D'));
    for (const first of ['second-1', 'second-3']) {
      silent
        .when('employee-1', 'selection.choose', { first })
        .isRefused('invalid', 'first notAvailableAgain');
    }
    silent
      .when('employee-1', 'selection.choose', { first: 'second-2', second: 'second-1' })
      .isRefused('invalid', 'second notAvailableAgain');
    silent.when('employee-1', 'selection.choose', { first: 'second-2' }).leaves('SecondPhysicianChosen');
  });

  it('lets everybody be chosen again when nobody is left', () => {
    const nobody = given(
      ...asked,
      later('P15D'),
      by('employee-1', 'selection.choose', { first: 'second-2', second: 'second-4', costsAccepted: true }),
      later('P15D'),
    );
    expect(
      viewFor(nobody.scene, 'employee-1').actions.find(({ verb }) => verb === 'selection.choose')?.people,
    ).toEqual({
      first: ['second-1', 'second-2', 'second-3', 'second-4'],
      second: ['second-1', 'second-2', 'second-3', 'second-4'],
    });
    nobody.when('employee-1', 'selection.choose', { first: 'second-1' }).leaves('SecondPhysicianChosen');
  });

  it('goes back to the employee when the one asked ends the engagement', () => {
    const after = given(...asked)
      .when('second-1', 'engagement.end')
      .leaves('EngagementEnded');
    expect(present(after.log)).toMatchObject({ stage: 'selection', second: undefined, formerSeconds: [] });
  });
});
