import { type AuthorisationItem, authorisationItems, type InputsOf } from '../../domain/procedure.ts';
import { fact, type Line, lines, type Passage, quote, type Seen, type SeenCandidate } from '../seen.ts';
import { actionsNl } from './actions.nl.ts';
import { aidNl } from './aid.nl.ts';
import { documentsNl } from './documents.nl.ts';
import { figures, terms } from './figures.ts';
import { languageNames, passage, reach, wordFor } from './passage.ts';

const subjects: Readonly<Record<InputsOf<'request.submit'>['subject'], string>> = {
  absenceAdvice: 'advies over werken terwijl iemand ziek is',
  healthCheck: 'advies na een gezondheidsonderzoek op het werk',
  consultation: 'advies na een gesprek over gezondheid en werk',
  occupationalDisease: 'advies over de vraag of een ziekte door het werk komt',
};

const items: Readonly<Record<AuthorisationItem, string>> = {
  complaints: 'klachten',
  examination: 'onderzoek',
  treatment: 'behandeling',
  workCapacity: 'wat iemand kan in het werk',
  correspondence: 'brieven van andere artsen',
};

const euros = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
});
const tongues = new Intl.DisplayNames('nl-NL', { type: 'language' });

/** No suspensive effect (R29), in one sentence with its explanation. */
export const noSuspensiveEffectNl =
  'De aanvraag heeft geen opschortende werking: afspraken lopen gewoon door.';

/** What the employee does in the meantime (R29, R39). */
export const meanwhileNl =
  'Maak intussen afspraken met uw werkgever. Ga daarbij uit van het advies van uw eigen bedrijfsarts.';

/** What silence leads to, and when; once it is late, that it is still possible. `then` follows "dan". */
export function silenceNl(seen: Seen, then: string): string {
  if (seen.due === '') return `Doet u niets? Dan ${then}.`;
  if (seen.isLate) return `U had hiervoor de tijd tot ${seen.due}. Het kan nu nog steeds.`;
  return `Doet u niets vóór ${seen.due}? Dan ${then}.`;
}

/** The title of a choice. */
function titleOf(input: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : actionsNl.choices[input]?.[value];
}

/** Who can be phoned for help. */
export function helpNl({ contact }: Seen): Line | undefined {
  return fact('Hulp of vragen? Bel', reach(contact.name, contact.phone, contact.hours));
}

/** Where a complaint goes (R36). */
export function complaintNl(seen: Seen): Line | undefined {
  return fact('Een klacht indienen kan bij', seen.complaints);
}

/** The subject of the request and the day of the advice. */
export function subjectNl(seen: Seen): readonly Line[] {
  return lines(
    fact('Onderwerp', wordFor(subjects, seen.given['request.submit']?.subject)),
    fact('Dag van het advies', seen.adviceDate),
  );
}

/** The disputed advice and the question, as the employee typed them. */
export function questionNl(seen: Seen): readonly Line[] {
  const request = seen.given['request.submit'];
  return lines(
    quote('Het advies waaraan de werknemer twijfelt', request?.advice),
    quote('De vraag van de werknemer', request?.question),
    quote('Wat er nieuw is', request?.whatIsNew),
  );
}

/** What was authorised. */
export function itemsNl(seen: Seen): Line | undefined {
  const ticked = seen.given['authorisation.sign']?.items ?? [];
  return fact('Aangevinkte gegevens', ticked.map((item) => items[item]).join(', '));
}

/** What the referral says, as far as this reader may see it. */
export function referralNl(seen: Seen): readonly Line[] {
  const referral = seen.given['referral.send'];
  return lines(
    quote('De vraag in neutrale woorden', referral?.background),
    quote('Het werk', referral?.workSituation),
    quote('Medische gegevens', referral?.medicalSummary),
  );
}

/** What goes with the referral and what is missing: the disputed advice, the summary, and each kind that was ticked or is there. */
export function enclosedNl(seen: Seen): readonly Line[] {
  const { present, kinds } = documentsNl;
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
export function informationNl(seen: Seen): readonly Line[] {
  const request = seen.given['information.request'];
  return lines(
    fact('Bij wie', titleOf('source', request?.source)),
    quote('Naam', request?.name),
    quote('Wat', request?.what),
    quote('Waarom', request?.why),
  );
}

/** When, where and how long. */
export function appointmentNl(seen: Seen): readonly Line[] {
  const proposal = seen.given['appointment.propose'];
  const minutes = proposal?.durationMinutes;
  return lines(
    fact('Wanneer', seen.appointment),
    quote('Waar', proposal?.place),
    fact('Hoe lang', minutes === undefined ? undefined : `${minutes} minuten`),
    quote('Goed om te weten', proposal?.notes),
  );
}

/** For the employee: the instrument that was advised instead, with what it is and the explanation. */
export function alternativeNl(seen: Seen): readonly Line[] {
  const advised = seen.given['suitability.advise'];
  const instrument = advised?.instrument === undefined ? undefined : aidNl.instruments[advised.instrument];
  return lines(
    fact('De andere weg', instrument?.name),
    instrument?.what,
    quote('Uitleg van de bedrijfsarts', advised?.explanation),
  );
}

/** Why a request was refused. */
export function refusalNl(seen: Seen): readonly Line[] {
  const refusal = seen.given['request.refuse'];
  return lines(
    fact('Grond', titleOf('ground', refusal?.ground)),
    quote('De redenen van de bedrijfsarts', refusal?.reasons),
  );
}

/** An invoice as far as this reader may see it; nothing of it where its amount may not stand. */
export function invoiceNl(seen: Seen): readonly Line[] {
  const invoice = seen.given['invoice.issue'];
  if (invoice?.amount === undefined) return [];
  return lines(
    fact(
      'Bedrag zonder btw',
      invoice?.amount === undefined ? undefined : `${euros.format(invoice.amount)} euro`,
    ),
    fact('Btw', invoice?.vat === undefined ? undefined : `${invoice.vat} procent`),
    fact('Werk gedaan op', seen.performedOn),
    quote('Nummer van de rekening', invoice?.number),
  );
}

/** That an invoice is ready and nothing else of it: for where its amount may not stand, such as Teams. */
export function invoiceReadyNl(seen: Seen): Passage | undefined {
  const isSomewhereElse = seen.given['invoice.issue'] !== undefined && invoiceNl(seen).length === 0;
  return isSomewhereElse
    ? passage(
        'Er staat een factuur klaar.',
        'Lees de factuur op onze pagina. Het bedrag staat niet in dit bericht.',
        helpNl(seen),
      )
    : undefined;
}

/** A second physician to choose from: who, where, and who pays (R32 to R34). */
export function candidateNl(candidate: SeenCandidate): Line | undefined {
  const { service, town, languages, fields, inContract, price } = candidate;
  const own = price > 0 ? `u betaalt ${euros.format(price)} euro` : 'u betaalt zelf';
  return fact(
    candidate.name,
    reach(
      service,
      town,
      languages.length === 0 ? '' : `spreekt ${languageNames(tongues, languages).join(' en ')}`,
      fields.length === 0 ? '' : `ervaring met ${fields.join(' en ')}`,
      inContract ? 'in het contract: uw werkgever betaalt' : `niet in het contract: ${own}`,
    ),
  );
}

/** What the employee can still do once the case is closed; nothing while it is open. */
export function afterClosingNl(seen: Seen): readonly Line[] {
  if (seen.outcome === '') return [];
  const hasAdvice = seen.outcome === 'completed' || seen.outcome === 'blocked';
  return lines(
    hasAdvice
      ? 'U kunt het advies, de bewijzen van uw toestemming en uw tijdlijn nog ophalen.'
      : 'U kunt uw aanvraag, de antwoorden daarop en uw tijdlijn nog ophalen.',
    `Doe dat binnen ${terms.erasureMonths} maanden na het sluiten en de laatste rekening. Daarna wissen wij de teksten.`,
    'Wilt u een cijfer geven voor hoe het ging? Dat mag, maar het hoeft niet. Wij bewaren het cijfer zonder uw naam.',
  );
}

/** What a physician still does once the case is closed; nothing while it is open. */
export function exportNl(seen: Seen): readonly Line[] {
  if (seen.outcome === '') return [];
  return lines(
    `Haal uw stukken op voor uw medisch dossier. Dat dossier bewaart u ${figures.medicalFile.years} jaar.`,
    `Wij wissen de teksten ${terms.erasureMonths} maanden na het sluiten en de laatste rekening.`,
  );
}
