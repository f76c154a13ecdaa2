/** What people read while they sign in outside demo mode, and when that does not go: the reference. */
export const signInNl = {
  with: (name: string) => `Inloggen bij ${name}`,
  next: 'Verder',
  choose: 'Vul eerst uw e-mailadres in. Daarna logt u in bij uw eigen organisatie of inlogdienst.',
  again: {
    title: 'Log opnieuw in om te tekenen',
    text: 'U gaat iets ondertekenen. Wij vragen u daarom nu opnieuw in te loggen. Zo weten wij dat u het zelf bent, en niet iemand anders achter uw scherm.',
    back: 'Daarna komt u terug op dezelfde plek. Wat u al invulde, staat er dan nog. Tekenen kan vanaf dat moment 15 minuten lang.',
  },
  noProvider:
    'Bij dit e-mailadres hoort geen inlogdienst. Kijk of het adres klopt, of vraag uw contactpersoon welk adres u kunt gebruiken.',
  noProviders: 'Inloggen op deze bladzijde kan hier niet. Open de app in Teams, of bel uw contactpersoon.',
  tryAgain: 'Opnieuw inloggen',
  problems: {
    cancelled: {
      title: 'U bent niet ingelogd',
      text: 'Het inloggen is gestopt voordat het klaar was. Er is niets veranderd. U kunt het gewoon opnieuw doen.',
    },
    over: {
      title: 'Deze poging om in te loggen is voorbij',
      text: 'U kwam terug met een oude poging, of uit een ander venster. Log hieronder opnieuw in.',
    },
    unknown: {
      title: 'Wij kennen dit account niet',
      text: 'U bent wel ingelogd bij uw inlogdienst, maar wij weten niet wie u hier bent. Kijk of u het goede account hebt gekozen. Klopt het? Vraag dan uw contactpersoon om u toe te voegen.',
    },
    secondFactor: {
      title: 'Er is nog een extra controle nodig',
      text: 'Artsen lezen hier medische gegevens. Daarom logt u in met een extra controle, bijvoorbeeld een code op uw telefoon. Uw inlogdienst meldde ons die controle niet. Zet de extra controle aan en log opnieuw in.',
    },
    tooOld: {
      title: 'Uw inlogdienst vroeg niet opnieuw wie u bent',
      text: 'Voor een handtekening moet u net hebben laten zien wie u bent. Log uit bij uw inlogdienst en doe het hier opnieuw.',
    },
    away: {
      title: 'De inlogdienst is nu niet bereikbaar',
      text: 'Wij krijgen geen antwoord van de inlogdienst. Probeer het over een paar minuten opnieuw. Heeft het haast? Bel dan uw contactpersoon.',
    },
    failed: {
      title: 'Inloggen is niet gelukt',
      text: 'Het antwoord van de inlogdienst klopte niet. Er is niets veranderd. Probeer het opnieuw, of bel uw contactpersoon als het weer niet lukt.',
    },
    otherSite: {
      title: 'Begin hier',
      text: 'Dit verzoek kwam van een andere website. Log hieronder zelf in.',
    },
  },
  tooMany: {
    title: 'Even wachten',
    text: 'Er komt nu heel veel achter elkaar binnen vanaf deze plek. Er is niets verloren gegaan. Wacht even en probeer het dan opnieuw.',
  },
  everywhere: {
    title: 'Overal uitloggen',
    text: 'Hiermee logt u uit op alle apparaten, ook op dit apparaat. Doe dit als u een telefoon kwijt bent, of ergens vergat uit te loggen.',
    button: 'Overal uitloggen',
  },
};
