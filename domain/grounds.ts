import { type CaseState, isAuthorised } from './case.ts';
import type { Part } from './possible.ts';

/** On what ground somebody reads or writes in a case, as the access log names it (NEN 7513, R58). */
export const groundNames = [
  'ownCase',
  'request',
  'enquiry',
  'assignment',
  'authorisation',
  'informationConsent',
  'sharingConsent',
  'contract',
  'procedure',
  'ownData',
  'question',
] as const;
export type Ground = (typeof groundNames)[number];

/** The grounds on which a part in the case gives what is named: verbs, and the kinds of files. */
export function groundsOf(state: CaseState, part: Part, what: readonly string[]): readonly Ground[] {
  return [
    ...new Set(what.length === 0 ? [general(state, part)] : what.map((each) => ground(state, part, each))),
  ];
}

function general(state: CaseState, part: Part): Ground {
  switch (part.role) {
    case 'employee':
      return 'ownCase';
    case 'physician':
      return 'request';
    case 'secondPhysician':
      return state.second?.id === part.person && !state.second.accepted ? 'enquiry' : 'assignment';
    case 'backOffice':
      return 'contract';
    default:
      return part.role satisfies never;
  }
}

/** What the physician gathered reaches the second physician by the authorisation, an answer and the advice each by a consent of its own. */
const medical = ['request.submit', 'referral.send', 'referral'];

function ground(state: CaseState, part: Part, what: string): Ground {
  if (
    part.role === 'secondPhysician' &&
    medical.includes(what) &&
    isAuthorised(state) &&
    state.referralReceived
  )
    return 'authorisation';
  if (part.role === 'secondPhysician' && /^information\.(provide|record)$/.test(what))
    return 'informationConsent';
  if (part.role === 'physician' && /^information\.(request|provide)$/.test(what)) return 'informationConsent';
  if (part.role === 'physician' && (what === 'advice.finalise' || what === 'advice')) return 'sharingConsent';
  return general(state, part);
}
