import type { Consent, ConsentVerb } from './consents.nl.ts';
import { terms } from './figures.ts';

/** The English texts that people sign, by verb, equal in content to the Dutch (R48 to R51). */
export const consentsEn: { readonly [V in ConsentVerb]: Consent } = {
  'authorisation.sign': {
    version: 'authorisation.sign-en-1',
    title: 'Authorisation: my company physician may send medical data',
    parts: [
      {
        label: 'What is this?',
        text: 'An authorisation is permission with a signature. You give it for a second opinion: advice from a second company physician.',
      },
      { label: 'Who sends the data?', text: 'Your own company physician in this case.' },
      {
        label: 'Who gets the data?',
        text: 'Only the second opinion physician (the second physician) whom you have chosen and who has said yes.',
      },
      {
        label: 'Which data?',
        text: 'Medical data of the kinds that you tick below, and only what is needed. Also what you wrote yourself: the advice that you doubt, your question and what is new.',
      },
      {
        label: 'What for?',
        text: 'Only to give a second opinion in this case. It may not be used for anything else.',
      },
      {
        label: 'How long?',
        text: 'Until your case closes, until you withdraw the authorisation, or until one of the two doctors is replaced. What the second physician has got already may stay in the medical file of that doctor.',
      },
    ],
    know: [
      'You can always withdraw the authorisation as long as the case is open. That is just as easy as giving it: with one button. The second physician then no longer sees the data here. What has been sent or read already, we cannot take back.',
      'You do not have to sign. Without an authorisation only a question without medical data and information about your work are sent. Your case does not stop because of that. But the second physician may then know too little.',
      'Do you do nothing? That never counts as yes.',
      'Your employer does not get these data, and does not hear what you choose.',
      'This authorisation is about nothing else. For extra information and for sharing the advice we ask you separately.',
    ],
    statement:
      'I have read this. My company physician may send the data that I have ticked and my question to the second physician.',
  },

  'information.consent': {
    version: 'information.consent-en-1',
    title: 'Permission for one question for extra information',
    parts: [
      {
        label: 'What is this?',
        text: 'The second physician wants to know something for your second opinion: advice from a second company physician. That is allowed only if you say yes.',
      },
      {
        label: 'Who gives the information?',
        text: 'Only whoever this question names: your own company physician, a treating doctor, your employer or somebody else.',
      },
      {
        label: 'Who gets the information?',
        text: 'Only the second physician in this case. You can read the answer yourself too.',
      },
      {
        label: 'Which data?',
        text: 'Only the answer to this one question, as the question stands. Whoever answers, reads the question too.',
      },
      {
        label: 'What for?',
        text: 'Only to give a second opinion in this case, for the reason that stands with the question.',
      },
      {
        label: 'How long?',
        text: 'For this one time. If the second physician stops, this permission ends too. If your company physician is replaced before answering, we ask you again.',
      },
    ],
    know: [
      'Does the question name your employer? Then your employer hears that you asked for a second opinion. The second physician asks your employer personally. We send your employer nothing.',
      'You can withdraw this permission as long as the second physician is working on the advice. That is just as easy as giving it: with one button. We then ask nothing more, and the second physician no longer sees the answer here. What has been read already, we cannot take back. Is the advice finished? Then the answer has been worked into it. If you still want to withdraw after that, tell the second physician.',
      'You do not have to say yes. The second physician then goes on without this information. Your case does not stop because of that.',
      `Do you do nothing for ${terms.informationDays} days? That counts as no.`,
      'This permission is about nothing else. We put a next question to you again.',
    ],
    statement:
      'I have read this. The second physician may ask this one question to whoever it names, and get the answer.',
  },

  'sharing.consent': {
    version: 'sharing.consent-en-1',
    title: 'Authorisation: my company physician may read the advice',
    parts: [
      {
        label: 'What is this?',
        text: 'An authorisation is permission with a signature. You give it to share your second opinion: the advice from a second company physician.',
      },
      { label: 'Who sends the advice?', text: 'The second physician who wrote the advice.' },
      { label: 'Who gets the advice?', text: 'Only your own company physician in this case.' },
      {
        label: 'Which data?',
        text: 'A copy of the final advice, with the explanation that belongs to it. The first version and your remarks about it are not sent.',
      },
      {
        label: 'What for?',
        text: 'With it your company physician decides whether the own advice changes, and then goes on guiding you.',
      },
      {
        label: 'How long?',
        text: 'Until your case closes, until you withdraw the authorisation, or until your company physician is replaced. What your company physician has got already may stay in your medical file.',
      },
    ],
    know: [
      'You can always withdraw the authorisation as long as the case is open. That is just as easy as giving it: with one button. Your company physician then no longer sees the copy here. What has been read already, cannot be undone.',
      `You do not have to share. That is your right, and your case does not stop because of that. If you choose not to share, you can still share for at least ${terms.changeMindWeeks} weeks. You may also give the advice to your company physician yourself.`,
      'Do you do nothing? That never counts as yes.',
      'Your employer does not get the advice, and does not hear what you choose. If your company physician changes something, your employer gets only that new advice. It says nothing about a second opinion.',
      'This authorisation is about nothing else.',
    ],
    statement:
      'I have read this. The second physician may send a copy of the final advice to my own company physician.',
  },
};
