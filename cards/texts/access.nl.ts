/** A sentence about one line of the access log: who, when, what. */
type Line = (who: string, when: string, what: string) => string;

/** The Dutch words of the access log, of what stays after erasing, and of withdrawing: the reference. */
export const accessNl = {
  you: 'U',
  and: 'en',
  who: {
    employee: 'Werknemer',
    physician: 'Uw bedrijfsarts',
    secondPhysician: 'De tweede arts',
    backOffice: 'De backoffice van de arbodienst',
    hr: 'Werkgever',
    clock: 'Het systeem',
  },
  line: {
    read: (who, when, what) => `${who} las op ${when}: ${what}.`,
    wrote: (who, when, what) => `${who} schreef of koos op ${when} iets over: ${what}.`,
    downloaded: (who, when, what) => `${who} haalde op ${when} een bestand op: ${what}.`,
    exported: (who, when) => `${who} haalde op ${when} alles in één bestand op.`,
    asked: (who, when, what) => `${who} vroeg op ${when} naar: ${what}.`,
    erased: (who, when, what) => `${who} liet op ${when} wissen: ${what}.`,
    opened: (who, when, what) => `${who} begon op ${when}: ${what}.`,
    ended: (who, when, what) => `${who} ruimde op ${when} op: ${what}.`,
  } satisfies Readonly<Record<string, Line>>,
  /** What can be read or written: a verb, its noun, or a kind of file. */
  things: {
    case: 'uw zaak, zonder teksten',
    file: 'een stuk van uw zaak',
    worklist: 'een lijst waar uw zaak in staat',
    figures: 'cijfers over zaken, zonder namen',
    person: 'een persoon, zonder antwoord',
    conversation: 'uw gesprek met ons',
    aid: 'uw antwoorden bij "Welke weg past?"',
    settings: 'uw taal en berichten',
    teams: 'uw gegevens van Teams',
    request: 'uw aanvraag',
    suitability: 'wat er over uw aanvraag is besloten',
    alternative: 'een andere weg',
    selection: 'de keuze van de tweede arts',
    availability: 'het antwoord van de tweede arts',
    authorisation: 'uw machtiging',
    document: 'uw eigen stukken',
    referral: 'de verwijzing',
    engagement: 'het stoppen van de tweede arts',
    appointment: 'de afspraak',
    information: 'de vraag om extra informatie',
    'information.provide': 'de extra informatie',
    'information.record': 'de extra informatie',
    draft: 'de eerste versie van uw advies',
    advice: 'uw advies',
    letter: 'een brief over uw zaak',
    sharing: 'uw keuze om het advies te delen',
    handOver: 'dat het advies er is',
    adoption: 'het besluit over uw advies',
    employer: 'of uw werkgever het nieuwe advies heeft',
    transfer: 'de vraag om een andere bedrijfsarts',
    invoice: 'de rekening',
    hrStatus: 'berichten aan uw werkgever',
    evaluation: 'uw cijfer',
    participant: 'wie er meedoen',
    receipt: 'een bewijs van toestemming',
  },
  logIntro:
    'Elke keer dat iemand een tekst of bestand van uw zaak leest of schrijft, komt er een regel bij. Die regels kan niemand ongemerkt veranderen. Wij bewaren ze vijf jaar.',
  ofOthers: 'Wat anderen lazen en schreven',
  ofYou: (count: number) => `Wat u zelf las en schreef (${count})`,
  nobodyElse: 'Nog niemand anders las of schreef iets.',
  proof:
    'In het bestand met al uw gegevens staat een handtekening onder deze regels. Bewaar het, dan kunt u later laten zien dat er niets is veranderd.',
  notShared: 'Nog met niemand gedeeld.',
  sharedWith: (name: string, when: string) => `Gedeeld met ${name} op ${when}.`,
  readBy: (name: string, when: string) => `${name} las het voor het eerst op ${when}.`,
  notReadBy: (name: string) => `${name} las het nog niet.`,
  receipt: 'Bewijs van deze toestemming ophalen',
  withdraw: 'Intrekken',
  withdrawing: {
    'authorisation.withdraw':
      'Wij delen niets meer. De tweede arts ziet uw medische gegevens hier niet meer. Wat al gelezen is, kan niemand terughalen. Uw zaak gaat gewoon door.',
    'information.withdraw':
      'Wij vragen niets meer. De tweede arts ziet het antwoord hier niet meer. Wat al gelezen is, kan niemand terughalen.',
    'sharing.withdraw':
      'Uw bedrijfsarts ziet het advies hier niet meer. Wat al gelezen is, kan niemand terughalen.',
    'hrStatus.stop': 'Uw werkgever krijgt geen berichten meer.',
  },
  eraseNow: 'Nu wissen',
  eraseWhat:
    'Dit wissen wij: wat u in de chat zei dat niet bij een zaak hoort, uw antwoorden bij "Welke weg past?", uw taal en berichten, en uw gegevens van Teams.',
  kept: 'Wat moet blijven, en waarom',
  keptTimes: (count: number) => `Dat zijn er ${count}.`,
  keptWhy: {
    open: 'Een zaak die nog loopt.',
    export: (until: string) =>
      `Een gesloten zaak. Uw artsen krijgen de tijd om die in hun eigen dossier te zetten. Wij wissen hem op ${until}.`,
    tax: 'Rekeningen: zeven jaar, door de wet voor de belasting.',
    proof: 'Wie wat las: vijf jaar, als bewijs voor u.',
    source: 'Uw naam en adres in de lijst van uw arbodienst: vraag het daar.',
  },
};
