import type { Facts } from './aidFacts.ts';
import { type AidInstrument, type Instrument, isRepeat } from './aidRules.ts';

/** What a notice looks at: the facts, and the instrument with its alternatives. */
type Offer = {
  readonly facts: Facts;
  readonly instrument: AidInstrument;
  readonly alternatives: readonly Instrument[];
};
type NoticeRule = (offer: Offer) => boolean;

const offers =
  (fits: (instrument: AidInstrument) => boolean): NoticeRule =>
  ({ instrument, alternatives }) =>
    fits(instrument) || alternatives.some(fits);

const secondOpinion = offers((instrument) => instrument === 'second_opinion');
const uwv = offers((instrument) => instrument.startsWith('deskundigenoordeel_'));

/** R24: a repeat, a request that hinders the guidance, or a question without an explanation. */
const mayBeRefused: NoticeRule = ({ facts }) =>
  isRepeat(facts) || facts.obstructing || !facts.questionExplained;

/** When each notice belongs to an outcome, in the order they are shown. */
export const noticeTable = [
  ['employeeDecides', secondOpinion],
  ['viaOwnPhysician', secondOpinion],
  ['employerNotTold', (offer) => secondOpinion(offer) || offer.facts.pressureByEmployer],
  ['noSuspensiveEffect', secondOpinion],
  ['otherOrganisation', secondOpinion],
  ['notBinding', (offer) => secondOpinion(offer) || offer.facts.afterSecondOpinion],
  ['sickLeaveNotNeeded', (offer) => secondOpinion(offer) && !offer.facts.onSickLeave],
  ['twoTracks', ({ facts }) => facts.conductComplaint && facts.doubtsAdvice],
  ['helpWithQuestion', ({ facts }) => !facts.questionExplained],
  ['mayBeRefused', mayBeRefused],
  ['refusalInWriting', (offer) => mayBeRefused(offer) || offer.facts.refusedBefore !== 'none'],
  [
    'complaintRoute',
    ({ facts, instrument }) =>
      instrument === 'klacht' || facts.conductComplaint || facts.refusedBefore !== 'none',
  ],
  ['numberIsNoGround', ({ facts }) => facts.earlierOtherQuestion >= 1],
  ['uwvKindByDispute', ({ facts }) => facts.legal !== 'none'],
  ['uwvApplicantPays', uwv],
  ['uwvNoBlockingRight', uwv],
  ['uwvFirstTwoYears', uwv],
  ['retestWithinWeek', ({ facts }) => facts.subject === 'preEmploymentExam' && facts.asker === 'applicant'],
  ['employerUwvAllowed', ({ facts }) => facts.asker === 'employer'],
  ['noPhysicianAdviceYet', ({ facts }) => facts.adviceFrom !== 'physician'],
  [
    'afterEmploymentIsNoEntryExam',
    ({ facts }) => facts.subject === 'preEmploymentExam' && facts.asker === 'employee',
  ],
  ['askGpOrSpecialist', ({ facts }) => facts.subject === 'specialistDiagnosis'],
  ['askUnionOrLawyer', ({ facts }) => facts.subject === 'payOrLeave' || facts.legal === 'court'],
  ['objectionAtUwv', ({ facts }) => facts.subject === 'uwvDecision'],
] as const satisfies readonly (readonly [string, NoticeRule])[];

export type AidNotice = (typeof noticeTable)[number][0];

/** The notices of one outcome, in the order of the table. */
export function noticesOf(offer: Offer): readonly AidNotice[] {
  return noticeTable.filter(([, applies]) => applies(offer)).map(([notice]) => notice);
}
