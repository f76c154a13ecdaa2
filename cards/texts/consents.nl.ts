import { terms } from './figures.ts';

/** The verbs that stand for a signature: each a consent of its own, never bundled with another (R48). */
export type ConsentVerb = 'authorisation.sign' | 'sharing.consent' | 'information.consent';

/** One text that people agree to. `version` changes with every change of the words, in either language. */
export type Consent = {
  readonly version: string;
  readonly title: string;
  /** Sender, receiver, data, purpose and validity, each with its question (R48). */
  readonly parts: readonly { readonly label: string; readonly text: string }[];
  /** What the person should know before deciding: withdrawing and refusing (R49 to R51). */
  readonly know: readonly string[];
  /** What the person declares by agreeing. */
  readonly statement: string;
};

/** The exact words of a consent, as they are shown, hashed and kept in the receipt; one line per part. */
export function signedWords(consent: Consent): string {
  const parts = consent.parts.map(({ label, text }) => `${label} ${text}`);
  return [consent.title, ...parts, ...consent.know, consent.statement].join('\n');
}

/** The Dutch texts that people sign, by verb: the reference (R48 to R51). */
export const consentsNl: { readonly [V in ConsentVerb]: Consent } = {
  'authorisation.sign': {
    version: 'authorisation.sign-nl-1',
    title: 'Machtiging: mijn bedrijfsarts mag medische gegevens sturen',
    parts: [
      {
        label: 'Wat is dit?',
        text: 'Een machtiging is toestemming met handtekening. U geeft die voor een second opinion: advies van een tweede bedrijfsarts.',
      },
      { label: 'Wie stuurt de gegevens?', text: 'Uw eigen bedrijfsarts in deze zaak.' },
      {
        label: 'Wie krijgt de gegevens?',
        text: 'Alleen de second opinion-bedrijfsarts (de tweede arts) die u heeft gekozen en die ja heeft gezegd.',
      },
      {
        label: 'Welke gegevens?',
        text: 'Medische gegevens van de soorten die u hieronder aanvinkt, en alleen wat nodig is. Ook wat u zelf schreef: het advies waaraan u twijfelt, uw vraag en wat er nieuw is.',
      },
      {
        label: 'Waarvoor?',
        text: 'Alleen om in deze zaak een second opinion te geven. Voor iets anders mag het niet.',
      },
      {
        label: 'Hoe lang?',
        text: 'Tot uw zaak sluit, tot u de machtiging intrekt, of tot een van de twee artsen wordt vervangen. Wat de tweede arts al kreeg, kan in het medisch dossier van die arts blijven.',
      },
    ],
    know: [
      'U kunt de machtiging altijd intrekken zolang de zaak open is. Dat gaat even makkelijk als geven: met één knop. De tweede arts ziet de gegevens dan hier niet meer. Wat al verstuurd of gelezen is, kunnen wij niet terughalen.',
      'U hoeft niet te tekenen. Zonder machtiging gaan alleen een vraag zonder medische gegevens en informatie over uw werk mee. Uw zaak stopt daar niet door. Wel kan de tweede arts dan misschien te weinig weten.',
      'Doet u niets? Dan telt dat nooit als ja.',
      'Uw werkgever krijgt deze gegevens niet, en hoort niet wat u kiest.',
      'Deze machtiging gaat nergens anders over. Voor extra informatie en voor het delen van het advies vragen wij u apart.',
    ],
    statement:
      'Ik heb dit gelezen. Mijn bedrijfsarts mag de gegevens die ik heb aangevinkt en mijn vraag naar de tweede arts sturen.',
  },

  'information.consent': {
    version: 'information.consent-nl-1',
    title: 'Toestemming voor één vraag om extra informatie',
    parts: [
      {
        label: 'Wat is dit?',
        text: 'De tweede arts wil iets weten voor uw second opinion: advies van een tweede bedrijfsarts. Dat mag alleen als u ja zegt.',
      },
      {
        label: 'Wie geeft de informatie?',
        text: 'Alleen wie in deze vraag staat: uw eigen bedrijfsarts, een behandelaar, uw werkgever of iemand anders.',
      },
      {
        label: 'Wie krijgt de informatie?',
        text: 'Alleen de tweede arts in deze zaak. U kunt het antwoord zelf ook lezen.',
      },
      {
        label: 'Welke gegevens?',
        text: 'Alleen het antwoord op deze ene vraag, zoals de vraag er staat. Wie antwoordt, leest de vraag ook.',
      },
      {
        label: 'Waarvoor?',
        text: 'Alleen om in deze zaak een second opinion te geven, om de reden die bij de vraag staat.',
      },
      {
        label: 'Hoe lang?',
        text: 'Voor deze ene keer. Stopt de tweede arts, dan eindigt deze toestemming ook. Wordt uw bedrijfsarts vervangen voordat die antwoordt, dan vragen wij het u opnieuw.',
      },
    ],
    know: [
      'Staat uw werkgever in de vraag? Dan hoort uw werkgever dat u een second opinion heeft gevraagd. De tweede arts vraagt het zelf aan uw werkgever. Wij sturen uw werkgever niets.',
      'U kunt deze toestemming intrekken zolang de tweede arts aan het advies werkt. Dat gaat even makkelijk als geven: met één knop. Wij vragen dan niets meer, en de tweede arts ziet het antwoord hier niet meer. Wat al gelezen is, kunnen wij niet terughalen. Is het advies al af? Dan zit het antwoord erin verwerkt. Wilt u daarna nog intrekken, zeg dat dan tegen de tweede arts.',
      'U hoeft geen ja te zeggen. De tweede arts gaat dan verder zonder deze informatie. Uw zaak stopt daar niet door.',
      `Doet u ${terms.informationDays} dagen niets? Dan telt dat als nee.`,
      'Deze toestemming gaat nergens anders over. Een volgende vraag leggen wij u opnieuw voor.',
    ],
    statement:
      'Ik heb dit gelezen. De tweede arts mag deze ene vraag stellen aan wie erin staat, en het antwoord krijgen.',
  },

  'sharing.consent': {
    version: 'sharing.consent-nl-1',
    title: 'Machtiging: mijn bedrijfsarts mag het advies lezen',
    parts: [
      {
        label: 'Wat is dit?',
        text: 'Een machtiging is toestemming met handtekening. U geeft die om uw second opinion te delen: het advies van een tweede bedrijfsarts.',
      },
      { label: 'Wie stuurt het advies?', text: 'De tweede arts die het advies schreef.' },
      { label: 'Wie krijgt het advies?', text: 'Alleen uw eigen bedrijfsarts in deze zaak.' },
      {
        label: 'Welke gegevens?',
        text: 'Een kopie van het definitieve advies, met de uitleg die erbij hoort. De eerste versie en uw opmerkingen daarover gaan niet mee.',
      },
      {
        label: 'Waarvoor?',
        text: 'Uw bedrijfsarts beslist ermee of het eigen advies verandert, en begeleidt u daarna verder.',
      },
      {
        label: 'Hoe lang?',
        text: 'Tot uw zaak sluit, tot u de machtiging intrekt, of tot uw bedrijfsarts wordt vervangen. Wat uw bedrijfsarts al kreeg, kan in uw medisch dossier blijven.',
      },
    ],
    know: [
      'U kunt de machtiging altijd intrekken zolang de zaak open is. Dat gaat even makkelijk als geven: met één knop. Uw bedrijfsarts ziet de kopie dan hier niet meer. Wat al gelezen is, kan niet ongedaan worden gemaakt.',
      `U hoeft niet te delen. Dat is uw recht, en uw zaak stopt daar niet door. Kiest u voor niet delen, dan kunt u nog zeker ${terms.changeMindWeeks} weken alsnog delen. U mag het advies ook zelf aan uw bedrijfsarts geven.`,
      'Doet u niets? Dan telt dat nooit als ja.',
      'Uw werkgever krijgt het advies niet, en hoort niet wat u kiest. Verandert uw bedrijfsarts iets, dan krijgt uw werkgever alleen dat nieuwe advies. Daarin staat niets over een second opinion.',
      'Deze machtiging gaat nergens anders over.',
    ],
    statement:
      'Ik heb dit gelezen. De tweede arts mag een kopie van het definitieve advies naar mijn eigen bedrijfsarts sturen.',
  },
};
