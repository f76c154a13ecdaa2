/** The words of letters, forms, advice and invoices as files, in Dutch: the reference. */
export const papersNl = {
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  unshown:
    'Niet elk teken kan in dit bestand staan. Op zo’n plek staat het nummer van het teken. Op de pagina van uw zaak ziet u het teken wel.',
  /** The list on the page of the case. */
  list: {
    title: 'Stukken om te lezen of te bewaren',
    whole: 'Alles wat u in deze zaak mag lezen',
    erasedLater: 'De zaak is gesloten. Bewaar wat u later nog wilt lezen: na een tijd wissen wij de teksten.',
    pdf: 'PDF',
    xml: 'e-factuur (UBL)',
    json: 'als gegevens (JSON)',
    costHint:
      'Alleen als u dat wilt, geeft u deze brief zelf aan uw werkgever. Wij sturen de brief nooit. Uw werkgever weet dan wel dat u om een second opinion vraagt.',
  },
  people: {
    employee: 'Werknemer',
    physician: 'Eigen bedrijfsarts',
    second: 'Tweede bedrijfsarts',
    phone: 'Telefoon',
    date: 'Datum',
    sentOn: 'Verstuurd op',
  },
  back: 'Terug naar de zaak',
  versions: 'Versies',
  download: 'Ophalen als PDF',

  referral: {
    title: 'Aanvraag en verwijzing voor een second opinion',
    file: 'verwijzing',
    intro:
      'Met dit formulier vraagt een werknemer om het oordeel van een tweede bedrijfsarts. Dat heet een second opinion. De eigen bedrijfsarts stuurt het formulier.',
    request: 'De aanvraag',
    question: 'De vraag',
    background: 'De vraag in neutrale woorden',
    work: 'Het werk',
    authorisation: 'De machtiging',
    meaning: 'Een machtiging is toestemming die de werknemer ondertekent.',
    items: 'Deze gegevens mogen mee',
    signedOn: 'Ondertekend op',
    textVersion: 'Versie van de tekst',
    textSha256: 'Controlegetal van de tekst (SHA-256)',
    text: 'De tekst waarvoor de werknemer tekende',
    none: 'De werknemer heeft geen machtiging gegeven. Daarom staan er geen medische gegevens in deze verwijzing.',
    withdrawn:
      'De werknemer heeft de machtiging ingetrokken. Daarom staan er geen medische gegevens meer in deze verwijzing.',
    withdrawnForSecond:
      'De werknemer heeft de machtiging ingetrokken. De tweede bedrijfsarts ziet de medische gegevens hier niet meer.',
    medical: 'Medische gegevens',
    medicalLabel: 'Wat de eigen bedrijfsarts meegeeft',
    noMedical: 'De eigen bedrijfsarts heeft geen medische tekst meegestuurd.',
    documents: 'De stukken',
    noDocuments: 'Er zijn geen stukken bij deze verwijzing.',
    document: 'Stuk',
    documentKind: 'Soort',
    adviceMissing:
      'Het advies waaraan de werknemer twijfelt, zit er niet als stuk bij. Is het nodig? Dan stuurt de tweede bedrijfsarts de verwijzing terug.',
  },

  draft: {
    title: 'Conceptadvies van de tweede bedrijfsarts',
    file: 'conceptadvies',
    mark: 'CONCEPT',
    intro:
      'Dit is een concept: een eerste versie. Alleen de werknemer en de tweede bedrijfsarts lezen het. De werknemer kan zeggen welke feiten niet kloppen.',
    version: (n: number) => `Conceptadvies, versie ${n}`,
  },

  advice: {
    title: 'Advies van de tweede bedrijfsarts',
    file: 'advies',
    intro:
      'Dit is het advies van een tweede bedrijfsarts. Het is een mening van een deskundige. De eigen bedrijfsarts hoeft het niet over te nemen.',
    version: (n: number) => `Advies, versie ${n}`,
    advice: 'Het advies',
    grounds: 'Waarom',
    remarks: 'De opmerkingen over het concept',
    remark: 'Wat de werknemer opmerkte',
    handled: 'Wat de tweede bedrijfsarts ermee deed',
    noHandling: 'Hier staat geen antwoord bij.',
    changes: 'Wat er anders is dan in het concept',
    changesIntro:
      'Wat erbij kwam, is onderstreept en vet. Wat wegging, is doorgestreept. Hulp om voor te lezen zegt het erbij.',
    noChanges: 'De tekst is gelijk aan het concept.',
    added: (text: string) => `(erbij: ${text})`,
    removed: (text: string) => `(weg: ${text})`,
  },

  refusal: {
    title: 'Uw aanvraag voor een second opinion is afgewezen',
    file: 'afwijzing',
    greeting: (name: string) => `Beste ${name},`,
    intro: (day: string) =>
      `U vroeg om een second opinion: het oordeel van een tweede bedrijfsarts. Uw bedrijfsarts wijst de aanvraag af op ${day}. In deze brief staat waarom, en wat u nu kunt doen.`,
    reasons: 'Waarom uw aanvraag is afgewezen',
    ground: 'Reden',
    explanation: 'De uitleg van uw bedrijfsarts',
    todo: 'Wat kunt u nu doen?',
    options: [
      'Praat erover met uw bedrijfsarts. Soms helpt het om uw vraag anders te stellen.',
      'Bent u het er niet mee eens? Dan kunt u een klacht indienen bij de arbodienst. Een klacht kost u niets.',
      'U kunt UWV om een deskundigenoordeel vragen. Dat is een oordeel over uw werk of uw herstel.',
    ],
    complaint: (to: string) => `Uw klacht gaat naar ${to}.`,
    meanwhile: 'De afspraken over uw werk en uw herstel lopen intussen door.',
    closing: 'Met vriendelijke groet,',
  },

  noCopy: {
    title: 'Er komt geen kopie van het advies',
    file: 'geen-kopie',
    greeting: (name: string) => `Beste ${name},`,
    text: 'In deze zaak krijgt u geen kopie van het advies van de tweede bedrijfsarts. U hoeft hiervoor niets te doen.',
    further: 'Uw begeleiding van de werknemer gaat gewoon door.',
    closing: 'Met vriendelijke groet,',
  },

  cost: {
    title: 'Vraag om de kosten van een second opinion te betalen',
    file: 'vraag-aan-werkgever',
    greeting: 'Beste werkgever,',
    ask: (price: string, service: string) =>
      `Ik wil een second opinion: het oordeel van een tweede bedrijfsarts. De arts die ik koos, staat niet in ons contract met de arbodienst. De kosten zijn ${price}, zonder btw. De arts werkt bij ${service}.`,
    askWithoutPrice: (service: string) =>
      `Ik wil een second opinion: het oordeel van een tweede bedrijfsarts. De arts die ik koos, staat niet in ons contract met de arbodienst. De arts werkt bij ${service}.`,
    question: 'Wilt u deze kosten betalen? U mag nee zeggen. Dan betaal ik ze zelf.',
    reasons:
      'Ik hoef niet te zeggen waarom ik een second opinion wil. Ook de uitkomst blijft tussen mij en de artsen.',
    reply: 'Wilt u mij laten weten wat u besluit?',
    closing: 'Met vriendelijke groet,',
  },

  withdrawn: {
    title: 'U heeft uw aanvraag ingetrokken',
    file: 'intrekking',
    greeting: (name: string) => `Beste ${name},`,
    text: (day: string) =>
      `Op ${day} heeft u uw aanvraag voor een second opinion ingetrokken. Een second opinion is het oordeel van een tweede bedrijfsarts. De zaak is nu gesloten.`,
    shared: 'Wij delen vanaf nu niets meer. Wat iemand al las, kunnen wij niet terughalen.',
    invoice: 'Was de tweede bedrijfsarts al begonnen? Dan kan er nog een rekening komen voor dat werk.',
    told: 'Uw bedrijfsarts weet dat u stopt. Uw werkgever krijgt hierover geen bericht van ons.',
    again: 'Wilt u later toch een second opinion? Dan kunt u die opnieuw vragen.',
    closing: 'Met vriendelijke groet,',
  },

  invoice: {
    title: 'Factuur',
    file: 'factuur',
    number: 'Factuurnummer',
    date: 'Factuurdatum',
    reference: 'Kenmerk',
    from: 'Van',
    to: 'Aan',
    organisation: 'KvK-nummer',
    vatNumber: 'Btw-nummer',
    what: 'Omschrijving',
    description: (month: string) => `Second opinion bedrijfsarts, ${month}`,
    amount: 'Bedrag',
    rate: 'Btw',
    net: 'Bedrag zonder btw',
    vat: (rate: string) => `Btw ${rate}`,
    total: 'Te betalen',
    exempt:
      'Vrijgesteld van btw: gezondheidszorg door een arts (artikel 11, lid 1, onderdeel g, Wet op de omzetbelasting 1968).',
    terms: 'Betaal binnen 30 dagen na de factuurdatum.',
    payTo: (iban: string, reference: string) => `Betaal op rekening ${iban} en noem kenmerk ${reference}.`,
    anonymous: 'Op deze factuur staat met opzet niets over een persoon.',
    noAddress:
      'De e-factuur kan nog niet worden gemaakt: van de dienst die stuurt of die betaalt is geen adres bekend. De factuur als PDF kunt u wel ophalen.',
  },

  /** On the page of the own details, once the case is gone. */
  keptInvoices: {
    title: 'Facturen van zaken die zijn gewist',
    kept: 'Een factuur bewaren wij zeven jaar, los van de zaak. U kunt die hier ophalen.',
    of: (day: string) => `Factuur van ${day} (PDF)`,
  },

  export: {
    title: 'Stukken van de zaak',
    file: 'zaak',
    intro: (day: string) => `Alles wat u op ${day} in deze zaak mag lezen.`,
    forFile: 'Bewaar dit in uw eigen dossier. Na het sluiten van de zaak wissen wij de teksten.',
    state: 'Stand van de zaak',
    step: 'Stap',
    outcome: 'Hoe het eindigde',
    texts: 'Wat er is opgeschreven',
    byOn: (who: string, when: string) => `${who}, ${when}`,
    consents: 'Uw toestemmingen',
    documents: 'Stukken',
    timeline: 'Wat er gebeurde',
    when: 'Wanneer',
    who: 'Wie',
    what: 'Wat',
    accessLog: 'Wie las wat',
    accessHead: (n: number) =>
      `Het logboek van deze zaak telt ${n} regels. Met het getal hieronder kunt u later controleren dat er niets aan is veranderd.`,
    accessHash: 'Getal van de laatste regel (SHA-256)',
  },
};
