/** The Dutch words of our pages inside Teams, as tab and as dialog: the reference. */
export const teamsNl = {
  opening: 'Een ogenblik, wij openen uw pagina.',
  problem: {
    title: 'Wij kunnen uw pagina niet openen',
    /** Why, and what to do next. */
    noToken:
      'Teams heeft ons niet laten weten wie u bent. Probeer het nog eens. Lukt het niet? Open de pagina dan in uw browser en log daar in.',
    notKnown:
      'Wij kennen dit account van Teams niet, of er is nog een extra controle nodig. Open de pagina in uw browser en log daar in. Lukt dat ook niet? Vraag uw arbodienst dan om uw account te koppelen. Dat is de organisatie waar de bedrijfsarts voor werkt.',
    away: 'Onze dienst geeft nu geen antwoord. Wat u typte, staat nog op dit apparaat. Probeer het over een paar minuten nog eens.',
    outside:
      'Deze pagina werkt in Teams, of gewoon in uw browser. Open de pagina in uw browser en log daar in.',
  },
  notSent: 'Dit is niet verstuurd. Wat u typte, staat er nog. Probeer het nog eens.',
  again: 'Probeer het nog eens',
  browser: 'Openen in uw browser',
  /** Stands for who hears the page behind a link that leaves Teams. */
  leaves: '(opent in uw browser)',
  download:
    'U haalt een bestand met persoonlijke gegevens op. Doe dat op een eigen apparaat. Wilt u verdergaan?',
  yes: 'Ja, ophalen',
  no: 'Nee',
  /** Closes the dialog after something was done in it. */
  close: 'Terug naar het gesprek',
  tab: 'Groter openen',
};
