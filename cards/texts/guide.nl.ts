import type { Phase, Step } from '../../domain/procedure.ts';
import { figures, terms } from './figures.ts';
import { sourcesNl } from './sources.ts';

/** One page of the step guide: what happens, what is asked of this role, what it may expect, how long; `noRole` when this role only reads (R37). */
export type GuidePage = {
  readonly title: string;
  readonly intro: string;
  readonly whatHappens: readonly string[];
  readonly asked: readonly string[];
  readonly expect: readonly string[];
  readonly howLong: string;
  readonly noRole: boolean;
};

/** The ten pages of one role, by number of the step. */
export type GuidePages = Readonly<Record<Step, GuidePage>>;

const employee = {
  1: {
    title: 'U vraagt het aan uw eigen bedrijfsarts',
    intro:
      'Twijfelt u aan een advies van uw bedrijfsarts? Dan kunt u een second opinion vragen: advies van een tweede bedrijfsarts. Dat vraagt u zelf, bij uw eigen bedrijfsarts.',
    whatHappens: [
      'U vertelt aan welk advies u twijfelt en wat u wilt weten. Wij helpen u om uw vraag duidelijk op te schrijven.',
      'Uw vraag gaat alleen naar uw eigen bedrijfsarts. Uw werkgever krijgt geen bericht.',
      'De aanvraag heeft geen opschortende werking. Dat betekent: afspraken lopen gewoon door. U gaat dus ook door met uw re-integratie (stap voor stap terug naar werk).',
    ],
    asked: [
      'Schrijf op om welk advies het gaat en wanneer u het kreeg.',
      'Schrijf op waarom u twijfelt. Een vraag zonder uitleg kan een reden zijn om te weigeren.',
      'Vroeg u al eens advies over dit onderwerp? Vertel dan wat er nu nieuw is. Dat hoeft niet, maar het helpt.',
    ],
    expect: [
      'Uw bedrijfsarts werkt mee, behalve als er een heel goede reden is om dat niet te doen.',
      'U hoeft niet ziek gemeld te zijn. Ook bij advies na een gezondheidscheck of een gewoon gesprek mag u dit vragen.',
      'U mag later stoppen. Dat kan zolang uw bedrijfsarts nog niet heeft besloten over het tweede advies.',
    ],
    howLong:
      'De wet noemt geen vaste tijd voor het geheel. Na uw aanvraag is uw bedrijfsarts aan zet. Is er na 7 werkdagen nog geen antwoord? Dan ziet u hier wat u kunt doen.',
    noRole: false,
  },
  2: {
    title: 'U bekijkt samen of dit past bij uw vraag',
    intro:
      'U vroeg om een second opinion: advies van een tweede bedrijfsarts. Uw eigen bedrijfsarts praat nu met u over uw vraag. Past deze weg, of is er een betere?',
    whatHappens: [
      'Uw bedrijfsarts vertelt wat u van deze weg kunt verwachten. Ook vertelt de arts over andere wegen, met de voor- en nadelen. Een andere weg is bijvoorbeeld een deskundigenoordeel. Dat is een oordeel van UWV (organisatie voor werk en uitkeringen).',
      'Past het bij uw vraag? Dan gaat u door naar stap 3.',
      'Ziet uw bedrijfsarts een betere weg? Dan hoort u welke en waarom. U kiest: u volgt die weg, of u houdt vast aan uw aanvraag.',
      'Houdt u vast aan uw aanvraag? Dan werkt uw bedrijfsarts mee, behalve als er een heel goede reden is voor een nee. Bijvoorbeeld als u al eens precies hetzelfde vroeg.',
      'Soms kan het niet van de wet. Dat is zo na een aanstellingskeuring (medische keuring voor een nieuwe baan).',
    ],
    asked: [
      'Praat met uw bedrijfsarts over uw twijfel. Bellen mag ook.',
      'Kies wat u wilt als uw bedrijfsarts een andere weg noemt.',
      'Maak intussen afspraken met uw werkgever. Ga daarbij uit van het advies van uw eigen bedrijfsarts. De aanvraag heeft geen opschortende werking: afspraken lopen gewoon door.',
    ],
    expect: [
      'Zegt uw bedrijfsarts nee? Dan krijgt u de redenen op papier. Ze staan ook in uw dossier.',
      'Vindt u dat het nee niet klopt? Dan kunt u een klacht indienen. Dat doet u bij de bedrijfsarts of bij de arbodienst (organisatie waar de bedrijfsarts voor werkt).',
      'Uw werkgever hoort niet dat u dit vroeg.',
    ],
    howLong:
      'Uw bedrijfsarts krijgt een herinnering na 3 en na 7 werkdagen. Na 7 werkdagen ziet u hier uw rechten: bellen of een klacht indienen. Moet u zelf kiezen, dan herinneren wij u na 3 en na 7 dagen.',
    noRole: false,
  },
  3: {
    title: 'U kiest wie uw vraag bekijkt',
    intro:
      'Uw bedrijfsarts werkt mee aan een second opinion: advies van een tweede bedrijfsarts. U kiest nu de second opinion-bedrijfsarts. Wij noemen die hierna: de tweede arts.',
    whatHappens: [
      'U ziet een lijst met artsen en kiest er één. Uw eigen bedrijfsarts mag u raad geven. U beslist.',
      'Uw bedrijfsarts vraagt of deze arts tijd heeft. Uw naam en uw medische gegevens gaan dan nog niet mee.',
      'Heeft de arts geen tijd? Dan vragen we uw tweede keus. Kan niemand, dan kiest u opnieuw.',
      'De tweede arts werkt nooit bij dezelfde organisatie als uw eigen bedrijfsarts.',
    ],
    asked: [
      'Kies een eerste arts. Kies liefst ook meteen een reserve, want dat scheelt tijd.',
      'Kijk wie er betaalt. Staat de arts in het arbocontract (contract over gezond werken) van uw werkgever? Dan betaalt uw werkgever. Staat de arts er niet in, dan betaalt u zelf.',
      'Wilt u dat uw werkgever toch een arts buiten het contract betaalt? Dan vraagt u dat zelf. Uw werkgever weet dan wel wat u van plan bent. Een ja is niet verplicht.',
    ],
    expect: [
      'Bij een arts buiten het contract ziet u de prijs voordat u kiest.',
      'U ziet steeds wie er gevraagd is en wie aan zet is.',
    ],
    howLong: `De tweede arts laat liefst binnen een week weten of er tijd is. Na ${terms.availabilityDays} dagen zonder antwoord vragen we uw volgende keus. Moet u nog kiezen? Dan herinneren wij u na 3 en na 7 dagen.`,
    noRole: false,
  },
  4: {
    title: 'Uw gegevens gaan naar de tweede arts',
    intro:
      'Uw aanvraag voor een second opinion (advies van een tweede bedrijfsarts) wordt verstuurd. Uw eigen bedrijfsarts stuurt die naar de second opinion-bedrijfsarts. Dat is de tweede arts. U beslist welke medische gegevens mee mogen.',
    whatHappens: [
      'Voor uw medische gegevens is een machtiging nodig: toestemming met handtekening. U kiest zelf welke gegevens erbij horen.',
      'Gegevens over uw werk mogen altijd mee. Denk aan uw taken en uw uren.',
      'Tekent u niet? Dan gaan alleen de aanvraag en de gegevens over uw werk mee. De tweede arts leest dan dat u geen toestemming gaf.',
      'De tweede arts zegt daarna ja, of laat weten wat er nog mist.',
    ],
    asked: [
      'Lees de tekst rustig. Teken wel of teken niet. Niets doen telt nooit als ja.',
      'Kies welke soorten gegevens mee mogen.',
      'Heeft u zelf papieren die helpen? Die mag u toevoegen. U bepaalt wie ze leest.',
    ],
    expect: [
      'Alleen gegevens die bij uw vraag horen gaan mee. U ziet achteraf wat er is verstuurd.',
      'U mag uw toestemming op elk moment weer intrekken. De zaak gaat dan gewoon door. Wat al gelezen is, kan niet meer terug.',
      'Zonder medische gegevens weet de tweede arts misschien te weinig. Dan komt de aanvraag terug. U kunt dan alsnog tekenen, of stoppen.',
    ],
    howLong: `U krijgt een herinnering na 3 en na 7 dagen. Kiest u ${terms.authorisationDays} dagen lang niets? Dan mag uw bedrijfsarts de aanvraag versturen zonder medische gegevens.`,
    noRole: false,
  },
  5: {
    title: 'U gaat naar de tweede arts',
    intro:
      'Nu begint de second opinion echt: het advies van een tweede bedrijfsarts. De second opinion-bedrijfsarts (de tweede arts) nodigt u zelf uit voor een gesprek.',
    whatHappens: [
      'U praat over uw gezondheid, uw werk en uw vraag. Als het nodig is, onderzoekt de arts u ook.',
      'De tweede arts regelt alles. Uw eigen bedrijfsarts ziet niet wanneer of waar u praat.',
      'U kunt de afspraak in uw agenda zetten. Daar staan dan alleen het woord afspraak, de tijd en de plaats.',
    ],
    asked: [
      'Laat weten of u kunt komen. Kunt u niet? Zeg de afspraak dan op tijd af of vraag een ander moment.',
      'Neem uw legitimatiebewijs mee: paspoort, identiteitskaart of rijbewijs.',
      'Schrijf vooraf op wat u wilt vragen. Dat praat makkelijker.',
    ],
    expect: [
      'De tweede arts kijkt met een frisse blik en vormt een eigen oordeel.',
      'Uw eigen bedrijfsarts blijft u begeleiden. Uw afspraken met uw werkgever gaan ook door.',
    ],
    howLong: `Eén aanbieder noemt een gesprek van hooguit ${figures.provider.consultMinutes} minuten. Dat is geen vaste regel. Reageert u niet op de afspraak, dan herinneren wij u na 2 en na 4 dagen. De dag ervoor krijgt u om 9 uur een bericht.`,
    noRole: false,
  },
  6: {
    title: 'U beslist over extra informatie',
    intro:
      'Soms is er meer nodig voor een goede second opinion (advies van een tweede bedrijfsarts). De second opinion-bedrijfsarts overlegt dan met u. Dat is de tweede arts.',
    whatHappens: [
      'De tweede arts vertelt wat er nog mist, wie dat weet en waarom het nodig is. Dat kan uw bedrijfsarts zijn, uw huisarts, uw werkgever of iemand anders.',
      'U zegt ja of nee. Pas na uw ja vraagt de tweede arts om de informatie.',
      'Elke vraag staat los. Een ja op de ene vraag is nooit een ja op de volgende.',
    ],
    asked: [
      'Lees om welke informatie het gaat en van wie die komt. Zeg dan ja of nee.',
      'Let op bij een vraag aan uw werkgever. Zegt u daar ja, dan weet uw werkgever dat u dit advies heeft gevraagd.',
    ],
    expect: [
      'Zegt u nee? Dan gaat de tweede arts verder zonder deze informatie.',
      'U kunt uw ja weer intrekken. Dan vragen we niets meer en tonen we het antwoord niet langer.',
      'Wij zoeken zelf nooit contact met uw werkgever.',
    ],
    howLong: `U krijgt een herinnering na 3 en na 7 dagen. Na ${terms.informationDays} dagen zonder antwoord telt uw keuze als nee. Vraagt de tweede arts iets aan uw bedrijfsarts, dan duurt dat hooguit 10 werkdagen.`,
    noRole: false,
  },
  7: {
    title: 'U leest de eerste versie',
    intro:
      'De second opinion (advies van een tweede bedrijfsarts) staat nu op papier. De second opinion-bedrijfsarts (de tweede arts) schreef een conceptadvies. Dat is de eerste versie van het advies.',
    whatHappens: [
      'U krijgt de tekst te lezen, met de redenen erbij. Alleen u krijgt die. Uw eigen bedrijfsarts en uw werkgever zien niets.',
      'U kijkt of de feiten kloppen. Denk aan een datum, uw taken of uw uren.',
    ],
    asked: [
      'Lees de tekst op uw gemak. Klopt een feit niet? Geef dat dan door. Dat kan één keer, dus noem alles tegelijk.',
      'Klopt alles? Laat dat dan ook weten.',
    ],
    expect: [
      'De tweede arts bepaalt zelf wat er met uw opmerkingen gebeurt. Het oordeel zelf kunt u niet veranderen of stoppen.',
      'Later kiest u of uw eigen bedrijfsarts het advies krijgt. Nu hoeft u daar nog niets over te zeggen.',
    ],
    howLong: `U krijgt een herinnering na 3 dagen. Na ${terms.draftDays} dagen mag de tweede arts het advies afmaken. Tot dat moment kunt u nog reageren.`,
    noRole: false,
  },
  8: {
    title: 'U krijgt het advies en kiest wie het leest',
    intro:
      'Uw second opinion is klaar: het advies van een tweede bedrijfsarts. U krijgt het van de second opinion-bedrijfsarts (de tweede arts). Daarna kiest u of uw eigen bedrijfsarts het ook leest.',
    whatHappens: [
      'De tweede arts keek eerst naar uw opmerkingen en maakte toen het advies af.',
      'U kunt het advies delen. Dan geeft u een machtiging: toestemming met handtekening. De tweede arts stuurt een kopie naar uw eigen bedrijfsarts.',
      'U kunt het advies ook zelf geven. Uw bedrijfsarts laat dan weten dat het er is.',
      'U kunt het advies voor uzelf houden. Dat is uw blokkeringsrecht: het recht om het advies niet te delen. Uw bedrijfsarts hoort dan alleen dat er geen kopie komt.',
    ],
    asked: [
      'Lees het advies. Heeft u een vraag? Bel dan de tweede arts. Het nummer staat erbij.',
      'Kies: delen, zelf geven of niet delen.',
    ],
    expect: [
      'Niet delen heeft geen gevolgen voor uw rechten. Wel blijft uw bedrijfsarts dan misschien steviger bij het eerste advies.',
      `Na een nee kunt u alsnog delen. Dat kan tot de zaak sluit, en zeker ${terms.changeMindWeeks} weken lang.`,
      'U kunt een ja ook weer intrekken. Wat uw bedrijfsarts al las, is dan wel bekend.',
      'De rekening komt ook als u het advies niet deelt.',
    ],
    howLong:
      'U krijgt een herinnering na 3 en na 7 dagen. Daarna blijft de keuze open. Niets doen telt nooit als ja.',
    noRole: false,
  },
  9: {
    title: 'Uw bedrijfsarts beslist en legt dat uit',
    intro:
      'Uw eigen bedrijfsarts heeft nu de second opinion: het advies van een tweede bedrijfsarts. Wat doet uw bedrijfsarts ermee? Deelde u het advies niet, dan slaan we deze stap over.',
    whatHappens: [
      'Uw bedrijfsarts leest het advies en kiest. Alles overnemen, een deel ervan, of niets. U krijgt de keuze en de redenen.',
      'Het advies is niet bindend: niemand hoeft het te volgen.',
      'Verandert uw bedrijfsarts iets? Dan krijgt uw werkgever het nieuwe advies. Daarin staat niet hoe het tot stand kwam.',
    ],
    asked: [
      'U hoeft nu niets te doen. Lees de redenen en vraag om uitleg als iets niet duidelijk is.',
      `Vindt u dat er te weinig met het advies gebeurt? Dan kunt u vragen om een andere bedrijfsarts voor uw begeleiding. Dat vraagt u aan uw eigen bedrijfsarts, tot ${terms.transferWeeks} weken na de keuze.`,
    ],
    expect: [
      'Uw eigen bedrijfsarts blijft u begeleiden, nu en daarna.',
      'Een andere bedrijfsarts is geen vast recht. Uw bedrijfsarts moet uw vraag wel serieus bekijken en het tweede advies daarbij meenemen.',
    ],
    howLong:
      'Uw bedrijfsarts moet binnen redelijke tijd kiezen. Na 5 werkdagen gaat er een herinnering uit. Na 10 werkdagen ziet u hier welke rechten u heeft.',
    noRole: false,
  },
  10: {
    title: 'De rekening wordt betaald',
    intro:
      'Uw second opinion (advies van een tweede bedrijfsarts) is gegeven. Nu volgt de rekening. Die komt van de second opinion-bedrijfsarts. Dat is de tweede arts.',
    whatHappens: [
      'Stond de tweede arts in het arbocontract (contract over gezond werken)? Dan gaat de rekening naar uw bedrijfsarts of de arbodienst, de organisatie waar de bedrijfsarts voor werkt. Aan het eind betaalt uw werkgever. U ziet geen bedrag.',
      'Koos u een arts buiten het contract? Dan krijgt u de rekening zelf.',
      'Op een rekening voor de arbodienst of uw werkgever staat uw naam nooit.',
    ],
    asked: [
      'Kreeg u zelf de rekening? Betaal die dan en laat weten dat het gedaan is.',
      'Kreeg u geen rekening? Dan hoeft u niets te doen.',
    ],
    expect: [
      'De uitkomst maakt niet uit voor de rekening. U betaalt een eigen rekening dus ook als het advies tegenvalt.',
      'Uw werkgever mag uw kosten overnemen, maar hoeft dat niet. U vraagt dat zelf. Wij maken een brief voor u, en u beslist of u die stuurt.',
      'Aan het eind kunt u uw stukken bewaren en zeggen hoe het ging.',
    ],
    howLong: `Wij herinneren wie moet betalen na 5 en na 10 werkdagen. Als de zaak is gesloten, wissen wij na ${terms.erasureMonths} maanden de teksten. Bewaar dus wat u nog nodig heeft.`,
    noRole: false,
  },
} satisfies GuidePages;

const physician = {
  1: {
    title: 'Een werknemer vraagt het aan u',
    intro:
      'Een werknemer twijfelt aan uw advies en vraagt u om een second opinion: advies van een tweede bedrijfsarts. De vraag komt bij u, want u gaf het eerste advies.',
    whatHappens: [
      'De werknemer schrijft op om welk advies het gaat en waar de twijfel zit. U krijgt dat te lezen.',
      'U mag zelf ook een tweede advies aanbieden, bijvoorbeeld als u kennis mist. De werknemer beslist en vraagt het aan.',
      'De werknemer leest dat de aanvraag geen opschortende werking heeft: afspraken lopen gewoon door.',
    ],
    asked: [
      'Lees de vraag en plan een gesprek. Bellen mag ook.',
      'Behandel de aanvraag zelf. Een secretariaat mag papieren klaarzetten. Beslissen doet alleen de bedrijfsarts.',
    ],
    expect: [
      'U werkt mee, behalve als er een heel goede reden is om dat niet te doen.',
      'De werkgever krijgt geen bericht. U vertelt het de werkgever ook niet.',
    ],
    howLong:
      'U krijgt een herinnering na 3 en na 7 werkdagen. Na 7 werkdagen vertellen wij de werknemer welke rechten er zijn.',
    noRole: false,
  },
  2: {
    title: 'U bespreekt of dit past bij de vraag',
    intro:
      'Past een second opinion bij deze vraag? Dat is advies van een tweede bedrijfsarts. U praat erover met de werknemer. De werknemer kiest. U legt uit.',
    whatHappens: [
      'U bespreekt de voor- en nadelen. Vergelijk ook met een deskundigenoordeel: een oordeel van UWV (organisatie voor werk en uitkeringen).',
      'Past het? Dan bespreekt u de volgende stappen.',
      'Ziet u een betere weg? Dan adviseert u die en legt u uit waarom. Wil de werknemer toch door, dan werkt u mee.',
      'Alleen bij een heel goede reden mag u weigeren. Denk aan dezelfde vraag nog een keer, een vraag zonder uitleg, of een aanvraag om de begeleiding te storen.',
      'Een nieuwe vraag is geen herhaling. De wet noemt geen hoogste aantal.',
    ],
    asked: [
      'Bevestig dat het past, adviseer een andere weg, of weiger met redenen.',
      'Weigert u? Geef de redenen op papier aan de werknemer en zet ze in het dossier. Noem ook de weg voor een klacht.',
      'Zeg nog eens dat er geen opschortende werking is: afspraken lopen gewoon door. De werknemer maakt intussen afspraken met de werkgever op basis van uw advies.',
    ],
    expect: [
      'De werknemer kan een andere weg kiezen of vasthouden aan de aanvraag. In dat laatste geval bent u weer aan zet.',
      'Na een weigering kan de werknemer een klacht indienen. Dat kan bij u of bij de arbodienst (organisatie waar de bedrijfsarts voor werkt).',
    ],
    howLong:
      'U krijgt een herinnering na 3 en na 7 werkdagen. Is de werknemer aan zet, dan ziet u na 7 dagen dat het laat wordt.',
    noRole: false,
  },
  3: {
    title: 'De werknemer kiest en u vraagt de arts',
    intro:
      'De werknemer kiest wie de second opinion geeft: het advies van een tweede bedrijfsarts. Dat is de second opinion-bedrijfsarts. Wij noemen die hierna: de tweede arts.',
    whatHappens: [
      'De werknemer kiest een eerste arts en liefst ook een reserve. U mag raad geven.',
      'Daarna gaat uw vraag naar de eerste keus: is er tijd? Naam en medische gegevens gaan nog niet mee.',
      'Zegt de eerste nee? Dan vragen we de reserve. Kan niemand, dan kiest de werknemer opnieuw.',
    ],
    asked: [
      'Leg uit dat in het arbocontract (contract over gezond werken) staat wie dit advies mag geven. Dan betaalt de werkgever. Bij een ander betaalt de werknemer zelf, tenzij de werkgever dat wil doen.',
      'Leg uit dat de tweede arts nooit bij uw eigen organisatie werkt.',
      'Zeg dat een reserve tijd scheelt.',
    ],
    expect: [
      'U ziet wie er gevraagd is en wat het antwoord is.',
      'Elke tweede arts is bedrijfsarts en staat in het BIG-register: de lijst van erkende zorgverleners.',
      'Wil de werknemer dat de werkgever een ander betaalt? Dan begint alleen de werknemer daarover.',
    ],
    howLong: `De tweede arts antwoordt liefst binnen een week. Na ${terms.availabilityDays} dagen zonder antwoord gaat de vraag naar de volgende keus.`,
    noRole: false,
  },
  4: {
    title: 'U verstuurt de aanvraag',
    intro:
      'U stuurt de aanvraag voor de second opinion (advies van een tweede bedrijfsarts) naar de second opinion-bedrijfsarts. Dat is de tweede arts. Voor medische gegevens heeft u een handtekening nodig.',
    whatHappens: [
      'Wij vragen de werknemer namens u om een machtiging: toestemming met handtekening. De werknemer kiest welke soorten gegevens mee mogen.',
      'Tekent de werknemer? Dan stuurt u de aanvraag met de medische gegevens en de gegevens over het werk.',
      'Tekent de werknemer niet? Dan legt u uit dat de tweede arts misschien te weinig weet. Blijft het nee, dan stuurt u alleen de aanvraag en de gegevens over het werk. Er staat dan bij dat er geen toestemming is.',
    ],
    asked: [
      'Schrijf de vraag op in gewone woorden, zonder medische gegevens.',
      'Voeg de gegevens over het werk toe: taken, uren en belasting. Dat mag zonder toestemming.',
      'Voeg alleen medische gegevens toe die nodig zijn en die zijn aangevinkt. U mag alles eerst aan de werknemer laten zien.',
    ],
    expect: [
      'De tweede arts zegt ja, of laat weten wat er mist. U kunt de aanvraag dan aanvullen en opnieuw sturen.',
      'De werknemer mag de toestemming intrekken. De tweede arts ziet de medische gegevens dan niet meer.',
    ],
    howLong: `Kiest de werknemer ${terms.authorisationDays} dagen lang niets? Dan mag u versturen zonder medische gegevens. Wacht het op u, dan herinneren wij u na 5 en na 10 werkdagen.`,
    noRole: false,
  },
  5: {
    title: 'De tweede arts doet het onderzoek',
    intro:
      'De second opinion (advies van een tweede bedrijfsarts) wordt nu gedaan. De werknemer gaat naar de second opinion-bedrijfsarts. Dat is de tweede arts.',
    whatHappens: [
      'De tweede arts praat met de werknemer en doet als het nodig is een onderzoek. Ook regelt de tweede arts alles daaromheen.',
      'U ziet niet wanneer het gesprek is. U ziet alleen dat de zaak bij de tweede arts ligt.',
    ],
    asked: ['U hoeft nu niets te doen. Ga wel door met uw gewone begeleiding.'],
    expect: [
      'Heeft de tweede arts iets van u nodig? Dan krijgt u een vraag, maar pas als de werknemer daar ja op zei.',
    ],
    howLong: 'Er is geen vaste tijd. U krijgt bericht als er weer iets van u wordt gevraagd.',
    noRole: true,
  },
  6: {
    title: 'U antwoordt als u iets wordt gevraagd',
    intro:
      'Voor de second opinion (advies van een tweede bedrijfsarts) is soms extra informatie nodig. De second opinion-bedrijfsarts kan die aan u vragen. Dat is de tweede arts.',
    whatHappens: [
      'De tweede arts overlegt eerst met de werknemer. Pas na een ja komt de vraag bij u.',
      'De tweede arts kan ook iets vragen aan een andere arts, de werkgever of iemand anders. Daar ziet u niets van.',
    ],
    asked: [
      'Krijgt u een vraag? Beantwoord alleen wat er gevraagd wordt. Stuur mee wat daarbij hoort.',
      'Krijgt u geen vraag? Dan hoeft u niets te doen.',
    ],
    expect: [
      'De werknemer mag het ja intrekken. Dan vervalt de vraag aan u.',
      'Het onderzoek zelf blijft bij de tweede arts.',
    ],
    howLong:
      'U krijgt een herinnering na 5 werkdagen. Na 10 werkdagen zonder antwoord gaat de tweede arts verder zonder uw informatie.',
    noRole: false,
  },
  7: {
    title: 'De werknemer leest de eerste versie',
    intro:
      'De second opinion (advies van een tweede bedrijfsarts) is bijna klaar. De second opinion-bedrijfsarts (de tweede arts) schreef een conceptadvies. Dat is de eerste versie van het advies.',
    whatHappens: [
      'De tweede arts legt de tekst aan de werknemer voor, met de redenen erbij. Niemand anders leest die, u dus ook niet.',
      'De werknemer mag fouten in de feiten doorgeven. Het oordeel zelf ligt vast bij de tweede arts.',
    ],
    asked: ['U hoeft nu niets te doen. Ga wel door met uw gewone begeleiding.'],
    expect: ['De eerste versie en de opmerkingen krijgt u nooit te zien, ook later niet.'],
    howLong: `De werknemer heeft ${terms.draftDays} dagen de tijd. Daarna mag de tweede arts het advies afmaken.`,
    noRole: true,
  },
  8: {
    title: 'U hoort of u het advies krijgt',
    intro:
      'De second opinion is klaar: het advies van een tweede bedrijfsarts. De werknemer kreeg het van de second opinion-bedrijfsarts (de tweede arts). Nu kiest de werknemer of u het ook krijgt.',
    whatHappens: [
      'Geeft de werknemer een machtiging (toestemming met handtekening)? Dan krijgt u een kopie van de tweede arts.',
      'Wil de werknemer het zelf geven? Dan krijgt u het advies van de werknemer. Het loopt niet via deze dienst.',
      'Gebruikt de werknemer het blokkeringsrecht, het recht om het advies niet te delen? Dan hoort u alleen dat er geen kopie komt.',
    ],
    asked: [
      'Kreeg u het advies van de werknemer zelf? Bevestig dat dan. Pas daarna begint stap 9.',
      'Verder hoeft u niets te doen. Dring niet aan op delen.',
    ],
    expect: [
      `Na een nee slaan we stap 9 over. De werknemer kan later alsnog delen, zeker ${terms.changeMindWeeks} weken lang.`,
      'Ook als u het advies niet krijgt, komt er een rekening.',
    ],
    howLong:
      'De werknemer krijgt een herinnering na 3 en na 7 dagen. Na 7 dagen ziet u dat het laat wordt. Niets doen telt nooit als ja.',
    noRole: false,
  },
  9: {
    title: 'U beslist wat u met het advies doet',
    intro:
      'U heeft de second opinion gekregen: het advies van een tweede bedrijfsarts. U bekijkt het en beslist of u uw eigen advies aanpast.',
    whatHappens: [
      'U neemt alles over, een deel, of niets. Het advies is niet bindend: niemand hoeft het te volgen.',
      'U legt de werknemer uit waarom u dit kiest. De werknemer leest uw keuze en uw redenen hier.',
      'Past u uw advies aan? Dan vertelt u het nieuwe advies aan de werkgever, langs uw gewone weg. Schrijf er niet bij dat er een tweede advies was.',
    ],
    asked: [
      'Kies en schrijf uw redenen op. Alleen ja of nee is niet genoeg.',
      'Geef bij een nieuw advies aan dat de werkgever het kreeg.',
      'Vraagt de werknemer om een andere bedrijfsarts? Bekijk dat serieus. Schrijf op hoe u het tweede advies daarbij meenam.',
    ],
    expect: [
      'Uw begeleiding gaat door, nu en daarna.',
      `De werknemer kan tot ${terms.transferWeeks} weken na uw keuze om een andere bedrijfsarts vragen. Dat is geen vast recht.`,
    ],
    howLong:
      'U kiest binnen redelijke tijd. Na 5 werkdagen krijgt u een herinnering. Na 10 werkdagen vertellen wij de werknemer welke rechten er zijn.',
    noRole: false,
  },
  10: {
    title: 'De rekening wordt betaald',
    intro:
      'De second opinion (advies van een tweede bedrijfsarts) is gegeven. De second opinion-bedrijfsarts stuurt nu een rekening. Dat is de tweede arts.',
    whatHappens: [
      'Staat de tweede arts in het arbocontract (contract over gezond werken)? Dan komt de rekening bij u of bij uw arbodienst. Dat is de organisatie waar de bedrijfsarts voor werkt.',
      'Koos de werknemer een arts buiten het contract? Dan krijgt de werknemer de rekening. U ziet die niet.',
    ],
    asked: [
      'Kreeg u de rekening? Betaal die en laat weten dat het gedaan is.',
      'U mag de kosten doorgeven aan de werkgever. Noem dan geen naam, datum of ander gegeven van de werknemer. Tel liever de kosten van meer zaken bij elkaar op.',
    ],
    expect: [
      'U betaalt ook als u het niet eens bent met het advies, of als u het niet kreeg.',
      `Na het sluiten kunt u de stukken ophalen voor uw medisch dossier. Dat dossier bewaart u ${figures.medicalFile.years} jaar.`,
    ],
    howLong: `Wij herinneren u na 5 en na 10 werkdagen aan de rekening. Haal de stukken op tijd op: na ${terms.erasureMonths} maanden wissen wij de teksten.`,
    noRole: false,
  },
} satisfies GuidePages;

const secondPhysician = {
  1: {
    title: 'De werknemer vraagt het aan de eigen bedrijfsarts',
    intro:
      'Een werknemer twijfelt aan een advies en wil een second opinion: advies van een tweede bedrijfsarts. Die vraag gaat naar de eigen bedrijfsarts, niet naar u.',
    whatHappens: [
      'De werknemer schrijft op om welk advies het gaat en waar de twijfel zit.',
      'De werknemer leest dat de aanvraag geen opschortende werking heeft: afspraken lopen gewoon door. Dat geldt ook voor de re-integratie (stap voor stap terug naar werk).',
    ],
    asked: ['U hoeft nu niets te doen.'],
    expect: [
      'Belt een werknemer of werkgever u zelf? Verwijs dan naar de eigen bedrijfsarts. Alleen die kan u om advies vragen.',
    ],
    howLong: 'Voor u loopt er nu geen tijd.',
    noRole: true,
  },
  2: {
    title: 'De eigen bedrijfsarts bespreekt of het past',
    intro:
      'De werknemer en de eigen bedrijfsarts bekijken samen of een second opinion past. Dat is advies van een tweede bedrijfsarts. U staat hier nog buiten.',
    whatHappens: [
      'Past het? Dan bespreken zij de volgende stappen.',
      'Is er een betere weg? Dan adviseert de eigen bedrijfsarts die. De werknemer kiest zelf.',
      'Wil de werknemer toch door? Dan werkt de eigen bedrijfsarts mee, behalve als er een heel goede reden is voor een nee.',
    ],
    asked: ['U hoeft nu niets te doen.'],
    expect: ['U hoort pas iets als een werknemer u heeft gekozen.'],
    howLong: 'Voor u loopt er nu geen tijd.',
    noRole: true,
  },
  3: {
    title: 'U wordt gevraagd',
    intro:
      'Een werknemer koos u voor een second opinion: advies van een tweede bedrijfsarts. U bent dan de second opinion-bedrijfsarts, kort gezegd: de tweede arts. De eigen bedrijfsarts vraagt of u tijd heeft.',
    whatHappens: [
      'U ziet het onderwerp van de vraag. De naam en medische gegevens krijgt u nog niet.',
      'U laat weten dat u de vraag heeft gezien. Daarna zegt u of u binnen redelijke tijd kunt.',
      'Zegt u nee? Dan gaat de vraag naar een andere arts en ziet u de zaak niet meer.',
    ],
    asked: [
      'Bevestig snel dat u de vraag kreeg.',
      'Zeg liefst binnen een week ja of nee. Noem bij een ja uw eerste vrije datum.',
      'Kijk of u vrij bent om te oordelen. Werkt u bij dezelfde organisatie als de eigen bedrijfsarts? Dan mag u dit advies niet geven.',
    ],
    expect: [
      'Na uw ja ziet u wie de werknemer is.',
      'Moet u later toch stoppen, bijvoorbeeld door ziekte? Dat kan tot en met stap 7. De werknemer kiest dan een andere arts.',
    ],
    howLong: `U krijgt een herinnering na 5 dagen. Na ${terms.availabilityDays} dagen gaat de vraag naar de volgende keus. Alleen bevestigen stopt die tijd niet.`,
    noRole: false,
  },
  4: {
    title: 'U krijgt de aanvraag',
    intro:
      'De eigen bedrijfsarts stuurt u de aanvraag voor de second opinion (advies van een tweede bedrijfsarts). U bekijkt of u genoeg weet om te beginnen.',
    whatHappens: [
      'U krijgt de vraag en de gegevens over het werk.',
      'Gaf de werknemer een machtiging (toestemming met handtekening)? Dan krijgt u ook de medische gegevens die daarbij horen.',
      'Gaf de werknemer die niet? Dan leest u dat. U krijgt dan geen medische gegevens.',
    ],
    asked: [
      'Lees de aanvraag. Kunt u verder, neem die dan aan.',
      'Weet u te weinig? Stuur de aanvraag dan terug en schrijf op wat er mist.',
    ],
    expect: [
      'Na het terugsturen kan de werknemer alsnog tekenen of stoppen. De eigen bedrijfsarts kan opnieuw sturen.',
      'De werknemer mag de toestemming later intrekken. U ziet de medische gegevens dan niet meer.',
    ],
    howLong:
      'U krijgt een herinnering na 5 en na 10 werkdagen. Na 10 werkdagen ziet de werknemer dat het laat wordt.',
    noRole: false,
  },
  5: {
    title: 'U ontvangt de werknemer',
    intro:
      'U doet nu de second opinion: het advies van een tweede bedrijfsarts. U nodigt de werknemer zelf uit en regelt alles tot het eind.',
    whatHappens: [
      'U stelt een dag, een tijd en een plek voor. De werknemer zegt ja of vraagt iets anders.',
      'U praat met de werknemer en doet een medisch onderzoek als dat nodig is.',
      'De eigen bedrijfsarts ziet niet wanneer het gesprek is.',
    ],
    asked: [
      'Stel een afspraak voor. Vraag de werknemer om een legitimatiebewijs: paspoort, identiteitskaart of rijbewijs.',
      'Laat na de afspraak weten of het gesprek er was.',
      `Houd zelf een medisch dossier bij. Dat bewaart u ${figures.medicalFile.years} jaar.`,
    ],
    expect: [
      'De dag voor het gesprek krijgt iedereen om 9 uur een bericht.',
      'De eigen bedrijfsarts blijft de werknemer begeleiden.',
    ],
    howLong:
      'Reageert de werknemer niet? Dan gaat er een herinnering uit na 2 en na 4 dagen. Na 4 dagen ziet u dat het laat wordt. Bent u zelf aan zet, dan herinneren wij u na 5 en na 10 werkdagen.',
    noRole: false,
  },
  6: {
    title: 'U vraagt extra informatie',
    intro:
      'Weet u nog te weinig voor de second opinion (advies van een tweede bedrijfsarts)? Dan kunt u meer vragen. U overlegt eerst met de werknemer.',
    whatHappens: [
      'U schrijft op wat u wilt weten, van wie en waarom. Dat kan de eigen bedrijfsarts zijn, een andere arts, de werkgever of iemand anders.',
      'De werknemer zegt ja of nee. Pas na een ja vraagt u de informatie op.',
      'U kunt één vraag tegelijk stellen. Bij elke vraag hoort een eigen ja of nee.',
    ],
    asked: [
      'Vraag alleen wat u echt nodig heeft.',
      'Schrijf op wat u kreeg, of dat er niets kwam. Dan is de vraag klaar.',
      'Wilt u de werkgever iets vragen? Leg uit dat de werkgever dan weet dat dit advies is gevraagd.',
    ],
    expect: [
      'Zegt de werknemer nee? Dan gaat u verder zonder.',
      'De werknemer mag een ja weer intrekken. U vraagt dan niets meer en ziet het antwoord niet langer.',
    ],
    howLong: `Na ${terms.informationDays} dagen zonder antwoord telt de keuze van de werknemer als nee. De eigen bedrijfsarts heeft 10 werkdagen om te antwoorden.`,
    noRole: false,
  },
  7: {
    title: 'U schrijft de eerste versie',
    intro:
      'U schrijft de second opinion op: het advies van een tweede bedrijfsarts. U begint met een conceptadvies. Dat is de eerste versie van het advies.',
    whatHappens: [
      'U geeft duidelijke redenen voor uw advies.',
      'U legt de tekst alleen voor aan de werknemer. Niemand anders leest die.',
      'De werknemer mag één keer fouten in de feiten doorgeven, of zeggen dat alles klopt.',
    ],
    asked: [
      'Schrijf uw advies en uw redenen op in gewone taal.',
      'Wacht op de werknemer voordat u het advies afmaakt.',
    ],
    expect: [
      'De werknemer kan uw oordeel niet veranderen of stoppen. U bepaalt zelf wat u met de opmerkingen doet.',
    ],
    howLong: `De werknemer krijgt na 3 dagen een herinnering. Na ${terms.draftDays} dagen mag u het advies afmaken.`,
    noRole: false,
  },
  8: {
    title: 'U geeft het advies aan de werknemer',
    intro:
      'U maakt de second opinion af: het advies van een tweede bedrijfsarts. De werknemer krijgt het als eerste. Daarna kiest de werknemer of de eigen bedrijfsarts het ook krijgt.',
    whatHappens: [
      'U verwerkt de opmerkingen zoals u dat goed vindt. U legt aan de werknemer uit wat u ermee deed.',
      'Wij vragen de werknemer namens u om een machtiging: toestemming met handtekening. Tekent de werknemer, dan gaat er een kopie naar de eigen bedrijfsarts.',
      'De werknemer kan het advies ook zelf geven.',
      'De werknemer mag nee zeggen. Dat heet het blokkeringsrecht, het recht om het advies niet te delen. De eigen bedrijfsarts hoort dan alleen dat er geen kopie komt.',
    ],
    asked: [
      'Maak het advies af en zeg wat u met de opmerkingen deed.',
      'Wees bereikbaar voor vragen. Uw nummer staat bij het advies.',
      'Stuur zelf niets naar de eigen bedrijfsarts zonder die handtekening.',
    ],
    expect: ['Tot de werknemer kiest, mag u het advies nog verbeteren.', 'U mag nu ook de rekening maken.'],
    howLong:
      'Wij herinneren u na 5 en na 10 werkdagen. De werknemer krijgt een herinnering na 3 en na 7 dagen.',
    noRole: false,
  },
  9: {
    title: 'De eigen bedrijfsarts bekijkt uw advies',
    intro:
      'Uw werk aan de second opinion (advies van een tweede bedrijfsarts) is klaar. De eigen bedrijfsarts beslist nu wat ermee gebeurt. Dat kan alleen als de werknemer het advies deelde.',
    whatHappens: [
      'De eigen bedrijfsarts neemt alles over, een deel, of niets. Uw advies is niet bindend: niemand hoeft het te volgen.',
      'De eigen bedrijfsarts legt de keuze uit aan de werknemer.',
      'Verandert het eerste advies? Dan hoort de werkgever het nieuwe advies, zonder dat uw naam valt.',
    ],
    asked: ['U hoeft nu niets te doen.'],
    expect: [
      'U krijgt geen bericht over de keuze.',
      'De eigen bedrijfsarts blijft de werknemer begeleiden. De werknemer kan daarna om een andere bedrijfsarts vragen.',
    ],
    howLong: 'Voor u loopt er nu geen tijd.',
    noRole: true,
  },
  10: {
    title: 'U stuurt de rekening',
    intro:
      'U heeft de second opinion gegeven: het advies van een tweede bedrijfsarts. Nu stuurt u de rekening. Wie die krijgt, hangt af van het contract.',
    whatHappens: [
      'Staat u in het arbocontract (contract over gezond werken)? Dan gaat de rekening naar de eigen bedrijfsarts of de arbodienst, de organisatie waar de bedrijfsarts voor werkt.',
      'Staat u daar niet in? Dan gaat de rekening naar de werknemer.',
    ],
    asked: [
      'Vul het bedrag, de btw en de datum in. Wij zetten er een nummer op dat niets over de werknemer zegt.',
      'Zet op een rekening aan de bedrijfsarts of arbodienst nooit een naam of ander gegeven van de werknemer.',
      'Laat weten als het geld binnen is.',
    ],
    expect: [
      'Uw rekening wordt betaald, wat u ook adviseerde. Dat geldt ook als de werknemer het advies niet deelt.',
      'Stopte u eerder, nadat u de aanvraag had aangenomen? Dan mag u het werk tot dan toe in rekening brengen.',
    ],
    howLong: `Wie moet betalen krijgt een herinnering na 5 en na 10 werkdagen. Is het dan nog open, dan ziet u dat. Haal uw stukken binnen ${terms.erasureMonths} maanden na het sluiten op.`,
    noRole: false,
  },
} satisfies GuidePages;

const employer = {
  title: 'Voor werkgevers',
  intro:
    'Een werknemer die twijfelt aan een advies van de bedrijfsarts mag een second opinion vragen. Dat is advies van een tweede bedrijfsarts. Hier leest u wat dat van u vraagt, en wat u er wel en niet van hoort.',
  sections: [
    {
      title: 'Wie mag het vragen?',
      lines: [
        'Alleen de werknemer. Als werkgever kunt u het niet vragen en niet tegenhouden.',
        'Uw werknemer hoeft u niet te vertellen dat het speelt of waarom. Vraag er ook niet naar.',
        'De aanvraag heeft geen opschortende werking. Dat betekent: afspraken lopen gewoon door. U blijft dus samen werken aan re-integratie (stap voor stap terug naar werk). Het advies van de eigen bedrijfsarts blijft daarvoor gelden.',
      ],
    },
    {
      title: 'Wat staat er in het contract?',
      lines: [
        'U heeft een arbocontract: een contract over gezond werken. U sluit dat met een arbodienst of een bedrijfsarts. Een arbodienst is een organisatie waar de bedrijfsarts voor werkt.',
        'In het contract staat wie een tweede advies mag geven. De ondernemingsraad (groep die voor het personeel spreekt) praat daarover mee.',
        'Het is nooit een arts van dezelfde organisatie als de eigen bedrijfsarts. Staan er meer artsen in, dan kiest de werknemer.',
      ],
    },
    {
      title: 'Wie betaalt?',
      lines: [
        'Staat de gekozen arts in uw contract? Dan betaalt u de kosten. De uitkomst maakt daarbij niet uit. U betaalt ook als uw werknemer het advies niet deelt.',
        'Staat de arts niet in uw contract? Dan betaalt de werknemer, tenzij u de kosten wilt overnemen. Dat hoeft niet. Alleen de werknemer mag u daarom vragen.',
        'De rekening is anoniem: zonder naam en zonder andere gegevens van de werknemer. Vraag daar ook niet naar bij de arbodienst.',
      ],
    },
    {
      title: 'Wat hoort u wel?',
      lines: [
        'U krijgt een rekening zonder naam.',
        'Past de bedrijfsarts een advies aan? Dan krijgt u het nieuwe advies: wat kan iemand wel en niet in het werk. U hoort niet hoe het tot stand kwam.',
        'Soms wil de tweede bedrijfsarts iets van u weten. Dat gebeurt alleen als de werknemer daar ja op zei.',
        `Elk kwartaal krijgt u één vast bericht. Een aantal staat er alleen in bij minstens ${terms.hrSmallestStaff} medewerkers en minstens ${terms.hrSmallestNumber} zaken. Dat aantal is naar beneden afgerond op een tiental. Anders staat er: te weinig om te melden.`,
        'Een los bericht over de voortgang krijgt u alleen als een werknemer dat zelf goed vindt. Ook daarin staat geen naam.',
      ],
    },
    {
      title: 'Wat hoort u niet?',
      lines: [
        'U hoort niet wie iets vroeg, op welke afdeling, bij welke arts of over welke vraag.',
        'U hoort ook niet hoe ver een zaak is of wat eruit kwam. U hoort ook niet of er is geweigerd, en niet of het advies is gedeeld.',
        'U hoort niets over een mogelijke beroepsziekte, een ziekte door het werk. Daar moet de werknemer eerst ja op zeggen.',
        'Artsen hebben een beroepsgeheim: de plicht om te zwijgen. Vraagt u hier naar een persoon? Dan krijgt u altijd hetzelfde antwoord.',
      ],
    },
    {
      title: 'Twijfelt u zelf aan een advies?',
      lines: [
        'Praat eerst met de bedrijfsarts. Een driegesprek kan ook: een gesprek met zijn drieën, met u, de werknemer en de bedrijfsarts.',
        `U kunt een deskundigenoordeel vragen: een oordeel van UWV (organisatie voor werk en uitkeringen). Dat kost u ${figures.uwv.employerEuro} euro en duurt ${figures.uwv.weeksFrom} tot ${figures.uwv.weeksTo} weken. Bij sommige soorten ontslag is het gratis. Het is bedoeld voor de eerste twee jaar van ziekte.`,
        "U kunt ook zelf een andere bedrijfsarts inhuren voor een oordeel voor u. Dat gaat via een offerte (voorstel met een prijs). Zo'n oordeel heet soms een tweede mening. U krijgt dan alleen te lezen wat iemand in het werk aankan, zonder medische gegevens. De eigen bedrijfsarts krijgt niets. De werknemer kan dit oordeel niet tegenhouden. Het is geen deel van deze procedure.",
      ],
    },
  ],
  sources: [
    sourcesNl.law,
    sourcesNl.stepPlan,
    sourcesNl.whenToAsk,
    sourcesNl.nvabQuestions,
    sourcesNl.uwv,
    sourcesNl.providers,
    sourcesNl.product,
  ],
};

/** The Dutch step guide: labels, the three phases and ten steps by name, 30 pages as `pages[role][step]` (R29 to R53), the page for employers (R18, R33, R34, R52 to R57), and the sources at the foot. */
export const guideNl = {
  title: 'Stappenplan second opinion',
  intro:
    'Een second opinion is advies van een tweede bedrijfsarts. De weg daarheen heeft tien stappen in drie fasen. Kies uw rol en lees per stap wat er gebeurt.',
  overview: 'De tien stappen in drie fasen',
  roles: {
    employee: 'Werknemer',
    physician: 'Bedrijfsarts',
    secondPhysician: 'Second opinion-bedrijfsarts',
  },
  phases: { request: 'Aanvraag', execution: 'Uitvoering', completion: 'Afronding' } satisfies Record<
    Phase,
    string
  >,
  steps: {
    1: 'Aanvragen',
    2: 'Samen bekijken of het past',
    3: 'Een arts kiezen',
    4: 'Gegevens versturen',
    5: 'Gesprek en onderzoek',
    6: 'Extra informatie',
    7: 'Eerste versie van het advies',
    8: 'Advies klaar en delen',
    9: 'Besluit van de eigen bedrijfsarts',
    10: 'Rekening',
  },
  labels: {
    step: (step: number) => `Stap ${step} van 10`,
    whatHappens: 'Wat gebeurt er?',
    asked: 'Wat wordt er van u gevraagd?',
    expect: 'Wat mag u verwachten?',
    howLong: 'Hoe lang duurt het?',
    noRole: 'In deze stap heeft u geen rol.',
    previous: 'Vorige stap',
    next: 'Volgende stap',
    chooseRole: 'Kies een rol',
    chooseStep: 'Kies een stap',
    employer: 'Voor werkgevers',
    print: 'Afdrukken',
    sources: 'Bronnen',
  },
  pages: { employee, physician, secondPhysician },
  employer,
  sources: [
    sourcesNl.law,
    sourcesNl.stepPlan,
    sourcesNl.whenToAsk,
    sourcesNl.nvabQuestions,
    sourcesNl.lpbso,
    sourcesNl.providers,
    sourcesNl.product,
  ],
};
