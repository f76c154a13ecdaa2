/** Everything about files: what they are, how they are added, who reads them. */
export const documentsNl = {
  /** What a file is, by its kind. */
  kinds: {
    complaints: 'Klachten',
    examination: 'Onderzoek',
    treatment: 'Behandeling',
    workCapacity: 'Wat iemand kan in het werk',
    correspondence: 'Brieven van en aan artsen',
    advice: 'Het advies waar het om gaat',
  },

  page: {
    title: 'Een stuk toevoegen',
    lead: 'Hier zet u een bestand in deze zaak klaar. Daarna kiest u bij de zaak zelf wie het leest.',
    /** Before anything is chosen or sent. */
    who: {
      employee:
        'Tot u het toevoegt, ziet alleen u dit bestand. U hoeft geen stukken te geven, en het gaat nooit naar uw werkgever.',
      physician:
        'Tot u het verstuurt, ziet alleen u dit bestand. Neem alleen stukken die nodig zijn en waar de machtiging (toestemming met handtekening) voor geldt.',
      secondPhysician:
        'Tot u het vastlegt, ziet alleen u dit bestand. Neem alleen stukken die nodig zijn voor uw vraag.',
    },
    kept: (days: number) =>
      `Gebruikt u het bestand niet, dan wissen wij het na ${days} dagen. Wij bewaren het op slot: niemand anders kan het openen.`,
    allow: 'Ik mag dit bestand geven en wil het in deze zaak zetten',
    allowFirst: 'Zet eerst het vinkje. Zonder uw toestemming nemen wij geen bestand aan.',
    kind: 'Wat is het voor stuk?',
    kindWrong: 'Kies wat voor stuk het is.',
    file: 'Bestand',
    hint: 'PDF, PNG, JPEG of DOCX, van ten hoogste 10 MB.',
    send: 'Bestand toevoegen',
    done: (name: string) => `Het bestand ${name} staat klaar.`,
    back: 'Terug naar de zaak',
    closed: 'Deze zaak is gesloten. Er kunnen geen stukken meer bij.',
    role: 'U kunt in deze zaak geen stukken toevoegen.',
  },

  /** The list of files in a form. */
  field: {
    none: 'Er staan nog geen bestanden klaar.',
    ready: 'Deze bestanden staan klaar. Haal het vinkje weg als een bestand niet mee moet.',
    add: 'Een bestand toevoegen',
    remove: (name: string) => `${name} weghalen`,
    removed: (name: string) => `${name} is weggehaald.`,
    sending: (name: string) => `${name} wordt verstuurd`,
    progress: (percent: number) => `${percent} procent verstuurd`,
    stop: 'Stoppen met versturen',
    stopped: 'Het versturen is gestopt. Er is niets bewaard.',
    lost: 'Het versturen lukte niet. Kijk of u internet heeft en probeer het nog eens.',
  },

  /** Why a file is not taken, and what to do. */
  problems: {
    kind: 'Kies wat voor stuk dit is.',
    missing: 'Kies een bestand.',
    empty: 'Dit bestand is leeg. Kies een ander bestand.',
    several: 'Stuur één bestand per keer.',
    tooLarge: 'Dit bestand is groter dan 10 MB. Maak het kleiner of deel het in stukken.',
    otherType: 'Dit bestand kunnen wij niet aannemen. Kies een PDF, PNG, JPEG of DOCX.',
    broken: 'Dit bestand kunnen wij niet lezen. Sla het opnieuw op als PDF en probeer het nog eens.',
    locked:
      'Dit bestand zit op slot met een wachtwoord. Sla het op zonder wachtwoord en probeer het nog eens.',
    active:
      'In dit bestand zit een programma of een ander bestand. Druk het af naar een nieuwe PDF en kies die.',
    tooMany: 'Er staan te veel bestanden klaar die nog niet gebruikt zijn. Haal er eerst een paar weg.',
  },

  list: {
    title: 'Bestanden die zijn toegevoegd',
    waiting: 'Bestanden die klaarstaan',
    none: 'Er zijn geen stukken die u kunt lezen.',
    warning: 'Een stuk dat u ophaalt, staat daarna op uw apparaat. Doe dat alleen op een eigen apparaat.',
    broken:
      'Dit stuk is beschadigd en kan niet meer open. Vraag degene die het gaf om het nog eens toe te voegen.',
  },

  /** What is there and what is missing, in the referral. */
  present: {
    lead: 'Dit zit bij de aanvraag, en dit ontbreekt:',
    advice: 'Het advies zelf, als bestand',
    isIn: 'zit erbij',
    isMissing: 'ontbreekt',
    /** How many files of a kind there are; 0 is missing. */
    count: (count: number) => (count === 0 ? 'ontbreekt' : count === 1 ? '1 bestand' : `${count} bestanden`),
    summary: 'Medische samenvatting',
    askPhysician:
      'Het advies waar het om gaat, ontbreekt nog. Voeg het toe als u dat mag: zonder dit advies is een tweede oordeel niets waard.',
    askSecond:
      'Het advies waar het om gaat, ontbreekt. Zonder dit advies is een tweede oordeel niets waard. Heeft u het nodig? Stuur de aanvraag dan terug en schrijf erbij wat er mist.',
    tellEmployee:
      'Het advies waaraan u twijfelt, zit er nog niet bij als bestand. Heeft u het? Voeg het dan zelf toe en kies dat de tweede arts het mag lezen.',
  },

  calendar: {
    title: 'Uw afspraak',
    fetch: 'Agendabestand ophalen',
    fetchCancelled: 'Agendabestand van de afzegging ophalen',
    warning:
      'In het bestand staan de tijd, de plaats en de uitleg bij de plaats. Er staat niet in waar het gesprek over gaat.',
    ownCalendar: 'Zet het in uw eigen agenda, niet in die van uw werk.',
    changed: 'Staat de afspraak al in uw agenda? Open dit bestand opnieuw, dan verandert die mee.',
    summary: 'Afspraak',
    onPage: 'De uitleg staat op de pagina van de afspraak.',
    fileName: 'afspraak.ics',
  },
};
