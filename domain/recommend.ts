import type { Facts } from './aidFacts.ts';
import { type AidNotice, noticesOf } from './aidNotices.ts';
import {
  type AidInstrument,
  aidRules,
  type Instrument,
  instruments,
  lastRule,
  mayRequest,
  type Reason,
} from './aidRules.ts';

export { factsSchema, parseFacts } from './aidFacts.ts';

/** The answer of the decision aid as `POST /api/aid` gives it. */
export type Recommendation = {
  readonly instrument: AidInstrument;
  readonly alternatives: readonly Instrument[];
  readonly notices: readonly AidNotice[];
};

/** A recommendation with the situation that decided it, its rule, and whether "ask for a second opinion" is offered. */
export type AidOutcome = Recommendation & {
  readonly reason: Reason;
  readonly rule: `R${number}`;
  readonly mayRequest: boolean;
};

/** Which instrument fits these facts best, what else is open, and what must be said with it (R2–R28); it advises and refuses nothing (R8). */
export function recommend(facts: Facts): Recommendation {
  const { instrument, alternatives, notices } = outcomeOf(facts);
  return { instrument, alternatives, notices };
}

/** The recommendation together with the reason that its page explains: the first situation of `aidRules` that applies. */
export function outcomeOf(facts: Facts): AidOutcome {
  const decided = aidRules.find(({ when }) => when(facts)) ?? lastRule;
  const instrument = typeof decided.instrument === 'string' ? decided.instrument : decided.instrument(facts);
  const open = new Set<AidInstrument>([...decided.open(facts), ...alwaysOpen(facts)]);
  const alternatives = instruments.filter((other) => other !== instrument && open.has(other));
  return {
    reason: decided.reason,
    rule: decided.rule,
    instrument,
    alternatives,
    notices: noticesOf({ facts, instrument, alternatives }),
    mayRequest: [instrument, ...alternatives].includes('second_opinion'),
  };
}

/** What stays open whatever the situation is: the second opinion (R6), and a complaint about conduct (R20) or a refusal (R36). */
function alwaysOpen(facts: Facts): readonly Instrument[] {
  const complaint =
    facts.conductComplaint ||
    facts.subject === 'conduct' ||
    (facts.asker === 'employee' && facts.refusedBefore !== 'none');
  return [
    ...(mayRequest(facts) ? ['second_opinion' as const] : []),
    ...(complaint ? ['klacht' as const] : []),
  ];
}
