/** Chat spellings that mean the same whatever the language of the text. */
export const chatWords: Readonly<Record<string, string>> = {
  ba: 'bedrijfsarts',
  ff: 'even',
  effe: 'even',
  mn: 'mijn',
  mijne: 'mijn',
  zn: 'zijn',
  vd: 'van de',
  vh: 'van het',
  ve: 'van een',
  id: 'identiteitsbewijs',
  idd: 'inderdaad',
  wrm: 'waarom',
  hvl: 'hoeveel',
  hoelang: 'hoe lang',
  hoever: 'hoe ver',
  dmv: 'door middel van',
  ipv: 'in plaats van',
  ivm: 'in verband met',
  mbt: 'met betrekking tot',
  tav: 'ten aanzien van',
  tov: 'ten opzichte van',
  iig: 'in ieder geval',
  gwn: 'gewoon',
  egt: 'echt',
  zon: 'zo een',
  zn3en: 'zijn drieen',
  iem: 'iemand',
  ofz: 'of zo',
  nix: 'niks',
  nie: 'niet',
  nt: 'niet',
  wss: 'waarschijnlijk',
  mss: 'misschien',
  msch: 'misschien',
  aub: 'alstublieft',
  svp: 'alstublieft',
  pls: 'please',
  plz: 'please',
  wg: 'werkgever',
  wn: 'werknemer',
  lg: 'leidinggevende',
  tel: 'telefoon',
  nr: 'nummer',
  telnr: 'telefoonnummer',
  vso: 'vaststellingsovereenkomst',
  reintegratie: 're-integratie',
  dunno: 'do not know',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  cant: 'can not',
  cannot: 'can not',
  dont: 'do not',
  doesnt: 'does not',
  isnt: 'is not',
  wont: 'will not',
  im: 'i am',
  ive: 'i have',
  whats: 'what is',
  whos: 'who is',
  gp: 'general practitioner',
};

/** Chat spellings of Dutch texts; in English the same letters are words of their own. */
export const dutchChatWords: Readonly<Record<string, string>> = {
  so: 'second opinion',
  sos: 'second opinions',
  do: 'deskundigenoordeel',
  t: 'het',
  k: 'ik',
  n: 'een',
  m: 'hem',
  r: 'er',
  dr: 'er',
  d: 'de',
  wa: 'wat',
  da: 'dat',
  ie: 'hij',
};

/** Words that only Dutch texts have, to tell the language of a text. */
export const dutchWords: ReadonlySet<string> = new Set(
  `de het een ik mijn mn is niet van en dat die wat hoe kan moet mag met voor op te aan door of maar naar bij wie waar
  wanneer als dan nog ook er zijn heb heeft wil ben word wordt krijg krijgt hij zij ze we wij u uw jij je mij me geen over
  bedrijfsarts ba werkgever baas aanvraag aanvragen arts t ff gaat doet uit tot om zo al iets`.split(/\s+/),
);

/** Words that only English texts have, to tell the language of a text. */
export const englishWords: ReadonlySet<string> = new Set(
  `the a an i my is not of and that which what how can must may with for on to at by or but where when if then also there
  are have has want am does do did get he she they we you your me no about doctor employer boss request it this who will
  would should could from be been was were im dont cant`.split(/\s+/),
);
