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
  undelivered: {
    none: 'All messages arrived.',
    how: 'Everything is in the web chat as well. Phone whoever has not seen it yet. The number is with the case.',
    since: 'since',
    channels: { teams: 'Teams', email: 'E-mail' },
    noChannel: 'No channel',
    becauseNoChannel: 'We know no Teams and no e-mail address of this person.',
    because: {
      blocked: 'This person silenced the app in Teams.',
      uninstalled: 'The app was removed from Teams.',
      disabledByAdministrator: 'An administrator turned the app off in Teams.',
      forbidden: 'Teams does not allow this message to this person.',
      conversationGone: 'The conversation in Teams no longer exists.',
      conflict: 'Teams could not place this message.',
      throttled: 'There were too many messages in a row.',
      serverError: 'The other system had a failure.',
      notAuthorised: 'The other system does not let us in. Ask your administrator for help.',
      timeout: 'The other system gave no answer.',
      unreachable: 'The other system could not be reached.',
      refused: 'The message was refused. Is the address still right?',
      unreadable: 'The message could no longer be read.',
    },
  },
};
