import type { teamsNl } from './teams.nl.ts';

/** The English words of our pages inside Teams. */
export const teamsEn: typeof teamsNl = {
  opening: 'One moment, we are opening your page.',
  problem: {
    title: 'We cannot open your page',
    noToken:
      'Teams did not tell us who you are. Try again. Does it not work? Then open the page in your browser and sign in there.',
    notKnown:
      'We do not know this account of Teams, or one more check is needed. Open the page in your browser and sign in there. Does that not work either? Then ask your arbodienst to link your account. That is the organisation that the company physician works for.',
    away: 'Our service does not answer now. What you typed is still on this device. Try again in a few minutes.',
    outside:
      'This page works in Teams, or simply in your browser. Open the page in your browser and sign in there.',
  },
  notSent: 'This was not sent. What you typed is still there. Try again.',
  again: 'Try again',
  browser: 'Open in your browser',
  leaves: '(opens in your browser)',
  download:
    'You are getting a file with personal details. Do so on a device of your own. Do you want to go on?',
  yes: 'Yes, get it',
  no: 'No',
  close: 'Back to the conversation',
  tab: 'Open larger',
};
