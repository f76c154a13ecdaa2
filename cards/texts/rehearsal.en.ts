import type { rehearsalNl } from './rehearsal.nl.ts';

/** The English words of the rehearsal. */
export const rehearsalEn: typeof rehearsalNl = {
  label: 'Practice',
  banner: 'Practice: all people and cases are made up.',
  walk: 'Practise a whole case',
  title: 'Practise with a whole case',
  lead: 'You play the employee, the company physician and the second physician in turn. So you see all ten steps, from request to invoice. That takes about four minutes.',
  how: [
    'At the top of each page stands whose turn it is. With one click you go on as that person.',
    'The forms are filled in already. You check them and send them. A tick for a consent you always set yourself.',
    'Must time go by? Then you move the clock on by a week.',
  ],
  start: 'Begin as employee',
  stop: 'Stop practising',
  begin: (name) =>
    `You are now ${name}, an employee. Ask for the second opinion below. The form is filled in already.`,
  yourTurn: (name) => `You are now ${name}, and it is your turn. Check what stands below, and send it.`,
  turn: (name) => `It is the turn of ${name} now.`,
  switchTo: (name) => `Go on as ${name}`,
  others: 'Switch to another person',
  dayLater: 'A day later',
  weekLater: 'A week later',
  clock: (when) => `On the clock of this practice it is ${when}.`,
  wait: (when) => `The appointment is on ${when}. Move the clock on by a week.`,
  done: 'The case is completed. You saw all ten steps.',
  again: 'Practise once more',
  examples: {
    'request.submit': {
      advice: 'My company physician says that I can work all my hours again in two weeks.',
      question: 'Is that not too soon with my back pain?',
    },
    'suitability.confirm': { explanation: 'We talked. A second look helps here.' },
    'referral.send': {
      background: 'The question is whether working all hours fits now.',
      workSituation: 'Work in a warehouse, 36 hours a week, much lifting.',
      medicalSummary: 'Low back pain since the summer. Physiotherapy is under way.',
    },
    'appointment.propose': { place: 'Oostwal 12, Arnhem' },
    'draft.submit': {
      advice: 'Build up the work over six weeks, with less lifting.',
      grounds: 'This follows from the talk and the examination.',
    },
    'advice.finalise': {
      advice: 'Build up the work over six weeks, with less lifting.',
      grounds: 'This follows from the talk and the examination.',
      handling: 'The remark has been dealt with.',
    },
    'adoption.decide': { reasons: 'The advice fits what I saw myself during the consultation. I adopt it.' },
  },
};
