import type { Instrument } from '../../domain/aidRules.ts';
import { figures, terms } from './figures.ts';
import { sourcesNl as from } from './sources.ts';

/** One answer: two or three sentences first, the rest behind "lees meer", and where it comes from. */
export type Answer = {
  readonly title: string;
  readonly short: string;
  readonly more: readonly string[];
  readonly source: readonly { readonly name: string; readonly date: string }[];
};

const { uwv } = figures;

/** What holds for every kind of deskundigenoordeel (R27). */
const aboutUwv = [
  `U of uw werkgever vraagt het aan. Wie het aanvraagt, betaalt: u ${uwv.employeeEuro} euro, uw werkgever ${uwv.employerEuro} euro. Het oordeel komt na ${uwv.weeksFrom} tot ${uwv.weeksTo} weken.`,
  'U en uw werkgever krijgen het oordeel allebei. Dat kunt u niet tegenhouden. De arts van UWV mag zonder uw toestemming met uw bedrijfsarts praten.',
  'Het oordeel is niet bindend: niemand hoeft het te volgen. U kunt er geen bezwaar tegen maken (officieel zeggen dat iets niet klopt). UWV oordeelt één keer over dezelfde situatie.',
  'Het is bedoeld voor de eerste twee jaar van uw ziekte. Wilt u niet meedoen aan een onderzoek? Dan geeft UWV geen oordeel.',
];

const instruments = {
  second_opinion: {
    title: 'Wat is een second opinion?',
    short:
      'Een second opinion is advies van een tweede bedrijfsarts. U kunt die vragen als u twijfelt aan een advies van uw eigen bedrijfsarts. Uw werkgever krijgt daar geen bericht van.',
    more: [
      'Het past bij vragen over uw gezondheid en uw werk. Bijvoorbeeld: welk werk kunt u nu doen? Of: is dit een beroepsziekte, een ziekte door het werk? Het mag ook als u juist meer wilt werken dan uw bedrijfsarts goed vindt.',
      'Het mag ook gaan over een PAGO of PMO (gezondheidsonderzoek op het werk). Of over een open spreekuur (gesprek op eigen verzoek). U hoeft dus niet ziek gemeld te zijn.',
      'U vraagt het aan uw eigen bedrijfsarts. Daarna kiest u zelf wie het geeft. Die arts werkt nooit bij dezelfde organisatie als uw eigen bedrijfsarts.',
      'Het advies is niet bindend: niemand hoeft het te volgen. Er is ook geen opschortende werking: afspraken lopen gewoon door.',
    ],
    source: [from.law, from.whenToAsk, from.stepPlan],
  },
  deskundigenoordeel_own_work: {
    title: 'Kunt u uw eigen werk doen?',
    short:
      'Denken u en uw werkgever verschillend over de vraag of u uw eigen werk kunt doen? Dan past een deskundigenoordeel. Dat is een oordeel van UWV (organisatie voor werk en uitkeringen).',
    more: [
      'Een verzekeringsarts (arts die voor UWV werkt) kijkt naar uw gezondheid en uw werk. Zijn u en uw werkgever het eens? Dan geeft UWV geen oordeel.',
      ...aboutUwv,
      'Loopt er een loonvordering (eis om loon te betalen) of komt er een rechtszaak? Dan heeft u vaak dit oordeel nodig. Een second opinion (advies van een tweede bedrijfsarts) telt daar niet als officieel oordeel.',
      'Een second opinion mag u ernaast vragen, voor het medische deel van uw vraag.',
    ],
    source: [from.whenToAsk, from.uwv],
  },
  deskundigenoordeel_suitable_work: {
    title: 'Past het andere werk bij u?',
    short:
      'Twijfelt u of ander werk bij u past, of wilt u zelf ander werk doen? Dan kunt u een deskundigenoordeel vragen. Dat is een oordeel van UWV (organisatie voor werk en uitkeringen).',
    more: [
      'De vraag is of er passend werk is: werk dat past bij wat iemand nog kan. Vaak kijkt een arbeidsdeskundige (kenner van werk en gezondheid) ernaar.',
      ...aboutUwv,
      'Soms helpt eerst een driegesprek: een gesprek met zijn drieën, met u, uw werkgever en uw bedrijfsarts.',
    ],
    source: [from.whenToAsk, from.uwv],
  },
  deskundigenoordeel_employer_effort: {
    title: 'Doet uw werkgever te weinig?',
    short:
      'Vindt u dat uw werkgever te weinig doet om u weer aan het werk te helpen? Dan kunt u een deskundigenoordeel vragen. Dat is een oordeel van UWV (organisatie voor werk en uitkeringen).',
    more: [
      'Is het misschien een misverstand? Begin dan met een driegesprek: een gesprek met zijn drieën, met u, uw werkgever en uw bedrijfsarts.',
      'Bij dit oordeel kijkt UWV naar wat er is gedaan en wat had gekund. Het gaat niet over uw ziekte zelf.',
      ...aboutUwv,
    ],
    source: [from.whenToAsk, from.uwv],
  },
  deskundigenoordeel_employee_effort: {
    title: 'Zegt uw werkgever dat u te weinig doet?',
    short:
      'Zegt uw werkgever dat u te weinig meewerkt, of is uw loon gestopt? Dan kunt u een deskundigenoordeel vragen. Dat is een oordeel van UWV (organisatie voor werk en uitkeringen).',
    more: [
      'UWV kijkt of u genoeg doet om weer aan het werk te komen.',
      'Praten kan ook helpen. In een driegesprek zit u met uw werkgever en uw bedrijfsarts aan tafel: een gesprek met zijn drieën.',
      ...aboutUwv,
      'Is uw loon gestopt? Vraag ook raad bij uw vakbond of een advocaat. Wacht daar niet te lang mee.',
    ],
    source: [from.whenToAsk, from.uwv],
  },
  herkeuring: {
    title: 'Niet eens met een keuring voor een nieuwe baan?',
    short: `Misschien heeft u recht op een herkeuring: een nieuwe keuring door een andere arts. Vraag die aan binnen ${figures.retest.weeks} week nadat u de uitslag kreeg. De werkgever beslist pas over de baan als die nieuwe uitslag er is.`,
    more: [
      'Na een aanstellingskeuring (medische keuring voor een nieuwe baan) kan geen second opinion. Dat is advies van een tweede bedrijfsarts en daar is de wet hier niet voor.',
      'De andere arts is onafhankelijk. Die mag wel werken bij dezelfde arbodienst, de organisatie waar de bedrijfsarts voor werkt.',
      'De werkgever betaalt, maar mag u een redelijk deel laten meebetalen. De werkgever moet hiervoor een regeling hebben. Vraag daarnaar.',
      'Ging er iets mis bij de keuring? Dan kunt u een klacht sturen naar de commissie voor klachten over deze keuringen.',
      'Had u de baan al toen u werd gekeurd? Dan is het geen keuring voor een nieuwe baan. Een second opinion kan dan wel.',
    ],
    source: [from.retest, from.whenToAsk],
  },
  klacht: {
    title: 'Ontevreden over uw bedrijfsarts?',
    short:
      'Gaat het om hoe uw bedrijfsarts met u omgaat? Praat er eerst samen over als dat kan. Helpt dat niet, dan kunt u een klacht indienen.',
    more: [
      'Elke bedrijfsarts moet een klachtenprocedure hebben: een vaste weg voor een klacht. U dient uw klacht in bij de bedrijfsarts of bij de arbodienst (organisatie waar de bedrijfsarts voor werkt).',
      'Twijfelt u ook aan het advies zelf? Dan kunt u twee wegen naast elkaar gaan. Een klacht gaat over het gedrag. Een second opinion (advies van een tweede bedrijfsarts) gaat over de inhoud.',
      'U kunt ook klagen als uw aanvraag is geweigerd en u het daar niet mee eens bent.',
      'Met een klacht bedoelen we hier: u bent niet tevreden. Heeft u last van uw gezondheid? Bel dan uw huisarts of vraag een gesprek met uw bedrijfsarts.',
    ],
    source: [from.whenToAsk, from.complaint],
  },
  employer_cannot_request: {
    title: 'Kan een werkgever dit vragen?',
    short:
      'Nee. Alleen een werknemer kan een second opinion (advies van een tweede bedrijfsarts) vragen. Een werkgever die twijfelt, heeft andere wegen.',
    more: [
      `Een werkgever kan een deskundigenoordeel vragen: een oordeel van UWV (organisatie voor werk en uitkeringen). Dat kost een werkgever ${uwv.employerEuro} euro en duurt ${uwv.weeksFrom} tot ${uwv.weeksTo} weken. Bij sommige soorten ontslag is het gratis.`,
      'Een werkgever kan ook zelf een andere bedrijfsarts inhuren. Dat gaat via een offerte (voorstel met een prijs). Het heet soms een tweede mening. De werkgever leest dan alleen wat iemand in het werk aankan. Er staan geen medische gegevens in. De eigen bedrijfsarts krijgt niets. De werknemer kan dit niet tegenhouden.',
      'Bent u werknemer en dringt uw werkgever aan? U beslist zelf. U hoeft niets te vragen en niets uit te leggen.',
    ],
    source: [from.whenToAsk, from.providers, from.uwv],
  },
  driegesprek: {
    title: 'Met zijn drieën aan tafel',
    short:
      'Lezen u en uw werkgever hetzelfde advies anders? Dan helpt vaak een driegesprek. Dat is een gesprek met zijn drieën: u, uw werkgever en uw bedrijfsarts.',
    more: [
      'Vraag uw bedrijfsarts om dit gesprek. Die legt het advies dan aan u allebei uit. Over uw ziekte hoeft u daarbij niets te vertellen.',
      'Komt u er zo niet uit? Dan kunt u of uw werkgever een deskundigenoordeel vragen. Dat is een oordeel van UWV (organisatie voor werk en uitkeringen).',
      'Twijfelt u aan het advies zelf? Dan kunt u ook een second opinion vragen: advies van een tweede bedrijfsarts.',
    ],
    source: [from.letter2016, from.whenToAsk],
  },
  continue_guidance: {
    title: 'Wel eens met het advies, niet met de afspraken',
    short:
      'Klopt het advies voor u, maar passen de afspraken niet meer? Vraag uw bedrijfsarts dan om ze te veranderen. De begeleiding gaat gewoon door.',
    more: [
      'Vertel wat er in de praktijk niet lukt, of wat juist beter gaat. Dan kan uw bedrijfsarts het plan aanpassen.',
      'Twijfelt u later toch aan het advies? Dan kunt u altijd nog een second opinion vragen: advies van een tweede bedrijfsarts.',
    ],
    source: [from.letter2016],
  },
  talk_to_own_physician: {
    title: 'Eerst praten met uw bedrijfsarts',
    short:
      'Is het advies niet duidelijk, klopt er een feit niet, of klikt het niet? Praat dan eerst met uw eigen bedrijfsarts. Een fout of misverstand is zo vaak snel opgelost.',
    more: [
      'Vraag om uitleg in gewone woorden. Zeg welk feit niet klopt. Schrijf uw vragen vooraf op.',
      'Kwam het advies niet van de bedrijfsarts maar van een casemanager (begeleider bij ziekte)? Vraag dan eerst een gesprek met de bedrijfsarts. Een second opinion (advies van een tweede bedrijfsarts) gaat altijd over een advies van de bedrijfsarts.',
      'Blijft u twijfelen? Een second opinion blijft mogelijk. U verliest niets door eerst te praten.',
    ],
    source: [from.letter2016, from.complaint],
  },
  refuse_repeat: {
    title: 'Nog een keer vragen',
    short:
      'Vraagt u nog een keer hetzelfde? Dan mag uw bedrijfsarts een nieuwe second opinion (advies van een tweede bedrijfsarts) weigeren. Een nieuwe vraag is geen herhaling, en de wet noemt geen hoogste aantal.',
    more: [
      'Vertel daarom wat er nieuw is. Er zijn bijvoorbeeld nieuwe feiten, of uw bedrijfsarts gaf een nieuw advies.',
      "Weigeren mag alleen met een heel goede reden. Denk aan een vraag zonder uitleg, of aan vragen tot het gewenste antwoord komt. Ook een aanvraag om de begeleiding te storen is zo'n reden.",
      'U krijgt de redenen op papier. Bent u het er niet mee eens? Dan kunt u een klacht indienen. Ook een deskundigenoordeel kan: een oordeel van UWV (organisatie voor werk en uitkeringen).',
      'Deze bot weigert nooit. Uw eigen bedrijfsarts beslist.',
    ],
    source: [from.whenToAsk, from.lpbso, from.providers],
  },
} satisfies Record<Instrument, Answer>;

const questions = {
  faq_costs: {
    title: 'Wat kost het en wie betaalt?',
    short:
      'Kiest u een arts uit het arbocontract (contract over gezond werken) van uw werkgever? Dan betaalt uw werkgever. Kiest u een arts daarbuiten, dan betaalt u zelf.',
    more: [
      'Bij een arts buiten het contract ziet u de prijs voordat u kiest. Uw werkgever mag die kosten overnemen, maar hoeft dat niet.',
      'Alleen u kunt uw werkgever daarom vragen. Uw werkgever weet dan wel dat u een second opinion wilt: advies van een tweede bedrijfsarts. Wij maken een brief voor u. U beslist of u die stuurt.',
      'De uitkomst maakt niet uit voor de rekening. Ook als u het advies niet deelt, moet de rekening worden betaald.',
      `Een deskundigenoordeel is iets anders: dat is een oordeel van UWV (organisatie voor werk en uitkeringen). Dat kost u ${uwv.employeeEuro} euro.`,
    ],
    source: [from.stepPlan, from.uwv],
  },
  faq_blocking_right: {
    title: 'Mag u het advies voor uzelf houden?',
    short:
      'Ja. Dat heet het blokkeringsrecht: het recht om het advies niet te delen. Uw eigen bedrijfsarts hoort dan alleen dat er geen kopie komt.',
    more: [
      'Niet delen heeft geen gevolgen voor uw rechten. Wel kan uw eigen bedrijfsarts zich dan sterker voelen in het eerste advies.',
      `Later alsnog delen kan. Dat kan tot de zaak sluit, en zeker ${terms.changeMindWeeks} weken lang.`,
      'De rekening komt ook als u het advies niet deelt.',
      'U kunt de eerste versie en het oordeel zelf niet veranderen. U mag wel fouten in de feiten doorgeven.',
      'Bij een deskundigenoordeel heeft u dit recht niet. Dat is een oordeel van UWV (organisatie voor werk en uitkeringen).',
    ],
    source: [from.providers, from.stepPlan, from.civilCode],
  },
  faq_difference_uwv: {
    title: 'Wat is anders bij UWV?',
    short:
      'UWV is de organisatie voor werk en uitkeringen. Een deskundigenoordeel is een oordeel van UWV, voor als u en uw werkgever vastlopen. Een second opinion is advies van een tweede bedrijfsarts, voor als u twijfelt aan een advies.',
    more: [
      'Wie vraagt het? Een second opinion vraagt alleen u. Een oordeel van UWV kan uw werkgever ook vragen.',
      `Wie betaalt? Uw werkgever, als de tweede arts in het contract van uw werkgever staat. Bij UWV betaalt wie het vraagt: u ${uwv.employeeEuro} euro of uw werkgever ${uwv.employerEuro} euro.`,
      'Wie leest het? Een second opinion mag u voor uzelf houden. Het oordeel van UWV gaat altijd ook naar uw werkgever.',
      'Wanneer past het? Een second opinion helpt vooral bij vroege twijfel. Het oordeel van UWV past bij een conflict, een eis over loon of een rechtszaak. Het is bedoeld voor de eerste twee jaar van uw ziekte.',
      'Geen van de twee is bindend: niemand hoeft het te volgen.',
    ],
    source: [from.whenToAsk, from.uwv, from.providers],
  },
  faq_who_performs: {
    title: 'Wie geeft het tweede advies?',
    short:
      'Een bedrijfsarts die niet bij dezelfde organisatie werkt als uw eigen bedrijfsarts. De naam is second opinion-bedrijfsarts. Wij zeggen ook: de tweede arts.',
    more: [
      'De tweede arts staat in het BIG-register. Dat is de lijst van erkende zorgverleners. U kunt daar zelf in kijken.',
      'In het arbocontract (contract over gezond werken) van uw werkgever staat wie het mag doen. U kiest.',
      'Alleen een arts mag dit advies vragen en geven. Een casemanager (begeleider bij ziekte) mag dat niet.',
      'Bent u militair? Dan zijn er andere regels. Deze dienst is daar niet voor. Vraag het aan uw eigen bedrijfsarts.',
    ],
    source: [from.law, from.stepPlan, from.lpbso],
  },
  faq_location: {
    title: 'Waar is het gesprek?',
    short:
      'De tweede bedrijfsarts stelt een plek voor. U ziet die in uw uitnodiging. Kunt u daar niet komen, vraag dan om een andere plek.',
    more: [
      'Er is geen vaste regel voor de plek. Eén aanbieder werkt met neutrale kantoren, dicht bij uw huis of uw werk.',
      'In de lijst met artsen ziet u in welke plaats een arts werkt. Dat helpt bij uw keuze.',
    ],
    source: [from.providers, from.product],
  },
  faq_duration: {
    title: 'Hoe lang duurt het?',
    short: `De wet noemt geen vaste tijd voor het geheel. Eén aanbieder noemt ongeveer ${figures.provider.totalWeeks} weken, maar dat is geen belofte. Wij laten steeds zien wie aan zet is en tot wanneer.`,
    more: [
      `De gekozen arts laat liefst binnen een week weten of er tijd is. Na ${terms.availabilityDays} dagen zonder antwoord vragen wij de volgende.`,
      `Het gesprek duurt volgens een aanbieder hooguit ${figures.provider.consultMinutes} minuten.`,
      `Voor het lezen van de eerste versie heeft u ${terms.draftDays} dagen. Daarna mag het advies worden afgemaakt.`,
      'Uw eigen bedrijfsarts moet het advies binnen redelijke tijd bekijken. Duurt iets te lang? Dan ziet u hier wat u kunt doen.',
      `Een deskundigenoordeel (oordeel van UWV, de organisatie voor werk en uitkeringen) duurt ${uwv.weeksFrom} tot ${uwv.weeksTo} weken.`,
    ],
    source: [from.stepPlan, from.law, from.providers, from.uwv],
  },
  faq_privacy_employer: {
    title: 'Hoort uw werkgever hiervan?',
    short:
      'Nee, niet van ons en niet van de artsen. Dat mag alleen als u het zelf goed vindt. U hoeft aan uw werkgever ook niets uit te leggen.',
    more: [
      'Artsen hebben een beroepsgeheim: de plicht om te zwijgen. Dat geldt ook voor het feit dat u advies vraagt.',
      'Uw werkgever kan een rekening zonder naam krijgen. Past uw bedrijfsarts het advies aan? Dan krijgt uw werkgever het nieuwe advies. Daarin staat niet dat er een second opinion was (advies van een tweede bedrijfsarts).',
      'Uw werkgever merkt het wel als de tweede bedrijfsarts van u iets aan uw werkgever mag vragen. En ook als u vraagt om een arts buiten het contract te betalen. Daar kiest u zelf voor.',
      'Gebruikt u Teams van uw werk? Beheerders van uw werkgever kunnen daar meekijken. Kies dan liever de webchat op een eigen apparaat.',
    ],
    source: [from.nvabQuestions, from.whenToAsk, from.product],
  },
  faq_suspensive: {
    title: 'Mag u wachten op het tweede advies?',
    short:
      'Nee. Een second opinion (advies van een tweede bedrijfsarts) heeft geen opschortende werking. Dat betekent: afspraken lopen gewoon door.',
    more: [
      'Tot die tijd geldt het advies van uw eigen bedrijfsarts. Ook uw re-integratie (stap voor stap terug naar werk) gaat dus door.',
      'Maak met uw werkgever afspraken op basis van dat advies. Lukt iets echt niet? Bel dan meteen uw eigen bedrijfsarts.',
    ],
    source: [from.stepPlan, from.whenToAsk],
  },
  faq_binding: {
    title: 'Moet uw bedrijfsarts het advies volgen?',
    short:
      'Nee. Een second opinion (advies van een tweede bedrijfsarts) is niet bindend: niemand hoeft het te volgen. Uw eigen bedrijfsarts neemt alles over, een deel, of niets, en legt u uit waarom.',
    more: [
      'Dat gebeurt alleen als u het advies deelt.',
      'Verandert uw bedrijfsarts het advies? Dan hoort uw werkgever het nieuwe advies.',
      `Vindt u dat er te weinig mee gebeurt? Dan kunt u tot ${terms.transferWeeks} weken later vragen om een andere bedrijfsarts voor uw begeleiding.`,
    ],
    source: [from.stepPlan, from.whenToAsk],
  },
  faq_medical_file_consent: {
    title: 'Wie krijgt uw medische gegevens?',
    short:
      'Alleen wie u daar toestemming voor geeft. Uw bedrijfsarts vraagt een machtiging: toestemming met handtekening. U kiest zelf welke gegevens naar de tweede bedrijfsarts mogen.',
    more: [
      'Er zijn drie soorten toestemming, en ze staan los van elkaar. Eén voor uw medische gegevens. Eén voor elke vraag om extra informatie. En één om het advies met uw eigen bedrijfsarts te delen.',
      'Niets doen telt nooit als ja. Een nee maakt geen eind aan uw zaak. Wel kan de tweede arts dan te weinig weten.',
      'U mag een toestemming altijd intrekken, net zo makkelijk als u die gaf. Wat al is verstuurd, kan niet meer terug. Wij vertellen het de artsen, nooit uw werkgever.',
      'Gegevens over uw werk mogen zonder toestemming mee. Denk aan uw taken en uren.',
      `De tweede arts maakt een eigen dossier en bewaart dat ${figures.medicalFile.years} jaar. Deze bot is geen medisch dossier.`,
    ],
    source: [from.stepPlan, from.law, from.nvabQuestions, from.gdpr],
  },
  faq_refusal_complaint: {
    title: 'Mag uw bedrijfsarts nee zeggen?',
    short:
      'Alleen met een heel goede reden. U krijgt die reden op papier, en die staat ook in uw dossier. Bent u het er niet mee eens, dan kunt u een klacht indienen.',
    more: [
      'Een goede reden is bijvoorbeeld: u vroeg al eens precies hetzelfde, of u legt niet uit wat uw vraag is. Een andere weg beter vinden is geen reden om te weigeren.',
      'Elke bedrijfsarts moet een klachtenprocedure hebben: een vaste weg voor een klacht. U dient die in bij de bedrijfsarts of bij de arbodienst (organisatie waar de bedrijfsarts voor werkt).',
      'Kreeg u een nee zonder reden? Vraag dan om de redenen op papier.',
      'Na een nee kan ook een deskundigenoordeel: een oordeel van UWV (organisatie voor werk en uitkeringen).',
    ],
    source: [from.whenToAsk, from.lpbso, from.stepPlan],
  },
  faq_transfer_guidance: {
    title: 'Kunt u een andere bedrijfsarts krijgen?',
    short: `U kunt het vragen als uw bedrijfsarts volgens u te weinig doet met het tweede advies. U vraagt het aan uw eigen bedrijfsarts, tot ${terms.transferWeeks} weken na het besluit. Het is geen vast recht.`,
    more: [
      'Uw bedrijfsarts moet uw vraag serieus bekijken. Het tweede advies telt daarbij mee. U krijgt een antwoord met redenen.',
      'De tweede bedrijfsarts neemt uw begeleiding niet vanzelf over. Tot er iets verandert, blijft uw eigen bedrijfsarts u begeleiden.',
    ],
    source: [from.stepPlan, from.whenToAsk],
  },
  faq_invoice: {
    title: 'Hoe gaat het met de rekening?',
    short:
      'Staat de arts in het arbocontract (contract over gezond werken)? Dan gaat de rekening naar uw bedrijfsarts of de organisatie daarachter. Anders krijgt u de rekening zelf.',
    more: [
      'Uw bedrijfsarts mag de kosten doorgeven aan uw werkgever. Op die rekeningen staat geen naam en niets dat naar u verwijst.',
      'De rekening moet worden betaald, wat het advies ook is. Dat geldt ook als u het advies niet deelt.',
      'Stopt u voordat de tweede bedrijfsarts de aanvraag heeft aangenomen? Dan zijn er geen kosten. Stopt u later, dan kan het werk tot dan toe op de rekening komen.',
    ],
    source: [from.stepPlan, from.whenToAsk, from.product],
  },
  faq_id_at_consult: {
    title: 'Wat neemt u mee naar het gesprek?',
    short:
      'Neem uw legitimatiebewijs mee: paspoort, identiteitskaart of rijbewijs. Zo weet de arts zeker wie u bent.',
    more: [
      'Wij herinneren u daaraan op de dag voor het gesprek, om 9 uur.',
      'Zet uw vragen van tevoren op papier. Dan vergeet u niets.',
    ],
    source: [from.stepPlan, from.product],
  },
  faq_choose_physician: {
    title: 'Mag u zelf een arts kiezen?',
    short:
      'Ja, u kiest. Staat de arts in het arbocontract (contract over gezond werken) van uw werkgever, dan betaalt uw werkgever. Kies liefst ook meteen een reserve.',
    more: [
      'Staan er meer artsen in het contract? Dan kiest u daaruit. Uw eigen bedrijfsarts mag u raad geven.',
      'Een arts buiten het contract mag ook. Die betaalt u zelf, tenzij uw werkgever dat wil doen. Vraagt u dat, dan weet uw werkgever wat u van plan bent.',
      'De arts mag nooit bij dezelfde organisatie werken als uw eigen bedrijfsarts.',
      'Heeft niemand tijd? Dan kiest u opnieuw.',
    ],
    source: [from.stepPlan, from.law],
  },
} satisfies Record<string, Answer>;

const rest = {
  out_of_scope: {
    title: 'Daar kan deze bot niet bij helpen',
    short:
      'Dit is een bot met uitleg over de second opinion: advies van een tweede bedrijfsarts. Deze bot stelt geen ziekte vast, voorspelt niets en geeft geen juridisch advies. Bij lees meer staat wie u wel kan helpen.',
    more: [
      'Gezondheid: vraag het aan uw huisarts of uw bedrijfsarts. Die kunnen u onderzoeken.',
      'Een tweede mening over een arts in het ziekenhuis: vraag uw huisarts of die arts om een verwijzing.',
      'Loon, verlof of uw contract: vraag het aan uw werkgever of de afdeling personeel. Komt u er niet uit, ga dan naar uw vakbond of een advocaat.',
      'Ruzie op het werk: praat met uw leidinggevende, uw vakbond of een vertrouwenspersoon (iemand op het werk die luistert en zwijgt).',
      'Een besluit van UWV (organisatie voor werk en uitkeringen): u kunt bezwaar maken, dus officieel zeggen dat iets niet klopt. In de brief staat hoe, en vóór welke dag. Let goed op die dag.',
      'Wat de uitkomst wordt: dat weet niemand vooraf. Wij laten wel zien welke stappen er komen.',
    ],
    source: [from.providers, from.product],
  },
  emergency: {
    title: 'Bel nu: 112, uw huisarts of 113',
    short:
      'Bel 112 als er nu gevaar is voor u of voor een ander. Bel uw huisarts of de huisartsenpost als u snel hulp nodig heeft. Bel 113 of 0800-0113 (gratis, dag en nacht) als u denkt aan zelfdoding of niet meer verder kunt.',
    more: [
      'U hoeft dit niet alleen te dragen. Praat met iemand die u vertrouwt. U mag ook chatten op 113.nl.',
      'Dit is een bot. Er leest nu niemand mee, dus niemand belt u vanzelf. Bel daarom zelf, of vraag iemand om voor u te bellen.',
      'Wat u schreef, bewaren wij niet. Wij vertellen het aan niemand.',
      'Wilt u straks met een mens praten over uw werk of uw bedrijfsarts? Typ dan hulp. U krijgt een naam en een telefoonnummer.',
    ],
    source: [from.crisis, from.product],
  },
  action_human_help: {
    title: 'Praat met een mens',
    short:
      'Natuurlijk. Hieronder staan de naam, het telefoonnummer en de uren van uw contactpersoon. Bellen mag ook als u alleen een korte vraag heeft.',
    more: [
      'De contactpersoon werkt bij de arbodienst (organisatie waar de bedrijfsarts voor werkt). Die helpt u met de stappen, maar leest uw medische teksten niet.',
      'Heeft u een medische vraag? Bel dan uw bedrijfsarts of uw huisarts. Is er nu gevaar? Bel 112.',
    ],
    source: [from.product],
  },
} satisfies Record<string, Answer>;

/** The Dutch answers to free text: `answers[intent]` for every instrument (R9 to R28), every `faq_*`, and what lies outside; `labels` stand around them. */
export const questionsNl = {
  labels: {
    readMore: 'Lees meer',
    readLess: 'Lees minder',
    source: 'Bron',
    helpful: 'Heeft u nog een vraag? Typ die gerust.',
  },
  answers: { ...instruments, ...questions, ...rest },
};
