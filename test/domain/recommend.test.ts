import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsSchema, type StatedFacts } from '../../domain/aidFacts.ts';
import { type AidNotice, noticeTable } from '../../domain/aidNotices.ts';
import { type AidInstrument, aidRules, type Instrument, type Reason } from '../../domain/aidRules.ts';
import { outcomeOf, recommend } from '../../domain/recommend.ts';
import { anyFacts, runs } from '../support/aidFacts.ts';

type Stated = Partial<StatedFacts>;
type Row = readonly [
  situation: string,
  stated: Stated,
  instrument: AidInstrument,
  open: readonly Instrument[],
];

/** The outcome for an employee with doubts about advice during absence, unless stated otherwise. */
const outcome = (stated: Stated) =>
  outcomeOf(factsSchema.parse({ asker: 'employee', subject: 'absenceAdvice', ...stated }));

const notices = (stated: Stated): readonly AidNotice[] => outcome(stated).notices;
const offered = (stated: Stated) => {
  const { instrument, alternatives } = outcome(stated);
  return [instrument, ...alternatives];
};

const ownWork = 'deskundigenoordeel_own_work';
const suitable = 'deskundigenoordeel_suitable_work';
const employerEffort = 'deskundigenoordeel_employer_effort';
const employeeEffort = 'deskundigenoordeel_employee_effort';
const talk = 'talk_to_own_physician';
const SO = 'second_opinion';

const situations: readonly Row[] = [
  ['R9 doubt about what work is possible during absence', {}, SO, [talk, ownWork]],
  ['R9 the same after two years, without UWV', { sickWeeks: 105 }, SO, [talk]],
  ['R10 doubt about an occupational disease', { subject: 'occupationalDisease' }, SO, [talk]],
  ['R11 doubt after a health check', { subject: 'healthCheck' }, SO, [talk]],
  ['R11 doubt after an open consultation hour', { subject: 'consultation' }, SO, [talk]],
  ['R11 an exam after hiring is no entry exam', { subject: 'preEmploymentExam' }, SO, [talk]],
  ['R12 a claim for pay', { legal: 'payClaim' }, ownWork, [SO]],
  ['R12 pay stopped', { legal: 'payStop' }, ownWork, [SO]],
  ['R12 a case in court', { legal: 'court', sickWeeks: 120 }, ownWork, [SO]],
  ['R12 the kind by subject: work', { legal: 'court', subject: 'suitableWork' }, suitable, [SO]],
  ['R12 the kind by subject: employer', { legal: 'court', subject: 'employerEffort' }, employerEffort, [SO]],
  [
    'R12 the kind by subject: employee',
    { legal: 'payStop', subject: 'employeeEffort' },
    employeeEffort,
    [SO],
  ],
  ['R12 a claim for pay about pay itself', { legal: 'payClaim', subject: 'payOrLeave' }, ownWork, [SO]],
  ['R13 stalled in the first two years', { disputeWithEmployer: true, sickWeeks: 104 }, ownWork, [SO]],
  ['R13 stalled after the first two years', { disputeWithEmployer: true, sickWeeks: 105 }, SO, [talk]],
  [
    'R13 stalled, in agreement with the physician',
    { disputeWithEmployer: true, agreesWithAdvice: true },
    ownWork,
    [SO],
  ],
  ['R14 whether work is suitable', { subject: 'suitableWork' }, suitable, [SO, 'driegesprek']],
  ['R14 the same after two years', { subject: 'suitableWork', sickWeeks: 105 }, 'driegesprek', [SO]],
  ['R15 the employer does too little', { subject: 'employerEffort' }, employerEffort, [SO, 'driegesprek']],
  [
    'R15 only a misunderstanding',
    { subject: 'employerEffort', misunderstanding: true },
    'driegesprek',
    [SO, employerEffort],
  ],
  [
    'R16 the employee is said to do too little',
    { subject: 'employeeEffort' },
    employeeEffort,
    [SO, 'driegesprek'],
  ],
  [
    'R17 a pre-employment exam',
    { asker: 'applicant', subject: 'preEmploymentExam', daysSinceResult: 7 },
    'herkeuring',
    ['klacht'],
  ],
  [
    'R17 the same after a week',
    { asker: 'applicant', subject: 'preEmploymentExam', daysSinceResult: 8 },
    'klacht',
    [],
  ],
  ['R18 the employer disagrees', { asker: 'employer' }, 'employer_cannot_request', [ownWork]],
  [
    'R18 the employer on suitable work',
    { asker: 'employer', subject: 'suitableWork' },
    'employer_cannot_request',
    [suitable],
  ],
  ['R18 the employer after two years', { asker: 'employer', sickWeeks: 105 }, 'employer_cannot_request', []],
  [
    'R18 the employer about an entry exam',
    { asker: 'employer', subject: 'preEmploymentExam' },
    'employer_cannot_request',
    [],
  ],
  [
    'R18 the employer reads the advice differently',
    { asker: 'employer', misunderstanding: true },
    'employer_cannot_request',
    [ownWork, 'driegesprek'],
  ],
  ['R19 conduct', { subject: 'conduct' }, 'klacht', [talk, SO]],
  ['R19 no click that is a complaint', { subject: 'noClick', conductComplaint: true }, 'klacht', [talk, SO]],
  [
    'R19 conduct without doubt about the advice',
    { conductComplaint: true, doubtsAdvice: false },
    'klacht',
    [talk, SO],
  ],
  ['R19 conduct of the doctor of an entry exam', { asker: 'applicant', subject: 'conduct' }, 'klacht', []],
  [
    'R20 conduct and doubt',
    { subject: 'conduct', conductComplaint: true, doubtsAdvice: true },
    SO,
    ['klacht'],
  ],
  ['R20 doubt and conduct', { conductComplaint: true }, SO, [talk, ownWork, 'klacht']],
  ['R20 conduct, with a case in court', { subject: 'conduct', legal: 'court' }, ownWork, [SO, 'klacht']],
  [
    'R20 conduct, and doubt about advice of a case manager',
    { subject: 'conduct', doubtsAdvice: true, adviceFrom: 'caseManager' },
    'klacht',
    [talk],
  ],
  ['R21 no click', { subject: 'noClick' }, talk, [SO]],
  ['R21 nothing specific yet', { doubtsAdvice: false }, talk, [SO]],
  ['R22 employee and employer read it differently', { misunderstanding: true }, 'driegesprek', [SO, ownWork]],
  ['R23 in agreement, agreements need adjusting', { agreesWithAdvice: true }, 'continue_guidance', [SO]],
  ['R24 the same question again', { earlierSameQuestion: 1 }, 'refuse_repeat', [SO, 'klacht', ownWork]],
  ['R24 the same question with new facts', { earlierSameQuestion: 2, newFacts: true }, SO, [talk, ownWork]],
  ['R24 hindering the guidance', { obstructing: true }, SO, [talk, ownWork]],
  ['R24 a question without explanation', { questionExplained: false }, SO, [talk, ownWork]],
  [
    'R24 the same question beside a complaint',
    { subject: 'conduct', doubtsAdvice: true, earlierSameQuestion: 1 },
    'refuse_repeat',
    [SO, 'klacht'],
  ],
  ['R25 pay or leave', { subject: 'payOrLeave' }, 'out_of_scope', []],
  ['R26 a third request on a new question', { earlierOtherQuestion: 2 }, SO, [talk, ownWork]],
  ['R4 a decision of UWV', { subject: 'uwvDecision' }, 'out_of_scope', []],
  [
    'R4 a diagnosis of a specialist',
    { subject: 'specialistDiagnosis', adviceFrom: 'specialist' },
    'out_of_scope',
    [],
  ],
  [
    'R4 a decision of UWV beside doubted advice',
    { subject: 'uwvDecision', doubtsAdvice: true },
    'out_of_scope',
    [SO],
  ],
  ['R31 advice of a case manager only', { adviceFrom: 'caseManager' }, talk, []],
  ['R31 advice of a specialist only', { adviceFrom: 'specialist' }, talk, []],
  [
    'R31 work and a case manager only',
    { adviceFrom: 'caseManager', subject: 'suitableWork' },
    talk,
    [suitable],
  ],
  ['R2 an applicant about anything else', { asker: 'applicant' }, 'out_of_scope', []],
  ['R2 the physician offers it', { initiative: 'physician', doubtsAdvice: false }, SO, [talk, ownWork]],
  [
    'R2 pressure by the employer without doubt',
    { pressureByEmployer: true, doubtsAdvice: false },
    talk,
    [SO],
  ],
  ['R2 pressure by the employer, and doubt', { pressureByEmployer: true }, SO, [talk, ownWork]],
  ['R36 refused before, without reasons', { refusedBefore: 'unreasoned' }, SO, [talk, ownWork, 'klacht']],
  ['R36 refused before, with reasons', { refusedBefore: 'reasoned' }, SO, [talk, ownWork, 'klacht']],
  ['R46 the second opinion was not followed', { afterSecondOpinion: true }, talk, [SO, ownWork]],
  ['R46 the same with new facts', { afterSecondOpinion: true, newFacts: true }, SO, [talk, ownWork]],
];

describe('The instrument of each situation', () => {
  it.each(situations)('is right for %s', (_, stated, instrument, open) => {
    const found = outcome(stated);
    expect([found.instrument, new Set(found.alternatives)]).toEqual([instrument, new Set(open)]);
    expect(found.alternatives).toHaveLength(open.length);
  });

  it('has a tested situation for every row of the rules', () => {
    const decided = new Set<Reason>(situations.map(([, stated]) => outcome(stated).reason));
    expect(aidRules.map(({ reason }) => reason).filter((reason) => !decided.has(reason))).toEqual([]);
  });

  it('has a row for each of the rules R9 to R25', () => {
    const rules = new Set<string>(aidRules.map(({ rule }) => rule));
    const asked = Array.from({ length: 17 }, (_, i) => `R${i + 9}`);
    expect(asked.filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

describe('Rules that hold in every situation', () => {
  const everywhere = (
    title: string,
    holds: (found: ReturnType<typeof outcomeOf>, facts: StatedFacts) => boolean,
  ) =>
    it(title, () =>
      fc.assert(
        fc.property(anyFacts, (facts) => holds(outcomeOf(facts), facts)),
        runs,
      ),
    );

  everywhere(
    'R2: only an employee is offered a second opinion',
    (found, { asker }) => asker === 'employee' || !found.mayRequest,
  );

  everywhere(
    'R3: whoever is offered it hears that it goes through the own physician',
    (found) => !found.mayRequest || found.notices.includes('viaOwnPhysician'),
  );

  everywhere(
    'R4: it is offered on advice of a physician only',
    (found, { adviceFrom }) => adviceFrom === 'physician' || !found.mayRequest,
  );

  everywhere(
    'R5: whoever cannot explain the question is offered help with it',
    (found, { questionExplained }) => questionExplained !== found.notices.includes('helpWithQuestion'),
  );

  everywhere('R6 and R8: nothing that the law allows is blocked', (found, facts) => {
    const elsewhere = ['payOrLeave', 'uwvDecision', 'specialistDiagnosis'].includes(facts.subject);
    return facts.asker !== 'employee' || facts.adviceFrom !== 'physician' || elsewhere || found.mayRequest;
  });

  everywhere(
    'R7: who doubts advice during absence sees the deskundigenoordeel beside the second opinion, within two years',
    (found, { sickWeeks }) =>
      found.reason !== 'absenceAdvice' || found.alternatives.includes(ownWork) === (sickWeeks ?? 0) <= 104,
  );

  everywhere(
    'R12: what needs legal status never ends in a second opinion as the best instrument',
    (found, { legal }) => legal === 'none' || found.instrument !== SO,
  );

  everywhere('R13: no deskundigenoordeel after two years but for legal status', (found, facts) => {
    const uwv = [found.instrument, ...found.alternatives].some((one) =>
      one.startsWith('deskundigenoordeel_'),
    );
    return (facts.sickWeeks ?? 0) <= 104 || facts.legal !== 'none' || !uwv;
  });

  everywhere(
    'R17: a second opinion is never possible for a pre-employment exam',
    (found, facts) =>
      facts.asker !== 'applicant' || facts.subject !== 'preEmploymentExam' || !found.mayRequest,
  );

  everywhere(
    'R18: an employer is always told that it cannot ask',
    (found, { asker }) => (asker === 'employer') === (found.instrument === 'employer_cannot_request'),
  );

  everywhere(
    'R24: a repeat is named, and the request stays open beside it',
    (found) =>
      found.instrument !== 'refuse_repeat' || (found.mayRequest && found.alternatives.includes('klacht')),
  );

  everywhere(
    'R26: the number of requests changes the notices, never the instrument',
    (found, facts) =>
      found.instrument === outcomeOf(factsSchema.parse({ ...facts, earlierOtherQuestion: 0 })).instrument,
  );

  everywhere(
    'R27: whoever sees a deskundigenoordeel hears who pays and that it cannot be blocked',
    (found) => {
      const uwv = [found.instrument, ...found.alternatives].some((one) =>
        one.startsWith('deskundigenoordeel_'),
      );
      return (
        uwv === found.notices.includes('uwvApplicantPays') &&
        uwv === found.notices.includes('uwvNoBlockingRight')
      );
    },
  );

  everywhere('no instrument stands among its own alternatives, and none stands there twice', (found) => {
    const all = [found.instrument, ...found.alternatives];
    return new Set(all).size === all.length;
  });

  everywhere('the answer of the API is the outcome without its reason', (found, facts) => {
    const { instrument, alternatives, notices: said } = found;
    const answer = recommend(factsSchema.parse(facts));
    return JSON.stringify(answer) === JSON.stringify({ instrument, alternatives, notices: said });
  });
});

describe('R28, the order of evaluation', () => {
  const inOrder: readonly (readonly [string, Stated, Reason])[] = [
    ['who asks comes before the exam', { asker: 'employer', subject: 'preEmploymentExam' }, 'employer'],
    [
      'the exam comes before the advice',
      { asker: 'applicant', subject: 'preEmploymentExam', adviceFrom: 'specialist' },
      'entryExam',
    ],
    [
      'the advice comes before legal status',
      { adviceFrom: 'caseManager', legal: 'court' },
      'adviceByCaseManager',
    ],
    ['legal status comes before the subject', { legal: 'court', subject: 'payOrLeave' }, 'legal'],
    ['the subject comes before conduct', { subject: 'suitableWork', conductComplaint: true }, 'suitableWork'],
    [
      'the subject comes before the repeat',
      { subject: 'employerEffort', earlierSameQuestion: 3 },
      'employerEffort',
    ],
  ];
  it.each(inOrder)('is kept: %s', (_, stated, reason) => expect(outcome(stated).reason).toBe(reason));

  it('runs conduct in parallel: a complaint is open in every situation of conduct', () => {
    const subjects = situations.map(([, stated]) => ({ ...stated, conductComplaint: true }));
    const without = subjects.filter((stated) => !offered(stated).includes('klacht'));
    expect(without).toEqual([]);
  });
});

/** The table of notices, written out a second time as sentences about the answer: [notice, situation that shows it, situation that does not]. */
const shown: readonly (readonly [AidNotice, Stated, Stated])[] = [
  ['noSuspensiveEffect', {}, { asker: 'employer' }],
  ['viaOwnPhysician', { subject: 'suitableWork' }, { adviceFrom: 'caseManager' }],
  ['employeeDecides', { agreesWithAdvice: true }, { subject: 'payOrLeave' }],
  ['employerNotTold', { pressureByEmployer: true, adviceFrom: 'caseManager' }, { adviceFrom: 'caseManager' }],
  [
    'otherOrganisation',
    { wantsSameOrganisation: true },
    { asker: 'applicant', subject: 'preEmploymentExam' },
  ],
  ['notBinding', { afterSecondOpinion: true, subject: 'uwvDecision' }, { subject: 'uwvDecision' }],
  ['sickLeaveNotNeeded', { subject: 'healthCheck' }, { subject: 'healthCheck', onSickLeave: true }],
  ['helpWithQuestion', { questionExplained: false }, {}],
  ['mayBeRefused', { earlierSameQuestion: 1 }, { earlierSameQuestion: 1, newFacts: true }],
  ['mayBeRefused', { obstructing: true }, { earlierOtherQuestion: 9 }],
  ['mayBeRefused', { questionExplained: false }, {}],
  ['refusalInWriting', { obstructing: true }, {}],
  ['refusalInWriting', { refusedBefore: 'reasoned' }, {}],
  ['complaintRoute', { subject: 'conduct' }, {}],
  ['complaintRoute', { conductComplaint: true }, { subject: 'noClick' }],
  ['complaintRoute', { refusedBefore: 'unreasoned' }, { earlierSameQuestion: 1 }],
  ['uwvApplicantPays', { subject: 'suitableWork' }, { subject: 'healthCheck' }],
  ['uwvNoBlockingRight', { asker: 'employer' }, { subject: 'conduct' }],
  ['uwvFirstTwoYears', {}, { sickWeeks: 105 }],
  ['uwvKindByDispute', { legal: 'court' }, { subject: 'employeeEffort' }],
  ['twoTracks', { conductComplaint: true }, { conductComplaint: true, doubtsAdvice: false }],
  [
    'retestWithinWeek',
    { asker: 'applicant', subject: 'preEmploymentExam' },
    { subject: 'preEmploymentExam' },
  ],
  ['employerUwvAllowed', { asker: 'employer', subject: 'conduct' }, {}],
  ['noPhysicianAdviceYet', { adviceFrom: 'specialist' }, {}],
  ['numberIsNoGround', { earlierOtherQuestion: 1 }, { earlierSameQuestion: 1 }],
  [
    'afterEmploymentIsNoEntryExam',
    { subject: 'preEmploymentExam' },
    { asker: 'applicant', subject: 'preEmploymentExam' },
  ],
  ['askGpOrSpecialist', { subject: 'specialistDiagnosis' }, { adviceFrom: 'specialist' }],
  ['askUnionOrLawyer', { subject: 'payOrLeave' }, { legal: 'payClaim' }],
  ['askUnionOrLawyer', { legal: 'court' }, {}],
  ['objectionAtUwv', { subject: 'uwvDecision' }, { subject: 'suitableWork' }],
];

describe('The notices', () => {
  it.each(shown)('say %s in %j and not in %j', (notice, yes, no) => {
    expect([notices(yes).includes(notice), notices(no).includes(notice)]).toEqual([true, false]);
  });

  it('are each tested', () => {
    const tested = new Set(shown.map(([notice]) => notice));
    expect(noticeTable.map(([notice]) => notice).filter((notice) => !tested.has(notice))).toEqual([]);
  });
});
