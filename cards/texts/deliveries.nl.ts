/** The Dutch words around messages that have to reach somebody outside the conversation: the reference. */
export const deliveriesNl = {
  /** The mail says that something is waiting and no more: anybody may read over a shoulder. */
  mail: {
    subject: 'Er staat een bericht voor u klaar',
    text: (link: string, minutes: number) =>
      [
        'Goedendag,',
        '',
        'Er staat een bericht voor u klaar. U leest het via deze link:',
        '',
        link,
        '',
        `De link werkt 1 keer, en ten hoogste ${minutes} minuten. Werkt de link niet meer? Dan komt u op een pagina waar u zelf inlogt. Uw bericht blijft staan.`,
        '',
        'U kunt op deze e-mail niet antwoorden.',
        '',
      ].join('\n'),
  },
  /** To who waits in a case for somebody whom no channel reached. */
  unreached: {
    title: 'Bericht kon niet worden bezorgd',
    text: (who: string) =>
      `Een bericht voor ${who} kon niet worden bezorgd. Het staat wel klaar in de webchat, maar misschien heeft ${who} het nog niet gezien. Bellen kan helpen. Het nummer staat bij de zaak.`,
  },
  /** To a back office: which messages did not arrive, and why. What they say stands nowhere here. */
  undelivered: {
    none: 'Alle berichten kwamen aan.',
    how: 'Alles staat ook in de webchat. Bel wie nog niets zag. Het nummer staat bij de zaak.',
    since: 'sinds',
    channels: { teams: 'Teams', email: 'E-mail' },
    noChannel: 'Geen kanaal',
    becauseNoChannel: 'Van deze persoon kennen wij geen Teams en geen e-mailadres.',
    because: {
      blocked: 'Deze persoon zette de app in Teams stil.',
      uninstalled: 'De app is uit Teams verwijderd.',
      disabledByAdministrator: 'Een beheerder zette de app in Teams uit.',
      forbidden: 'Teams laat dit bericht aan deze persoon niet toe.',
      conversationGone: 'Het gesprek in Teams bestaat niet meer.',
      conflict: 'Teams kon dit bericht niet kwijt.',
      throttled: 'Er waren te veel berichten achter elkaar.',
      serverError: 'Er was een storing bij het andere systeem.',
      notAuthorised: 'Het andere systeem laat ons niet toe. Vraag uw beheerder om hulp.',
      timeout: 'Het andere systeem gaf geen antwoord.',
      unreachable: 'Het andere systeem was niet te bereiken.',
      refused: 'Het bericht werd geweigerd. Klopt het adres nog?',
      unreadable: 'Het bericht was niet meer te lezen.',
    },
  },
};
