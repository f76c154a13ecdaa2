import { figures, terms } from './figures.ts';
import type { Operator, pagesNl, Section } from './pages.nl.ts';

const contactLines = ({ name, email, phone, hours }: Operator): readonly string[] =>
  [
    name === '' ? '' : `Organisation: ${name}.`,
    phone === '' ? '' : `Phone: ${phone}${hours === '' ? '' : ` (${hours})`}.`,
    email === '' ? '' : `E-mail: ${email}. Put no medical data in an e-mail.`,
  ].filter((line) => line !== '');

/** The English words of the pages around chat and cards, equal in content to the Dutch. */
export const pagesEn: typeof pagesNl = {
  common: {
    product: 'Second opinion bedrijfsarts',
    skip: 'Skip to the content',
    language: 'Language',
    otherLanguage: 'Nederlands',
    back: 'Back',
    close: 'Close',
    print: 'Print',
    loading: 'One moment, the page is loading.',
    reload: 'Load again',
    signOut: 'Sign out',
    signedInAs: (name: string) => `You are signed in as ${name}`,
    theme: { light: 'Light', dark: 'Dark' },
    nav: {
      chat: 'Chat',
      cases: 'Cases',
      guide: 'Step guide',
      aid: 'Which way fits?',
      employer: 'For employers',
      me: 'My data',
      privacy: 'Privacy',
      terms: 'Terms',
      support: 'Support',
    },
    notFound: {
      title: 'This page is not here',
      text: 'Or you may not see this page. Go back to the beginning and try again.',
    },
    failed: {
      title: 'Something went wrong',
      text: (reference: string) =>
        `Load the page again. If it does not work, phone and name this code: ${reference}.`,
    },
    notStored:
      'We are not sure whether this was saved. Do it again in a few minutes. Doing it twice does no harm.',
    signedOut: 'You are signed out. Sign in to go on. What you typed is still on this device.',
    notSignedIn:
      'You are not signed in. Sign in to go on. What you already typed here is still on this device.',
  },

  open: {
    menu: 'Menu',
    about: 'About this service',
    trail: 'You are here',
    phase: (number: number, name: string) => `Phase ${number}: ${name}`,
    acts: 'has something to do',
    reads: 'only reads',
    otherRole: 'This step for somebody else',
    jump: 'To another page',
    show: 'Show the page',
    words: 'Words explained',
    questions: 'Questions and answers',
    whichWay: 'Do you not know yet what fits you? A few short questions help you choose.',
    more: 'Read more',
    problem: 'This is not right yet',
    unreadable: 'We could not read your answers. That is why you begin again here.',
    tooLarge: 'More came in than we can read. Begin again at the first question.',
    keep: 'You can print this plan, or keep it as a pdf. You do that with the print window of your device. We do not keep it. If you close this page, the plan is gone.',
    signIn: 'You sign in for that. Keep this plan at hand.',
  },

  signIn: {
    title: 'Sign in',
    intro:
      'Here you arrange a second opinion: advice from a second company physician. Sign in to see your case or to begin.',
    button: 'Sign in',
    email: 'Your e-mail address',
    emailHint: 'Then we know where you can sign in. We do not keep this address here.',
    emailError: 'Fill in an e-mail address, for example name@example.nl.',
    failed: 'Signing in did not work. Try again, or phone your contact person.',
    secondFactor: 'Doctors sign in with an extra check, for example a code on the phone.',
    linkUsed: 'This link has been used already or is too old. Just sign in here.',
    demoTitle: 'Practise with made-up people',
    demoIntro: 'This is practice. Choose who you are. Everything you see and type is made up.',
    rehearsal: 'Rehearse a whole case',
    rehearsalText:
      'New here? Walk through a whole case in four minutes. You play the employee and the physicians by turns.',
    demoSelf: 'Or choose yourself who you are',
    demoChoose: 'Choose a person',
    without: 'Without signing in',
    withoutText:
      'The step guide and the help with choosing are there for everybody. We keep nothing of that.',
  },

  chat: {
    title: 'Your conversation',
    label: 'Conversation with the bot',
    inputLabel: 'Type your message',
    send: 'Send',
    connecting: 'We are connecting.',
    connected: 'You are connected.',
    lost: 'The connection is gone. We are trying again, and nothing is lost.',
    failed: 'We cannot connect. Load the page again, or phone your contact person.',
    notSent: 'Not sent. Click to try again.',
    newMessage: 'There is a new message.',
    caseBox: {
      title: 'Your case',
      none: 'You have no case now.',
      step: (step: number, name: string) => `Step ${step} of 10: ${name}`,
      turn: 'Whose turn',
      yourTurn: 'It is your turn',
      until: 'Until',
      noDue: 'No fixed day',
      late: 'This should have been done already',
      closed: 'Closed',
      open: 'See the whole case',
      phone: 'Need help? Phone',
      hours: 'Available',
    },
  },

  cases: {
    title: 'Cases',
    open: 'Open cases',
    closed: 'Closed cases',
    none: 'There are no cases.',
    start: 'Request a second opinion',
    hr: [
      'You never see cases here. That is always so, whether or not something is going on.',
      'An employee may ask for a second opinion: advice from a second company physician. As employer you are not part of that.',
      `This you do get: once a quarter a message. There are numbers in it if your organisation has at least ${terms.hrSmallestStaff} staff and a number is at least ${terms.hrSmallestNumber}. Otherwise it says: too few to report.`,
      'Sometimes you get one fixed sentence about progress. That happens only if an employee wants it.',
      'This you never get: names, questions, doctors, reasons, outcomes or days. You do not hear either whether somebody asked for something.',
    ],
  },

  case: {
    title: 'The case',
    progress: 'How far along the case is',
    phase: (name: string) => `Phase: ${name}`,
    stepState: { done: 'done', now: 'now', later: 'still to come', skipped: 'not needed' },
    atSecondPhysician:
      'The case is with the second physician. In steps 5, 6 and 7 you see no more than this.',
    atSecondShort: 'With the second physician',
    turn: 'Whose turn',
    you: 'you',
    until: 'Until',
    noDue: 'No fixed day',
    late: 'The time is over. It is still possible.',
    asked: 'What we ask you',
    giveYourself:
      'Now give the advice to your company physician yourself. They confirm here that they have it.',
    nothingAsked: 'You do not need to do anything now.',
    noRole: 'You have no role in this step.',
    more: 'What else you can do',
    aboutStep: 'Explanation of this step',
    timeline: 'What has happened',
    when: 'When',
    who: 'Who',
    what: 'What',
    given: 'What has been written down',
    asRead: {
      'request.submit': {
        adviceDate: 'Date of the advice',
        advice: 'The advice that is doubted',
        question: 'The doubt and the question',
      },
      'suitability.confirm': { discussedOn: 'Discussed on' },
      'request.insist': { reason: 'Why a second opinion all the same' },
      'request.refuse': { reasons: 'The reasons' },
      'selection.recommend': { secondPhysicianId: 'The doctor who is recommended' },
      'selection.choose': { first: 'First choice', second: 'Reserve' },
      'availability.accept': { earliestDate: 'Time from' },
      'availability.decline': { reason: 'The reason' },
      'appointment.cancel': { reason: 'Reason for cancelling' },
      'appointment.decline': { reason: 'When it is possible' },
      'information.request': { what: 'The question' },
      'information.provide': { answer: 'The answer' },
      'draft.submit': { advice: 'The advice, first version', grounds: 'The explanation of the advice' },
      'advice.finalise': {
        advice: 'The advice',
        grounds: 'The explanation of the advice',
        handling: 'What was done with the remarks',
      },
      'adoption.decide': {
        outcome: 'Was the advice adopted?',
        reasons: 'The reasons for this decision',
        adviceChanged: 'Does the first advice change?',
      },
      'transfer.request': { reason: 'Why another company physician' },
      'transfer.decide': { granted: 'Was the guidance handed over?', reasons: 'The reasons' },
      'invoice.issue': { number: 'Invoice number' },
      'request.withdraw': { reason: 'Reason for stopping' },
    },
    documents: 'Documents',
    noDocuments: 'There are no documents.',
    download: 'Fetch',
    downloadWarning: 'This file holds personal data. Fetch it only with a device of your own.',
    receipts: 'Proof of your consent',
    consents: 'Your consents',
    consentGiven: (when: string) => `Given on ${when}`,
    consentWithdrawn: (when: string) => `Withdrawn on ${when}`,
    consentText: (version: string) => `Version of the text: ${version}`,
    withdrawEffect: 'This happens if you withdraw',
    accessLog: 'Who read your data',
    rights: 'Your rights',
    rightOpens: (when: string) => `Possible from ${when}`,
    complaint: 'Make a complaint',
    toChat: 'Go on in the chat',
    back: 'Back to all cases',
    phone: 'Prefer to call?',
    hours: 'Available',
    outcome: 'How it ended',
    export: 'Fetch everything of this case',
    erasedOn: (when: string) => `On ${when} we erase the texts. Keep what you need yourself.`,
    updated: 'The case has been updated.',
    notDelivered: 'A message about this case could not be delivered. Phone the other person if it is urgent.',
  },

  form: {
    required: 'required',
    optional: 'not required',
    characters: (left: number) => `${left} characters left`,
    tooMany: (over: number) => `${over} characters too many`,
    errors: (count: number) =>
      count === 1
        ? 'There is 1 thing that is not right yet'
        : `There are ${count} things that are not right yet`,
    kept: 'What you type stays on this device until you send it or sign out.',
    restored: 'Your earlier text is here again.',
    sending: 'We are sending it.',
    sent: 'Sent',
    lastCheck: 'Last check',
    sure: 'Are you sure?',
    confirm: 'Yes, go on',
    cancel: 'No, back',
    next: 'What happens now',
    choose: 'Make a choice',
    stale: 'Something has changed meanwhile. First look at how the case is now. Your text is still here.',
    signAgain: 'Sign in once more before you sign. That way we are sure that it is you.',
    typed: 'What you had typed',
    about: {
      'hrStatus.allow':
        'HR then gets one fixed sentence when a phase is finished, without a name and without a day. Still HR may be able to guess that it is about you. You do not have to switch this on, and you can always stop it.',
    },
    unreadable: 'We could not read this form. Go back and try again.',
    tooLarge: 'More text came in than we can read. Go back, make your text shorter and send it again.',
    otherSite: 'This form did not come from our own page. Open the case again and try again.',
  },

  upload: {
    title: 'Add a file',
    allow: 'I want to add this file to the case',
    hint: 'PDF, PNG, JPEG or DOCX, of at most 10 MB.',
    progress: (percent: number) => `${percent} percent sent`,
    done: 'The file has been added.',
    wrong: 'We cannot take this file. Choose a PDF, PNG, JPEG or DOCX of at most 10 MB.',
  },

  worklist: {
    title: 'Worklist',
    mine: 'First: up to you',
    others: 'Waiting for somebody else',
    late: 'Late',
    count: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
    none: 'Nothing is waiting for you.',
    filter: 'Search the list',
    keys: 'With the up and down arrows you walk through the list.',
    all: 'Everything',
    columns: { case: 'Case', step: 'Step', turn: 'Whose turn', due: 'Until', outcome: 'Outcome' },
    open: 'Open',
    former: 'You are no longer part of this case. For the work that you did, you may still send a bill.',
    backOffice: {
      title: 'Cases that wait too long',
      undelivered: 'Messages that did not arrive',
      replace: 'Who must be replaced',
      replaceHow:
        'These physicians let their day go by. Phone first. Is a physician absent? Then open the case and choose somebody else.',
      nobody: 'Nobody lets a case wait too long now.',
      figures: 'Figures',
      noTexts: 'You see no texts of a case here.',
      tooFew: 'too few to show',
    },
  },

  figures: {
    title: 'Figures',
    lead: 'This is how the cases of your arbodienst are doing. You see numbers, and never a case or a person.',
    suppressed:
      'Small numbers are left out. Otherwise you could guess who it is about. We round larger numbers down to tens.',
    download: 'Download as a file (CSV)',
    table: 'Table',
    what: 'What',
    number: 'Number',
    open: { title: 'Open cases by phase', about: 'Cases that are running now.' },
    outcomes: { title: 'How cases ended', about: 'All closed cases, also those already erased.' },
    days: {
      title: 'How long a step takes',
      about: 'In days. Half of the cases were faster, the other half were slower.',
    },
    adoption: {
      title: 'How often advice was adopted',
      about: 'What company physicians decided about advice that was shared with them.',
    },
    mean: {
      title: 'What employees thought of it',
      about: 'The mean of 1 to 5, over two years. We show it from ten answers on.',
      label: 'Mean score',
    },
  },

  me: {
    title: 'My data',
    lead: 'This is what we know of you: who you are, which cases you have, and what you gave permission for.',
    who: 'Who you are',
    name: 'Name',
    role: 'Role',
    phone: 'Phone',
    email: 'E-mail',
    employer: 'Employer',
    service: 'Organisation',
    ownPhysician: 'Own company physician',
    source:
      'Is something not right? Then ask your arbodienst to change it. That is the organisation for which the company physician works.',
    settings: 'Language and messages',
    save: 'Save',
    noCases: 'You have no cases.',
    noConsents: 'You have given no permission yet.',
    intro: 'This is everything that we keep of you, and who has read it.',
    download: 'Fetch everything as a file',
    consents: 'My consents',
    accessLog: 'Who read my data',
    erase: 'Erase what may be erased',
    eraseExplained:
      'An open case, bills and the list of who read what, we must keep longer. The rest we erase at once. You cannot undo that.',
    erased: 'Erased. What still has to stay is below, with the reason.',
  },

  privacy: {
    title: 'Privacy',
    intro:
      'Here you read what we keep of you, where, how long and who can read it. This holds for the web chat, for Teams and for these pages.',
    sections: (operator: Operator): readonly Section[] => [
      {
        heading: 'What we use data for',
        paragraphs: [
          'We use your data only to arrange your second opinion: advice from a second company physician. Data about your health go to somebody else only if you give permission. We ask for each permission separately.',
          'We do not follow you. There are no advertisements, no measuring programs of others and no tracking cookies. There is one cookie, and it is needed to stay signed in. What you type in a form is on your own device until you send it or sign out.',
          'There is no language model in it (AI that makes up its own text). Only doctors judge your health and the advice.',
        ],
      },
      {
        heading: 'Who can read what',
        paragraphs: [
          'You read everything in your own case, except a bill that somebody else pays. Your company physician reads your request. The first version of the advice your company physician never reads, and the final advice only if you share it.',
          'The second physician sees who you are after a yes. That doctor sees your question and your medical data only with your authorisation: permission with a signature.',
          'The arbodienst is the organisation that the company physician works for. Its back office sees your name and phone number, that there is a case and with whom it is. The back office sees no medical texts.',
          'Your employer sees nothing of your case. Employers get a general message every quarter. Only for large employers does it hold rounded numbers, without names. HR gets a sentence about progress only if you switch that on yourself. If the second physician asks your employer something with your permission, your employer will know of your second opinion.',
          'A bill for the arbodienst says nothing about you.',
        ],
      },
      {
        heading: 'How long we keep it',
        paragraphs: [
          'We keep an open case as long as it runs. If nothing happens for 18 months, the case closes. You get two messages before that.',
          `Is the case closed and the bill settled? Then we erase the texts after ${terms.erasureMonths} months. Only a count without a person stays.`,
          'We keep the conversation with the bot for 30 days. The newest card that still waits for you stays. Answers in the help with choosing without signing in, we do not keep.',
          'We keep a bill for 7 years, apart from your case. The list of who read your data we keep for 5 years.',
          `Your medical file belongs to the doctors. They must keep it for ${figures.medicalFile.years} years, outside this service.`,
          'A score that you give, we keep without your name, without your case and without the day.',
          'Do you write that you are in distress? We do not keep that, and we tell nobody.',
        ],
      },
      {
        heading: 'Where it is and how it is protected',
        paragraphs: [
          'What you type and what doctors write is encrypted on the server of this service. Encrypted means: unreadable without a key. Each case has its own key. When we erase, the key goes too.',
          "Do you use Teams? Then the bot's messages are also with Microsoft and in the environment of your organisation. That is why Teams never shows what somebody typed, an amount or the name of a document. You read and write on our own page.",
          'An e-mail says only that something is ready for you, with a link.',
          'Doctors sign in with an extra check. Each time somebody reads a text, it goes on a list. Nobody can change that list unnoticed.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          "Under 'My data' you see what we have of you and who read it. You can fetch everything, and have erased what may be erased.",
          'You may withdraw your consents again. That is just as easy as giving them.',
          'Is something wrong? Let us know. You can also complain to the Autoriteit Persoonsgegevens, which watches over privacy in the Netherlands.',
        ],
      },
      {
        heading: 'Contact',
        paragraphs: [
          'Questions about privacy? Please contact us. You put a medical question to your company physician.',
          ...contactLines(operator),
        ],
      },
    ],
  },

  terms: {
    title: 'Terms',
    intro: 'These are the agreements when you use this service.',
    sections: (operator: Operator): readonly Section[] => [
      {
        heading: 'What this service does',
        paragraphs: [
          'This service helps to arrange a second opinion in the Netherlands: advice from a second company physician. The service is for employees, company physicians, second physicians and HR. The arbodienst uses it too: the organisation that the company physician works for.',
          'The service is a bot: a computer that follows fixed steps. The doctors give the advice and take the decisions.',
        ],
      },
      {
        heading: 'What this service does not do',
        paragraphs: [
          'We give no medical judgement, no legal advice and no prediction. In danger, phone 112. With a question about your health, phone your GP or your company physician.',
          'A request puts nothing off: agreements with your employer simply go on.',
          'Other rules hold for military personnel. This service does not work for them.',
        ],
      },
      {
        heading: 'Your account',
        paragraphs: [
          'You sign in with your own account. Give your password, your codes and our links to nobody else.',
          'One account has one role. Do you work in HR and do you have a case yourself? Then you use a second account for that.',
        ],
      },
      {
        heading: 'What we ask of you',
        paragraphs: [
          'Fill in what is true. Put data of somebody else in a case only if that is needed and allowed.',
          'A click on permission, refusal, sharing or decision counts as your signature or your decision. You always see first what will happen.',
        ],
      },
      {
        heading: 'Costs',
        paragraphs: [
          'Using this service costs an employee nothing. Who pays the second physician, you read before you choose.',
        ],
      },
      {
        heading: 'When it does not work',
        paragraphs: [
          'Sometimes the service does not work for a while. What has been confirmed is kept. You can always phone, and each step can be explained by phone too.',
          'Not satisfied with the service? Let us know. A complaint about a company physician goes to the arbodienst (organisation that the company physician works for).',
          ...contactLines(operator),
        ],
      },
    ],
  },

  support: {
    title: 'Support',
    intro: 'Are you stuck? Here you read what you can do and whom you can phone.',
    sections: (operator: Operator): readonly Section[] => [
      {
        heading: 'Phone or mail',
        paragraphs: [
          'Do you have a case? Then each step shows a phone number of the arbodienst (organisation that the company physician works for). That helps fastest.',
          ...contactLines(operator),
        ],
      },
      {
        heading: 'I cannot sign in',
        paragraphs: [
          'Check whether you use the account that your organisation or arbodienst knows. A link from a mail works only 1 time.',
          'Does it not work? Ask your arbodienst whether you have been registered.',
        ],
      },
      {
        heading: 'The bot does not understand me',
        paragraphs: [
          'Use short sentences, or choose a button. These words always work: help, menu, where am I, language, stop.',
        ],
      },
      {
        heading: 'A card no longer does anything',
        paragraphs: [
          'Then something has changed meanwhile. Type: where am I. You then get the newest card. Clicking twice does no harm.',
        ],
      },
      {
        heading: 'I want no messages in Teams',
        paragraphs: [
          'Choose in the menu where you get messages. The web chat also works on your own phone, without Teams.',
        ],
      },
      {
        heading: 'I am in distress',
        paragraphs: [
          'Is there danger now? Phone 112. Do you think of suicide? Phone 113 or 0800-0113, day and night. Otherwise phone your GP.',
        ],
      },
    ],
  },
};
