import { type AuthorisationItem, authorisationItems, type InputsOf } from '../../domain/procedure.ts';
import { fact, type Line, lines, type Passage, quote, type Seen, type SeenCandidate } from '../seen.ts';
import { actionsEn } from './actions.en.ts';
import { aidEn } from './aid.en.ts';
import { documentsEn } from './documents.en.ts';
import { figures, terms } from './figures.ts';
import { languageNames, passage, reach, wordFor } from './passage.ts';

const subjects: Readonly<Record<InputsOf<'request.submit'>['subject'], string>> = {
  absenceAdvice: 'advice about working while someone is ill',
  healthCheck: 'advice after a health check at work',
  consultation: 'advice after a talk about health and work',
  occupationalDisease: 'advice about whether an illness is caused by work',
};

const items: Readonly<Record<AuthorisationItem, string>> = {
  complaints: 'complaints',
  examination: 'examination',
  treatment: 'treatment',
  workCapacity: 'what someone can do at work',
  correspondence: 'letters from other doctors',
};

const euros = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
});
const tongues = new Intl.DisplayNames('en-GB', { type: 'language' });

/** No suspensive effect (R29), in one sentence with its explanation. */
export const noSuspensiveEffectEn = 'The request has no suspensive effect: all agreements simply go on.';

/** What the employee does in the meantime (R29, R39). */
export const meanwhileEn =
  'Meanwhile, make agreements with your employer. Follow the advice of your own company physician there.';

/** What silence leads to, and when; once it is late, that it is still possible. `then` is a whole clause. */
export function silenceEn(seen: Seen, then: string): string {
  if (seen.due === '') return `If you do nothing, ${then}.`;
  if (seen.isLate) return `You had time for this until ${seen.due}. You can still do it now.`;
  return `If you do nothing before ${seen.due}, ${then}.`;
}

/** The title of a choice. */
function titleOf(input: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : actionsEn.choices[input]?.[value];
}

/** Who can be phoned for help. */
export function helpEn({ contact }: Seen): Line | undefined {
  return fact('Help or questions? Phone', reach(contact.name, contact.phone, contact.hours));
}

/** Where a complaint goes (R36). */
export function complaintEn(seen: Seen): Line | undefined {
  return fact('You can complain to', seen.complaints);
}

/** The subject of the request and the day of the advice. */
export function subjectEn(seen: Seen): readonly Line[] {
  return lines(
    fact('Subject', wordFor(subjects, seen.given['request.submit']?.subject)),
    fact('Day of the advice', seen.adviceDate),
  );
}

/** The disputed advice and the question, as the employee typed them. */
export function questionEn(seen: Seen): readonly Line[] {
  const request = seen.given['request.submit'];
  return lines(
    quote('The advice that the employee doubts', request?.advice),
    quote('The question of the employee', request?.question),
    quote('What is new', request?.whatIsNew),
  );
}

/** What was authorised. */
export function itemsEn(seen: Seen): Line | undefined {
  const ticked = seen.given['authorisation.sign']?.items ?? [];
  return fact('Ticked data', ticked.map((item) => items[item]).join(', '));
}

/** What the referral says, as far as this reader may see it. */
export function referralEn(seen: Seen): readonly Line[] {
  const referral = seen.given['referral.send'];
  return lines(
    quote('The question in neutral words', referral?.background),
    quote('The work', referral?.workSituation),
    quote('Medical data', referral?.medicalSummary),
  );
}

/** What goes with the referral and what is missing. */
export function enclosedEn(seen: Seen): readonly Line[] {
  const { present, kinds } = documentsEn;
  const { summary, files } = seen.enclosed;
  const ticked = seen.isAuthorised ? (seen.given['authorisation.sign']?.items ?? []) : [];
  const listed = authorisationItems.filter((item) => ticked.includes(item) || files[item] !== undefined);
  return lines(
    present.lead,
    fact(present.advice, seen.isAdviceIn ? present.isIn : present.isMissing),
    seen.isAuthorised && fact(present.summary, summary ? present.isIn : present.isMissing),
    ...listed.map((item) => fact(kinds[item], present.count(files[item] ?? 0))),
  );
}

/** Who is asked for extra information, what and why. */
export function informationEn(seen: Seen): readonly Line[] {
  const request = seen.given['information.request'];
  return lines(
    fact('From whom', titleOf('source', request?.source)),
    quote('Name', request?.name),
    quote('What', request?.what),
    quote('Why', request?.why),
  );
}

/** When, where and how long. */
export function appointmentEn(seen: Seen): readonly Line[] {
  const proposal = seen.given['appointment.propose'];
  const minutes = proposal?.durationMinutes;
  return lines(
    fact('When', seen.appointment),
    quote('Where', proposal?.place),
    fact('How long', minutes === undefined ? undefined : `${minutes} minutes`),
    quote('Good to know', proposal?.notes),
  );
}

/** For the employee: the instrument that was advised instead, with what it is and the explanation. */
export function alternativeEn(seen: Seen): readonly Line[] {
  const advised = seen.given['suitability.advise'];
  const instrument = advised?.instrument === undefined ? undefined : aidEn.instruments[advised.instrument];
  return lines(
    fact('The other way', instrument?.name),
    instrument?.what,
    quote('Explanation of the company physician', advised?.explanation),
  );
}

/** Why a request was refused. */
export function refusalEn(seen: Seen): readonly Line[] {
  const refusal = seen.given['request.refuse'];
  return lines(
    fact('Ground', titleOf('ground', refusal?.ground)),
    quote('The reasons of the company physician', refusal?.reasons),
  );
}

/** An invoice as far as this reader may see it; nothing of it where its amount may not stand. */
export function invoiceEn(seen: Seen): readonly Line[] {
  const invoice = seen.given['invoice.issue'];
  if (invoice?.amount === undefined) return [];
  return lines(
    fact(
      'Amount without VAT',
      invoice?.amount === undefined ? undefined : `${euros.format(invoice.amount)} euros`,
    ),
    fact('VAT', invoice?.vat === undefined ? undefined : `${invoice.vat} per cent`),
    fact('Work done on', seen.performedOn),
    quote('Number of the bill', invoice?.number),
  );
}

/** That an invoice is ready and nothing else of it: for where its amount may not stand, such as Teams. */
export function invoiceReadyEn(seen: Seen): Passage | undefined {
  const isSomewhereElse = seen.given['invoice.issue'] !== undefined && invoiceEn(seen).length === 0;
  return isSomewhereElse
    ? passage(
        'An invoice is ready.',
        'Read the invoice on our page. The amount is not in this message.',
        helpEn(seen),
      )
    : undefined;
}

/** A second physician to choose from: who, where, and who pays (R32 to R34). */
export function candidateEn(candidate: SeenCandidate): Line | undefined {
  const { service, town, languages, fields, inContract, price } = candidate;
  const own = price > 0 ? `you pay ${euros.format(price)} euros` : 'you pay yourself';
  return fact(
    candidate.name,
    reach(
      service,
      town,
      languages.length === 0 ? '' : `speaks ${languageNames(tongues, languages).join(' and ')}`,
      fields.length === 0 ? '' : `experience with ${fields.join(' and ')}`,
      inContract ? 'in the contract: your employer pays' : `not in the contract: ${own}`,
    ),
  );
}

/** What the employee can still do once the case is closed; nothing while it is open. */
export function afterClosingEn(seen: Seen): readonly Line[] {
  if (seen.outcome === '') return [];
  const hasAdvice = seen.outcome === 'completed' || seen.outcome === 'blocked';
  return lines(
    hasAdvice
      ? 'You can still collect the advice, the proofs of your permission and your time line.'
      : 'You can still collect your request, the answers to it and your time line.',
    `Do that within ${terms.erasureMonths} months after the closing and the last bill. Then we erase the texts.`,
    'Do you want to give a mark for how it went? You may, but you do not have to. We keep the mark without your name.',
  );
}

/** What a physician still does once the case is closed; nothing while it is open. */
export function exportEn(seen: Seen): readonly Line[] {
  if (seen.outcome === '') return [];
  return lines(
    `Collect your papers for your medical file. You keep that file for ${figures.medicalFile.years} years.`,
    `We erase the texts ${terms.erasureMonths} months after the closing and the last bill.`,
  );
}
