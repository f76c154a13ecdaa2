import type { signInNl } from './signIn.nl.ts';

/** The same in English. */
export const signInEn: typeof signInNl = {
  with: (name) => `Sign in with ${name}`,
  next: 'Continue',
  choose:
    'Fill in your e-mail address first. After that you sign in with your own organisation or sign-in service.',
  again: {
    title: 'Sign in again to sign this',
    text: 'You are about to put your signature. That is why we now ask you to sign in again. Then we know that it is you, and not somebody else behind your screen.',
    back: 'After that you come back to the same place. What you had filled in is still there. From then on you can sign for 15 minutes.',
  },
  noProvider:
    'No sign-in service belongs to this e-mail address. Check the address, or ask your contact person which address you can use.',
  noProviders: 'You cannot sign in on this page here. Open the app in Teams, or phone your contact person.',
  tryAgain: 'Sign in again',
  problems: {
    cancelled: {
      title: 'You are not signed in',
      text: 'Signing in stopped before it was done. Nothing has changed. You can simply do it again.',
    },
    over: {
      title: 'This attempt to sign in is over',
      text: 'You came back with an old attempt, or from another window. Sign in again below.',
    },
    unknown: {
      title: 'We do not know this account',
      text: 'You are signed in with your sign-in service, but we do not know who you are here. Check that you chose the right account. Is it right? Then ask your contact person to add you.',
    },
    secondFactor: {
      title: 'One more check is needed',
      text: 'Physicians read medical details here. That is why you sign in with an extra check, such as a code on your phone. Your sign-in service did not tell us of that check. Switch the extra check on and sign in again.',
    },
    tooOld: {
      title: 'Your sign-in service did not ask again who you are',
      text: 'For a signature you must have shown just now who you are. Sign out at your sign-in service and do it here again.',
    },
    away: {
      title: 'The sign-in service cannot be reached now',
      text: 'We get no answer from the sign-in service. Try again in a few minutes. Is it urgent? Then phone your contact person.',
    },
    failed: {
      title: 'Signing in did not work',
      text: 'The answer of the sign-in service was not right. Nothing has changed. Try again, or phone your contact person if it fails once more.',
    },
    otherSite: {
      title: 'Begin here',
      text: 'This request came from another website. Sign in yourself below.',
    },
  },
  tooMany: {
    title: 'Please wait',
    text: 'Very much is coming in from this place at once. Nothing was lost. Wait a moment and then try again.',
  },
  everywhere: {
    title: 'Sign out everywhere',
    text: 'This signs you out on all devices, this one as well. Do this when you lost a phone, or forgot to sign out somewhere.',
    button: 'Sign out everywhere',
  },
};
