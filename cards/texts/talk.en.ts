import type { Role } from '../../domain/people.ts';
import { fact, type Passage } from '../seen.ts';
import { passage } from './passage.ts';
import type { Contact, QuarterCounts, talkNl } from './talk.nl.ts';

const name = 'Second opinion bedrijfsarts';

const bot = 'You are talking with a bot: a computer, not a person and not a doctor.';
const limits = [
  'I give no medical judgement and predict no outcome. My answers come from fixed rules and from texts that people have read. I use no language model (AI that makes up its own text).',
  'I know you only if your arbodienst has registered you. That is the organisation that the company physician works for.',
];
const always = 'These words always work: help, menu, where am I, language, stop.';

const welcome: { readonly [R in Role]: Passage } = {
  employee: passage(
    `Welcome to ${name}`,
    `${bot} I help you with a second opinion: advice from a second company physician.`,
    'I can do this: find with you which way fits, guide your request, say whose turn it is, and answer questions.',
    `To begin: choose a button, or type your question in plain words. ${always}`,
    'Your employer gets no message from us about you, unless you ask for that yourself.',
    ...limits,
  ),
  physician: passage(
    `Welcome to ${name}`,
    `${bot} I help you when an employee doubts your advice and asks for a second opinion: advice from a second company physician.`,
    'I can do this: bring you a request, show when it is your turn, pass on what may be passed on, and answer questions.',
    `To begin: wait for a request, or type: where am I. ${always}`,
    'You decide on every step that is up to you. The employer gets no message from us about a case.',
    ...limits,
  ),
  secondPhysician: passage(
    `Welcome to ${name}`,
    `${bot} I help you when an employee chooses you for a second opinion: advice from a second company physician.`,
    'I can do this: ask whether you have time, bring the request, pass on appointments and questions, and deliver your advice.',
    `To begin: wait for a question, or type: where am I. ${always}`,
    'You see who the employee is only once you have said yes. You see medical data only with permission.',
    ...limits,
  ),
  hr: passage(
    `Welcome to ${name}`,
    `${bot} An employee may ask for a second opinion: advice from a second company physician. As the employer you have no part in it.`,
    'You do get this: one message every quarter. It has numbers if your organisation is large enough and a number is not too small. The limits are in the message. Otherwise it says: too few to report.',
    'Sometimes you get one fixed sentence about progress. That happens only if an employee wants it.',
    'You never get this: names, questions, doctors, reasons, outcomes or days. Nor do you hear whether anybody has asked anything. To every question about a person I give the same answer.',
    `To begin: read the step guide or the page for employers, or type a general question. ${always}`,
    ...limits,
  ),
  backOffice: passage(
    `Welcome to ${name}`,
    `${bot} I help you to keep cases going. A case is a request for a second opinion: advice from a second company physician.`,
    'I can do this: show with whom a case has been waiting too long, and replace somebody who is away.',
    `To begin: type: my cases. ${always}`,
    'You read no medical texts, nor what an employee writes.',
    ...limits,
  ),
};

function atLeast(count: number | undefined): string {
  return count === undefined ? 'too few to report' : `at least ${count}`;
}

/** The English words of the conversation around the cards, equal in content to the Dutch. */
export const talkEn: typeof talkNl = {
  name,
  welcome,

  menu: {
    title: 'What would you like to do?',
    text: 'Choose a button, or type your question in plain words.',
    buttons: {
      aid: 'Which way fits me?',
      request: 'Request a second opinion',
      status: 'Where am I?',
      guide: 'See the step guide',
      cases: 'My cases',
      myData: 'My data',
      language: 'Nederlands',
      human: 'Talk with a person',
      channel: 'Where I get messages',
    },
  },

  help: passage(
    'How this conversation works',
    'You can click or type. You click on the buttons of a card. You may always type, also while a card is still open.',
    'Type menu for all choices. Type where am I to see whose turn it is. Type language for Dutch.',
    'Type stop if you do not want to fill in a card. Nothing in your case changes then.',
    'For a permission, a refusal or a decision only a click counts. That way nothing happens by accident.',
    'Rather a person? Type: talk with a person.',
  ),

  hello: 'Hello! Good to see you. You can go on here.',

  notUnderstood: {
    text: 'I do not understand this. I know only questions about the second opinion, and this looks like none of them. Try other words, or choose below.',
    empty: 'I got an empty message. Type your question, or type menu.',
  },

  doubtful: {
    text: 'I am not sure what you mean. Choose what fits best.',
    none: 'None of these',
    noneAnswer: 'Then I got you wrong. Type your question in another way, or talk with a person.',
  },

  suggestions: {
    status_where_am_i: 'Where am I?',
    action_start_request: 'Request a second opinion',
    action_withdraw: 'Withdraw my request',
    action_human_help: 'Talk with a person',
  },

  language: {
    changed: 'From now on we speak English.',
    choose: 'Which language do you want? Welke taal wilt u?',
  },

  channel: {
    choose: 'Where do you want to get messages when it is your turn?',
    teams: 'From now on you get messages in Teams. The web chat keeps everything as well.',
    webChat: 'From now on you get messages in the web chat. There you also find everything again.',
  },

  stop: {
    done: 'Stopped. Nothing in your case has changed.',
    withdraw: 'Do you want to stop your request altogether? Then withdraw it with the button below.',
  },

  typed: {
    taken: (label: string) => `I read this as: ${label}.`,
    onlyClick:
      'For this only a click counts, so that nothing happens by accident. Use the button on the card below.',
    nothingAsked:
      'I have asked you no question that this answer belongs to. Choose below what you want to do.',
    severalAsked:
      'More than one question is open. Choose on the card itself, then I know which one you mean.',
  },

  refused: 'This did not work.',
  alreadyDone: 'You had done this already. It counts once, and nothing has happened twice.',
  formStays: 'Your card from before is still there. You can simply go on where you were.',
  onlyEmployeeRequests:
    'Employees ask for a second opinion themselves. You cannot do that for somebody else. In the step guide you read what your own role is.',

  status: {
    yourTurn: 'Here it is your turn:',
    none: 'You do not need to do anything now. As soon as it is your turn, you get a message.',
    title: (employee: string) => (employee === '' ? 'Your case' : `Case of ${employee}`),
    noCase: 'You have no case yet. Would you like to begin? Choose below.',
    line: (step: number, stepName: string, waitingFor: readonly string[], due: string) =>
      [
        `Step ${step} of 10: ${stepName}.`,
        waitingFor.length === 0 ? '' : `Whose turn: ${waitingFor.join(', ')}.`,
        due === '' ? '' : `Until ${due}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
  },

  others: {
    count: (count: number) =>
      count === 1
        ? 'There is 1 other case in which it is your turn.'
        : `There are ${count} other cases in which it is your turn.`,
    link: 'See all cases',
  },

  due: {
    until: (when: string) => `You have time until ${when}.`,
    late: (when: string) => `The time was until ${when}. You can still do it.`,
  },

  resolved: {
    done: (label: string) => `Done: ${label}`,
    notYours: 'This is no longer up to you.',
    changed: 'Something has changed meanwhile. Look at the newest card.',
    closed: 'This case is closed.',
    stopped: 'You have stopped with this.',
    answered: 'This question has been answered.',
  },

  more: { label: 'More options', text: 'This is possible too, but not needed:' },
  openPage: 'View on our page',
  readMore: 'Not everything is on this card. Read the whole text on our page.',
  optional: '(not required)',
  busy: 'I am working on it. The answer comes in a moment.',

  employerTeams: {
    text: "This Teams is your employer's, and its administrators can search chats, cards and files. Do you want to go on here, or rather in the web chat on your own phone or computer?",
    teams: 'Go on in Teams',
    webChat: 'Go on in the web chat',
    link: (minutes: number) =>
      `Open this link on your own phone or computer. The link works 1 time, and for at most ${minutes} minutes.`,
    openLink: 'Open the web chat',
  },

  neutral: 'Something is ready for you',

  email: {
    sender: 'Message service',
    subject: 'Something is ready for you',
    body: (link: string, signIn: string) =>
      [
        'Hello,',
        `Something is ready for you. You read it with this link:\n${link}`,
        'The link works 1 time and for a short while. Give the link to nobody else.',
        `Does the link no longer work? Then sign in at:\n${signIn}`,
        'You cannot reply to this e-mail.',
      ].join('\n\n'),
  },

  human: (contact: Contact) =>
    passage(
      'Talk with a person',
      'This person helps you with the steps. You may also phone with a short question.',
      fact('Name', contact.name),
      fact('Phone', contact.phone),
      fact('Available', contact.hours),
      'This person does not read your medical texts. With a medical question, phone your company physician or your GP.',
    ),
  humanUnknown: passage(
    'Talk with a person',
    'I do not know which arbodienst you belong to. That is the organisation that the company physician works for.',
    'Ask your company physician for the number, or look on the website of the arbodienst.',
  ),

  unknownUser: passage(
    'I do not know you yet',
    'Your account has not been registered yet, so I cannot show you a case.',
    'You can do this: find which way fits you, read the step guide and ask general questions.',
    'Would you like to start a case? Ask your arbodienst to register you. That is the organisation that the company physician works for.',
  ),

  linking: {
    how: 'Then give your arbodienst these two codes. They show that it is you.',
    tenant: 'Code of this Teams',
    account: 'Code of your account',
    webChat: 'Does the arbodienst know you already? Then sign in to our web chat. It opens in your browser.',
    openWebChat: 'Open the web chat (browser)',
  },

  guest: passage(
    'You are a guest here',
    'This Teams belongs to another organisation. So I show nothing of a case here.',
    'Go on in our web chat. It opens in your browser, and you sign in with your own account.',
    'You can ask general questions here.',
  ),

  dialog: {
    open: 'Open',
    chooseFirst: 'First choose in the conversation where to go on: in Teams or in the web chat.',
  },

  personalOnly: 'I talk one to one only, so that nobody reads along. Open a chat of your own with me.',

  odd: {
    file: 'I take no files in this conversation, and I have not kept this file. Type your question, or type menu.',
    sticker: 'I cannot read a picture. Type your question in plain words, or type menu.',
    edited:
      'I see that you changed a message. I look at new messages only. So send it again if you want an answer.',
    deleted: 'You deleted a message. What you had already passed on in a case does not change by that.',
  },

  upload: {
    notHere: 'You cannot add a file in this conversation. You do that on our page, where nobody reads along.',
    open: 'To the page for files',
    title: 'Do you want to add a file to your case?',
    several:
      'You cannot add a file in this conversation. First choose the case. On that page you add it, and nobody reads along there.',
    choose: 'Choose a case',
  },

  error: (reference: string) =>
    `Something went wrong on our side. Type where am I to see whether it worked, and otherwise try again. If it does not work, phone and name this code: ${reference}.`,
  notStored:
    'We are not sure whether this was saved, because our storage does not respond. Do it again in a few minutes. Doing it twice does no harm.',
  tooFast: 'That went too fast. Wait a minute and try again.',
  signedOut: 'You are signed out. Sign in again to go on.',
  downloadWarning:
    'Please note: you are fetching a file with personal data. Do that on a device of your own.',

  hr: {
    fixedAnswer:
      'I say nothing about persons and cases, not even whether there is a case. This answer is always the same, whatever you ask. In the step guide and on the page for employers you find general information.',
    quarterName: (quarter: number, year: number) =>
      `${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter of ${year}`,
    quarter: (counts: QuarterCounts) =>
      passage(
        `Second opinions in the ${counts.quarter}`,
        fact('Requests started', atLeast(counts.opened)),
        fact('Cases closed', atLeast(counts.closed)),
        `A number stands here only if your organisation has at least ${counts.staffMinimum} staff and the number is at least ${counts.smallest}. We round it down to a multiple of ten.`,
        'Every employee may ask for a second opinion: advice from a second company physician. This needs no permission from the employer, and the employee does not have to explain anything.',
        'Your contract with the arbodienst says who may give this advice. That service is the organisation that the company physician works for. If a doctor is in the contract, you pay. You never see whom it is about.',
      ),
    progress: 'Within your organisation a second opinion is a phase further.',
  },
};
