import { describe, expect, it } from '@jest/globals';
import { questionsEn } from '../../../cards/texts/questions.en.ts';
import { questionsNl } from '../../../cards/texts/questions.nl.ts';
import { instruments } from '../../../domain/aidRules.ts';
import { sentencesOf } from '../../support/readability.ts';

const questions = [
  'faq_costs',
  'faq_blocking_right',
  'faq_difference_uwv',
  'faq_who_performs',
  'faq_location',
  'faq_duration',
  'faq_privacy_employer',
  'faq_suspensive',
  'faq_binding',
  'faq_medical_file_consent',
  'faq_refusal_complaint',
  'faq_transfer_guidance',
  'faq_invoice',
  'faq_id_at_consult',
  'faq_choose_physician',
];
const answers = Object.entries(questionsNl.answers).map(([intent, answer]) => ({ intent, answer }));
const { answers: nl } = questionsNl;
const all = ({ short, more }: { readonly short: string; readonly more: readonly string[] }) =>
  [short, ...more].join(' ');

describe('The answers', () => {
  it('cover every instrument, every question and what lies outside', () => {
    const rest = ['out_of_scope', 'emergency', 'action_human_help'];
    const wanted = [...instruments, ...questions, ...rest];
    expect(answers.map(({ intent }) => intent).sort()).toEqual(wanted.sort());
  });

  it.each(answers)('begin with two or three sentences and have more behind them: $intent', ({ answer }) => {
    const { length } = sentencesOf([answer.short]);
    expect(length).toBeGreaterThanOrEqual(2);
    expect(length).toBeLessThanOrEqual(3);
    expect(answer.more.length).toBeGreaterThanOrEqual(2);
  });

  it.each(answers)('name a source with its date: $intent', ({ answer }) => {
    expect(answer.source.length).toBeGreaterThan(0);
    for (const { date } of answer.source) expect(date).toMatch(/20\d\d/);
  });

  it('give price, term, nature and readers of every kind of deskundigenoordeel (R27)', () => {
    const kinds = [
      nl.deskundigenoordeel_own_work,
      nl.deskundigenoordeel_suitable_work,
      nl.deskundigenoordeel_employer_effort,
      nl.deskundigenoordeel_employee_effort,
    ];
    for (const kind of kinds) {
      expect(all(kind)).toContain('u 100 euro, uw werkgever 400 euro');
      expect(all(kind)).toContain('2 tot 4 weken');
      expect(all(kind)).toContain('niet bindend');
      expect(all(kind)).toContain('Dat kunt u niet tegenhouden');
      expect(all(kind)).toContain('eerste twee jaar');
    }
  });

  it('give the week of a herkeuring and the twenty years of the file (R17, R35)', () => {
    expect(nl.herkeuring.short).toContain('binnen 1 week');
    expect(all(nl.faq_medical_file_consent)).toContain('20 jaar');
  });

  it('call only the employee able to ask (R2) and the refusal an exception with written reasons (R24, R36)', () => {
    expect(nl.employer_cannot_request.short).toMatch(/^Nee\. Alleen een werknemer/);
    expect(nl.faq_refusal_complaint.short).toMatch(/^Alleen met een heel goede reden\. .* op papier/);
    expect(nl.refuse_repeat.short).toContain('Een nieuwe vraag is geen herhaling');
  });

  it('tell the employer nothing without the employee (R52)', () => {
    expect(nl.faq_privacy_employer.short).toMatch(/^Nee, niet van ons en niet van de artsen\./);
  });
});

describe.each([
  ['Dutch', questionsNl, /112.*huisarts.*113/s, /bewaren wij niet/, /aan niemand/],
  ['English', questionsEn, /112.*general practitioner.*113/s, /do not keep/, /tell nobody/],
])('The answer in an emergency in %s', (_name, { answers: reviewed }, order, notKept, nobody) => {
  it('names 112, the general practitioner and 113 before anything else', () => {
    expect(reviewed.emergency.title).toMatch(order);
    expect(reviewed.emergency.short).toMatch(order);
    expect(reviewed.emergency.short).toContain('0800-0113');
    expect(
      sentencesOf([reviewed.emergency.short]).every((sentence) =>
        /112|huisarts|practitioner|113/.test(sentence),
      ),
    ).toBe(true);
  });

  it('then offers help and says that nothing is kept and nobody told', () => {
    const rest = reviewed.emergency.more.join(' ');
    expect(rest).toMatch(notKept);
    expect(rest).toMatch(nobody);
    expect(rest).toMatch(/hulp|help/);
  });
});

describe('What lies outside', () => {
  it('is answered with where to go for pay, leave, conflict, UWV and a hospital doctor (R25)', () => {
    const lines = nl.out_of_scope.more.join('\n');
    expect(lines).toMatch(/Loon, verlof.*vakbond/);
    expect(lines).toMatch(/Ruzie.*vertrouwenspersoon/);
    expect(lines).toMatch(/besluit van UWV.*bezwaar/);
    expect(lines).toMatch(/ziekenhuis.*verwijzing/);
    expect(nl.out_of_scope.short).toMatch(/geen ziekte vast, voorspelt niets en geeft geen juridisch advies/);
  });
});
