import { lines, type Passage, type Seen } from '../../cards/seen.ts';

/** What somebody typed: easy to find back in a text. */
const typed = (what: string) => `⟨${what}⟩`;

/** Everything empty, roles instead of names: what a reader gets who may see nothing more. */
export const bare: Seen = {
  employee: { name: 'de werknemer', phone: '' },
  physician: { name: 'de bedrijfsarts', phone: '' },
  second: { name: 'de tweede arts', phone: '' },
  contact: { name: 'het team', phone: '030 555 01 00', hours: '' },
  complaints: '',
  given: {},
  adviceDate: '',
  earliestDate: '',
  appointment: '',
  performedOn: '',
  due: '',
  isLate: false,
  isAuthorised: false,
  hasRemarks: false,
  isAdviceIn: false,
  enclosed: { summary: false, files: {} },
  hasNextChoice: false,
  candidates: [],
  recommended: '',
  payer: 'service',
  hrStatusOffered: false,
  outcome: '',
};

/** Everything given that can be given, with names and phone numbers. */
export const full: Seen = {
  employee: { name: 'Jip Bakker', phone: '06 555 00 01' },
  physician: { name: 'dr. A. de Vries', phone: '06 555 00 02' },
  second: { name: 'dr. B. de Wit', phone: '06 555 00 03' },
  contact: { name: 'Sam Smit', phone: '030 555 01 00', hours: 'ma-vr 9-17' },
  complaints: 'klachten@example.org',
  given: {
    'request.submit': {
      subject: 'absenceAdvice',
      adviceDate: '2026-10-23',
      advice: typed('advice'),
      question: typed('question'),
      whatIsNew: typed('whatIsNew'),
    },
    'suitability.confirm': { explanation: typed('explanation'), discussedOn: '2026-11-02' },
    'suitability.advise': { instrument: 'driegesprek', explanation: typed('why another') },
    'request.insist': { reason: typed('insists') },
    'request.refuse': { ground: 'repeated', reasons: typed('refusal') },
    'selection.recommend': { secondPhysicianId: 'second-1', note: typed('note') },
    'selection.choose': { first: 'second-4', costsAccepted: true },
    'availability.decline': { reason: typed('no time') },
    'authorisation.sign': { agreed: true, items: ['complaints', 'correspondence'] },
    'referral.send': {
      background: typed('background'),
      workSituation: typed('work'),
      medicalSummary: typed('medical'),
    },
    'referral.return': { missing: typed('missing') },
    'appointment.propose': {
      startDate: '2026-11-30',
      startTime: '10:30',
      durationMinutes: 60,
      place: typed('place'),
      notes: typed('notes'),
    },
    'appointment.cancel': { reason: typed('cancelled') },
    'appointment.decline': { reason: typed('declined') },
    'information.request': {
      source: 'employer',
      name: typed('name'),
      what: typed('what'),
      why: typed('why'),
    },
    'information.provide': { answer: typed('answer') },
    'information.record': { summary: typed('summary') },
    'draft.submit': { advice: typed('draft'), grounds: typed('draft grounds') },
    'draft.comment': { inaccuracies: typed('inaccuracies') },
    'advice.finalise': {
      advice: typed('final'),
      grounds: typed('final grounds'),
      handling: typed('handling'),
    },
    'adoption.decide': { outcome: 'partial', reasons: typed('reasons'), adviceChanged: true },
    'transfer.request': { reason: typed('transfer') },
    'transfer.decide': { granted: true, reasons: typed('granted'), newPhysician: typed('new physician') },
    'invoice.issue': { amount: 950.5, vat: 21, performedOn: '2026-11-30', number: typed('number') },
    'request.withdraw': { reason: typed('withdrawn') },
    'participant.replace': { role: 'physician', personId: 'physician-2' },
  },
  adviceDate: '23 oktober 2026',
  earliestDate: '25 november 2026',
  appointment: 'maandag 30 november 2026 om 10.30 uur',
  performedOn: '30 november 2026',
  due: 'vrijdag 4 december 2026 om 9.00 uur',
  isLate: false,
  isAuthorised: true,
  hasRemarks: true,
  isAdviceIn: true,
  enclosed: { summary: true, files: { complaints: 2, advice: 1 } },
  hasNextChoice: true,
  candidates: [
    {
      name: 'dr. B. de Wit',
      service: 'Dienst Noord',
      town: 'Arnhem',
      languages: ['nl', 'en'],
      fields: ['zwaar werk'],
      inContract: true,
      price: 950,
    },
    {
      name: 'dr. C. Mol',
      service: '',
      town: '',
      languages: [],
      fields: [],
      inContract: false,
      price: 1_200.5,
    },
  ],
  recommended: 'dr. B. de Wit',
  payer: 'employee',
  hrStatusOffered: true,
  outcome: 'completed',
};

const outcomes = ['completed', 'blocked', 'alternative', 'refused', 'withdrawn', 'infeasible'] as const;

/** Situations that the texts tell apart, by name. */
export const situations: readonly (readonly [name: string, seen: Seen])[] = [
  ['everything empty', bare],
  ['everything given', full],
  ['everything given, too late', { ...full, isLate: true, payer: 'service', outcome: '' }],
  [
    'names but nothing given',
    { ...full, given: {}, hasRemarks: false, isAdviceIn: false, isAuthorised: false },
  ],
  [
    'the other way round',
    {
      ...full,
      isAuthorised: false,
      hasNextChoice: false,
      given: {
        ...full.given,
        'information.request': { ...full.given['information.request'], source: 'physician' },
        'adoption.decide': { ...full.given['adoption.decide'], outcome: 'none', adviceChanged: false },
        'transfer.decide': { ...full.given['transfer.decide'], granted: false },
        'participant.replace': { role: 'secondPhysician', personId: 'second-2' },
      },
    },
  ],
  ...outcomes.map((outcome) => [`nothing given, ${outcome}`, { ...bare, outcome }] as const),
];

/** Every word of a passage in reading order, as sentences: titles, headings and labels end where they end. */
export function sentencesIn(passage: Passage): readonly string[] {
  const end = (words: string) => (/[.?!:]$/.test(words) ? words : `${words}.`);
  return [
    end(passage.title),
    ...passage.lines.map((line) =>
      line.kind === 'text' || line.kind === 'heading' ? end(line.text) : end(`${line.label}: ${line.text}`),
    ),
  ];
}

/** Everything but what people typed. */
export function ownWords(passage: Passage): string {
  return sentencesIn({
    title: passage.title,
    lines: passage.lines.map((line) => (line.kind === 'quote' ? { ...line, text: '' } : line)),
  }).join('\n');
}

/** What a reader can stumble over: holes, double spaces, empty words, and typed text inside a sentence of ours. */
export function flawsOf(passage: Passage): readonly string[] {
  const words = [
    passage.title,
    ...lines(...passage.lines).flatMap((line) => ('label' in line ? [line.label, line.text] : [line.text])),
  ];
  const broken = words.filter(
    (text) => text.trim() === '' || /undefined|null|NaN|\$\{|\s{2,}|^\s|\s$|\.\.|\[object/.test(text),
  );
  const mixed = ownWords(passage).includes('⟨') ? [ownWords(passage)] : [];
  return [...broken, ...mixed];
}
