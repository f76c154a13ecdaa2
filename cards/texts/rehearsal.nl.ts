import type { CaseVerb } from '../../domain/procedure.ts';

/** Words that stand ready in the forms of a rehearsal, by verb and input. */
type Examples = Readonly<Partial<Record<CaseVerb, Readonly<Record<string, string>>>>>;

const examples: Examples = {
  'request.submit': {
    advice: 'Volgens mijn bedrijfsarts kan ik over twee weken weer al mijn uren werken.',
    question: 'Is dat met mijn rugklachten niet te snel?',
  },
  'suitability.confirm': { explanation: 'Wij spraken elkaar. Een tweede blik helpt hier.' },
  'referral.send': {
    background: 'De vraag is of alle uren werken nu past.',
    workSituation: 'Werk in een magazijn, 36 uur per week, veel tillen.',
    medicalSummary: 'Pijn laag in de rug sinds de zomer. Fysiotherapie loopt.',
  },
  'appointment.propose': { place: 'Oostwal 12, Arnhem' },
  'draft.submit': {
    advice: 'Bouw het werk in zes weken op, met minder tillen.',
    grounds: 'Dit volgt uit het gesprek en het onderzoek.',
  },
  'advice.finalise': {
    advice: 'Bouw het werk in zes weken op, met minder tillen.',
    grounds: 'Dit volgt uit het gesprek en het onderzoek.',
    handling: 'De opmerking is verwerkt.',
  },
  'adoption.decide': { reasons: 'Het advies past bij wat ik zelf zag op het spreekuur. Ik neem het over.' },
};

/** The Dutch words of the rehearsal in demo mode: the reference. */
export const rehearsalNl = {
  label: 'Oefening',
  banner: 'Oefening: alle mensen en zaken zijn bedacht.',
  walk: 'Een hele zaak oefenen',
  title: 'Oefenen met een hele zaak',
  lead: 'U speelt om de beurt de werknemer, de bedrijfsarts en de tweede arts. Zo ziet u alle tien stappen, van aanvraag tot rekening. Dat kost ongeveer vier minuten.',
  how: [
    'Bovenaan elke bladzijde staat wie er aan zet is. Met één klik gaat u verder als die persoon.',
    'De formulieren zijn al ingevuld. U kijkt ze na en verstuurt ze. Een vinkje voor toestemming zet u altijd zelf.',
    'Moet er tijd voorbijgaan? Dan zet u de klok een week verder.',
  ],
  start: 'Begin als werknemer',
  stop: 'Stoppen met oefenen',
  begin: (name: string) =>
    `U bent nu ${name}, een werknemer. Vraag hieronder de second opinion aan. Het formulier is al ingevuld.`,
  yourTurn: (name: string) =>
    `U bent nu ${name}, en u bent aan zet. Kijk na wat er hieronder staat, en verstuur het.`,
  turn: (name: string) => `Nu is ${name} aan zet.`,
  switchTo: (name: string) => `Verder als ${name}`,
  others: 'Wissel van persoon',
  dayLater: 'Een dag later',
  weekLater: 'Een week later',
  clock: (when: string) => `Op de klok van de oefening is het ${when}.`,
  wait: (when: string) => `Het spreekuur is op ${when}. Zet de klok een week verder.`,
  done: 'De zaak is afgerond. U zag alle tien stappen.',
  again: 'Nog een keer oefenen',
  examples,
};
