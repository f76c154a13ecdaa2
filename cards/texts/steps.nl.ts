import { fact, heading, quote } from '../seen.ts';
import { documentsNl } from './documents.nl.ts';
import { figures, terms } from './figures.ts';
import {
  alternativeNl,
  appointmentNl,
  candidateNl,
  enclosedNl,
  helpNl,
  informationNl,
  invoiceNl,
  invoiceReadyNl,
  itemsNl,
  meanwhileNl,
  noSuspensiveEffectNl,
  questionNl,
  referralNl,
  silenceNl,
  subjectNl,
} from './parts.nl.ts';
import { passage } from './passage.ts';
import type { StepTexts } from './shape.ts';

const { uwv } = figures;

/** The Dutch words on the card of each wait, for the person whose turn it is: the reference. */
export const stepsNl: StepTexts = {
  suitability: (seen) => {
    const insists = seen.given['request.insist'];
    return passage(
      insists === undefined
        ? 'Past een tweede advies bij deze vraag?'
        : 'De werknemer wil toch een tweede advies',
      `U krijgt een aanvraag van ${seen.employee.name}. Het gaat om een second opinion: advies van een tweede bedrijfsarts.`,
      ...subjectNl(seen),
      ...questionNl(seen),
      quote('Waarom de werknemer doorgaat', insists?.reason),
      heading('Praat er eerst samen over'),
      'Bel de werknemer of maak een afspraak. Beslis pas als u elkaar heeft gesproken.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      'U kunt samen de beslishulp doen: een paar korte vragen die laten zien welke weg past. Die staat in het menu.',
      heading('Voor- en nadelen'),
      'Een second opinion kijkt naar de medische kant, met een gesprek en als het nodig is een onderzoek. De werknemer betaalt niets bij een arts uit het contract. De werknemer beslist of u het advies leest.',
      'Het nadeel: bij een ruzie over loon telt dit advies voor een rechter minder zwaar. Ook noemt de wet geen vaste tijd.',
      `Een deskundigenoordeel is een oordeel van UWV (organisatie voor werk en uitkeringen). Dat past beter bij een ruzie over loon, inzet of ander werk. Het duurt ${uwv.weeksFrom} tot ${uwv.weeksTo} weken.`,
      'Het nadeel: wie het vraagt, betaalt. Ook de werkgever krijgt de uitslag, en de werknemer kan dat niet tegenhouden.',
      heading('Wat kunt u kiezen?'),
      'Past het? Dan kiest de werknemer hierna een tweede arts.',
      insists === undefined &&
        'Ziet u een betere weg? Leg uit welke en waarom. De werknemer kiest, en mag vasthouden aan de aanvraag.',
      'Weigeren mag alleen met een heel goede reden. Dat een andere weg beter past, is niet genoeg. De werknemer krijgt uw redenen op papier en leest waar een klacht heen kan.',
      `${noSuspensiveEffectNl} Zeg dat ook tegen de werknemer. Die maakt intussen afspraken met de werkgever op basis van uw advies.`,
      'De werkgever krijgt van ons geen bericht. Vertel het zelf ook niet.',
      silenceNl(seen, 'leest de werknemer welke rechten er zijn: bellen, of een klacht indienen'),
      helpNl(seen),
    );
  },

  alternative: (seen) =>
    passage(
      'Welke weg kiest u?',
      `U vroeg om een second opinion: advies van een tweede bedrijfsarts. Volgens ${seen.physician.name} past een andere weg misschien beter.`,
      ...alternativeNl(seen),
      heading('Wat kunt u kiezen?'),
      'U volgt deze andere weg. Uw aanvraag sluit dan, en dat kunt u niet terugdraaien. Later opnieuw vragen mag wel.',
      'Of u houdt vast aan uw aanvraag. Uw bedrijfsarts werkt dan mee, behalve met een heel goede reden. Die krijgt u dan op papier.',
      'U mag er ook eerst over bellen met uw bedrijfsarts.',
      fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
      `${noSuspensiveEffectNl} ${meanwhileNl}`,
      silenceNl(seen, 'blijft uw aanvraag open staan. Niets doen telt niet als een keuze'),
      helpNl(seen),
    ),

  selection: (seen) =>
    passage(
      'Kies wie uw vraag bekijkt',
      'Uw bedrijfsarts werkt mee aan uw second opinion: advies van een tweede bedrijfsarts. U kiest wie dat doet. Wij noemen die hierna de tweede arts.',
      quote('Uitleg van uw bedrijfsarts', seen.given['suitability.confirm']?.explanation),
      seen.recommended !== '' &&
        `U krijgt de raad om te kiezen voor ${seen.recommended}. Een ander kiezen mag ook.`,
      quote('Waarom', seen.given['selection.recommend']?.note),
      'Kies liefst ook een reserve. Heeft de eerste arts geen tijd, dan vragen wij meteen de tweede. Dat scheelt u wachten.',
      heading('Wie betaalt?'),
      'Staat de arts in het arbocontract (contract over gezond werken) van uw werkgever? Dan betaalt uw werkgever. Staat de arts er niet in, dan betaalt u zelf.',
      'Wilt u dat uw werkgever dan toch betaalt? Dat vraagt u zelf. Uw werkgever weet dan wat u van plan bent, en hoeft geen ja te zeggen.',
      seen.candidates.length > 0 && heading('Uit wie kunt u kiezen?'),
      ...seen.candidates.map(candidateNl),
      'Een tweede arts werkt nooit bij dezelfde organisatie als uw eigen bedrijfsarts.',
      'Wij vragen eerst alleen of er tijd is. Uw naam en uw medische gegevens gaan dan nog niet mee.',
      `${noSuspensiveEffectNl} ${meanwhileNl}`,
      silenceNl(seen, 'blijft uw aanvraag wachten. Wij kiezen nooit voor u'),
      helpNl(seen),
    ),

  availability: (seen) =>
    passage(
      'Heeft u tijd voor een tweede advies?',
      'Een werknemer koos u voor een second opinion: advies van een tweede bedrijfsarts. Kunt u dit binnen redelijke tijd doen?',
      ...subjectNl(seen),
      'Wie het is, leest u pas na uw ja. Medische gegevens krijgt u bij deze vraag niet.',
      'Kijk of u vrij bent om te oordelen. Werkt u bij dezelfde organisatie als de eigen bedrijfsarts? Zeg dan nee.',
      'Zegt u ja? Noem dan de eerste dag waarop u kunt.',
      'Zegt u nee? Dan gaat de vraag naar iemand anders, of de werknemer kiest opnieuw.',
      'Alleen de ontvangst bevestigen mag ook. De tijd loopt dan wel door.',
      fact('Telefoon van de eigen bedrijfsarts', seen.physician.phone),
      silenceNl(seen, 'vervalt deze vraag aan u'),
      helpNl(seen),
    ),

  authorisation: (seen) =>
    passage(
      'Mogen uw medische gegevens mee?',
      'Wij vragen u om een machtiging: toestemming met handtekening. U tekent wel of u tekent niet. Niets doen telt nooit als ja.',
      fact('Wie stuurt', seen.physician.name),
      fact('Wie krijgt', seen.second.name),
      fact('Wat', 'alleen de soorten die u aanvinkt, en daarvan alleen wat bij uw vraag hoort'),
      fact('Waarvoor', 'alleen voor het tweede advies in deze zaak'),
      fact('De tweede arts kan vanaf', seen.earliestDate),
      'Deze toestemming staat los van alles wat u later kiest. Voor extra informatie en voor het delen van het advies vragen wij het u apart.',
      'U kunt uw toestemming weer intrekken tot de zaak sluit. De tweede arts ziet uw medische gegevens hier dan niet meer. Wat al gelezen is, kan niet terug.',
      'Zegt u nee? Dan gaan alleen een neutrale vraag en gegevens over uw werk mee. Daar is geen toestemming voor nodig. De tweede arts leest dat u niet tekende.',
      'Zonder medische gegevens weet de tweede arts misschien te weinig. Dan komt de aanvraag terug. Tot het versturen, en na het terugkomen, kunt u alsnog tekenen.',
      silenceNl(seen, 'mag uw bedrijfsarts versturen zonder medische gegevens'),
      helpNl(seen),
    ),

  referral: (seen) =>
    passage(
      'Stuur de aanvraag naar de tweede arts',
      `De aanvraag gaat naar ${seen.second.name}.`,
      fact('Telefoon van de tweede arts', seen.second.phone),
      quote('Wat er eerder miste', seen.given['referral.return']?.missing),
      seen.isAuthorised
        ? 'De werknemer gaf een machtiging: toestemming met handtekening. U mag medische gegevens meesturen, maar alleen van de soorten hieronder.'
        : 'Er is geen machtiging (toestemming met handtekening). Stuur geen medische gegevens mee. De aanvraag zegt zelf dat er geen toestemming is.',
      seen.isAuthorised
        ? itemsNl(seen)
        : 'Leg de werknemer uit dat de tweede arts zo misschien te weinig weet. Tot u verstuurt, kan de werknemer nog tekenen.',
      seen.isAuthorised && !seen.isAdviceIn && documentsNl.present.askPhysician,
      ...questionNl(seen),
      'Schrijf de vraag op in neutrale woorden, zonder medische gegevens.',
      'Beschrijf het werk: taken, uren en belasting. Dat mag zonder toestemming.',
      'U mag alles eerst aan de werknemer laten lezen.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      silenceNl(seen, 'ziet de werknemer dat het op u wacht'),
      helpNl(seen),
    ),

  returned: (seen) =>
    passage(
      'De tweede arts weet nog te weinig',
      'De aanvraag is teruggekomen. U kunt nu iets doen.',
      quote('Wat er mist', seen.given['referral.return']?.missing),
      seen.isAuthorised
        ? 'U gaf al een machtiging: toestemming met handtekening. Wilt u meer gegevens laten meesturen? Teken dan opnieuw en vink ook die aan.'
        : 'U kunt nu alsnog een machtiging geven: toestemming met handtekening. Dan mogen uw medische gegevens mee. Het hoeft niet.',
      !seen.isAdviceIn && documentsNl.present.tellEmployee,
      'Uw bedrijfsarts kan de aanvraag ook zelf aanvullen en opnieuw sturen.',
      fact('Telefoon van uw bedrijfsarts', seen.physician.phone),
      'Of u sluit de zaak. Dat kunt u niet terugdraaien. De twee artsen krijgen bericht, uw werkgever niet. Is de tweede arts al begonnen, dan kan er een rekening komen.',
      silenceNl(seen, 'blijft de zaak open. Uw bedrijfsarts en de tweede arts zien dan dat het wacht'),
      helpNl(seen),
    ),

  acceptance: (seen) =>
    passage(
      'Kunt u met deze aanvraag aan de slag?',
      `U krijgt de aanvraag van ${seen.employee.name} voor een second opinion: advies van een tweede bedrijfsarts.`,
      ...subjectNl(seen),
      ...referralNl(seen),
      seen.isAuthorised
        ? 'De werknemer gaf een machtiging: toestemming met handtekening. Daarom staan het advies waaraan wordt getwijfeld en de vraag erbij. Medische gegevens staan er alleen in van de soorten hieronder.'
        : 'De werknemer gaf geen machtiging (toestemming met handtekening). Daarom stuurt de eigen bedrijfsarts het advies waaraan wordt getwijfeld en de medische gegevens niet mee.',
      seen.isAuthorised && itemsNl(seen),
      ...questionNl(seen),
      ...enclosedNl(seen),
      !seen.isAdviceIn && documentsNl.present.askSecond,
      'Weet u genoeg? Neem de aanvraag aan. Daarna nodigt u de werknemer zelf uit.',
      'Weet u te weinig? Stuur terug en schrijf op wat er mist. De werknemer kan dan nog tekenen, en de bedrijfsarts kan aanvullen.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      fact('Telefoon van de eigen bedrijfsarts', seen.physician.phone),
      silenceNl(seen, 'ziet de werknemer dat het op u wacht'),
      helpNl(seen),
    ),

  proposal: (seen) =>
    passage(
      'Stel een afspraak voor',
      `Nodig ${seen.employee.name} uit. U regelt vanaf nu alles zelf.`,
      fact('Telefoon van de werknemer', seen.employee.phone),
      quote('Waarom een eerder moment niet kon', seen.given['appointment.decline']?.reason),
      quote('Waarom een afspraak is afgezegd', seen.given['appointment.cancel']?.reason),
      'Kies een plek waar de werknemer vrij kan praten, liever niet bij de werkgever.',
      'Wij vragen de werknemer om een legitimatiebewijs mee te nemen: paspoort, identiteitskaart of rijbewijs.',
      'De eigen bedrijfsarts ziet niet wanneer en waar u afspreekt.',
      'Mist u nog informatie? U kunt er nu al om vragen. Is het zonder niet te doen? Dan kunt u de aanvraag terugsturen.',
      silenceNl(seen, 'ziet de werknemer dat het op u wacht'),
      helpNl(seen),
    ),

  appointmentAnswer: (seen) =>
    passage(
      'Kunt u op deze afspraak komen?',
      'De tweede arts wil u spreken over uw gezondheid, uw werk en uw vraag. Als het nodig is, volgt een onderzoek.',
      ...appointmentNl(seen),
      'Neem uw legitimatiebewijs mee: paspoort, identiteitskaart of rijbewijs.',
      'Kunt u niet? Vraag om een ander moment. De tweede arts doet dan een nieuw voorstel.',
      fact('Telefoon van de tweede arts', seen.second.phone),
      'U kunt de afspraak in uw eigen agenda zetten. Daar staan dan alleen het woord afspraak, de tijd en de plaats. Uw bedrijfsarts en uw werkgever zien die niet.',
      silenceNl(seen, 'weet de tweede arts niet of u komt, en ziet dat het wacht'),
      helpNl(seen),
    ),

  appointment: (seen) =>
    passage(
      'Uw gesprek met de werknemer',
      `U spreekt ${seen.employee.name}.`,
      ...appointmentNl(seen),
      fact('Telefoon van de werknemer', seen.employee.phone),
      'Vraag bij het begin om een legitimatiebewijs: paspoort, identiteitskaart of rijbewijs.',
      'Meld na afloop of het gesprek is geweest. Kwam de werknemer niet? Meld dat ook, en stel daarna een nieuw moment voor.',
      'Verzetten of afzeggen kan tot het begin.',
      silenceNl(seen, 'ziet de werknemer dat het op u wacht'),
      helpNl(seen),
    ),

  informationConsent: (seen) => {
    const source = seen.given['information.request']?.source;
    return passage(
      'Mag de tweede arts om extra informatie vragen?',
      'De tweede arts wil iets weten voor uw advies. Dat mag alleen als u ja zegt.',
      ...informationNl(seen),
      (source === undefined || source === 'employer') &&
        'Let op bij een vraag aan uw werkgever. Zegt u ja, dan hoort uw werkgever dat u een second opinion vroeg: advies van een tweede bedrijfsarts.',
      'Wij vragen zelf nooit iets aan uw werkgever of aan HR. Dat doet alleen de tweede arts, en alleen na uw ja.',
      'Uw ja geldt voor deze ene vraag. Bij een nieuwe vraag kiest u opnieuw.',
      'Zegt u nee? Dan gaat de tweede arts verder zonder deze informatie.',
      'Een ja kunt u intrekken tot het advies af is. Dan wordt er niets meer gevraagd en tonen wij het antwoord niet meer.',
      fact('Telefoon van de tweede arts', seen.second.phone),
      silenceNl(seen, 'telt dat als nee, en gaat de tweede arts verder zonder'),
      helpNl(seen),
    );
  },

  information: (seen) => {
    const asked = seen.given['information.request'];
    return passage(
      'De tweede arts vraagt u om informatie',
      `Het gaat om ${seen.employee.name}. De werknemer zei ja tegen deze ene vraag.`,
      quote('Wat', asked?.what),
      quote('Waarom', asked?.why),
      'Beantwoord alleen wat er gevraagd wordt. De tweede arts en de werknemer lezen uw antwoord.',
      'Trekt de werknemer het ja in? Dan vervalt de vraag.',
      fact('Telefoon van de tweede arts', seen.second.phone),
      silenceNl(seen, 'gaat de tweede arts verder zonder uw informatie'),
      helpNl(seen),
    );
  },

  record: (seen) =>
    passage(
      'Vraag de informatie op en leg vast wat er kwam',
      'De werknemer zei ja tegen deze ene vraag.',
      ...informationNl(seen),
      'U vraagt dit zelf op. Wij sturen niets en bellen niemand. Vertel niet meer dan nodig is.',
      'Leg hier kort vast wat u kreeg. Kwam er niets? Leg dat dan vast. Daarna kunt u verder met het advies.',
      'De werknemer leest wat u vastlegt.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      silenceNl(seen, 'ziet de werknemer dat het op u wacht'),
      helpNl(seen),
    ),

  draft: (seen) =>
    passage(
      'Schrijf de eerste versie van uw advies',
      `Het gesprek met ${seen.employee.name} is geweest. Schrijf nu een conceptadvies: de eerste versie van het advies.`,
      ...referralNl(seen),
      seen.isAuthorised && itemsNl(seen),
      ...questionNl(seen),
      quote('Antwoord van de eigen bedrijfsarts', seen.given['information.provide']?.answer),
      quote('Wat u vastlegde aan informatie', seen.given['information.record']?.summary),
      'Leg in gewone taal uit wat u adviseert en waarom.',
      'Alleen de werknemer krijgt deze tekst. De werknemer mag één keer fouten in de feiten doorgeven. Uw oordeel blijft van u.',
      'Mist u nog iets? U kunt eerst om extra informatie vragen, of de aanvraag terugsturen.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      silenceNl(seen, 'ziet de werknemer dat het op u wacht'),
      helpNl(seen),
    ),

  draftReview: (seen) =>
    passage(
      'Kloppen de feiten in de eerste versie?',
      'De tweede arts schreef een conceptadvies. Dat is de eerste versie van het advies.',
      quote('Het advies', seen.given['draft.submit']?.advice),
      quote('De redenen', seen.given['draft.submit']?.grounds),
      'Kijk alleen of de feiten kloppen. Denk aan een datum, uw taken of uw uren. Over het oordeel zelf beslist de tweede arts.',
      'U kunt één keer fouten doorgeven. Noem ze dus allemaal tegelijk. Klopt alles? Zeg dat dan ook.',
      'Alleen u en de tweede arts zien deze tekst. Uw bedrijfsarts en uw werkgever zien die nooit.',
      'Later kiest u of uw bedrijfsarts het advies krijgt. Daar zegt u nu nog niets over.',
      fact('Telefoon van de tweede arts', seen.second.phone),
      silenceNl(seen, 'mag de tweede arts het advies afmaken. Tot dat gebeurt, kunt u nog reageren'),
      helpNl(seen),
    ),

  finalise: (seen) =>
    passage(
      'Maak uw advies af',
      seen.hasRemarks
        ? 'De werknemer gaf fouten in de feiten door. U beslist wat u ermee doet. Schrijf dat op voor de werknemer: dat is verplicht.'
        : 'De werknemer gaf geen fouten door. U kunt het advies nu afmaken.',
      quote('Opmerkingen van de werknemer', seen.given['draft.comment']?.inaccuracies),
      quote('Uw eerste versie', seen.given['draft.submit']?.advice),
      quote('Uw redenen', seen.given['draft.submit']?.grounds),
      'Het advies gaat alleen naar de werknemer. Die kiest daarna wie het nog meer leest.',
      'Uw nummer staat bij het advies, zodat u het samen kunt bespreken.',
      fact('Uw nummer, zoals de werknemer het ziet', seen.second.phone),
      'Tot de werknemer kiest, kunt u het advies nog verbeteren.',
      silenceNl(seen, 'ziet de werknemer dat het op u wacht'),
      helpNl(seen),
    ),

  sharing: (seen) =>
    passage(
      'Uw advies is klaar. Wie mag het lezen?',
      quote('Het advies', seen.given['advice.finalise']?.advice),
      quote('De redenen', seen.given['advice.finalise']?.grounds),
      quote('Wat er met uw opmerkingen is gedaan', seen.given['advice.finalise']?.handling),
      'Heeft u vragen? Bespreek het advies met de tweede arts, voordat u kiest.',
      fact('Telefoon van de tweede arts', seen.second.phone),
      heading('U heeft vier keuzes'),
      `Keuze 1: delen. U geeft een machtiging: toestemming met handtekening. De tweede arts geeft een kopie aan ${seen.physician.name}, zodat die over het advies kan beslissen. Dit staat los van wat u eerder tekende. Stoppen met delen kan later, maar wat gelezen is, kan niet terug.`,
      'Keuze 2: zelf geven. U geeft het advies zelf aan uw bedrijfsarts. De tekst loopt dan niet via ons. Tot uw bedrijfsarts de ontvangst bevestigt, kunt u nog delen of niet delen.',
      `Keuze 3: niet delen. Dat is uw blokkeringsrecht: het recht om het advies niet te delen. Uw bedrijfsarts hoort alleen dat er geen kopie komt. U kunt nog zeker ${terms.changeMindWeeks} weken alsnog delen.`,
      'Keuze 4: nog niets kiezen. De keuze blijft open. Niets doen telt nooit als ja.',
      'Niet delen heeft geen gevolgen volgens de wet. Wel kan uw bedrijfsarts dan sterker bij het eerste advies blijven.',
      seen.payer === 'employee'
        ? 'Wat u ook kiest: de rekening komt, en die betaalt u zelf.'
        : 'Wat u ook kiest: de rekening komt, en die betaalt u niet zelf.',
      silenceNl(seen, 'ziet de tweede arts dat het wacht. Het advies blijft bij u'),
      helpNl(seen),
    ),

  handOver: (seen) =>
    passage(
      'Heeft u het advies gekregen?',
      `Het advies komt van ${seen.employee.name} zelf. De tekst loopt niet via ons.`,
      'Bevestig pas als u het heeft. Daarna beslist u wat u ermee doet.',
      'Heeft u het nog niet? Vraag ernaar, maar dring niet aan. De werknemer mag nog anders kiezen.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      silenceNl(seen, 'ziet de werknemer dat het op u wacht'),
      helpNl(seen),
    ),

  adoption: (seen) => {
    const advice = seen.given['advice.finalise'];
    return passage(
      'Wat doet u met het tweede advies?',
      `Het gaat om het advies over ${seen.employee.name}.`,
      quote('Het advies', advice?.advice),
      quote('De redenen', advice?.grounds),
      advice?.advice === undefined &&
        'Het advies staat niet op deze kaart. U leest het op onze pagina zolang de werknemer het deelt, of u kreeg het van de werknemer zelf.',
      'Het advies is niet bindend: niemand hoeft het te volgen. U neemt het helemaal over, voor een deel, of niet.',
      'Bespreek uw keuze met de werknemer. Die leest hier uw keuze en uw redenen. Alleen ja of nee is niet genoeg.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      'Verandert uw eigen advies? Geef het nieuwe advies dan door aan de werkgever, langs uw gewone weg. Schrijf er niet bij dat er een tweede advies was.',
      'Uw begeleiding gaat gewoon door. De werknemer kan daarna om een andere bedrijfsarts vragen.',
      silenceNl(seen, 'leest de werknemer welke rechten er zijn: bellen, of een klacht indienen'),
      helpNl(seen),
    );
  },

  employerInformed: (seen) =>
    passage(
      'Geef uw nieuwe advies aan de werkgever',
      `U past uw advies over ${seen.employee.name} aan. De werkgever moet het nieuwe advies weten.`,
      'Stuur het langs uw gewone weg. Schrijf alleen op wat iemand in het werk wel en niet kan.',
      'Noem het tweede advies niet, ook niet als reden. Wij sturen de werkgever niets.',
      'Meld hier dat het gedaan is.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      silenceNl(seen, 'leest de werknemer dat de werkgever het nieuwe advies nog niet heeft'),
      helpNl(seen),
    ),

  transfer: (seen) =>
    passage(
      'De werknemer wil een andere bedrijfsarts',
      `De vraag komt van ${seen.employee.name}.`,
      quote('Waarom', seen.given['transfer.request']?.reason),
      'Dit is geen vast recht. U moet er wel serieus naar kijken. Schrijf op hoe u het tweede advies daarbij meenam.',
      'Zegt u ja? Regel de overdracht zelf en noem wie het wordt. Wij voegen niemand toe.',
      'De werknemer leest uw antwoord en uw redenen. Tot de overdracht blijft u begeleiden.',
      fact('Telefoon van de werknemer', seen.employee.phone),
      silenceNl(seen, 'leest de werknemer welke rechten er zijn: bellen, of een klacht indienen'),
      helpNl(seen),
    ),

  invoice: (seen) =>
    passage(
      'Maak de rekening',
      seen.payer === 'service'
        ? 'U staat in het arbocontract (contract over gezond werken). De rekening gaat naar de arbodienst: de organisatie waar de bedrijfsarts voor werkt.'
        : 'U staat niet in het arbocontract (contract over gezond werken). De rekening gaat naar de werknemer.',
      seen.payer === 'service'
        ? 'Zet geen naam of ander gegeven van de werknemer op de rekening, ook niet in het nummer.'
        : 'Alleen de werknemer krijgt deze rekening te zien.',
      fact('Het gesprek was op', seen.appointment),
      'Vul het bedrag zonder btw in, de btw en de dag waarop u het werk deed. Zonder eigen nummer geven wij er een nummer aan.',
      'De uitkomst maakt niet uit. U wordt ook betaald als het advies niet wordt gedeeld. Stopte de zaak eerder, dan rekent u het werk tot dan.',
      'Een verstuurde rekening kunt u niet terughalen.',
      silenceNl(seen, 'blijft de zaak open en sturen wij u nog een bericht'),
      helpNl(seen),
    ),

  settlement: (seen) =>
    invoiceReadyNl(seen) ??
    passage(
      seen.payer === 'employee' ? 'Betaal uw rekening' : 'Betaal de rekening voor een tweede advies',
      seen.payer === 'employee'
        ? 'U koos een tweede arts buiten het arbocontract (contract over gezond werken). Daarom betaalt u zelf.'
        : 'De rekening komt van een tweede arts uit het arbocontract (contract over gezond werken). Er staat geen naam van een werknemer op.',
      ...invoiceNl(seen),
      'Betaal buiten dit systeem en meld hier dat het gedaan is. De uitkomst van het advies maakt niet uit.',
      seen.payer === 'employee'
        ? 'Uw werkgever mag de kosten overnemen, maar hoeft dat niet. Dat vraagt u zelf. Uw werkgever weet dan wel dat u een tweede advies vroeg.'
        : 'U mag de kosten doorgeven aan de werkgever. Tel dan de kosten van meer zaken bij elkaar op. Noem geen naam en geen dag.',
      fact('Telefoon van de tweede arts', seen.second.phone),
      silenceNl(seen, 'ziet de tweede arts dat de rekening nog open staat'),
      helpNl(seen),
    ),
};
