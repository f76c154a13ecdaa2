import type { Role } from '../../domain/people.ts';
import { fact, type Passage } from '../seen.ts';
import { passage } from './passage.ts';

/** Somebody at the occupational health service who can be phoned. */
export type Contact = { readonly name: string; readonly phone: string; readonly hours: string };

/** Counts of one quarter for HR; undefined where a number may not be told. `quarter` in words, see `quarterName`. */
export type QuarterCounts = {
  readonly quarter: string;
  readonly opened: number | undefined;
  readonly closed: number | undefined;
  /** From how many staff on, and from which number on, a number stands there at all. */
  readonly staffMinimum: number;
  readonly smallest: number;
};

const name = 'Second opinion bedrijfsarts';

const bot = 'U praat met een bot: een computer, geen mens en geen arts.';
const limits = [
  'Ik geef geen medisch oordeel en voorspel geen uitkomst. Mijn antwoorden komen uit vaste regels en uit teksten die mensen hebben gelezen. Ik gebruik geen taalmodel (AI die zelf tekst bedenkt).',
  'Ik ken u alleen als uw arbodienst u heeft aangemeld. Dat is de organisatie waar de bedrijfsarts voor werkt.',
];
const always = 'Deze woorden werken altijd: help, menu, waar sta ik, taal, stop.';

const welcome: { readonly [R in Role]: Passage } = {
  employee: passage(
    `Welkom bij ${name}`,
    `${bot} Ik help u bij een second opinion: advies van een tweede bedrijfsarts.`,
    'Dit kan ik: met u zoeken welke weg past, uw aanvraag begeleiden, zeggen wie er aan zet is, en vragen beantwoorden.',
    `Zo begint u: kies een knop, of typ uw vraag in gewone woorden. ${always}`,
    'Uw werkgever krijgt van ons geen bericht over u, behalve als u daar zelf om vraagt.',
    ...limits,
  ),
  physician: passage(
    `Welkom bij ${name}`,
    `${bot} Ik help u als een werknemer twijfelt aan uw advies en een second opinion vraagt: advies van een tweede bedrijfsarts.`,
    'Dit kan ik: u een aanvraag brengen, laten zien wanneer u aan zet bent, de stukken doorgeven die mogen, en vragen beantwoorden.',
    `Zo begint u: wacht op een aanvraag, of typ: waar sta ik. ${always}`,
    'U beslist zelf over elke stap die aan u is. De werkgever krijgt van ons geen bericht over een zaak.',
    ...limits,
  ),
  secondPhysician: passage(
    `Welkom bij ${name}`,
    `${bot} Ik help u als een werknemer u kiest voor een second opinion: advies van een tweede bedrijfsarts.`,
    'Dit kan ik: vragen of u tijd heeft, de aanvraag brengen, afspraken en vragen doorgeven, en uw advies bezorgen.',
    `Zo begint u: wacht op een vraag, of typ: waar sta ik. ${always}`,
    'Wie de werknemer is, ziet u pas als u ja heeft gezegd. Medische gegevens ziet u alleen met toestemming.',
    ...limits,
  ),
  hr: passage(
    `Welkom bij ${name}`,
    `${bot} Een werknemer mag een second opinion vragen: advies van een tweede bedrijfsarts. Daar bent u als werkgever niet bij.`,
    'Dit krijgt u wel: een keer per kwartaal een bericht. Daarin staan getallen als uw organisatie groot genoeg is en een getal niet te klein. De grenzen staan in het bericht. Anders staat er: te weinig om te melden.',
    'Soms krijgt u één vaste zin over de voortgang. Dat gebeurt alleen als een werknemer dat zelf wil.',
    'Dit krijgt u nooit: namen, vragen, artsen, redenen, uitkomsten of dagen. U hoort ook niet of iemand iets heeft gevraagd. Op elke vraag over een persoon geef ik hetzelfde antwoord.',
    `Zo begint u: lees het stappenplan of de bladzijde voor werkgevers, of typ een algemene vraag. ${always}`,
    ...limits,
  ),
  backOffice: passage(
    `Welkom bij ${name}`,
    `${bot} Ik help u om zaken door te laten gaan. Een zaak is een aanvraag voor een second opinion: advies van een tweede bedrijfsarts.`,
    'Dit kan ik: laten zien bij wie een zaak te lang ligt, en iemand vervangen die er niet is.',
    `Zo begint u: typ: mijn zaken. ${always}`,
    'U leest geen medische teksten, en ook niet wat een werknemer schrijft.',
    ...limits,
  ),
};

function atLeast(count: number | undefined): string {
  return count === undefined ? 'te weinig om te melden' : `ten minste ${count}`;
}

/** The Dutch words of the conversation around the cards: the reference. Texts with parameters are functions. */
export const talkNl = {
  name,
  welcome,

  menu: {
    title: 'Wat wilt u doen?',
    text: 'Kies een knop, of typ uw vraag in gewone woorden.',
    buttons: {
      aid: 'Welke weg past bij mij?',
      request: 'Second opinion aanvragen',
      status: 'Waar sta ik?',
      guide: 'Stappenplan bekijken',
      cases: 'Mijn zaken',
      myData: 'Mijn gegevens',
      language: 'English',
      human: 'Praat met een mens',
      channel: 'Waar ik bericht krijg',
    },
  },

  help: passage(
    'Zo werkt dit gesprek',
    'U kunt klikken of typen. Klikken doet u op de knoppen van een kaart. Typen mag altijd, ook als er nog een kaart open staat.',
    'Typ menu voor alle keuzes. Typ waar sta ik om te zien wie er aan zet is. Typ taal voor Engels.',
    'Typ stop als u een kaart niet wilt invullen. Aan uw zaak verandert dan niets.',
    'Voor een toestemming, een weigering of een besluit telt alleen een klik. Zo gebeurt er niets per ongeluk.',
    'Liever een mens? Typ: praat met een mens.',
  ),

  hello: 'Dag! Fijn dat u er bent. Hier kunt u verder.',

  notUnderstood: {
    text: 'Dit begrijp ik niet. Ik ken alleen vragen over de second opinion, en dit lijkt op geen daarvan. Probeer het met andere woorden, of kies hieronder.',
    empty: 'Ik kreeg een leeg bericht. Typ uw vraag, of typ menu.',
  },

  doubtful: {
    text: 'Ik weet niet zeker wat u bedoelt. Kies wat het beste past.',
    none: 'Geen van deze',
    noneAnswer: 'Dan begreep ik u verkeerd. Typ uw vraag op een andere manier, of praat met een mens.',
  },

  /** Buttons for what a text may have meant, where it is something to do; the others have a title of their own. */
  suggestions: {
    status_where_am_i: 'Waar sta ik?',
    action_start_request: 'Een second opinion aanvragen',
    action_withdraw: 'Mijn aanvraag intrekken',
    action_human_help: 'Praat met een mens',
  },

  language: {
    changed: 'Vanaf nu praten we Nederlands.',
    choose: 'Welke taal wilt u? Which language do you want?',
  },

  channel: {
    choose: 'Waar wilt u bericht krijgen als u aan zet bent?',
    teams: 'U krijgt voortaan bericht in Teams. De webchat houdt ook alles bij.',
    webChat: 'U krijgt voortaan bericht in de webchat. Daar vindt u ook alles terug.',
  },

  stop: {
    done: 'Gestopt. Aan uw zaak is niets veranderd.',
    withdraw: 'Wilt u helemaal stoppen met uw aanvraag? Trek die dan in met de knop hieronder.',
  },

  typed: {
    taken: (label: string) => `Ik lees dit als: ${label}.`,
    onlyClick:
      'Hiervoor telt alleen een klik, zodat er niets per ongeluk gebeurt. Gebruik de knop op de kaart hieronder.',
    nothingAsked:
      'Ik heb u nu geen vraag gesteld waar dit antwoord bij hoort. Kies hieronder wat u wilt doen.',
    severalAsked: 'Er staan meer vragen open. Kies op de kaart zelf, dan weet ik welke u bedoelt.',
  },

  /** Stands before the sentence that says why. */
  refused: 'Dit is niet gelukt.',
  alreadyDone: 'Dit had u al gedaan. Het telt één keer, en er is niets dubbel gebeurd.',
  formStays: 'Uw kaart van net staat er nog. U kunt gewoon verdergaan waar u was.',
  onlyEmployeeRequests:
    'Een second opinion vraagt de werknemer zelf. U kunt dat niet voor een ander doen. In het stappenplan leest u wat uw eigen rol is.',

  status: {
    yourTurn: 'Hier bent u aan zet:',
    none: 'U hoeft nu niets te doen. Zodra u aan zet bent, krijgt u bericht.',
    title: (employee: string) => (employee === '' ? 'Uw zaak' : `Zaak van ${employee}`),
    noCase: 'U heeft nog geen zaak. Wilt u beginnen? Kies hieronder.',
    /** Where one case stands; `waitingFor` are words for roles, `due` a moment in words or empty. */
    line: (step: number, stepName: string, waitingFor: readonly string[], due: string) =>
      [
        `Stap ${step} van 10: ${stepName}.`,
        waitingFor.length === 0 ? '' : `Aan zet: ${waitingFor.join(', ')}.`,
        due === '' ? '' : `Tot ${due}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
  },

  others: {
    count: (count: number) =>
      count === 1
        ? 'Er is nog 1 andere zaak waarin u aan zet bent.'
        : `Er zijn nog ${count} andere zaken waarin u aan zet bent.`,
    link: 'Alle zaken bekijken',
  },

  due: {
    until: (when: string) => `U heeft de tijd tot ${when}.`,
    late: (when: string) => `De tijd liep tot ${when}. U kunt het nog steeds doen.`,
  },

  /** The face of a card that takes no more clicks. */
  resolved: {
    done: (label: string) => `Gedaan: ${label}`,
    notYours: 'Dit is niet meer aan u.',
    changed: 'Er is intussen iets veranderd. Kijk naar de nieuwste kaart.',
    closed: 'Deze zaak is gesloten.',
    stopped: 'U bent hiermee gestopt.',
    answered: 'Deze vraag is beantwoord.',
  },

  more: { label: 'Meer mogelijkheden', text: 'Dit kan ook, maar het hoeft niet:' },
  openPage: 'Bekijken op onze pagina',
  readMore: 'Niet alles staat op deze kaart. Lees de hele tekst op onze pagina.',
  optional: '(niet verplicht)',
  busy: 'Ik ben ermee bezig. Het antwoord komt zo.',

  /** First contact of an employee in the employer's Teams. */
  employerTeams: {
    text: 'Dit Teams is van uw werkgever, en de beheerders daarvan kunnen chats, kaarten en bestanden doorzoeken. Wilt u hier verdergaan, of liever in de webchat op uw eigen telefoon of computer?',
    teams: 'Verder in Teams',
    webChat: 'Verder in de webchat',
    link: (minutes: number) =>
      `Open deze link op uw eigen telefoon of computer. De link werkt 1 keer, en ten hoogste ${minutes} minuten.`,
    openLink: 'De webchat openen',
  },

  /** The only thing a notification says about a case. */
  neutral: 'Er staat iets voor u klaar',

  email: {
    sender: 'Berichtendienst',
    subject: 'Er staat iets voor u klaar',
    /** `link` works once; `signIn` is the address where one can always sign in. */
    body: (link: string, signIn: string) =>
      [
        'Goedendag,',
        `Er staat iets voor u klaar. U leest het via deze link:\n${link}`,
        'De link werkt 1 keer en een korte tijd. Geef de link aan niemand anders.',
        `Werkt de link niet meer? Log dan in via:\n${signIn}`,
        'U kunt niet antwoorden op deze mail.',
      ].join('\n\n'),
  },

  human: (contact: Contact) =>
    passage(
      'Praat met een mens',
      'Deze persoon helpt u met de stappen. Bellen mag ook met een korte vraag.',
      fact('Naam', contact.name),
      fact('Telefoon', contact.phone),
      fact('Te bereiken', contact.hours),
      'Deze persoon leest uw medische teksten niet. Bel met een medische vraag uw bedrijfsarts of uw huisarts.',
    ),
  humanUnknown: passage(
    'Praat met een mens',
    'Ik weet niet bij welke arbodienst u hoort. Dat is de organisatie waar de bedrijfsarts voor werkt.',
    'Vraag het nummer aan uw bedrijfsarts, of kijk op de website van de arbodienst.',
  ),

  unknownUser: passage(
    'Ik ken u nog niet',
    'Uw account is nog niet aangemeld, dus ik kan u geen zaak laten zien.',
    'Dit kan wel: zoeken welke weg bij u past, het stappenplan lezen en algemene vragen stellen.',
    'Wilt u een zaak beginnen? Vraag uw arbodienst om u aan te melden. Dat is de organisatie waar de bedrijfsarts voor werkt.',
  ),

  /** What somebody unknown passes on so that the arbodienst can link them; the values are Teams' own codes. */
  linking: {
    how: 'Geef uw arbodienst dan deze twee codes. Zo weet die dat u het bent.',
    tenant: 'Code van dit Teams',
    account: 'Code van uw account',
    webChat: 'Kent de arbodienst u al? Log dan in op onze webchat. Die opent in uw browser.',
    openWebChat: 'Webchat openen (browser)',
  },

  /** Somebody from another organisation, in a Teams that is not their own. */
  guest: passage(
    'U bent hier te gast',
    'Dit Teams is van een andere organisatie. Daarom laat ik hier niets over een zaak zien.',
    'Ga verder in onze webchat. Die opent in uw browser, en u logt in met uw eigen account.',
    'Algemene vragen kunt u hier wel stellen.',
  ),

  /** The dialog that opens on top of the chat. */
  dialog: {
    open: 'Openen',
    chooseFirst: 'Kies eerst in het gesprek waar u verder wilt: in Teams of in de webchat.',
  },

  personalOnly: 'Ik praat alleen een-op-een, zodat niemand meeleest. Open een eigen chat met mij.',

  odd: {
    file: 'Ik neem in dit gesprek geen bestanden aan, en ik heb dit bestand niet bewaard. Typ uw vraag, of typ menu.',
    sticker: 'Een plaatje kan ik niet lezen. Typ uw vraag in gewone woorden, of typ menu.',
    edited:
      'Ik zie dat u een bericht heeft veranderd. Ik kijk alleen naar nieuwe berichten. Stuur het dus nog een keer als u antwoord wilt.',
    deleted:
      'U heeft een bericht verwijderd. Wat u al had doorgegeven in een zaak, verandert daar niet door.',
  },

  upload: {
    notHere:
      'Een bestand toevoegen kan niet in dit gesprek. Dat doet u op onze pagina, waar niemand meeleest.',
    open: 'Naar de pagina voor bestanden',
    title: 'Wilt u een bestand bij uw zaak zetten?',
    several:
      'Een bestand toevoegen kan niet in dit gesprek. Kies eerst de zaak. Op die pagina voegt u het toe, en daar leest niemand mee.',
    choose: 'Kies een zaak',
  },

  error: (reference: string) =>
    `Er ging iets mis bij ons. Typ waar sta ik om te zien of het gelukt is, en probeer het anders nog eens. Lukt het niet, bel dan en noem deze code: ${reference}.`,
  notStored:
    'Wij weten niet zeker of dit is bewaard, want onze opslag reageert niet. Doe het over een paar minuten nog een keer. Dubbel doen kan geen kwaad.',
  tooFast: 'Dat ging te snel achter elkaar. Wacht een minuut en probeer het nog eens.',
  signedOut: 'U bent uitgelogd. Log opnieuw in om verder te gaan.',
  downloadWarning: 'Let op: u haalt een bestand met persoonlijke gegevens op. Doe dat op een eigen apparaat.',

  hr: {
    /** The one answer to anything about a person or a case, whatever is asked. */
    fixedAnswer:
      'Over personen en zaken vertel ik niets, ook niet of er een zaak is. Dit antwoord is altijd hetzelfde, wat u ook vraagt. In het stappenplan en op de bladzijde voor werkgevers vindt u algemene informatie.',
    /** Quarter 1 to 4 of a year, in words. */
    quarterName: (quarter: number, year: number) =>
      `${['eerste', 'tweede', 'derde', 'vierde'][quarter - 1] ?? ''} kwartaal van ${year}`,
    quarter: (counts: QuarterCounts) =>
      passage(
        `Second opinions in het ${counts.quarter}`,
        fact('Aanvragen begonnen', atLeast(counts.opened)),
        fact('Zaken gesloten', atLeast(counts.closed)),
        `Een getal staat er alleen als uw organisatie ten minste ${counts.staffMinimum} medewerkers heeft en het getal ten minste ${counts.smallest} is. Wij ronden het af naar beneden, op een tiental.`,
        'Iedere werknemer mag een second opinion vragen: advies van een tweede bedrijfsarts. Daar is geen toestemming van de werkgever voor nodig, en de werknemer hoeft niets uit te leggen.',
        'In uw contract met de arbodienst staat wie dit advies mag geven. De arbodienst is de organisatie waar de bedrijfsarts voor werkt. Staat een arts in het contract, dan betaalt u. U ziet daarbij nooit om wie het gaat.',
      ),
    /** What `hrStatus.allow` lets HR read, and nothing more. */
    progress: 'Binnen uw organisatie is een second opinion een fase verder.',
  },
};
