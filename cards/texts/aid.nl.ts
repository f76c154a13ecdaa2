import type { AidAnswerIds, AidQuestionId, RequestSubject } from '../../domain/aid.ts';
import type { AidNotice } from '../../domain/aidNotices.ts';
import type { AidInstrument, Instrument, Reason } from '../../domain/aidRules.ts';
import { figures } from './figures.ts';

/** What the outcome page says about an instrument: what it is, who applies, cost, duration, whether it binds, whether it can be blocked. */
type InstrumentTexts = Readonly<
  Record<'name' | 'what' | 'who' | 'cost' | 'duration' | 'binding' | 'blocking', string>
>;

type QuestionTexts = {
  readonly [Q in AidQuestionId]: {
    readonly title: string;
    readonly hint: string;
    readonly answers: Readonly<Record<AidAnswerIds[Q], string>>;
  };
};

const { uwv, provider } = figures;

/** What holds for each of the four kinds of deskundigenoordeel (R27). */
const uwvTerms = {
  who: 'U of uw werkgever. U vraagt het aan bij UWV.',
  cost: `Wie het vraagt, betaalt. Voor u is dat ${uwv.employeeEuro} euro. Voor uw werkgever is het ${uwv.employerEuro} euro.`,
  duration: `U krijgt de uitslag na ${uwv.weeksFrom} tot ${uwv.weeksTo} weken.`,
  binding:
    'Nee, niemand hoeft het te volgen. Een rechter kijkt er wel naar. U kunt er geen bezwaar tegen maken: officieel zeggen dat iets niet klopt.',
  blocking:
    'Nee. U en uw werkgever krijgen allebei de uitslag. De arts van UWV mag praten met uw bedrijfsarts. Uw toestemming is daarvoor niet nodig.',
};

const instruments = {
  second_opinion: {
    name: 'Second opinion',
    what: 'Een second opinion is advies van een tweede bedrijfsarts. Die werkt niet bij de arbodienst van uw eigen bedrijfsarts. Een arbodienst is de organisatie waar de bedrijfsarts voor werkt.',
    who: 'Alleen u, als werknemer. U vraagt het aan uw eigen bedrijfsarts.',
    cost: 'Staat de tweede bedrijfsarts in het contract van uw werkgever? Dan betaalt uw werkgever. Kiest u iemand anders? Dan betaalt u zelf, tenzij uw werkgever dit wil betalen.',
    duration: `De wet noemt geen vaste tijd. Eén aanbieder noemt ongeveer ${provider.totalWeeks} weken. Dat is geen belofte.`,
    binding:
      'Nee. Uw eigen bedrijfsarts volgt het advies helemaal, voor een deel of niet. U hoort altijd waarom.',
    blocking:
      'Ja. U beslist of uw eigen bedrijfsarts het advies krijgt. Dat heet blokkeringsrecht: het recht om het advies niet te delen.',
  },
  deskundigenoordeel_own_work: {
    name: 'Deskundigenoordeel: uw eigen werk',
    what: 'Een deskundigenoordeel is een oordeel van UWV, de organisatie voor werk en uitkeringen. UWV kijkt of u uw eigen werk kunt doen.',
    ...uwvTerms,
  },
  deskundigenoordeel_suitable_work: {
    name: 'Deskundigenoordeel: passend werk',
    what: 'Dit is een oordeel van UWV (organisatie voor werk en uitkeringen) over werk dat past bij wat iemand nog kan. UWV kijkt of het werk past, en of het er is.',
    ...uwvTerms,
  },
  deskundigenoordeel_employer_effort: {
    name: 'Deskundigenoordeel: de inzet van uw werkgever',
    what: 'Een deskundigenoordeel is een oordeel van UWV, de organisatie voor werk en uitkeringen. UWV kijkt of uw werkgever genoeg doet om u weer aan het werk te helpen.',
    ...uwvTerms,
  },
  deskundigenoordeel_employee_effort: {
    name: 'Deskundigenoordeel: uw eigen inzet',
    what: 'Een deskundigenoordeel is een oordeel van UWV, de organisatie voor werk en uitkeringen. UWV kijkt of u genoeg doet om weer aan het werk te komen.',
    ...uwvTerms,
  },
  herkeuring: {
    name: 'Herkeuring',
    what: 'Een herkeuring is een nieuwe keuring door een andere arts. Die arts mag bij dezelfde arbodienst werken. Een arbodienst is de organisatie waar de bedrijfsarts voor werkt.',
    who: 'U, als sollicitant. Vraag erom binnen een week na de uitslag.',
    cost: 'De werkgever betaalt. Die mag u wel om een redelijke bijdrage vragen.',
    duration: 'Er is geen vaste tijd. De werkgever wacht met kiezen tot de herkeuring klaar is.',
    binding: 'De werkgever kiest zelf wie de baan krijgt. Maar dat mag pas na de herkeuring.',
    blocking:
      'Vraag de arts vóór de keuring wie de uitslag krijgt. Vraag ook wat u daarover zelf mag kiezen.',
  },
  klacht: {
    name: 'Klacht indienen',
    what: 'Een klacht gaat over hoe een arts werkt of met u omgaat. Er is een klachtenprocedure: een vaste weg voor een klacht. Elke bedrijfsarts moet die hebben.',
    who: 'Uzelf. Bij een bedrijfsarts gaat de klacht naar die arts of naar de arbodienst. Dat is de organisatie waar de bedrijfsarts voor werkt.',
    cost: 'Vraag vooraf of er kosten zijn.',
    duration: 'Dat verschilt. Vraag vooraf hoe lang het duurt.',
    binding: 'Een klacht verandert het advies niet. Het kan wel de omgang beter maken.',
    blocking: 'Dat speelt hier niet. Bij een klacht komt er geen nieuw advies over uw gezondheid.',
  },
  driegesprek: {
    name: 'Driegesprek',
    what: 'Een driegesprek is een gesprek met zijn drieën: u, uw werkgever en uw bedrijfsarts.',
    who: 'U of uw werkgever. Vraag het aan uw bedrijfsarts.',
    cost: 'Het hoort bij de gewone hulp van de bedrijfsarts. Vraag het na als u het niet zeker weet.',
    duration: 'Het is één gesprek. Vraag uw bedrijfsarts wanneer het kan.',
    binding: 'Niemand kan u dwingen. Wat u samen afspreekt, geldt wel.',
    blocking:
      'U hoeft uw werkgever niets over uw ziekte te vertellen. Uw bedrijfsarts doet dat ook niet zonder uw toestemming.',
  },
  continue_guidance: {
    name: 'Doorgaan, met andere afspraken',
    what: 'Uw bedrijfsarts blijft u helpen. Samen past u de afspraken aan.',
    who: 'U vraagt uw bedrijfsarts om een gesprek.',
    cost: 'Het hoort bij de gewone hulp van de bedrijfsarts.',
    duration: 'Dat kan snel. Het hangt af van wanneer uw bedrijfsarts tijd heeft.',
    binding: 'De afspraken van nu gelden tot u nieuwe afspraken maakt.',
    blocking: 'Dat speelt hier niet. Er komt geen tweede arts bij.',
  },
  talk_to_own_physician: {
    name: 'Eerst praten met uw eigen bedrijfsarts',
    what: 'Vertel uw bedrijfsarts wat u dwarszit. Vaak is er meer uit te leggen dan in de brief staat.',
    who: 'Uzelf. Bel of mail de arbodienst: de organisatie waar de bedrijfsarts voor werkt.',
    cost: 'Het hoort bij de gewone hulp van de bedrijfsarts.',
    duration: 'Vaak is één gesprek genoeg. Vraag wanneer uw bedrijfsarts tijd heeft.',
    binding: 'Het is een gesprek. U zit nergens aan vast.',
    blocking: 'Wat u over uw gezondheid vertelt, blijft bij de bedrijfsarts. Uw werkgever hoort dat niet.',
  },
  employer_cannot_request: {
    name: 'Een werkgever kan geen second opinion vragen',
    what: 'Een second opinion is advies van een tweede bedrijfsarts. Volgens de wet kan alleen de werknemer die vragen.',
    who: 'Voor een werkgever is er het deskundigenoordeel. Dat is een oordeel van UWV, de organisatie voor werk en uitkeringen. Ook kunt u zelf een offerte vragen (een voorstel met een prijs) voor een eigen onderzoek. Dat gaat alleen over wat iemand aankan in het werk. U krijgt geen medische gegevens.',
    cost: `UWV vraagt een werkgever ${uwv.employerEuro} euro. Bij sommige soorten ontslag is het gratis.`,
    duration: `UWV geeft de uitslag na ${uwv.weeksFrom} tot ${uwv.weeksTo} weken.`,
    binding: 'Nee, niemand hoeft het oordeel van UWV te volgen.',
    blocking: 'Nee. Uw werknemer kan een oordeel van UWV of een eigen onderzoek van u niet tegenhouden.',
  },
  refuse_repeat: {
    name: 'Uw bedrijfsarts mag nee zeggen',
    what: 'Een second opinion is advies van een tweede bedrijfsarts. U vroeg dit al eens. Bij dezelfde vraag mag uw bedrijfsarts nee zeggen. Het moet niet.',
    who: 'U mag het toch vragen. Uw bedrijfsarts beslist en moet een nee uitleggen op papier.',
    cost: 'Vragen kost niets. Zegt uw bedrijfsarts ja? Dan betaalt uw werkgever een arts uit het contract.',
    duration: 'Uw bedrijfsarts moet binnen een redelijke tijd antwoord geven.',
    binding: 'Een nee is niet het einde. U kunt een klacht indienen of een andere weg kiezen.',
    blocking: 'Komt er toch advies? Dan beslist u of uw eigen bedrijfsarts dat krijgt.',
  },
  out_of_scope: {
    name: 'Hier is een second opinion niet voor',
    what: 'Een second opinion is advies van een tweede bedrijfsarts. Die kijkt naar advies van een bedrijfsarts. Uw vraag gaat over iets anders.',
    who: 'Hieronder leest u wie u wel kan helpen.',
    cost: 'Vraag vooraf wat hulp kost. Soms is die gratis, zoals bij de vakbond als u lid bent.',
    duration: 'Dat verschilt. Let op: soms moet u snel zijn.',
    binding: 'Dat hangt af van de weg die u kiest.',
    blocking: 'Dat hangt af van de weg die u kiest.',
  },
} satisfies Readonly<Record<AidInstrument, InstrumentTexts>>;

/** Why this outcome fits the situation, and what to do first. */
const reasons = {
  employer: {
    why: 'U vraagt dit als werkgever. Daarom kan het niet. Alleen uw werknemer mag hierover beslissen, zonder druk van u.',
    next: 'Bespreek met de bedrijfsarts waar u het niet mee eens bent. Kijk daarna op uwv.nl wat u daar kunt vragen.',
  },
  entryExam: {
    why: 'U kreeg een aanstellingskeuring: een medische keuring voor een nieuwe baan. Een second opinion (advies van een tweede bedrijfsarts) kan dan niet van de wet. Misschien heeft u wel recht op een nieuwe keuring.',
    next: 'Vraag vandaag nog om een herkeuring. Schrijf aan de arts die u keurde, of aan de werkgever.',
  },
  entryExamLate: {
    why: 'U kreeg een aanstellingskeuring: een medische keuring voor een nieuwe baan. Een second opinion (advies van een tweede bedrijfsarts) kan dan niet van de wet. Voor een nieuwe keuring bent u te laat: daarvoor heeft u een week.',
    next: 'Klopte er iets niet aan de keuring? Dan kunt u klagen bij de Commissie Klachtenbehandeling Aanstellingskeuringen.',
  },
  applicantConduct: {
    why: 'U bent niet tevreden over hoe een arts met u omging. Daar is een klacht voor.',
    next: 'Schrijf op wat er gebeurde en wanneer. Ging het om een aanstellingskeuring (medische keuring voor een nieuwe baan)? Dan kunt u naar de Commissie Klachtenbehandeling Aanstellingskeuringen.',
  },
  applicant: {
    why: 'Alleen een werknemer kan een second opinion vragen. U bent nog niet in dienst.',
    next: 'Vraag de werkgever bij wie u solliciteert wie u kan helpen. Of vraag het aan de vakbond of een jurist.',
  },
  uwvDecision: {
    why: 'UWV is de organisatie voor werk en uitkeringen. Over een besluit van UWV oordeelt geen bedrijfsarts.',
    next: 'Kijk in de brief van UWV tot wanneer u kunt reageren. Wacht daar niet te lang mee.',
  },
  specialistDiagnosis: {
    why: 'Het gaat om wat een arts in het ziekenhuis zei. Daar gaat een bedrijfsarts niet over.',
    next: 'Bel uw huisarts. Die kan u naar een andere arts in het ziekenhuis sturen.',
  },
  adviceByCaseManager: {
    why: 'Het advies kwam niet van een bedrijfsarts. Een casemanager (begeleider bij ziekte) mag zo een advies niet zelf geven. Zonder advies van een bedrijfsarts kan een tweede bedrijfsarts nog niets bekijken.',
    next: 'Vraag om een gesprek met de bedrijfsarts zelf. Twijfelt u daarna aan zijn advies? Kom dan terug.',
  },
  adviceBySpecialist: {
    why: 'Het advies kwam van een andere arts, niet van een bedrijfsarts. Een tweede bedrijfsarts kan daar geen oordeel over geven.',
    next: 'Vraag uw bedrijfsarts om een gesprek. Neem mee wat de andere arts zei. Twijfelt u daarna aan het advies? Kom dan terug.',
  },
  legal: {
    why: 'Er speelt iets rond uw loon of bij de rechter. Dan telt alleen een oordeel van UWV mee. Dat is de organisatie voor werk en uitkeringen. Advies van een tweede bedrijfsarts mag ook, maar telt voor de rechter niet op die manier mee.',
    next: 'Kijk op uwv.nl hoe u dit vraagt. Kies de soort die past bij wat er speelt. Vraag ook hulp aan de vakbond of een jurist.',
  },
  offered: {
    why: 'Uw bedrijfsarts stelt dit zelf voor, bijvoorbeeld om meer kennis te krijgen. U kiest of u het wilt. Uw rechten zijn dan even groot als wanneer u er zelf mee kwam.',
    next: 'Vraag uw bedrijfsarts wat de tweede arts moet bekijken. Wilt u het ook? Dan doet u zelf de aanvraag.',
  },
  misunderstanding: {
    why: 'U en uw werkgever leggen het advies anders uit. Dat lost u vaak het snelst samen op, met de bedrijfsarts erbij.',
    next: 'Vraag uw bedrijfsarts om een gesprek met zijn drieën. Schrijf vooraf op wat u in het advies leest.',
  },
  stalled: {
    why: 'U en uw werkgever komen er samen niet uit of u uw eigen werk kunt doen. UWV kan dit weer op gang helpen. Voor de medische kant blijft advies van een tweede bedrijfsarts ook mogelijk.',
    next: 'Vraag het oordeel aan op uwv.nl. Zeg het ook tegen uw bedrijfsarts.',
  },
  suitableWork: {
    why: 'U wilt weten of werk bij u past, en of dat werk er is. Dat is meer dan een medische vraag. UWV kijkt ook naar het werk zelf.',
    next: 'Schrijf op welk werk het is en waarom het wel of niet past. Vraag daarna het oordeel aan op uwv.nl.',
  },
  employerEffort: {
    why: 'U vindt dat uw werkgever te weinig doet om u te helpen. Daar gaat een bedrijfsarts niet over. UWV wel.',
    next: 'Schrijf op wat u vroeg, wanneer, en wat er daarna gebeurde. Vraag daarna het oordeel aan op uwv.nl.',
  },
  employeeEffort: {
    why: 'Uw werkgever vindt dat u te weinig doet. Misschien is uw loon gestopt, of dreigt dat. UWV kan zeggen of u genoeg doet.',
    next: 'Blijf doen wat is afgesproken en bewaar alle brieven. Vraag daarna het oordeel aan op uwv.nl.',
  },
  afterTwoYears: {
    why: 'U bent langer dan twee jaar ziek. Een oordeel van UWV (organisatie voor werk en uitkeringen) is er vooral voor de eerste twee jaar. Praten met elkaar is nu de beste eerste stap.',
    next: 'Vraag uw bedrijfsarts om een gesprek met zijn drieën. Vraag UWV wat er voor u nog kan.',
  },
  payOrLeave: {
    why: 'Uw vraag gaat over loon, verlof of een ruzie op het werk. Een bedrijfsarts gaat over gezondheid en werk, niet over uw contract.',
    next: 'Begin bij de afdeling HR. Komt u er niet uit? Vraag dan hulp aan de vakbond of een jurist.',
  },
  conduct: {
    why: 'U bent niet tevreden over hoe de bedrijfsarts met u omging. Een tweede advies maakt dat niet beter. Een klacht kan dat wel.',
    next: 'Zeg het eerst tegen de bedrijfsarts, als dat voor u kan. Lukt dat niet? Vraag de arbodienst hoe u een klacht indient.',
  },
  noClick: {
    why: 'Het klikt niet goed tussen u en de bedrijfsarts. Vaak helpt het om dat te zeggen. U kunt ook vragen of een andere bedrijfsarts u verder helpt.',
    next: 'Vertel de bedrijfsarts wat u mist in het contact. Bel de arbodienst als u dat liever eerst met een ander bespreekt.',
  },
  agrees: {
    why: 'U bent het eens met het advies. Alleen de afspraken werken niet meer. Dan heeft u geen tweede arts nodig.',
    next: 'Vraag uw bedrijfsarts om een gesprek. Schrijf vooraf op welke afspraak anders moet.',
  },
  conductBesideAdvice: {
    why: 'U bent niet tevreden over hoe de bedrijfsarts met u omging. Over het advies zelf heeft u nog geen duidelijke twijfel. Dan past een klacht beter.',
    next: 'Zeg het eerst tegen de bedrijfsarts, als dat voor u kan. Lukt dat niet? Vraag de arbodienst hoe u een klacht indient.',
  },
  pressure: {
    why: 'Uw werkgever mag u niet dwingen om dit wel of niet te vragen. U beslist zelf. U hoeft ook niet te zeggen of u het vraagt.',
    next: 'Vertel uw bedrijfsarts dat u druk voelt. Vraag daarna alleen om een second opinion als u dat zelf wilt.',
  },
  unclear: {
    why: 'Het advies is u niet duidelijk, of er staat een fout in. Uw eigen bedrijfsarts kan dat het snelst oplossen.',
    next: 'Schrijf op wat u niet snapt of wat niet klopt. Vraag daarna om een gesprek.',
  },
  repeat: {
    why: 'U kreeg al eens advies over dezelfde vraag, en er is niets nieuws. Dat kan voor uw bedrijfsarts een goede reden zijn voor een nee.',
    next: 'Denk na over wat er nu anders is dan toen. Is er iets nieuws? Zet dat dan in uw aanvraag.',
  },
  afterSecondOpinion: {
    why: 'U kreeg al advies van een tweede bedrijfsarts. Uw eigen bedrijfsarts hoeft dat niet te volgen, maar moet wel uitleggen waarom.',
    next: 'Vraag om die uitleg. Bent u niet tevreden? Vraag dan of een andere bedrijfsarts u verder helpt. Uw bedrijfsarts moet daar serieus naar kijken.',
  },
  twoTracks: {
    why: 'U twijfelt aan het advies, en u bent niet tevreden over de omgang. Dat zijn twee dingen. Voor het advies past een second opinion. Voor de omgang past een klacht.',
    next: 'Begin met wat u het belangrijkst vindt. U mag ook allebei tegelijk doen.',
  },
  stalledAfterTwoYears: {
    why: 'U en uw werkgever komen er samen niet uit. U bent langer dan twee jaar ziek. Een oordeel van UWV (organisatie voor werk en uitkeringen) is er vooral voor de eerste twee jaar. Voor de medische kant kan een tweede bedrijfsarts helpen.',
    next: 'Schrijf op om welk advies het gaat en waarom u twijfelt. Doe daarna uw aanvraag.',
  },
  absenceAdvice: {
    why: 'U twijfelt aan het advies over wat u kunt werken nu u ziek bent. Het maakt niet uit of u meer of juist minder wilt doen. Een tweede bedrijfsarts kan daar opnieuw naar kijken.',
    next: 'Schrijf op om welk advies het gaat en waarom u twijfelt. Doe daarna uw aanvraag.',
  },
  occupationalDisease: {
    why: 'U twijfelt of uw bedrijfsarts gelijk heeft over een beroepsziekte: een ziekte door het werk. Een tweede bedrijfsarts kan daar opnieuw naar kijken.',
    next: 'Schrijf op welk werk u deed en welke klachten u heeft. Doe daarna uw aanvraag.',
  },
  examAfterHiring: {
    why: 'U was al in dienst toen u werd gekeurd. Dan is het geen keuring voor een nieuwe baan. U mag dus een tweede bedrijfsarts laten kijken.',
    next: 'Zoek de uitslag en de datum op. Schrijf op waarom u twijfelt. Doe daarna uw aanvraag.',
  },
  healthCheck: {
    why: 'U twijfelt aan het advies na een PMO (gezondheidsonderzoek op het werk). Een tweede bedrijfsarts kan daar opnieuw naar kijken.',
    next: 'Zoek de uitslag en de datum op. Schrijf op waarom u twijfelt. Doe daarna uw aanvraag.',
  },
  consultation: {
    why: 'U twijfelt aan het advies na een open spreekuur: een gesprek op eigen verzoek. Een tweede bedrijfsarts kan daar opnieuw naar kijken.',
    next: 'Schrijf op om welk advies het gaat en waarom u twijfelt. Doe daarna uw aanvraag.',
  },
} satisfies Readonly<Record<Reason, { readonly why: string; readonly next: string }>>;

/** One sentence per instrument that is also open, for every reader: no "u" that could be the wrong person. */
const alternatives = {
  second_opinion:
    'Toch een second opinion: advies van een tweede bedrijfsarts. De werknemer mag dit altijd zelf kiezen.',
  deskundigenoordeel_own_work:
    'Een oordeel van UWV (organisatie voor werk en uitkeringen) over de vraag of de werknemer het eigen werk kan doen. Werknemer en werkgever kunnen dit allebei vragen.',
  deskundigenoordeel_suitable_work:
    'Een oordeel van UWV (organisatie voor werk en uitkeringen) over de vraag of werk past en of het er is. Werknemer en werkgever kunnen dit allebei vragen.',
  deskundigenoordeel_employer_effort:
    'Een oordeel van UWV (organisatie voor werk en uitkeringen) over de vraag of de werkgever genoeg doet. Werknemer en werkgever kunnen dit allebei vragen.',
  deskundigenoordeel_employee_effort:
    'Een oordeel van UWV (organisatie voor werk en uitkeringen) over de vraag of de werknemer genoeg doet. Werknemer en werkgever kunnen dit allebei vragen.',
  herkeuring: 'Een nieuwe keuring door een andere arts. Dat kan tot een week na de uitslag.',
  klacht: 'Een klacht over hoe een arts werkt, over de omgang, of over een nee.',
  driegesprek: 'Een gesprek met zijn drieën: werknemer, werkgever en bedrijfsarts.',
  continue_guidance: 'Doorgaan met de eigen bedrijfsarts, met andere afspraken.',
  talk_to_own_physician: 'Eerst een gesprek met de eigen bedrijfsarts.',
  employer_cannot_request: 'Een werkgever kan zelf geen second opinion vragen.',
  refuse_repeat: 'Dezelfde vraag nog eens stellen. De bedrijfsarts mag dan nee zeggen.',
} satisfies Readonly<Record<Instrument, string>>;

const notices = {
  employeeDecides: 'U kiest zelf of u een second opinion vraagt. Niemand kan u dwingen of tegenhouden.',
  viaOwnPhysician:
    'U vraagt het aan uw eigen bedrijfsarts. Bespreek het eerst samen. De arts vertelt dan ook over andere wegen.',
  employerNotTold:
    'Uw werkgever hoort niet van ons dat u dit vraagt of wilt vragen. U hoeft het ook zelf niet te zeggen.',
  noSuspensiveEffect:
    'Tijdens een second opinion lopen de afspraken gewoon door. U doet dus wat u met uw bedrijfsarts en werkgever afsprak.',
  otherOrganisation:
    'De tweede bedrijfsarts werkt altijd bij een andere organisatie dan uw eigen bedrijfsarts. Dat moet van de wet.',
  notBinding: 'Uw eigen bedrijfsarts hoeft een second opinion niet te volgen. U hoort wel waarom.',
  sickLeaveNotNeeded: 'U hoeft niet ziek gemeld te zijn om een second opinion te vragen.',
  twoTracks:
    'Het gaat om twee dingen. Een second opinion (advies van een tweede bedrijfsarts) kijkt naar het advies. Een klacht gaat over de omgang.',
  helpWithQuestion:
    'Weet u nog niet hoe u uw twijfel moet opschrijven? Wij helpen u stap voor stap met uw vraag.',
  mayBeRefused:
    'Uw bedrijfsarts mag een second opinion alleen weigeren om een heel goede reden. In uw situatie kan zo een reden er zijn. U mag het toch vragen.',
  refusalInWriting: 'Zegt uw bedrijfsarts nee? Dan moet u de redenen op papier krijgen.',
  complaintRoute:
    'U kunt een klacht indienen bij de bedrijfsarts of bij de arbodienst (organisatie waar de bedrijfsarts voor werkt). Elke bedrijfsarts moet een vaste weg voor een klacht hebben.',
  numberIsNoGround:
    'Een nieuwe vraag is geen herhaling. De wet zegt niet hoe vaak u een second opinion mag vragen.',
  uwvKindByDispute:
    'UWV geeft vier soorten oordelen. Welke past, hangt af van waar u het niet over eens bent.',
  uwvApplicantPays: `Wie een oordeel van UWV vraagt, betaalt dat zelf: een werknemer ${uwv.employeeEuro} euro, een werkgever ${uwv.employerEuro} euro.`,
  uwvNoBlockingRight: 'Een oordeel van UWV gaat naar werknemer én werkgever. Niemand kan dat tegenhouden.',
  uwvFirstTwoYears:
    'Een oordeel van UWV is er voor de eerste twee jaar dat iemand ziek is. Vraag UWV wat er daarna nog kan.',
  retestWithinWeek: 'Een nieuwe keuring moet u vragen binnen een week nadat u de uitslag kreeg.',
  employerUwvAllowed: 'Een werkgever mag wel een oordeel aan UWV vragen. De werknemer hoort dat ook.',
  noPhysicianAdviceYet:
    'Er is nog geen advies van een bedrijfsarts. Vraag daar eerst om. Daarna kan een tweede bedrijfsarts ernaar kijken.',
  afterEmploymentIsNoEntryExam:
    'Een keuring als u al in dienst bent, is geen aanstellingskeuring (medische keuring voor een nieuwe baan).',
  askGpOrSpecialist: 'Vraag uw huisarts of uw arts in het ziekenhuis om een tweede mening over uw ziekte.',
  askUnionOrLawyer: 'Praat met de vakbond of een jurist over uw rechten. Wij geven geen advies over de wet.',
  objectionAtUwv:
    'Bent u het niet eens met UWV? Dan kunt u bij UWV bezwaar maken: officieel zeggen dat iets niet klopt.',
} satisfies Readonly<Record<AidNotice, string>>;

const questions = {
  asker: {
    title: 'Wie bent u?',
    hint: 'Zo laten we alleen zien wat voor u telt.',
    answers: {
      employee: 'Ik ben werknemer',
      employer: 'Ik ben werkgever, of werk bij HR',
      applicant: 'Ik solliciteer naar een baan',
    },
  },
  topic: {
    title: 'Waar gaat uw vraag over?',
    hint: 'Weet u het niet zeker? Kies wat u het meest dwarszit.',
    answers: {
      advice: 'Advies van de bedrijfsarts',
      physician: 'Hoe de bedrijfsarts met mij omgaat',
      both: 'Allebei: het advies en de omgang',
      work: 'Werk dat bij mij past, of wie te weinig doet',
      other: 'Iets anders, zoals loon, een uitkering of het ziekenhuis',
    },
  },
  advice: {
    title: 'Om welk advies gaat het?',
    hint: 'Kies het advies waar u het meest mee zit.',
    answers: {
      absenceAdvice: 'Wat ik kan werken nu ik ziek ben',
      occupationalDisease: 'Of ik een beroepsziekte heb: een ziekte door het werk',
      consultation: 'Advies na een open spreekuur: een gesprek op eigen verzoek',
      healthCheck: 'Advies na een PMO: een gezondheidsonderzoek op het werk',
      examAfterHiring: 'Een keuring toen ik al in dienst was',
    },
  },
  physician: {
    title: 'Wat past het best?',
    hint: 'Voor een klacht hoeft u niets te bewijzen.',
    answers: {
      conduct: 'Ik ben niet goed behandeld',
      noClick: 'Het klikt niet, meer is het niet',
    },
  },
  work: {
    title: 'Wat speelt er op uw werk?',
    hint: 'Kies wat nu het meest voor u telt.',
    answers: {
      suitableWork: 'Ik wil weten of werk bij mij past, of er is',
      employerEffort: 'Mijn werkgever doet te weinig voor mij',
      employeeEffort: 'Mijn werkgever vindt dat ik te weinig doe, of stopt daarom mijn loon',
    },
  },
  other: {
    title: 'Waar gaat het over?',
    hint: 'Wij zeggen u wie u hiermee kan helpen.',
    answers: {
      payOrLeave: 'Loon, verlof of een ruzie op het werk',
      uwvDecision: 'Een besluit van UWV (organisatie voor werk en uitkeringen)',
      specialistDiagnosis: 'Wat een arts in het ziekenhuis zei',
    },
  },
  employerAbout: {
    title: 'Waar gaat uw vraag over?',
    hint: 'Noem geen naam en geen ziekte van uw werknemer.',
    answers: {
      absenceAdvice: 'Of mijn werknemer het eigen werk kan doen',
      suitableWork: 'Of ander werk past bij mijn werknemer',
      employeeEffort: 'Of mijn werknemer genoeg doet',
      employerEffort: 'Of ik zelf genoeg doe',
      uwvDecision: 'Een besluit van UWV (organisatie voor werk en uitkeringen)',
      somethingElse: 'Iets anders',
    },
  },
  applicantAbout: {
    title: 'Waar gaat uw vraag over?',
    hint: 'Een aanstellingskeuring is een medische keuring voor een nieuwe baan.',
    answers: {
      examResult: 'De uitslag van mijn keuring',
      conduct: 'Hoe de arts met mij omging',
      somethingElse: 'Iets anders',
    },
  },
  resultAge: {
    title: 'Wanneer kreeg u de uitslag?',
    hint: 'Voor een nieuwe keuring heeft u een week de tijd.',
    answers: {
      withinWeek: 'Een week geleden of korter',
      longerAgo: 'Langer dan een week geleden',
    },
  },
  alsoDoubt: {
    title: 'Twijfelt u ook aan het advies?',
    hint: 'Omgang en advies zijn twee dingen. Het mag ook allebei zijn.',
    answers: { yes: 'Ja, ook aan het advies', no: 'Nee, alleen de omgang' },
  },
  adviceFrom: {
    title: 'Van wie kwam het advies over uw werk?',
    hint: 'Een tweede bedrijfsarts kijkt alleen naar advies van een bedrijfsarts.',
    answers: {
      physician: 'Van de bedrijfsarts',
      caseManager: 'Van een casemanager (begeleider bij ziekte) of een ander',
      specialist: 'Van mijn huisarts of een arts in het ziekenhuis',
    },
  },
  legal: {
    title: 'Speelt er iets rond uw loon, of bij de rechter?',
    hint: 'Dan past soms een andere weg beter.',
    answers: {
      none: 'Nee',
      payClaim: 'Ik wil loon krijgen dat nog niet is betaald',
      payStop: 'Mijn loon is gestopt, of dat dreigt',
      court: 'Er komt een zaak bij de rechter, of die loopt al',
    },
  },
  readDifferently: {
    title: 'Is het vooral een misverstand?',
    hint: 'U en uw werkgever lezen dan iets anders in het advies.',
    answers: { yes: 'Ja, we leggen het anders uit', no: 'Nee, er is meer aan de hand' },
  },
  position: {
    title: 'Wat past nu het best bij u?',
    hint: 'Er is geen fout antwoord.',
    answers: {
      doubts: 'Ik twijfel of het advies klopt',
      unclear: 'Het advies is niet duidelijk, of er staat een fout in',
      agrees: 'Ik ben het eens met het advies, maar de afspraken werken niet',
      readDifferently: 'Mijn werkgever legt het advies anders uit dan ik',
      stalled: 'Het zit vast: mijn werkgever en ik zijn het niet eens of ik mijn eigen werk kan doen',
      offered: 'Mijn bedrijfsarts stelt zelf een tweede bedrijfsarts voor',
      pressure: 'Mijn werkgever dringt aan dat ik dit wel of niet vraag',
    },
  },
  illFor: {
    title: 'Hoe lang bent u al ziek?',
    hint: 'Na twee jaar past soms een andere weg beter.',
    answers: { twoYearsOrLess: 'Twee jaar of korter', longer: 'Langer dan twee jaar' },
  },
  explained: {
    title: 'Kunt u kort zeggen waarom u twijfelt?',
    hint: 'Lukt het nog niet? Dan helpen wij u straks.',
    answers: { yes: 'Ja', no: 'Nog niet' },
  },
  earlier: {
    title: 'Vroeg u al eerder om een second opinion?',
    hint: 'Dat is advies van een tweede bedrijfsarts. Vaker vragen mag.',
    answers: {
      never: 'Nee',
      otherQuestion: 'Ja, over een andere vraag',
      sameWithNews: 'Ja, over dezelfde vraag, maar er is iets nieuws',
      sameNothingNew: 'Ja, over dezelfde vraag, en er is niets nieuws',
      notFollowed: 'Ja, ik kreeg advies, maar mijn bedrijfsarts volgt het niet',
      refusedWithReasons: 'Ja, mijn bedrijfsarts zei nee en schreef waarom',
      refusedWithoutReasons: 'Ja, mijn bedrijfsarts zei nee en schreef niet waarom',
    },
  },
} satisfies QuestionTexts;

/** Sentences to finish, so that a request says which advice, which date and what the doubt is (R5). */
const starters = {
  absenceAdvice: 'Mijn bedrijfsarts zegt dat ik … kan werken. Ik twijfel daaraan, omdat … Ik wil weten of …',
  healthCheck: 'Na het onderzoek zei de bedrijfsarts dat … Ik twijfel daaraan, omdat … Ik wil weten of …',
  consultation: 'In het gesprek zei de bedrijfsarts dat … Ik twijfel daaraan, omdat … Ik wil weten of …',
  occupationalDisease:
    'Mijn bedrijfsarts zegt dat mijn ziekte wel of niet door het werk komt. Ik twijfel daaraan, omdat … Ik wil weten of …',
} satisfies Readonly<Record<RequestSubject, string>>;

/** Everything the decision aid says, in Dutch: the reference. */
export const aidNl = {
  title: 'Welke weg past bij u?',
  intro:
    'Bent u het niet eens met uw bedrijfsarts, of zit u ergens mee? Met een paar korte vragen zoeken we wat bij u past. Een van de wegen is een second opinion: advies van een tweede bedrijfsarts.',
  bot: 'U praat met een computer, niet met een arts.',
  privacy: {
    page: 'Wij bewaren uw antwoorden niet. Uw werkgever ziet ze niet.',
    chat: 'Uw antwoorden staan op slot en zijn alleen van u. Uw werkgever ziet ze niet.',
  },
  calm: 'Neem de tijd. U kunt altijd terug of stoppen.',
  urgent: 'Bent u in nood of denkt u aan zelfmoord? Bel 112, uw huisarts of 113 (0800-0113).',
  questionsLeft: (left: number) =>
    left === 1 ? 'Dit is de laatste vraag.' : `Nog hoogstens ${left} vragen, deze erbij.`,
  buttons: {
    back: 'Terug',
    restart: 'Opnieuw beginnen',
    request: 'Second opinion aanvragen',
    requestAnyway: 'Toch een second opinion aanvragen',
    keep: 'Uw actieplan bewaren of printen',
    human: 'Met een mens praten',
  },
  outcome: {
    title: 'Dit past bij uw situatie',
    planTitle: 'Uw actieplan',
    yourAnswers: 'Uw antwoorden',
    why: 'Waarom dit past',
    alsoOpen: 'Wat ook kan',
    nothingElse: 'Wij zien nu geen andere weg.',
    who: 'Wie vraagt het aan?',
    cost: 'Wat kost het?',
    duration: 'Hoe lang duurt het?',
    binding: 'Moet iedereen het volgen?',
    blocking: 'Kunt u het tegenhouden?',
    next: 'Wat doet u nu?',
    notices: 'Goed om te weten',
    advice: 'Dit is een advies. U kiest zelf wat u doet.',
    requestAnyway:
      'Wilt u toch een second opinion (advies van een tweede bedrijfsarts)? Dat mag. Wij nemen uw antwoorden mee.',
    checkedOn: (date: string) => `Prijzen en tijden van anderen zijn bekeken op ${date}.`,
  },
  request: {
    intro: 'Wij helpen u om uw vraag op te schrijven. Er zijn drie dingen nodig.',
    advice: 'Welk advies gaf uw bedrijfsarts? Schrijf het zo precies als u kunt.',
    date: 'Op welke dag kreeg u dat advies?',
    doubt: 'Waarom twijfelt u, en wat wilt u weten?',
    starters,
  },
  questions,
  instruments,
  reasons,
  alternatives,
  notices,
};
