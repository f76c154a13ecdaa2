import { figures, terms } from './figures.ts';

/** A piece of a fixed page. */
export type Section = { readonly heading: string; readonly paragraphs: readonly string[] };

/** Who runs this installation and how to reach them, for the fixed pages; a part is empty where it is not set. */
export type Operator = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly hours: string;
};

const contactLines = ({ name, email, phone, hours }: Operator): readonly string[] =>
  [
    name === '' ? '' : `Organisatie: ${name}.`,
    phone === '' ? '' : `Telefoon: ${phone}${hours === '' ? '' : ` (${hours})`}.`,
    email === '' ? '' : `E-mail: ${email}. Zet geen medische gegevens in een e-mail.`,
  ].filter((line) => line !== '');

/** The Dutch words of the pages around chat and cards: the reference. Texts with parameters are functions. */
export const pagesNl = {
  common: {
    product: 'Second opinion bedrijfsarts',
    skip: 'Naar de inhoud',
    language: 'Taal',
    otherLanguage: 'English',
    back: 'Terug',
    close: 'Sluiten',
    print: 'Afdrukken',
    loading: 'Even geduld, de pagina wordt geladen.',
    reload: 'Opnieuw laden',
    signOut: 'Uitloggen',
    signedInAs: (name: string) => `U bent ingelogd als ${name}`,
    theme: { light: 'Licht', dark: 'Donker' },
    nav: {
      chat: 'Chat',
      cases: 'Zaken',
      guide: 'Stappenplan',
      aid: 'Welke weg past?',
      employer: 'Voor werkgevers',
      me: 'Mijn gegevens',
      privacy: 'Privacy',
      terms: 'Voorwaarden',
      support: 'Hulp',
    },
    notFound: {
      title: 'Deze pagina is er niet',
      text: 'Of u mag deze pagina niet zien. Ga terug naar het begin en probeer het nog eens.',
    },
    failed: {
      title: 'Er ging iets mis',
      text: (reference: string) =>
        `Laad de pagina opnieuw. Lukt het niet, bel dan en noem deze code: ${reference}.`,
    },
    notStored:
      'Wij weten niet zeker of dit is bewaard. Doe het over een paar minuten nog een keer. Dubbel doen kan geen kwaad.',
    signedOut: 'U bent uitgelogd. Log in om verder te gaan. Wat u typte, staat nog op dit apparaat.',
    notSignedIn:
      'U bent niet ingelogd. Log in om verder te gaan. Wat u hier al typte, staat nog op dit apparaat.',
  },

  open: {
    menu: 'Menu',
    about: 'Over deze dienst',
    trail: 'U bent hier',
    phase: (number: number, name: string) => `Fase ${number}: ${name}`,
    acts: 'heeft iets te doen',
    reads: 'leest alleen',
    otherRole: 'Deze stap voor een ander',
    jump: 'Naar een andere bladzijde',
    show: 'Bladzijde tonen',
    words: 'Woorden uitgelegd',
    questions: 'Vragen en antwoorden',
    whichWay: 'Weet u nog niet wat bij u past? Een paar korte vragen helpen u kiezen.',
    more: 'Meer lezen',
    problem: 'Dit klopt nog niet',
    unreadable: 'Wij konden uw antwoorden niet lezen. Daarom begint u hier opnieuw.',
    tooLarge: 'Er kwam meer binnen dan wij kunnen lezen. Begin opnieuw bij de eerste vraag.',
    keep: 'U kunt dit plan printen, of bewaren als pdf. Dat doet u met het printvenster van uw apparaat. Wij bewaren het niet. Sluit u deze bladzijde, dan is het plan weg.',
    signIn: 'Daarvoor logt u in. Houd dit plan erbij.',
  },

  signIn: {
    title: 'Inloggen',
    intro:
      'Hier regelt u een second opinion: advies van een tweede bedrijfsarts. Log in om uw zaak te zien of om te beginnen.',
    button: 'Inloggen',
    email: 'Uw e-mailadres',
    emailHint: 'Dan weten wij waar u kunt inloggen. Wij bewaren dit adres hier niet.',
    emailError: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    failed: 'Inloggen is niet gelukt. Probeer het nog eens, of bel uw contactpersoon.',
    secondFactor: 'Artsen loggen in met een extra controle, bijvoorbeeld een code op de telefoon.',
    linkUsed: 'Deze link is al gebruikt of te oud. Log hier gewoon in.',
    demoTitle: 'Oefenen met bedachte mensen',
    demoIntro: 'Dit is een oefening. Kies wie u bent. Alles wat u ziet en typt is nep.',
    rehearsal: 'Een hele zaak oefenen',
    rehearsalText:
      'Nieuw hier? Loop in vier minuten door een hele zaak. U speelt om de beurt de werknemer en de artsen.',
    demoSelf: 'Of kies zelf wie u bent',
    demoChoose: 'Kies een persoon',
    without: 'Zonder inloggen',
    withoutText:
      'Het stappenplan en de hulp bij het kiezen zijn er voor iedereen. Daar bewaren wij niets van.',
  },

  chat: {
    title: 'Uw gesprek',
    label: 'Gesprek met de bot',
    inputLabel: 'Typ uw bericht',
    send: 'Versturen',
    connecting: 'Wij maken verbinding.',
    connected: 'U bent verbonden.',
    lost: 'De verbinding is weg. Wij proberen het opnieuw, en er gaat niets verloren.',
    failed: 'Wij krijgen geen verbinding. Laad de pagina opnieuw, of bel uw contactpersoon.',
    notSent: 'Niet verstuurd. Klik om het nog eens te proberen.',
    newMessage: 'Er is een nieuw bericht.',
    caseBox: {
      title: 'Uw zaak',
      none: 'U heeft nu geen zaak.',
      step: (step: number, name: string) => `Stap ${step} van 10: ${name}`,
      turn: 'Aan zet',
      yourTurn: 'U bent aan zet',
      until: 'Tot',
      noDue: 'Geen vaste dag',
      late: 'Dit had al klaar moeten zijn',
      closed: 'Gesloten',
      open: 'De hele zaak bekijken',
      phone: 'Hulp nodig? Bel',
      hours: 'Te bereiken',
    },
  },

  cases: {
    title: 'Zaken',
    open: 'Open zaken',
    closed: 'Gesloten zaken',
    none: 'Er zijn geen zaken.',
    start: 'Een second opinion aanvragen',
    /** For HR: the same words whether or not there are cases. */
    hr: [
      'U ziet hier nooit zaken. Dat is altijd zo, of er nu iets loopt of niet.',
      'Een werknemer mag een second opinion vragen: advies van een tweede bedrijfsarts. Daar bent u als werkgever niet bij.',
      `Dit krijgt u wel: een keer per kwartaal een bericht. Daarin staan getallen als uw organisatie ten minste ${terms.hrSmallestStaff} medewerkers heeft en een getal ten minste ${terms.hrSmallestNumber} is. Anders staat er: te weinig om te melden.`,
      'Soms krijgt u één vaste zin over de voortgang. Dat gebeurt alleen als een werknemer dat zelf wil.',
      'Dit krijgt u nooit: namen, vragen, artsen, redenen, uitkomsten of dagen. U hoort ook niet of iemand iets heeft gevraagd.',
    ],
  },

  case: {
    title: 'De zaak',
    progress: 'Zo ver is de zaak',
    phase: (name: string) => `Fase: ${name}`,
    stepState: { done: 'klaar', now: 'nu', later: 'komt nog', skipped: 'niet nodig' },
    atSecondPhysician: 'De zaak is bij de tweede arts. U ziet in stap 5, 6 en 7 niet meer dan dit.',
    atSecondShort: 'Bij de tweede arts',
    turn: 'Aan zet',
    you: 'u',
    until: 'Tot',
    noDue: 'Geen vaste dag',
    late: 'De tijd is voorbij. Het kan nog steeds.',
    asked: 'Wat wij u vragen',
    giveYourself: 'Geef het advies nu zelf aan uw bedrijfsarts. Die bevestigt hier dat het er is.',
    nothingAsked: 'U hoeft nu niets te doen.',
    noRole: 'U heeft in deze stap geen rol.',
    more: 'Wat ook kan',
    aboutStep: 'Uitleg bij deze stap',
    timeline: 'Wat er is gebeurd',
    when: 'Wanneer',
    who: 'Wie',
    what: 'Wat',
    given: 'Wat er is opgeschreven',
    /** What was typed is named for every reader alike; the label of the field speaks to who fills it in. */
    asRead: {
      'request.submit': {
        adviceDate: 'Datum van het advies',
        advice: 'Het advies waarover twijfel is',
        question: 'De twijfel en de vraag',
      },
      'suitability.confirm': { discussedOn: 'Besproken op' },
      'request.insist': { reason: 'Waarom toch een second opinion' },
      'request.refuse': { reasons: 'De redenen' },
      'selection.recommend': { secondPhysicianId: 'De arts die is aangeraden' },
      'selection.choose': { first: 'Eerste keus', second: 'Reserve' },
      'availability.accept': { earliestDate: 'Tijd vanaf' },
      'availability.decline': { reason: 'De reden' },
      'appointment.cancel': { reason: 'Reden van het afzeggen' },
      'appointment.decline': { reason: 'Wanneer het wel kan' },
      'information.request': { what: 'De vraag' },
      'information.provide': { answer: 'Het antwoord' },
      'draft.submit': { advice: 'Het advies, eerste versie', grounds: 'De uitleg bij het advies' },
      'advice.finalise': {
        advice: 'Het advies',
        grounds: 'De uitleg bij het advies',
        handling: 'Wat er met de opmerkingen is gedaan',
      },
      'adoption.decide': {
        outcome: 'Is het advies overgenomen?',
        reasons: 'De redenen van dit besluit',
        adviceChanged: 'Verandert het eerste advies?',
      },
      'transfer.request': { reason: 'Waarom een andere bedrijfsarts' },
      'transfer.decide': { granted: 'Is de begeleiding overgedragen?', reasons: 'De redenen' },
      'invoice.issue': { number: 'Factuurnummer' },
      'request.withdraw': { reason: 'Reden van het stoppen' },
    },
    documents: 'Stukken',
    noDocuments: 'Er zijn geen stukken.',
    download: 'Ophalen',
    downloadWarning: 'Dit bestand bevat persoonlijke gegevens. Haal het alleen op met een eigen apparaat.',
    receipts: 'Bewijzen van uw toestemming',
    consents: 'Uw toestemmingen',
    consentGiven: (when: string) => `Gegeven op ${when}`,
    consentWithdrawn: (when: string) => `Ingetrokken op ${when}`,
    consentText: (version: string) => `Versie van de tekst: ${version}`,
    withdrawEffect: 'Dit gebeurt er als u intrekt',
    accessLog: 'Wie uw gegevens las',
    rights: 'Uw rechten',
    rightOpens: (when: string) => `Kan vanaf ${when}`,
    complaint: 'Een klacht indienen',
    toChat: 'Verder in de chat',
    back: 'Terug naar alle zaken',
    phone: 'Liever bellen?',
    hours: 'Te bereiken',
    outcome: 'Hoe het afliep',
    export: 'Alles van deze zaak ophalen',
    erasedOn: (when: string) => `Op ${when} wissen wij de teksten. Bewaar zelf wat u nodig heeft.`,
    updated: 'De zaak is bijgewerkt.',
    notDelivered: 'Een bericht over deze zaak kon niet worden bezorgd. Bel de ander als het haast heeft.',
  },

  form: {
    required: 'verplicht',
    optional: 'niet verplicht',
    characters: (left: number) => `Nog ${left} tekens over`,
    tooMany: (over: number) => `${over} tekens te veel`,
    errors: (count: number) =>
      count === 1 ? 'Er is 1 ding dat nog niet klopt' : `Er zijn ${count} dingen die nog niet kloppen`,
    kept: 'Wat u typt, blijft op dit apparaat staan tot u het verstuurt of uitlogt.',
    restored: 'Uw tekst van eerder staat er weer.',
    sending: 'Wij versturen het.',
    sent: 'Verstuurd',
    lastCheck: 'Laatste controle',
    sure: 'Weet u het zeker?',
    confirm: 'Ja, doorgaan',
    cancel: 'Nee, terug',
    next: 'Wat er nu gebeurt',
    choose: 'Maak een keuze',
    stale: 'Er is intussen iets veranderd. Kijk eerst hoe de zaak nu is. Uw tekst staat er nog.',
    signAgain: 'Log nog een keer in voordat u tekent. Zo weten wij zeker dat u het bent.',
    typed: 'Wat u had getypt',
    /** What somebody should know before a verb that can be undone. */
    about: {
      'hrStatus.allow':
        'HR krijgt dan één vaste zin als een fase klaar is, zonder naam en zonder dag. Toch kan HR misschien raden dat het om u gaat. U hoeft dit niet aan te zetten, en u kunt het altijd stoppen.',
    },
    unreadable: 'Wij konden dit formulier niet lezen. Ga terug en probeer het nog eens.',
    tooLarge:
      'Er kwam meer tekst binnen dan wij kunnen lezen. Ga terug, maak uw tekst korter en verstuur die opnieuw.',
    otherSite: 'Dit formulier kwam niet van onze eigen pagina. Open de zaak opnieuw en probeer het nog eens.',
  },

  upload: {
    title: 'Een bestand toevoegen',
    allow: 'Ik wil dit bestand toevoegen aan de zaak',
    hint: 'PDF, PNG, JPEG of DOCX, van ten hoogste 10 MB.',
    progress: (percent: number) => `${percent} procent verstuurd`,
    done: 'Het bestand is toegevoegd.',
    wrong: 'Dit bestand kunnen wij niet aannemen. Kies een PDF, PNG, JPEG of DOCX van ten hoogste 10 MB.',
  },

  worklist: {
    title: 'Werklijst',
    mine: 'Eerst: aan u',
    others: 'Wacht op een ander',
    late: 'Te laat',
    count: (count: number) => (count === 1 ? '1 zaak' : `${count} zaken`),
    none: 'Er ligt niets voor u klaar.',
    filter: 'Zoeken in de lijst',
    keys: 'Met de pijltjes omhoog en omlaag loopt u door de lijst.',
    all: 'Alles',
    columns: { case: 'Zaak', step: 'Stap', turn: 'Aan zet', due: 'Tot', outcome: 'Afloop' },
    open: 'Openen',
    former: 'U doet niet meer mee in deze zaak. Voor het werk dat u deed, mag u nog een rekening sturen.',
    backOffice: {
      title: 'Zaken die te lang wachten',
      undelivered: 'Berichten die niet aankwamen',
      replace: 'Wie vervangen moet worden',
      replaceHow:
        'Deze artsen lieten hun dag voorbijgaan. Bel eerst. Is een arts afwezig? Open dan de zaak en kies een ander.',
      nobody: 'Niemand laat nu een zaak te lang liggen.',
      figures: 'Cijfers',
      noTexts: 'U ziet hier geen teksten uit een zaak.',
      tooFew: 'te weinig om te tonen',
    },
  },

  figures: {
    title: 'Cijfers',
    lead: 'Zo gaat het met de zaken van uw arbodienst. U ziet aantallen, en nooit een zaak of een mens.',
    suppressed:
      'Kleine aantallen staan er niet. Anders kunt u raden om wie het gaat. Grotere aantallen ronden wij af naar beneden, op tien.',
    download: 'Ophalen als bestand (CSV)',
    table: 'Tabel',
    what: 'Wat',
    number: 'Aantal',
    open: { title: 'Open zaken per fase', about: 'Zaken die nu lopen.' },
    outcomes: { title: 'Hoe zaken afliepen', about: 'Alle gesloten zaken, ook die al zijn gewist.' },
    days: {
      title: 'Hoe lang een stap duurt',
      about: 'In dagen. De helft van de zaken was sneller, de andere helft was trager.',
    },
    adoption: {
      title: 'Hoe vaak een advies is overgenomen',
      about: 'Wat bedrijfsartsen beslisten over adviezen die met hen zijn gedeeld.',
    },
    mean: {
      title: 'Wat werknemers ervan vonden',
      about: 'Het gemiddelde van 1 tot en met 5, over twee jaar. Wij tonen het vanaf tien antwoorden.',
      label: 'Gemiddeld cijfer',
    },
  },

  me: {
    title: 'Mijn gegevens',
    lead: 'Dit weten wij van u: wie u bent, welke zaken u heeft, en waar u toestemming voor gaf.',
    who: 'Wie u bent',
    name: 'Naam',
    role: 'Rol',
    phone: 'Telefoon',
    email: 'E-mail',
    employer: 'Werkgever',
    service: 'Organisatie',
    ownPhysician: 'Eigen bedrijfsarts',
    source:
      'Klopt er iets niet? Vraag dan uw arbodienst om het te veranderen. Dat is de organisatie waar de bedrijfsarts voor werkt.',
    settings: 'Taal en berichten',
    save: 'Bewaren',
    noCases: 'U heeft geen zaken.',
    noConsents: 'U gaf nog geen toestemming.',
    intro: 'Dit is alles wat wij van u bewaren, en wie het heeft gelezen.',
    download: 'Alles ophalen als bestand',
    consents: 'Mijn toestemmingen',
    accessLog: 'Wie mijn gegevens las',
    erase: 'Wissen wat gewist mag worden',
    eraseExplained:
      'Een open zaak, rekeningen en de lijst van wie wat las, moeten wij langer bewaren. De rest wissen wij meteen. Dat kunt u niet ongedaan maken.',
    erased: 'Gewist. Wat nog moet blijven, staat hieronder met de reden.',
  },

  privacy: {
    title: 'Privacy',
    intro:
      'Hier leest u wat wij van u bewaren, waar, hoe lang en wie het kan lezen. Dat geldt voor de webchat, voor Teams en voor deze pagina’s.',
    sections: (operator: Operator): readonly Section[] => [
      {
        heading: 'Waarvoor wij gegevens gebruiken',
        paragraphs: [
          'Wij gebruiken uw gegevens alleen om uw second opinion te regelen: advies van een tweede bedrijfsarts. Gegevens over uw gezondheid gaan alleen naar een ander als u daarvoor toestemming geeft. Elke toestemming vragen wij apart.',
          'Wij volgen u niet. Er zijn geen advertenties, geen meetprogramma’s van anderen en geen volgcookies. Er is één cookie, en die is nodig om ingelogd te blijven. Wat u in een formulier typt, staat op uw eigen apparaat tot u het verstuurt of uitlogt.',
          'Er zit geen taalmodel in (AI die zelf tekst bedenkt). Over uw gezondheid en over het advies oordelen alleen artsen.',
        ],
      },
      {
        heading: 'Wie wat kan lezen',
        paragraphs: [
          'U leest alles in uw eigen zaak, behalve een rekening die een ander betaalt. Uw bedrijfsarts leest uw aanvraag. De eerste versie van het advies leest uw bedrijfsarts nooit, en het definitieve advies alleen als u het deelt.',
          'De tweede arts ziet wie u bent na een ja. Uw vraag en uw medische gegevens ziet die arts alleen met uw machtiging: toestemming met handtekening.',
          'De arbodienst is de organisatie waar de bedrijfsarts voor werkt. De backoffice daarvan ziet uw naam en telefoonnummer, dat er een zaak is en bij wie die ligt. Medische teksten ziet de backoffice niet.',
          'Uw werkgever ziet niets van uw zaak. Werkgevers krijgen per kwartaal een algemeen bericht. Alleen bij grote werkgevers staan daar afgeronde getallen in, zonder namen. Een zin over voortgang krijgt HR alleen als u dat zelf aanzet. Stuurt de tweede arts uw werkgever met uw toestemming een vraag, dan weet uw werkgever wel van uw second opinion.',
          'Op een rekening voor de arbodienst staat niets over u.',
        ],
      },
      {
        heading: 'Hoe lang wij het bewaren',
        paragraphs: [
          'Een open zaak bewaren wij zolang die loopt. Gebeurt er 18 maanden niets, dan sluit de zaak. U krijgt daarvoor twee keer bericht.',
          `Is de zaak gesloten en de rekening klaar? Dan wissen wij na ${terms.erasureMonths} maanden de teksten. Alleen een telling zonder persoon blijft.`,
          'Het gesprek met de bot bewaren wij 30 dagen. De nieuwste kaart die nog op u wacht, blijft staan. Antwoorden in de keuzehulp zonder inloggen bewaren wij niet.',
          'Een rekening bewaren wij 7 jaar, los van uw zaak. De lijst van wie uw gegevens las, bewaren wij 5 jaar.',
          `Uw medisch dossier is van de artsen. Zij moeten het ${figures.medicalFile.years} jaar bewaren, buiten deze dienst.`,
          'Een cijfer dat u geeft, bewaren wij zonder uw naam, zonder uw zaak en zonder dag.',
          'Schrijft u dat u in nood bent? Dat bewaren wij niet, en wij vertellen het aan niemand.',
        ],
      },
      {
        heading: 'Waar het staat en hoe het is beveiligd',
        paragraphs: [
          'Wat u typt en wat artsen schrijven, staat versleuteld op de server van deze dienst. Versleuteld wil zeggen: onleesbaar zonder sleutel. Elke zaak heeft een eigen sleutel. Bij het wissen gaat ook de sleutel weg.',
          'Gebruikt u Teams? Dan staan de berichten van de bot ook bij Microsoft en in de omgeving van uw organisatie. Daarom staat in Teams nooit wat iemand heeft getypt, geen bedrag en geen naam van een stuk. Lezen en schrijven doet u op onze eigen pagina.',
          'In een e-mail staat alleen dat er iets voor u klaar staat, met een link.',
          'Artsen loggen in met een extra controle. Elke keer dat iemand een tekst leest, komt in een lijst. Die lijst kan niemand stil veranderen.',
        ],
      },
      {
        heading: 'Uw rechten',
        paragraphs: [
          'Onder ‘Mijn gegevens’ ziet u wat wij van u hebben en wie het las. U kunt alles ophalen, en laten wissen wat gewist mag worden.',
          'U mag uw toestemmingen weer intrekken. Dat gaat even makkelijk als geven.',
          'Klopt er iets niet? Laat het ons weten. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, die toezicht houdt op privacy.',
        ],
      },
      {
        heading: 'Contact',
        paragraphs: [
          'Vragen over privacy? Neem dan contact op. Een medische vraag stelt u aan uw bedrijfsarts.',
          ...contactLines(operator),
        ],
      },
    ],
  },

  terms: {
    title: 'Voorwaarden',
    intro: 'Dit zijn de afspraken als u deze dienst gebruikt.',
    sections: (operator: Operator): readonly Section[] => [
      {
        heading: 'Wat deze dienst doet',
        paragraphs: [
          'Deze dienst helpt bij het regelen van een second opinion in Nederland: advies van een tweede bedrijfsarts. De dienst is voor werknemers, bedrijfsartsen, tweede artsen en HR. Ook de arbodienst gebruikt hem: de organisatie waar de bedrijfsarts voor werkt.',
          'De dienst is een bot: een computer die vaste stappen volgt. De artsen geven het advies en nemen de besluiten.',
        ],
      },
      {
        heading: 'Wat deze dienst niet doet',
        paragraphs: [
          'Wij geven geen medisch oordeel, geen juridisch advies en geen voorspelling. Bel bij gevaar 112. Bel met een vraag over uw gezondheid uw huisarts of uw bedrijfsarts.',
          'Een aanvraag stelt niets uit: afspraken met uw werkgever lopen gewoon door.',
          'Militairen vallen onder andere regels. Voor hen werkt deze dienst niet.',
        ],
      },
      {
        heading: 'Uw account',
        paragraphs: [
          'U logt in met uw eigen account. Geef uw wachtwoord, uw codes en onze links aan niemand anders.',
          'Eén account heeft één rol. Werkt u bij HR en heeft u zelf een zaak? Dan gebruikt u daarvoor een tweede account.',
        ],
      },
      {
        heading: 'Wat wij van u vragen',
        paragraphs: [
          'Vul in wat klopt. Zet alleen gegevens van een ander in een zaak als dat nodig is en mag.',
          'Een klik op toestemming, weigeren, delen of besluiten telt als uw handtekening of uw besluit. U ziet altijd eerst wat er gaat gebeuren.',
        ],
      },
      {
        heading: 'Kosten',
        paragraphs: [
          'Het gebruik van deze dienst kost een werknemer niets. Wie de tweede arts betaalt, leest u voordat u kiest.',
        ],
      },
      {
        heading: 'Als het niet werkt',
        paragraphs: [
          'Soms werkt de dienst even niet. Wat bevestigd is, blijft bewaard. U kunt altijd bellen, en elke stap kan ook per telefoon worden uitgelegd.',
          'Niet tevreden over de dienst? Laat het ons weten. Een klacht over een bedrijfsarts gaat naar de arbodienst (organisatie waar de bedrijfsarts voor werkt).',
          ...contactLines(operator),
        ],
      },
    ],
  },

  support: {
    title: 'Hulp',
    intro: 'Komt u er niet uit? Hier leest u wat u kunt doen en wie u kunt bellen.',
    sections: (operator: Operator): readonly Section[] => [
      {
        heading: 'Bellen of mailen',
        paragraphs: [
          'Heeft u een zaak? Dan staat bij elke stap een telefoonnummer van de arbodienst (organisatie waar de bedrijfsarts voor werkt). Dat helpt het snelst.',
          ...contactLines(operator),
        ],
      },
      {
        heading: 'Ik kan niet inloggen',
        paragraphs: [
          'Kijk of u het account gebruikt dat bij uw organisatie of arbodienst bekend is. Een link uit een mail werkt maar 1 keer.',
          'Lukt het niet? Vraag uw arbodienst of u bent aangemeld.',
        ],
      },
      {
        heading: 'De bot begrijpt mij niet',
        paragraphs: [
          'Gebruik korte zinnen, of kies een knop. Deze woorden werken altijd: help, menu, waar sta ik, taal, stop.',
        ],
      },
      {
        heading: 'Een kaart doet niets meer',
        paragraphs: [
          'Dan is er intussen iets veranderd. Typ: waar sta ik. U krijgt dan de nieuwste kaart. Twee keer klikken kan geen kwaad.',
        ],
      },
      {
        heading: 'Ik wil geen bericht in Teams',
        paragraphs: [
          'Kies in het menu waar u bericht krijgt. De webchat werkt ook op uw eigen telefoon, zonder Teams.',
        ],
      },
      {
        heading: 'Ik ben in nood',
        paragraphs: [
          'Is er nu gevaar? Bel 112. Denkt u aan zelfdoding? Bel 113 of 0800-0113, dag en nacht. Bel anders uw huisarts.',
        ],
      },
    ],
  },
};
