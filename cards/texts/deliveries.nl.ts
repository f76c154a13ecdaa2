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
};
