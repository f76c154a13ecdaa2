import type { deliveriesNl } from './deliveries.nl.ts';

/** The English words around messages that have to reach somebody outside the conversation. */
export const deliveriesEn: typeof deliveriesNl = {
  mail: {
    subject: 'A message is ready for you',
    text: (link, minutes) =>
      [
        'Hello,',
        '',
        'A message is ready for you. You can read it through this link:',
        '',
        link,
        '',
        `The link works once, and for at most ${minutes} minutes. Does it no longer work? Then you come to a page where you sign in yourself. Your message stays.`,
        '',
        'You cannot reply to this e-mail.',
        '',
      ].join('\n'),
  },
  unreached: {
    title: 'A message could not be delivered',
    text: (who) =>
      `A message for ${who} could not be delivered. It is ready in the web chat, but perhaps ${who} has not seen it yet. A phone call may help. You find the number with the case.`,
  },
};
