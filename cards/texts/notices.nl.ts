import { fact, type Line, lines, type Passage, quote, type Seen } from '../seen.ts';
import { documentsNl } from './documents.nl.ts';
import { figures, terms } from './figures.ts';
import {
  afterClosingNl,
  alternativeNl,
  appointmentNl,
  complaintNl,
  enclosedNl,
  exportNl,
  helpNl,
  informationNl,
  invoiceNl,
  invoiceReadyNl,
  itemsNl,
  meanwhileNl,
  noSuspensiveEffectNl,
  referralNl,
  refusalNl,
  subjectNl,
} from './parts.nl.ts';
import { passage } from './passage.ts';
import type { NoticeTexts } from './shape.ts';

/** A notice that says all it has to say in its first sentence. */
const only = (title: string) => (): Passage => passage(title);

const identityDocument = 'Neem uw legitimatiebewijs mee: paspoort, identiteitskaart of rijbewijs.';
const nothingToDo = 'U hoeft nu niets te doen.';
const guidanceGoesOn = 'Uw bedrijfsarts blijft u gewoon begeleiden, nu en daarna.';
const notToldToEmployer = 'Uw werkgever krijgt geen bericht.';
const closingNotTold = 'Wij vertellen uw werkgever niet dat uw zaak is gesloten.';
const billForWorkDone =
  'Had de tweede arts de aanvraag al aangenomen? Dan kan er een rekening komen voor het werk tot nu toe.';
const ownBillForWorkDone =
  'Had u de aanvraag al aangenomen? Dan mag u een rekening sturen voor het werk tot nu toe.';

const asked = only('Een werknemer koos u voor een tweede advies.');

/** What the employee can do when somebody is late: phone and complain (R36). */
function rights(seen: Seen): readonly Line[] {
  return lines(
    'U kunt bellen en vragen hoe het ermee staat. Dat mag altijd.',
    helpNl(seen),
    'Helpt dat niet? Dan mag u een klacht indienen. Dat verandert niets aan uw aanvraag.',
    complaintNl(seen),
  );
}

/** That somebody is late, who was asked, and what the employee can do. */
function late(title: string, whatNow: string) {
  return (seen: Seen): Passage =>
    passage(
      title,
      'Wij hebben een herinnering gestuurd.',
      fact('De tijd hiervoor liep tot', seen.due),
      whatNow,
      helpNl(seen),
    );
}

/** The end of a case for the employee, by outcome. */
function closedForEmployee(seen: Seen): Passage {
  const ends: Readonly<Record<Seen['outcome'], readonly [title: string, text: string]>> = {
    completed: ['Uw zaak is afgerond.', 'Alle stappen zijn klaar.'],
    blocked: [
      'Uw zaak is afgerond. Het advies blijft bij u.',
      `Alsnog delen kan nog, tot ${terms.changeMindWeeks} weken na uw keuze.`,
    ],
    alternative: [
      'Uw zaak is gesloten. U volgt een andere weg.',
      'Vraag uw bedrijfsarts om hulp bij de eerste stap.',
    ],
    refused: [
      'Uw zaak is gesloten, want uw bedrijfsarts werkt niet mee.',
      'U kunt een klacht indienen. Een nieuwe vraag stellen mag ook.',
    ],
    withdrawn: [
      'Uw zaak is gesloten, want u trok uw aanvraag in.',
      'Een nieuwe aanvraag doen mag later altijd.',
    ],
    infeasible: ['Uw zaak is gesloten zonder tweede advies.', 'Een nieuwe aanvraag doen mag later altijd.'],
    '': ['Uw zaak is gesloten.', 'Een nieuwe aanvraag doen mag later altijd.'],
  };
  const [title, text] = ends[seen.outcome];
  return passage(title, text, guidanceGoesOn, closingNotTold, ...afterClosingNl(seen), helpNl(seen));
}

/** The end of a case for a physician, by outcome. */
function closedForPhysician(seen: Seen): Passage {
  const ends: Readonly<Record<Seen['outcome'], string>> = {
    completed: 'De zaak is afgerond.',
    blocked: 'De zaak is afgerond.',
    alternative: 'De zaak is gesloten: de werknemer volgt een andere weg.',
    refused: 'De zaak is gesloten: de aanvraag is geweigerd.',
    withdrawn: 'De zaak is gesloten: de werknemer trok de aanvraag in.',
    infeasible: 'De zaak is gesloten zonder tweede advies.',
    '': 'De zaak is gesloten.',
  };
  return passage(ends[seen.outcome], ...exportNl(seen), helpNl(seen));
}

/** The Dutch words of what somebody is told, by what it is about and their role: the reference. */
export const noticesNl: NoticeTexts = {
  'request.submit': {
    employee: (seen) =>
      passage(
        'Wij hebben uw aanvraag ontvangen.',
        `Uw vraag ligt nu bij ${seen.physician.name}. ${notToldToEmployer}`,
        ...subjectNl(seen),
        'U praat er eerst samen over. Daarna hoort u of een tweede advies past, of dat een andere weg beter is.',
        fact('Antwoord liefst vóór', seen.due),
        `${noSuspensiveEffectNl} ${meanwhileNl}`,
        'Stoppen kan zolang uw bedrijfsarts nog niet besloot wat er met het advies gebeurt.',
        helpNl(seen),
      ),
    physician: only('Een werknemer vraagt u om een tweede advies.'),
  },
  'suitability.confirm': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts werkt mee aan uw aanvraag. Uw afspraken lopen intussen gewoon door.',
        meanwhileNl,
        helpNl(seen),
      ),
    physician: () =>
      passage(
        'U heeft bevestigd dat een tweede advies past.',
        'De werknemer kiest nu een tweede arts. U mag iemand aanraden.',
        'Zodra de gekozen arts tijd heeft, vragen wij de werknemer om toestemming voor de medische gegevens. Daarna kunt u versturen.',
      ),
  },
  'suitability.advise': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts bekeek uw aanvraag en raadt een andere weg aan.',
        ...alternativeNl(seen),
        'U beslist zelf wat u doet.',
        helpNl(seen),
      ),
  },
  'alternative.accept': {
    employee: (seen) =>
      passage(
        'U kiest de andere weg. Uw aanvraag is gesloten.',
        ...alternativeNl(seen),
        'Vraag uw bedrijfsarts om hulp bij de eerste stap.',
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        'Een nieuwe aanvraag doen mag later altijd.',
        ...afterClosingNl(seen),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De werknemer volgt de weg die u noemde. De aanvraag is gesloten.',
        `Help ${seen.employee.name} als dat nodig is bij de eerste stap.`,
        quote('Uw uitleg', seen.given['suitability.advise']?.explanation),
        ...exportNl(seen),
        helpNl(seen),
      ),
  },
  'request.insist': {
    employee: (seen) =>
      passage(
        'U houdt vast aan uw aanvraag.',
        'Uw bedrijfsarts is nu weer aan zet. Die werkt mee, behalve met een heel goede reden. U krijgt die reden dan op papier.',
        fact('Antwoord liefst vóór', seen.due),
        noSuspensiveEffectNl,
        helpNl(seen),
      ),
    physician: only('De werknemer las uw uitleg en houdt vast aan de aanvraag.'),
  },
  'request.refuse': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts werkt niet mee aan uw aanvraag. Hier leest u waarom.',
        ...refusalNl(seen),
        'Uw bedrijfsarts zet deze redenen ook in uw dossier. Bel gerust als u er iets niet van begrijpt.',
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        'Bent u het er niet mee eens? Dan kunt u een klacht indienen.',
        complaintNl(seen),
        'Een nieuwe vraag is geen herhaling. Die mag u later altijd stellen. De beslishulp in het menu laat zien wat er nog meer kan.',
        `${guidanceGoesOn} ${notToldToEmployer}`,
        ...afterClosingNl(seen),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'U heeft de aanvraag geweigerd.',
        'De werknemer kreeg uw redenen op papier en leest waar een klacht heen kan. Zet uw redenen ook in het dossier.',
        'Uw begeleiding gaat gewoon door.',
        ...exportNl(seen),
        helpNl(seen),
      ),
  },
  'selection.recommend': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts raadt u een tweede arts aan.',
        fact('Aangeraden', seen.recommended),
        quote('Waarom', seen.given['selection.recommend']?.note),
        'U kiest zelf. Een ander kiezen mag ook.',
        helpNl(seen),
      ),
  },
  'selection.choose': {
    employee: (seen) =>
      passage(
        'Uw keuze is doorgegeven.',
        `Wij vragen nu of er tijd is bij ${seen.second.name}. Uw naam en uw medische gegevens gaan nog niet mee.`,
        fact('Antwoord liefst vóór', seen.due),
        seen.hasNextChoice
          ? 'Heeft deze arts geen tijd, dan vragen wij meteen uw reserve.'
          : 'Heeft deze arts geen tijd, dan kiest u opnieuw.',
        seen.given['selection.choose']?.costsAccepted === true &&
          'U vinkte aan dat u zelf betaalt voor een arts buiten het contract van uw werkgever. Wij vragen uw werkgever niets. Wilt u dat die toch betaalt? Dan kunt u dat zelf vragen.',
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De werknemer koos een tweede arts.',
        `Wij vragen namens u of er tijd is bij ${seen.second.name}. De naam van de werknemer gaat nog niet mee.`,
        fact('Antwoord liefst vóór', seen.due),
        nothingToDo,
      ),
    secondPhysician: asked,
  },
  'availability.acknowledge': {
    employee: (seen) =>
      passage(
        'De gevraagde arts heeft de vraag gelezen.',
        'Of er tijd is, hoort u nog.',
        fact('Antwoord liefst vóór', seen.due),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De gevraagde arts heeft de vraag gelezen.',
        'Of er tijd is, hoort u nog.',
        fact('Antwoord liefst vóór', seen.due),
      ),
  },
  'availability.accept': {
    employee: (seen) =>
      passage(
        'De tweede arts heeft tijd voor uw vraag.',
        `Het advies komt van ${seen.second.name}.`,
        fact('Kan vanaf', seen.earliestDate),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De tweede arts heeft tijd.',
        `Het advies komt van ${seen.second.name}.`,
        fact('Kan vanaf', seen.earliestDate),
        'Wij vragen de werknemer nu namens u om toestemming voor de medische gegevens.',
        `U kunt versturen zodra de werknemer koos, of na ${terms.authorisationDays} dagen zonder keuze.`,
      ),
    secondPhysician: (seen) =>
      passage(
        'Dank u. U geeft het tweede advies.',
        `De aanvraag is van ${seen.employee.name}.`,
        fact('Telefoon van de werknemer', seen.employee.phone),
        'De werknemer kiest nu welke medische gegevens u mag lezen. Daarna krijgt u de aanvraag van de eigen bedrijfsarts.',
        nothingToDo,
      ),
  },
  'availability.decline': {
    employee: (seen) =>
      passage(
        'De gevraagde arts heeft geen tijd.',
        quote('Waarom', seen.given['availability.decline']?.reason),
        `Wij vragen nu of er tijd is bij ${seen.second.name}.`,
        fact('Antwoord liefst vóór', seen.due),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De gevraagde arts heeft geen tijd.',
        quote('Waarom', seen.given['availability.decline']?.reason),
        'Noemde de werknemer een reserve? Dan vragen wij die nu. Anders kiest de werknemer opnieuw. U mag iemand aanraden.',
      ),
    secondPhysician: asked,
  },
  'authorisation.sign': {
    employee: (seen) =>
      passage(
        'Uw toestemming is vastgelegd.',
        fact('Wie stuurt', seen.physician.name),
        fact('Wie krijgt', seen.second.name),
        itemsNl(seen),
        'U krijgt een bewijs met de tekst die u tekende. Dat kunt u ophalen bij uw zaak.',
        'Uw bedrijfsarts mag de aanvraag nu versturen. U leest daarna wat er is verstuurd.',
        'Intrekken kan tot de zaak sluit.',
        !seen.isAdviceIn && documentsNl.present.tellEmployee,
        helpNl(seen),
      ),
    physician: (seen) => passage('De werknemer tekende voor het delen van medische gegevens.', itemsNl(seen)),
  },
  'authorisation.refuse': {
    employee: (seen) =>
      passage(
        'U tekent niet. Er gaan geen medische gegevens mee.',
        'Uw bedrijfsarts stuurt alleen een neutrale vraag en gegevens over uw werk. De tweede arts leest dat u niet tekende.',
        'Misschien weet de tweede arts dan te weinig. Dan komt de aanvraag bij u terug.',
        'Alsnog tekenen kan tot de aanvraag is verstuurd, en ook als die terugkomt.',
        !seen.isAdviceIn && documentsNl.present.tellEmployee,
        helpNl(seen),
      ),
    physician: only('De werknemer geeft geen toestemming voor het delen van medische gegevens.'),
  },
  'authorisation.withdraw': {
    employee: (seen) =>
      passage(
        'Uw toestemming is ingetrokken.',
        'Er gaan geen medische gegevens meer naar de tweede arts. Wat daar al stond, tonen wij niet meer. Wat al gelezen is, kan niet terug.',
        'Antwoorden op extra vragen vallen hier niet onder. Daar gaf u apart toestemming voor.',
        'De zaak gaat door. Alsnog tekenen kan ook weer.',
        helpNl(seen),
      ),
    physician: () =>
      passage(
        'De werknemer trok de toestemming voor het delen van medische gegevens in.',
        'Stuur geen medische gegevens meer, ook niet buiten ons om. De zaak gaat door.',
      ),
    secondPhysician: () =>
      passage(
        'De werknemer trok de toestemming voor het delen van medische gegevens in.',
        'Wij tonen u die gegevens niet meer. Antwoorden op uw extra vragen blijven staan.',
        'De zaak gaat door. Weet u nu te weinig? Dan kunt u de aanvraag terugsturen zolang er geen eerste versie van het advies is.',
      ),
  },
  'document.add': {
    employee: (seen) =>
      passage(
        'Uw stukken zijn toegevoegd.',
        'Alleen wie u aanwees, kan ze lezen. U ziet bij uw zaak wie dat deed.',
        helpNl(seen),
      ),
  },
  'referral.send': {
    employee: (seen) =>
      passage(
        'Uw aanvraag is naar de tweede arts gestuurd.',
        `De aanvraag ging naar ${seen.second.name}.`,
        ...referralNl(seen),
        seen.isAuthorised
          ? itemsNl(seen)
          : 'Er staat bij dat u niet tekende. Er gingen geen medische gegevens mee.',
        ...enclosedNl(seen),
        !seen.isAdviceIn && documentsNl.present.tellEmployee,
        'Bij uw zaak vindt u alles wat is verstuurd. De tweede arts neemt de aanvraag aan, of laat weten wat er mist.',
        fact('Antwoord liefst vóór', seen.due),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'U heeft de aanvraag verstuurd.',
        'De werknemer leest wat u stuurde. De tweede arts neemt de aanvraag aan, of laat weten wat er mist.',
        fact('Antwoord liefst vóór', seen.due),
        nothingToDo,
      ),
    secondPhysician: only('De aanvraag voor het tweede advies is er.'),
  },
  'referral.accept': {
    employee: (seen) =>
      passage(
        'De tweede arts neemt uw aanvraag aan.',
        `U krijgt een uitnodiging van ${seen.second.name}. De tweede arts regelt alles zelf met u.`,
        fact('Telefoon van de tweede arts', seen.second.phone),
        'Uw eigen bedrijfsarts ziet niet wanneer of waar u praat, en blijft u gewoon begeleiden.',
        helpNl(seen),
      ),
    physician: () =>
      passage(
        'De tweede arts neemt de aanvraag aan.',
        'U hoort weer iets als het advies klaar is, of als de tweede arts u met toestemming iets vraagt.',
        `${nothingToDo} Ga wel door met uw gewone begeleiding.`,
      ),
    secondPhysician: only('U heeft de aanvraag aangenomen.'),
  },
  'referral.return': {
    employee: (seen) =>
      passage(
        'De tweede arts stuurde de aanvraag terug.',
        quote('Wat er mist', seen.given['referral.return']?.missing),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De tweede arts stuurde de aanvraag terug, want er mist iets.',
        quote('Wat er mist', seen.given['referral.return']?.missing),
        'Is er nog een afspraak of een vraag om informatie? Die vervalt.',
      ),
  },
  'engagement.end': {
    employee: (seen) =>
      passage(
        'De tweede arts kan niet verder met uw zaak. U kiest iemand anders.',
        'Uw toestemming om gegevens te delen stopt. Bij een andere arts vragen wij het u opnieuw.',
        billForWorkDone,
        helpNl(seen),
      ),
    physician: () =>
      passage(
        'De tweede arts kan niet verder met deze zaak.',
        'De werknemer kiest iemand anders. U mag iemand aanraden.',
        'De toestemming voor medische gegevens is gestopt. Wij vragen die opnieuw als er een andere arts is.',
      ),
  },
  'request.close': {
    employee: (seen) =>
      passage(
        'U heeft uw zaak gesloten. Er komt geen tweede advies.',
        `De twee artsen krijgen bericht. ${notToldToEmployer}`,
        billForWorkDone,
        guidanceGoesOn,
        ...afterClosingNl(seen),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De werknemer sloot de zaak. Er komt geen tweede advies.',
        'Uw begeleiding gaat gewoon door.',
        ...exportNl(seen),
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'De zaak is gesloten. Er komt geen tweede advies.',
        ownBillForWorkDone,
        ...exportNl(seen),
        helpNl(seen),
      ),
  },
  'appointment.propose': {
    employee: (seen) =>
      passage(
        'De tweede arts stelt een afspraak voor.',
        ...appointmentNl(seen),
        identityDocument,
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'Uw voorstel is verstuurd.',
        ...appointmentNl(seen),
        'De werknemer zegt ja, of vraagt om een ander moment. Wij vragen om een legitimatiebewijs mee te nemen: paspoort, identiteitskaart of rijbewijs.',
        fact('Antwoord liefst vóór', seen.due),
      ),
  },
  'appointment.cancel': {
    employee: (seen) =>
      passage(
        'De afspraak gaat niet door.',
        fact('Het ging om', seen.appointment),
        quote('Waarom', seen.given['appointment.cancel']?.reason),
        'De tweede arts stelt een ander moment voor. Haal de afspraak uit uw agenda.',
        fact('Telefoon van de tweede arts', seen.second.phone),
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'De afspraak met de werknemer gaat niet door.',
        quote('Waarom', seen.given['appointment.cancel']?.reason),
      ),
  },
  'appointment.confirm': {
    employee: (seen) =>
      passage(
        'Uw afspraak staat vast.',
        ...appointmentNl(seen),
        identityDocument,
        'U kunt de afspraak in uw eigen agenda zetten. Daar staan dan alleen het woord afspraak, de tijd en de plaats.',
        'Kunt u toch niet? Zeg dan af voor het begint.',
        fact('Telefoon van de tweede arts', seen.second.phone),
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'De werknemer komt op uw afspraak.',
        ...appointmentNl(seen),
        'Meld na afloop of het gesprek is geweest. Typ dan: waar sta ik.',
      ),
  },
  'appointment.decline': {
    employee: (seen) =>
      passage(
        'U vroeg om een ander moment.',
        'De tweede arts doet een nieuw voorstel. U hoeft nu niets te doen.',
        fact('Telefoon van de tweede arts', seen.second.phone),
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'De werknemer kan niet op het moment dat u voorstelde.',
        quote('Waarom', seen.given['appointment.decline']?.reason),
      ),
  },
  'appointment.held': {
    employee: (seen) =>
      passage(
        'Uw gesprek met de tweede arts is geweest.',
        'De tweede arts schrijft nu de eerste versie van het advies. Alleen u krijgt die te lezen. Misschien volgt eerst nog een vraag om extra informatie.',
        'Klopt dit niet? Bel dan de tweede arts.',
        fact('Telefoon van de tweede arts', seen.second.phone),
        helpNl(seen),
      ),
    secondPhysician: only('Het gesprek met de werknemer is geweest.'),
  },
  'appointment.missed': {
    employee: (seen) =>
      passage(
        'Volgens de tweede arts ging het gesprek niet door.',
        'U krijgt een nieuw voorstel. Klopt dit niet, of is er iets gebeurd? Bel dan de tweede arts.',
        fact('Telefoon van de tweede arts', seen.second.phone),
        helpNl(seen),
      ),
    secondPhysician: only('U meldde dat de werknemer niet kwam.'),
  },
  'information.request': {
    employee: (seen) =>
      passage(
        'De tweede arts wil iets navragen. U beslist of dat mag.',
        ...informationNl(seen),
        helpNl(seen),
      ),
  },
  'information.consent': {
    employee: (seen) =>
      passage(
        'U zei ja tegen deze vraag.',
        ...informationNl(seen),
        'De tweede arts mag dit nu navragen, en verder niets. U leest hier wat er kwam.',
        'Intrekken kan tot het advies af is.',
        helpNl(seen),
      ),
    physician: only('De tweede arts vraagt u iets. De werknemer gaf daar toestemming voor.'),
    secondPhysician: (seen) =>
      passage(
        'De werknemer gaf toestemming voor uw vraag.',
        ...informationNl(seen),
        seen.given['information.request']?.source === 'physician'
          ? 'De eigen bedrijfsarts krijgt uw vraag nu van ons.'
          : 'Vraag het nu zelf na en leg hier vast wat er kwam.',
      ),
  },
  'information.deny': {
    employee: (seen) =>
      passage(
        'U zei nee tegen deze vraag.',
        'De tweede arts vraagt dit niet na en gaat verder zonder. Er is verder niemand ingelicht.',
        helpNl(seen),
      ),
    secondPhysician: only('De werknemer zei nee tegen uw vraag. Ga verder zonder deze informatie.'),
  },
  'information.withdraw': {
    employee: (seen) =>
      passage(
        'Uw toestemming voor deze vraag is ingetrokken.',
        'Er wordt niets meer gevraagd. Kwam er al een antwoord? Dan tonen wij dat niet meer aan de tweede arts. Wat al gelezen is, kan niet terug.',
        helpNl(seen),
      ),
    physician: () =>
      passage(
        'De werknemer trok een toestemming in voor informatie van u.',
        'Staat er nog een vraag open? Die vervalt. Een antwoord dat er al was, tonen wij niet meer.',
      ),
    secondPhysician: only(
      'De werknemer trok de toestemming voor extra informatie in. Ga verder zonder deze informatie.',
    ),
  },
  'information.provide': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts beantwoordde de vraag van de tweede arts.',
        quote('Het antwoord', seen.given['information.provide']?.answer),
        'Wilt u niet dat dit meetelt? U kunt uw ja intrekken tot het advies af is.',
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'De eigen bedrijfsarts beantwoordde uw vraag.',
        quote('Het antwoord', seen.given['information.provide']?.answer),
      ),
  },
  'information.record': {
    employee: (seen) =>
      passage(
        'De tweede arts legde vast welke informatie er kwam.',
        quote('Wat er kwam', seen.given['information.record']?.summary),
        'Wilt u niet dat dit meetelt? U kunt uw ja intrekken tot het advies af is.',
        helpNl(seen),
      ),
    secondPhysician: only('Uw vraag om extra informatie is klaar.'),
  },
  'draft.submit': {
    employee: only('De eerste versie van uw advies is er.'),
  },
  'draft.comment': {
    employee: (seen) =>
      passage(
        'Uw opmerkingen zijn verstuurd.',
        quote('Wat u doorgaf', seen.given['draft.comment']?.inaccuracies),
        'De tweede arts beslist wat ermee gebeurt en legt dat uit bij het advies. Daarna kiest u wie het leest.',
        helpNl(seen),
      ),
    secondPhysician: only('De werknemer gaf fouten in de feiten door.'),
  },
  'draft.approve': {
    employee: (seen) =>
      passage(
        'U zei dat de feiten kloppen.',
        'De tweede arts maakt het advies nu af. Daarna kiest u wie het leest.',
        helpNl(seen),
      ),
    secondPhysician: only('Volgens de werknemer kloppen de feiten.'),
  },
  'advice.finalise': {
    employee: only('De tweede arts heeft uw advies afgemaakt.'),
    secondPhysician: only('Uw advies is bij de werknemer. U kunt nu de rekening maken.'),
  },
  'sharing.consent': {
    employee: (seen) =>
      passage(
        'U deelt het advies met uw bedrijfsarts.',
        `Er is nu een kopie bij ${seen.physician.name}. Wat gelezen is, kan niet terug.`,
        'U krijgt een bewijs met de tekst die u tekende. Dat kunt u ophalen bij uw zaak.',
        'Uw bedrijfsarts beslist wat er met het advies gebeurt en legt dat aan u uit.',
        fact('Antwoord liefst vóór', seen.due),
        'Stoppen met delen kan tot de zaak sluit. Dan tonen wij de kopie niet meer.',
        helpNl(seen),
      ),
    physician: only('De werknemer deelt het tweede advies met u.'),
    secondPhysician: () =>
      passage(
        'De werknemer deelt uw advies met de eigen bedrijfsarts.',
        'Wij geven de kopie namens u. U hoeft die niet zelf te sturen.',
      ),
  },
  'sharing.withdraw': {
    employee: (seen) =>
      passage(
        'U deelt het advies niet meer.',
        'Uw bedrijfsarts ziet de kopie hier niet meer. Wat al gelezen is, kan niet terug.',
        'Uw bedrijfsarts beslist nog wel wat er met het advies gebeurt.',
        helpNl(seen),
      ),
    physician: () =>
      passage(
        'De werknemer trok de toestemming in om het advies met u te delen.',
        'Wij tonen u de kopie niet meer.',
        'Heeft u nog niet besloten? Dan vragen wij dat nog wel van u.',
      ),
    secondPhysician: () =>
      passage(
        'De werknemer deelt uw advies niet meer met de eigen bedrijfsarts.',
        'Geef het advies ook zelf niet. U hoeft verder niets te doen.',
      ),
  },
  'sharing.handOver': {
    employee: (seen) =>
      passage(
        'U geeft het advies zelf aan uw bedrijfsarts.',
        'U kunt het advies ophalen bij uw zaak. De tekst loopt niet via ons.',
        'Uw bedrijfsarts meldt hier dat het er is. Tot dat moment kunt u nog delen of niet delen.',
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        helpNl(seen),
      ),
    physician: only('De werknemer geeft u het tweede advies zelf.'),
    secondPhysician: () =>
      passage(
        'De werknemer geeft uw advies zelf aan de eigen bedrijfsarts.',
        'Stuur zelf geen kopie. U hoeft verder niets te doen.',
      ),
  },
  'sharing.block': {
    employee: (seen) =>
      passage(
        'U houdt het advies voor uzelf.',
        'Uw bedrijfsarts hoort alleen dat er geen kopie komt, en beslist dus niets over het advies. Volgens de wet heeft uw keuze geen gevolgen.',
        `Alsnog delen kan tot de zaak sluit, en nog zeker ${terms.changeMindWeeks} weken.`,
        seen.payer === 'employee'
          ? 'De rekening komt ook nu. Die betaalt u zelf.'
          : 'De rekening komt ook nu. Die betaalt u niet zelf.',
        guidanceGoesOn,
        ...afterClosingNl(seen),
        helpNl(seen),
      ),
    physician: only('Er komt geen kopie van het tweede advies.'),
    secondPhysician: (seen) =>
      passage(
        'De werknemer deelt uw advies niet met de eigen bedrijfsarts.',
        'Stuur het advies ook zelf niet. De eigen bedrijfsarts hoort alleen dat er geen kopie komt.',
        'Uw rekening wordt gewoon betaald.',
        ...exportNl(seen),
      ),
  },
  'handOver.confirm': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts heeft het advies van u gekregen.',
        'Uw bedrijfsarts beslist nu wat ermee gebeurt en legt dat aan u uit.',
        fact('Antwoord liefst vóór', seen.due),
        helpNl(seen),
      ),
    physician: only('U meldde dat u het advies heeft.'),
    secondPhysician: () =>
      passage(
        'De eigen bedrijfsarts heeft uw advies van de werknemer gekregen.',
        'U hoeft verder niets te doen.',
      ),
  },
  'adoption.decide': {
    employee: (seen) => {
      const decision = seen.given['adoption.decide'];
      const titles = {
        full: 'Uw bedrijfsarts neemt het tweede advies helemaal over.',
        partial: 'Uw bedrijfsarts neemt een deel van het tweede advies over.',
        none: 'Uw bedrijfsarts neemt het tweede advies niet over.',
      };
      return passage(
        decision?.outcome === undefined
          ? 'Uw bedrijfsarts heeft besloten over het tweede advies.'
          : titles[decision.outcome],
        quote('De redenen van uw bedrijfsarts', decision?.reasons),
        decision?.adviceChanged === true &&
          'Uw bedrijfsarts past het eigen advies aan. Uw werkgever krijgt het nieuwe advies, maar leest daarin niets over een tweede advies.',
        decision?.adviceChanged === false &&
          'Het advies van uw eigen bedrijfsarts verandert niet. Uw afspraken blijven daarop rusten.',
        guidanceGoesOn,
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        `Vindt u dat er te weinig met het tweede advies is gedaan? U kunt tot ${terms.transferWeeks} weken na nu om een andere bedrijfsarts vragen. Dat is geen vast recht, maar uw bedrijfsarts moet er serieus naar kijken.`,
        ...afterClosingNl(seen),
        helpNl(seen),
      );
    },
    physician: (seen) =>
      passage(
        'Uw besluit en uw redenen zijn bij de werknemer.',
        'Uw begeleiding gaat gewoon door. De werknemer kan om een andere bedrijfsarts vragen.',
        ...exportNl(seen),
      ),
  },
  'employer.informed': {
    employee: (seen) =>
      passage(
        'Uw werkgever heeft het nieuwe advies van uw bedrijfsarts.',
        'Er staat niet in dat er een tweede advies was. Maak nu samen afspraken op basis van dit nieuwe advies.',
        ...afterClosingNl(seen),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'U meldde dat de werkgever uw nieuwe advies heeft.',
        'De werknemer weet dat nu ook.',
        ...exportNl(seen),
      ),
  },
  'transfer.request': {
    employee: (seen) =>
      passage(
        'U vroeg om een andere bedrijfsarts.',
        quote('Waarom', seen.given['transfer.request']?.reason),
        `Uw vraag ligt bij ${seen.physician.name}. U krijgt een antwoord met redenen.`,
        fact('Antwoord liefst vóór', seen.due),
        'Tot die tijd blijft uw eigen bedrijfsarts u begeleiden.',
        helpNl(seen),
      ),
    physician: only('De werknemer vraagt u om een andere bedrijfsarts.'),
  },
  'transfer.decide': {
    employee: (seen) => {
      const decision = seen.given['transfer.decide'];
      return passage(
        decision?.granted === undefined
          ? 'Er is een antwoord op uw vraag om een andere bedrijfsarts.'
          : decision.granted
            ? 'U krijgt een andere bedrijfsarts.'
            : 'U krijgt geen andere bedrijfsarts.',
        quote('De redenen', decision?.reasons),
        quote('De nieuwe bedrijfsarts', decision?.newPhysician),
        decision?.granted === true &&
          'Uw bedrijfsarts regelt de overdracht met u. Tot dan blijft uw begeleiding zoals die is.',
        decision?.granted === false &&
          'Uw bedrijfsarts blijft u begeleiden. Bent u het er niet mee eens? Bel, of dien een klacht in.',
        complaintNl(seen),
        helpNl(seen),
      );
    },
    physician: (seen) =>
      passage(
        'Uw antwoord is bij de werknemer.',
        seen.given['transfer.decide']?.granted === true
          ? 'Regel de overdracht nu zelf. Tot dan blijft u begeleiden.'
          : 'Uw begeleiding gaat gewoon door.',
      ),
  },
  'invoice.issue': {
    employee: (seen) =>
      invoiceReadyNl(seen) ??
      (seen.given['invoice.issue'] !== undefined
        ? passage('Uw rekening voor het tweede advies is er.', ...invoiceNl(seen), helpNl(seen))
        : passage(
            'De tweede arts stuurde de rekening voor uw advies.',
            'U hoeft niets te betalen. Uw naam staat niet op de rekening.',
            helpNl(seen),
          )),
    physician: only('Er staat een factuur klaar.'),
    secondPhysician: (seen) =>
      passage(
        'Uw rekening is verstuurd.',
        ...invoiceNl(seen),
        'Is het geld binnen? Meld dat dan. U krijgt bericht als wie betaalt dat zelf meldt.',
      ),
  },
  'invoice.settle': {
    employee: (seen) =>
      passage(
        'Uw rekening is afgehandeld.',
        'U hoeft er niets meer aan te doen. Bewaar de rekening zelf.',
        ...afterClosingNl(seen),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De rekening voor een tweede advies is afgehandeld.',
        'Geeft u de kosten door aan de werkgever? Tel dan de kosten van meer zaken bij elkaar op, zonder naam en zonder dag.',
        ...exportNl(seen),
      ),
    secondPhysician: (seen) =>
      passage('Uw rekening is afgehandeld.', 'U hoeft er niets meer aan te doen.', ...exportNl(seen)),
  },
  'request.withdraw': {
    employee: (seen) =>
      passage(
        'U heeft uw aanvraag ingetrokken.',
        `Uw bedrijfsarts krijgt bericht, en de tweede arts als die al was gevraagd. ${notToldToEmployer}`,
        billForWorkDone,
        `${guidanceGoesOn} Een nieuwe aanvraag doen mag later altijd.`,
        ...afterClosingNl(seen),
        helpNl(seen),
      ),
    physician: (seen) =>
      passage(
        'De werknemer trok de aanvraag in.',
        quote('Waarom', seen.given['request.withdraw']?.reason),
        'Vertel de werkgever niets. Uw begeleiding gaat gewoon door.',
        ...exportNl(seen),
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'De aanvraag is ingetrokken. Er komt geen tweede advies.',
        ownBillForWorkDone,
        ...exportNl(seen),
        helpNl(seen),
      ),
  },
  'hrStatus.allow': {
    employee: (seen) =>
      passage(
        'Uw werkgever kan nu een vaste zin over de voortgang krijgen.',
        'Is een fase klaar? Dan krijgt HR de volgende werkdag bericht dat er in de organisatie iets verder is. Er staat geen naam, dag of arts in.',
        'HR kan misschien toch raden dat het om u gaat. U kunt dit altijd weer stoppen.',
        helpNl(seen),
      ),
  },
  'hrStatus.stop': {
    employee: (seen) =>
      passage(
        'Uw werkgever krijgt geen bericht meer over de voortgang.',
        'Wat nog klaar stond, gaat ook niet meer weg.',
        helpNl(seen),
      ),
  },
  'evaluation.give': {
    employee: () =>
      passage('Dank u voor uw cijfer.', 'Wij bewaren het zonder uw naam, zonder uw zaak en zonder de dag.'),
  },
  'participant.replace': {
    employee: (seen) =>
      seen.given['participant.replace']?.role === 'secondPhysician'
        ? passage(
            'De tweede arts kan niet verder. U kiest iemand anders.',
            'Uw toestemming om gegevens te delen stopt. Bij een andere arts vragen wij het u opnieuw.',
            billForWorkDone,
            helpNl(seen),
          )
        : passage(
            'U heeft in deze zaak een andere bedrijfsarts.',
            `Uw zaak ligt nu bij ${seen.physician.name}. De eerste bedrijfsarts ziet de zaak niet meer.`,
            fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
            'Was er toestemming om iets te delen die nog niet is gebruikt? Dan vragen wij die opnieuw.',
            helpNl(seen),
          ),
    physician: (seen) =>
      seen.given['participant.replace']?.role === 'secondPhysician'
        ? passage(
            'De tweede arts is vervangen.',
            'De werknemer kiest opnieuw. De toestemming voor medische gegevens is gestopt.',
          )
        : passage(
            'U neemt een zaak over van een andere bedrijfsarts.',
            `Het gaat om ${seen.employee.name}. Wat op de andere bedrijfsarts wachtte, wacht nu op u.`,
            fact('Telefoon van de werknemer', seen.employee.phone),
            helpNl(seen),
          ),
    secondPhysician: (seen) =>
      passage(
        'De eigen bedrijfsarts in deze zaak is vervangen.',
        `Overleg vanaf nu met ${seen.physician.name}.`,
        fact('Telefoon van de eigen bedrijfsarts', seen.physician.phone),
        'Voor u verandert er verder niets.',
      ),
  },

  closing: {
    employee: closedForEmployee,
    physician: closedForPhysician,
    secondPhysician: closedForPhysician,
  },
  'engagement.ended': {
    secondPhysician: (seen) =>
      passage(
        'U bent gestopt met deze zaak. U ziet die niet meer.',
        'De werknemer kiest iemand anders.',
        ownBillForWorkDone,
        `Wat u al in uw eigen dossier heeft, bewaart u ${figures.medicalFile.years} jaar.`,
        helpNl(seen),
      ),
  },
  replaced: {
    physician: (seen) =>
      passage(
        'Een andere bedrijfsarts neemt een zaak van u over. U ziet die zaak niet meer.',
        'U hoeft hier niets meer te doen.',
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage('U bent vervangen in een zaak. U ziet die zaak niet meer.', ownBillForWorkDone, helpNl(seen)),
  },
  nobodyLeft: {
    physician: () =>
      passage(
        'Geen enkele tweede arts heeft tot nu toe tijd.',
        'De werknemer kan iedereen opnieuw kiezen. Bespreek samen wie de beste kans geeft. U mag iemand aanraden.',
      ),
    backOffice: () =>
      passage(
        'Bij een zaak van uw arbodienst heeft geen enkele tweede arts tijd. Uw arbodienst is de organisatie waar de bedrijfsarts voor werkt.',
        'Kijk of er meer artsen in het contract kunnen, en of de lijst nog klopt. De werknemer kan iedereen opnieuw kiezen.',
      ),
  },
  'enquiry.lapsed': {
    secondPhysician: (seen) =>
      passage(
        'De vraag of u tijd heeft, is vervallen.',
        `U zei nee, of er kwam binnen ${terms.availabilityDays} dagen geen antwoord. U hoeft niets meer te doen.`,
        helpNl(seen),
      ),
  },

  'suitability.reminder': {
    physician: only('Herinnering: een werknemer wacht op uw antwoord over een tweede advies.'),
  },
  'suitability.passed': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts antwoordde nog niet op uw aanvraag. Dit zijn uw rechten.',
        'Uw bedrijfsarts moet binnen redelijke tijd antwoorden. Wij hebben een herinnering gestuurd.',
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        ...rights(seen),
        noSuspensiveEffectNl,
      ),
  },
  'alternative.reminder': { employee: only('Herinnering: kies welke weg u wilt volgen.') },
  'alternative.passed': {
    physician: (seen) =>
      passage(
        'De werknemer koos nog niet tussen de andere weg en de aanvraag.',
        'De aanvraag blijft open. Niets doen telt niet als een keuze. Bel gerust even.',
        fact('Telefoon van de werknemer', seen.employee.phone),
      ),
  },
  'selection.reminder': { employee: only('Herinnering: kies wie uw vraag bekijkt.') },
  'selection.passed': {
    physician: (seen) =>
      passage(
        'De werknemer koos nog geen tweede arts.',
        'De aanvraag blijft open. U mag iemand aanraden of even bellen.',
        fact('Telefoon van de werknemer', seen.employee.phone),
      ),
  },
  'availability.reminder': {
    secondPhysician: only('Herinnering: laat weten of u tijd heeft voor een tweede advies.'),
  },
  'availability.passed': {
    employee: (seen) =>
      passage(
        'De gevraagde arts gaf geen antwoord.',
        `Wij vragen nu of er tijd is bij ${seen.second.name}.`,
        fact('Antwoord liefst vóór', seen.due),
        helpNl(seen),
      ),
    physician: () =>
      passage(
        'De gevraagde arts gaf geen antwoord.',
        'Noemde de werknemer een reserve? Dan vragen wij die nu. Anders kiest de werknemer opnieuw. U mag iemand aanraden.',
      ),
  },
  'authorisation.reminder': { employee: only('Herinnering: kies of uw medische gegevens mee mogen.') },
  'authorisation.passed': {
    physician: only(
      'De werknemer koos nog niet of medische gegevens mee mogen. U mag nu versturen zonder die gegevens.',
    ),
  },
  'referral.reminder': { physician: only('Herinnering: de aanvraag moet nog naar de tweede arts.') },
  'referral.passed': {
    employee: late(
      'Uw bedrijfsarts stuurde uw aanvraag nog niet naar de tweede arts.',
      'Bel uw bedrijfsarts of de hulp hieronder en vraag wanneer het gebeurt.',
    ),
  },
  'returned.reminder': { employee: only('Herinnering: uw aanvraag kwam terug en wacht op u.') },
  'returned.passed': {
    physician: (seen) =>
      passage(
        'De werknemer koos nog niet na het terugsturen van de aanvraag.',
        'U kunt de aanvraag aanvullen en opnieuw sturen. Even bellen mag ook.',
        fact('Telefoon van de werknemer', seen.employee.phone),
      ),
    secondPhysician: () =>
      passage(
        'De werknemer koos nog niet na het terugsturen van de aanvraag.',
        'De zaak blijft open. U hoeft nu niets te doen.',
      ),
  },
  'acceptance.reminder': {
    secondPhysician: only('Herinnering: neem de aanvraag aan, of laat weten wat er mist.'),
  },
  'acceptance.passed': {
    employee: late(
      'De tweede arts nam uw aanvraag nog niet aan.',
      'Bel gerust. Wilt u niet langer wachten? Dan kunt u samen met de arbodienst kijken wat er kan. Dat is de organisatie waar de bedrijfsarts voor werkt.',
    ),
  },
  'proposal.reminder': { secondPhysician: only('Herinnering: stel de werknemer een afspraak voor.') },
  'proposal.passed': {
    employee: late(
      'De tweede arts stelde nog geen afspraak voor.',
      'Bel de tweede arts of de hulp hieronder en vraag wanneer u kunt komen.',
    ),
  },
  'appointmentAnswer.reminder': { employee: only('Herinnering: zeg of u op de afspraak kunt komen.') },
  'appointmentAnswer.passed': {
    secondPhysician: (seen) =>
      passage(
        'De werknemer zei nog niet of de afspraak past.',
        'Bel de werknemer, of stel een ander moment voor.',
        fact('Telefoon van de werknemer', seen.employee.phone),
      ),
  },
  'appointment.reminder': { secondPhysician: only('Herinnering: meld of het gesprek is geweest.') },
  'appointment.passed': {
    employee: late(
      'De tweede arts meldde nog niet of uw gesprek is geweest.',
      'Bel de tweede arts of de hulp hieronder. Zonder die melding kan het advies niet verder.',
    ),
  },
  'informationConsent.reminder': {
    employee: only('Herinnering: kies of de tweede arts om extra informatie mag vragen.'),
  },
  'informationConsent.passed': {
    employee: (seen) =>
      passage(
        'U gaf geen antwoord op de vraag om extra informatie. Dat telt als nee.',
        'De tweede arts gaat verder zonder deze informatie. Er is niets gevraagd.',
        helpNl(seen),
      ),
    secondPhysician: only(
      'De werknemer gaf geen antwoord op uw vraag om informatie. Dat telt als nee: ga verder zonder.',
    ),
  },
  'information.reminder': { physician: only('Herinnering: de tweede arts wacht op informatie van u.') },
  'information.passed': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts gaf geen antwoord op de vraag van de tweede arts.',
        'De tweede arts gaat nu verder zonder. Vindt u dat jammer? Bel dan uw bedrijfsarts.',
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        helpNl(seen),
      ),
    physician: () =>
      passage(
        'De tijd voor uw antwoord is voorbij.',
        'De tweede arts gaat verder zonder uw informatie. U hoeft niets meer te sturen.',
      ),
    secondPhysician: only('De eigen bedrijfsarts gaf geen antwoord. Ga verder zonder deze informatie.'),
  },
  'record.reminder': {
    secondPhysician: only('Herinnering: leg vast welke informatie u kreeg, of dat er niets kwam.'),
  },
  'record.passed': {
    employee: late(
      'De tweede arts wacht nog op informatie, of legde die nog niet vast.',
      'Bel de tweede arts of de hulp hieronder. U kunt uw ja ook intrekken. Dan gaat het advies verder zonder.',
    ),
  },
  'draft.reminder': {
    secondPhysician: only('Herinnering: de werknemer wacht op de eerste versie van het advies.'),
  },
  'draft.passed': {
    employee: late(
      'De eerste versie van uw advies is er nog niet.',
      'Bel de tweede arts of de hulp hieronder en vraag wanneer u iets kunt verwachten.',
    ),
  },
  'draftReview.reminder': { employee: only('Herinnering: lees of de feiten kloppen.') },
  'draftReview.passed': {
    employee: () =>
      passage(
        'De tijd om te reageren op de eerste versie is voorbij.',
        'De tweede arts mag het advies nu afmaken. Klopt een feit niet? Meld dat dan nog. Dat kan tot het advies klaar is.',
      ),
    secondPhysician: only('De werknemer gaf geen reactie op de eerste versie. U mag het advies nu afmaken.'),
  },
  'finalise.reminder': { secondPhysician: only('Herinnering: de werknemer wacht op uw advies.') },
  'finalise.passed': {
    employee: late(
      'De tweede arts maakte het advies nog niet af.',
      'Bel de tweede arts of de hulp hieronder en vraag wanneer het klaar is.',
    ),
  },
  'sharing.reminder': { employee: only('Herinnering: kies wie uw advies mag lezen.') },
  'sharing.passed': {
    secondPhysician: () =>
      passage(
        'De werknemer koos nog niet wie uw advies mag lezen.',
        'De keuze blijft open. Niets doen telt nooit als ja. Stuur het advies dus niet zelf.',
      ),
  },
  'handOver.reminder': {
    physician: only('Herinnering: meld of u het tweede advies van de werknemer kreeg.'),
  },
  'handOver.passed': {
    employee: late(
      'Uw bedrijfsarts meldde nog niet dat het advies er is.',
      'Bel uw bedrijfsarts en vraag of het advies aankwam. U kunt ook nog delen via ons, of niet delen.',
    ),
  },
  'adoption.reminder': { physician: only('Herinnering: de werknemer wacht op uw besluit over het advies.') },
  'adoption.passed': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts besloot nog niet over het advies. Dit zijn uw rechten.',
        'Uw bedrijfsarts moet binnen redelijke tijd kiezen en uitleggen waarom. Wij hebben een herinnering gestuurd.',
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        ...rights(seen),
      ),
  },
  'employerInformed.reminder': {
    physician: only('Herinnering: geef uw nieuwe advies aan de werkgever en meld dat hier.'),
  },
  'employerInformed.passed': {
    employee: (seen) =>
      passage(
        'Uw werkgever heeft het nieuwe advies misschien nog niet. Dit zijn uw rechten.',
        'Uw bedrijfsarts meldde het nog niet. Wij hebben een herinnering gestuurd.',
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        ...rights(seen),
      ),
  },
  'transfer.reminder': {
    physician: only('Herinnering: de werknemer wacht op antwoord over een andere bedrijfsarts.'),
  },
  'transfer.passed': {
    employee: (seen) =>
      passage(
        'Uw bedrijfsarts antwoordde nog niet op uw vraag om een andere bedrijfsarts. Dit zijn uw rechten.',
        'Uw bedrijfsarts moet serieus naar uw vraag kijken. Wij hebben een herinnering gestuurd.',
        fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
        ...rights(seen),
      ),
  },
  'invoice.reminder': { secondPhysician: only('Herinnering: maak uw rekening.') },
  'invoice.passed': {
    secondPhysician: (seen) =>
      passage(
        'Uw rekening voor het tweede advies is er nog niet.',
        'Zonder rekening blijft de zaak open. Lukt het niet? Bel dan even.',
        helpNl(seen),
      ),
  },
  'settlement.reminder': {
    employee: only('Herinnering: uw rekening voor het tweede advies staat nog open.'),
    physician: only('Herinnering: een rekening voor een tweede advies staat nog open.'),
  },
  'settlement.passed': {
    secondPhysician: (seen) =>
      passage(
        'Uw rekening staat nog open.',
        seen.payer === 'employee'
          ? 'Wij hebben de werknemer een herinnering gestuurd. Is het geld er al, of ziet u ervan af? Meld dat dan.'
          : 'Wij hebben wie betaalt een herinnering gestuurd. Is het geld er al, of ziet u ervan af? Meld dat dan.',
        helpNl(seen),
      ),
  },

  'identityDocument.reminder': {
    employee: (seen) =>
      passage(
        'Morgen heeft u een afspraak.',
        ...appointmentNl(seen),
        identityDocument,
        fact('Telefoon van de tweede arts', seen.second.phone),
        helpNl(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'Morgen heeft u een gesprek met een werknemer.',
        ...appointmentNl(seen),
        'Vraag bij het begin om een legitimatiebewijs: paspoort, identiteitskaart of rijbewijs.',
      ),
  },
  'identityDocument.passed': {},
  'expiry.reminder': {
    employee: (seen) =>
      passage(
        'Uw zaak sluit binnenkort, want er gebeurde lang niets.',
        'Wilt u dat de zaak open blijft? Doe dan een volgende stap, of vraag wie dat moet doen.',
        helpNl(seen),
      ),
  },
  'expiry.passed': {
    employee: (seen) =>
      passage(
        'Uw zaak is gesloten, want er gebeurde heel lang niets.',
        `${guidanceGoesOn} Een nieuwe aanvraag doen mag later altijd.`,
        closingNotTold,
        ...afterClosingNl(seen),
        helpNl(seen),
      ),
  },
  'export.reminder': {
    physician: (seen) =>
      passage('Haal de stukken van een gesloten zaak op, want wij wissen ze straks.', ...exportNl(seen)),
    secondPhysician: (seen) =>
      passage('Haal de stukken van een gesloten zaak op, want wij wissen ze straks.', ...exportNl(seen)),
  },
  'export.passed': {},
};
