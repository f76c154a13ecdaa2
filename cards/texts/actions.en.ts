import { terms } from './figures.ts';
import type { ActionTexts, InputText, VerbText } from './shape.ts';

function verb(label: string, caution: string, done: string): VerbText {
  return { label, caution, done };
}

function input(label: string, hint: string, error: string): InputText {
  return { label, hint, error };
}

const upTo = { line: '200', text: '4,000', long: '20,000' };
const tooLong = (most: string) => `Write at most ${most} characters, or leave this empty.`;
const mayBeEmpty = 'This may stay empty.';

/** The English words of every button, input, choice, problem, refusal, role, step and time line entry, equal in content to the Dutch. */
export const actionsEn: ActionTexts = {
  verbs: {
    'request.submit': verb(
      'Send my request',
      '',
      'Your request has been sent: it is now up to your company physician, and all agreements simply go on.',
    ),
    'suitability.confirm': verb(
      'Confirm that it fits',
      '',
      'Confirmed: the employee now chooses a second physician, and you can recommend one.',
    ),
    'suitability.advise': verb(
      'Advise another way',
      '',
      'Your advice has been sent: the employee now chooses between this way and the second opinion.',
    ),
    'alternative.accept': verb(
      'Choose this other way',
      'Your case closes at once and you cannot undo that; you may make a new request later.',
      'Your case is closed: you go on along the way your company physician named.',
    ),
    'request.insist': verb(
      'Second opinion all the same',
      '',
      'Your choice has been passed on: your company physician now helps, or writes to you why not.',
    ),
    'request.refuse': verb(
      'Refuse the request',
      'The case closes at once, the employee gets your reasons, and you cannot undo that.',
      'The request has been refused: put your reasons in the file as well.',
    ),
    'selection.recommend': verb(
      'Recommend a doctor',
      '',
      'Your recommendation has been sent: the employee makes the choice.',
    ),
    'selection.choose': verb(
      'Send my choice',
      '',
      `We now ask your first choice if there is time: within ${terms.availabilityDays} days you hear more.`,
    ),
    'availability.acknowledge': verb(
      'Confirm receipt',
      '',
      'Receipt has been confirmed: please still say whether you have time.',
    ),
    'availability.accept': verb(
      'I have time',
      '',
      'You take part: the employee now chooses whether you get medical data, and then the request comes.',
    ),
    'availability.decline': verb(
      'I have no time',
      '',
      'Your answer has been passed on: we ask the next choice, or the employee chooses again.',
    ),
    'authorisation.sign': verb(
      'Sign the authorisation',
      'Your company physician may then send what you tick; you can withdraw, but what has been sent cannot be undone.',
      'You have signed: your company physician now sends only what you ticked.',
    ),
    'authorisation.refuse': verb(
      'Give no authorisation',
      '',
      'No medical data will be sent: the second physician may then know too little, but you may still change your mind.',
    ),
    'authorisation.withdraw': verb(
      'Withdraw the authorisation',
      '',
      'Withdrawn: nothing more is sent, and the second physician no longer sees your medical data here.',
    ),
    'document.add': verb('Add my own documents', '', 'Added: only the people you choose can read this.'),
    'referral.send': verb(
      'Send to the second physician',
      '',
      'Sent: the second physician takes the request on, or says what is missing.',
    ),
    'referral.accept': verb(
      'Take the request on',
      '',
      'Taken on: please invite the employee for a talk now.',
    ),
    'referral.return': verb(
      'Send back with what is missing',
      '',
      'Sent back: the company physician can add to it, and the employee can still sign or stop.',
    ),
    'engagement.end': verb(
      'Stop with this case',
      '',
      'You have stopped: the employee chooses another doctor, and you no longer see this case.',
    ),
    'request.close': verb(
      'Close the case',
      'Your case closes at once without a second advice, and you cannot undo that.',
      'Your case is closed: the two doctors get a message, your employer does not.',
    ),
    'appointment.propose': verb(
      'Propose an appointment',
      '',
      'The proposal has been sent: the employee confirms it, or says it is not possible.',
    ),
    'appointment.cancel': verb(
      'Cancel the appointment',
      '',
      'The appointment is cancelled: next comes a new proposal from the second physician.',
    ),
    'appointment.confirm': verb(
      'Confirm the appointment',
      '',
      'Confirmed: bring your passport, identity card or driving licence to the appointment.',
    ),
    'appointment.decline': verb(
      'I cannot make it then',
      '',
      'Passed on: the second physician proposes another moment.',
    ),
    'appointment.held': verb(
      'The talk has taken place',
      '',
      'Noted: you can now write the advice, or first ask for more information.',
    ),
    'appointment.missed': verb(
      'The employee did not come',
      '',
      'Noted: please propose a new appointment now.',
    ),
    'information.request': verb(
      'Ask for information',
      '',
      'Your question is with the employee first, who says yes or no.',
    ),
    'information.consent': verb(
      'Give permission',
      '',
      'You gave permission for this one question, and you can also withdraw it.',
    ),
    'information.deny': verb(
      'Give no permission',
      '',
      'Passed on: the second physician goes on without this information.',
    ),
    'information.withdraw': verb(
      'Withdraw permission for information',
      '',
      'Withdrawn: we ask nothing more, and the second physician no longer sees the answer here.',
    ),
    'information.provide': verb(
      'Send my answer',
      '',
      'Your answer is with the second physician, who can now go on.',
    ),
    'information.record': verb(
      'Record the information',
      '',
      'Recorded: this question is finished, and you can go on with the advice.',
    ),
    'draft.submit': verb(
      'Send the first version',
      '',
      `Sent to the employee only, who now has ${terms.draftDays} days to report mistakes.`,
    ),
    'draft.comment': verb(
      'Report mistakes',
      '',
      'Your remarks have been sent: the second physician now finishes the advice.',
    ),
    'draft.approve': verb(
      'The facts are right',
      '',
      'Passed on: the second physician now finishes the advice.',
    ),
    'advice.finalise': verb(
      'Make the advice final',
      'The employee gets to read this advice at once, and what has been read cannot be undone.',
      'The advice is with the employee, who now chooses who reads it; you can send the bill meanwhile.',
    ),
    'sharing.consent': verb(
      'Share it with my company physician',
      'Your company physician gets a copy at once, and what has been read cannot be undone.',
      'Your company physician now has a copy, and tells you afterwards what happens with the advice.',
    ),
    'sharing.withdraw': verb(
      'Stop sharing',
      'Your company physician no longer sees the copy here, but what has been read cannot be undone.',
      'Stopped: your company physician no longer sees the copy here, but still decides on the advice.',
    ),
    'sharing.handOver': verb(
      'I hand over the advice myself',
      'Your company physician hears at once that you hand it over yourself, and that message cannot be undone.',
      'Now give the advice to your company physician yourself, who confirms here that it has arrived.',
    ),
    'sharing.block': verb(
      'Do not share the advice',
      'Your company physician hears that no copy will come; that message cannot be undone, but you may still share later.',
      `You keep the advice to yourself, and can still share it for at least ${terms.changeMindWeeks} weeks.`,
    ),
    'handOver.confirm': verb(
      'I have received the advice',
      '',
      'Confirmed: you can now decide what you do with the advice.',
    ),
    'adoption.decide': verb(
      'Send my decision',
      'The employee gets to read your choice and your reasons at once, and you cannot undo that.',
      'Your decision is with the employee; if your advice changes, pass it on to the employer as well.',
    ),
    'employer.informed': verb(
      'Employer has my new advice',
      '',
      'Noted: the employer has your new advice, and with that this step is finished.',
    ),
    'transfer.request': verb(
      'Ask for another company physician',
      '',
      'Your question is with your company physician, who answers with reasons.',
    ),
    'transfer.decide': verb(
      'Give an answer',
      '',
      'Your answer is with the employee; the guidance goes on meanwhile.',
    ),
    'invoice.issue': verb(
      'Send the bill',
      'The bill goes at once to whoever pays, and you cannot undo that.',
      'The bill has been sent: you get a message when it has been settled.',
    ),
    'invoice.settle': verb(
      'The bill has been settled',
      '',
      'Noted: if the rest is finished too, the case closes by itself.',
    ),
    'request.withdraw': verb(
      'Withdraw my request',
      'Your case closes at once and you cannot undo that; your employer gets no message.',
      'Your request has been withdrawn: your company physician simply goes on guiding you.',
    ),
    'hrStatus.allow': verb(
      'Report progress to HR',
      '',
      'HR can now get one fixed sentence when a phase is finished, and you can stop this at any time.',
    ),
    'hrStatus.stop': verb(
      'Stop progress to HR',
      '',
      'Stopped: no more messages about your progress go to HR.',
    ),
    'evaluation.give': verb(
      'Give my score',
      '',
      'Thank you: your score is kept without your name and without your case.',
    ),
    'participant.replace': verb(
      'Replace somebody',
      '',
      'Passed on: whoever must know gets a message, and the employee always chooses a second physician personally.',
    ),
    'aid.answer': verb('Next', '', 'Your answer has been noted: here you go on.'),
    'aid.back': verb('Back', '', 'You are one question back.'),
    'aid.restart': verb('Start again', '', 'You start again at the first question.'),
    'guide.show': verb('See the step guide', '', 'Here is the page: the buttons take you further.'),
    'language.set': verb('Choose the language', '', 'From now on you get everything in English.'),
    'human.ask': verb('Talk with a person', '', 'Here you see whom you can phone, and when.'),
    'channel.choose': verb(
      'Choose where I get messages',
      '',
      'Your choice has been saved: in the web chat you always find everything again.',
    ),
  },

  inputs: {
    'request.submit': {
      subject: input(
        'What is the advice about?',
        'Choose what fits best.',
        'Choose a subject from the list.',
      ),
      adviceDate: input(
        'When did you get the advice?',
        'Are you not sure of the day? Then choose the day that comes closest.',
        'Choose a day: today or earlier.',
      ),
      advice: input(
        'Which advice do you doubt?',
        'Write in your own words what your company physician said.',
        `Write down which advice you got, in at most ${upTo.text} characters.`,
      ),
      question: input(
        'Why do you doubt, and what do you want to know?',
        'Explain your doubt: a question without an explanation can be a reason to refuse.',
        `Write down what you want to know and why, in at most ${upTo.text} characters.`,
      ),
      whatIsNew: input(
        'What is new?',
        'Did you ask for a second opinion on this subject before? Then say what is different now. This may stay empty.',
        tooLong(upTo.text),
      ),
    },
    'suitability.confirm': {
      explanation: input(
        'Explanation for the employee',
        `The employee reads this. ${mayBeEmpty}`,
        tooLong(upTo.text),
      ),
      discussedOn: input(
        'When did you speak with the employee?',
        mayBeEmpty,
        'Choose a day, today or earlier, or leave this empty.',
      ),
    },
    'suitability.advise': {
      instrument: input(
        'Which way fits better?',
        'The employee chooses whether to take it.',
        'Choose a way from the list.',
      ),
      explanation: input(
        'Why does this way fit better?',
        'The employee reads this. Name the good and bad sides as well.',
        `Explain why this way fits better, in at most ${upTo.text} characters.`,
      ),
    },
    'alternative.accept': {},
    'request.insist': {
      reason: input(
        'Why do you want a second opinion all the same?',
        `Your company physician reads this. ${mayBeEmpty}`,
        tooLong(upTo.text),
      ),
    },
    'request.refuse': {
      ground: input(
        'Why is it not possible?',
        'You may refuse only for a very good reason.',
        'Choose a reason from the list.',
      ),
      reasons: input(
        'Your reasons',
        'The employee gets this text as a letter. So write clearly.',
        `Write down your reasons, in at most ${upTo.long} characters.`,
      ),
    },
    'selection.recommend': {
      secondPhysicianId: input(
        'Which doctor do you recommend?',
        'Doctors of your own organisation are not in the list.',
        'Choose a doctor from the list.',
      ),
      note: input('Why this doctor?', `The employee reads this. ${mayBeEmpty}`, tooLong(upTo.text)),
    },
    'selection.choose': {
      first: input(
        'Your first choice',
        'Nobody in this list works for the organisation of your own company physician.',
        'Choose a doctor from the list.',
      ),
      second: input(
        'Your reserve',
        'If your first choice has no time, we ask this doctor at once. That saves time. This may stay empty.',
        'Choose another doctor than your first choice, or leave this empty.',
      ),
      costsAccepted: input(
        'I pay myself if the doctor is outside the contract',
        "Needed only if you choose a doctor who is not in your employer's contract.",
        'Tick this if you choose a doctor outside the contract.',
      ),
    },
    'availability.acknowledge': {},
    'availability.accept': {
      earliestDate: input(
        'From when do you have time?',
        'The first day on which a talk is possible.',
        'Choose a day: today or later.',
      ),
    },
    'availability.decline': {
      reason: input(
        'Why is it not possible?',
        `The employee and the company physician read this. ${mayBeEmpty}`,
        tooLong(upTo.text),
      ),
    },
    'authorisation.sign': {
      agreed: input(
        'I have read the text and give permission',
        '',
        'Put a tick here if you give permission, or choose: give no authorisation.',
      ),
      items: input(
        'Which data may be sent?',
        'You choose. What you do not tick is not sent.',
        'Tick at least one kind of data.',
      ),
    },
    'authorisation.refuse': {},
    'authorisation.withdraw': {},
    'document.add': {
      documents: input(
        'Your documents',
        'What you want somebody to read. You do not have to give anything.',
        'Add at least one file.',
      ),
      forSecondPhysician: input(
        'Are these documents for the second physician?',
        'Yes: only the second physician reads them, once the request is there. No: only your own company physician reads them. For both, add them twice.',
        'Choose yes or no.',
      ),
    },
    'referral.send': {
      background: input(
        'The question in plain words',
        'Without medical data. The second physician reads this even if there is no authorisation.',
        `Write down the question without medical data, in at most ${upTo.text} characters.`,
      ),
      workSituation: input(
        'The work: tasks, hours and load',
        'This needs no permission.',
        `Describe the work, in at most ${upTo.text} characters.`,
      ),
      medicalSummary: input(
        'Medical summary',
        'Only with an authorisation (permission with a signature), and only what has been ticked and is needed. Otherwise leave this empty.',
        tooLong(upTo.long),
      ),
      documents: input(
        'Documents for the second physician',
        'Only with an authorisation, and only of the kinds that have been ticked. The advice it is about may then go along too. You can leave this empty.',
        'Choose files that you have added yourself.',
      ),
    },
    'referral.accept': {},
    'referral.return': {
      missing: input(
        'What is missing?',
        'The employee and the company physician read this.',
        `Write down what you still need, in at most ${upTo.text} characters.`,
      ),
    },
    'engagement.end': {
      reason: input('Why do you stop?', 'Choose what fits best.', 'Choose a reason from the list.'),
    },
    'request.close': {},
    'appointment.propose': {
      startDate: input('Date', '', 'Choose a day: today or later.'),
      startTime: input(
        'Starting time',
        'In Dutch time, for example 14:30.',
        'Choose a time still to come, for example 14:30.',
      ),
      durationMinutes: input(
        'Duration in minutes',
        'For example 60.',
        'Fill in a whole number of minutes, from 1 to 1,440.',
      ),
      place: input(
        'Place',
        'Street, number and town, or: video call.',
        `Write down where the talk is, on one line of at most ${upTo.line} characters.`,
      ),
      notes: input(
        'What else the employee should know',
        'For example the route, the lift or what to bring. This may stay empty.',
        tooLong(upTo.text),
      ),
    },
    'appointment.cancel': {
      reason: input('Why do you cancel?', `The other person reads this. ${mayBeEmpty}`, tooLong(upTo.text)),
    },
    'appointment.confirm': {},
    'appointment.decline': {
      reason: input(
        'When can you make it?',
        `The second physician reads this. ${mayBeEmpty}`,
        tooLong(upTo.text),
      ),
    },
    'appointment.held': {},
    'appointment.missed': {},
    'information.request': {
      source: input(
        'Who has the information?',
        'The employee decides first. We ourselves never ask the employer anything.',
        'Choose from the list who has the information.',
      ),
      name: input(
        'Name',
        'Needed for a treating doctor or somebody else.',
        `For a treating doctor or somebody else, fill in a name of at most ${upTo.line} characters.`,
      ),
      what: input(
        'What do you want to know?',
        'The employee reads this before deciding.',
        `Write down what you want to know, in at most ${upTo.text} characters.`,
      ),
      why: input(
        'Why is that needed?',
        'Explain why you cannot give good advice without it.',
        `Write down why it is needed, in at most ${upTo.text} characters.`,
      ),
    },
    'information.consent': {},
    'information.deny': {},
    'information.withdraw': {},
    'information.provide': {
      answer: input(
        'Your answer',
        'Only what was asked. The employee and the second physician read this.',
        `Write down your answer, in at most ${upTo.long} characters.`,
      ),
      documents: input(
        'Documents with your answer',
        'Only what was asked. The employee and the second physician read this. You can leave this empty.',
        'Choose files that you have added yourself.',
      ),
    },
    'information.record': {
      summary: input(
        'What came in?',
        'Did nothing come? Then write that down. The employee reads this too.',
        `Write down what came in, in at most ${upTo.long} characters.`,
      ),
      documents: input(
        'Documents that came in',
        'The employee reads this too. You can leave this empty.',
        'Choose files that you have added yourself.',
      ),
    },
    'draft.submit': {
      advice: input(
        'Your advice, first version',
        'Only the employee reads this.',
        `Write down the advice, in at most ${upTo.long} characters.`,
      ),
      grounds: input(
        'How you came to this advice',
        'Only the employee reads this.',
        `Write down your reasons, in at most ${upTo.long} characters.`,
      ),
    },
    'draft.comment': {
      inaccuracies: input(
        'Which facts are wrong?',
        'For example a date, your tasks or your hours. You can do this 1 time, so name everything at once.',
        `Write down which facts are wrong, in at most ${upTo.long} characters.`,
      ),
    },
    'draft.approve': {},
    'advice.finalise': {
      advice: input(
        'Your advice',
        'The employee reads this. The company physician only if the employee shares it.',
        `Write down the advice, in at most ${upTo.long} characters.`,
      ),
      grounds: input(
        'How you came to this advice',
        'This belongs to the advice and goes with it if the employee shares it.',
        `Write down your reasons, in at most ${upTo.long} characters.`,
      ),
      handling: input(
        'What you did with the remarks',
        'Only the employee reads this. Needed if there are remarks.',
        `Answer the remarks of the employee, in at most ${upTo.long} characters.`,
      ),
    },
    'sharing.consent': {
      agreed: input(
        'I have read the text and want to share the advice',
        '',
        'Put a tick here if you want to share, or make another choice.',
      ),
    },
    'sharing.withdraw': {},
    'sharing.handOver': {},
    'sharing.block': {},
    'handOver.confirm': {},
    'adoption.decide': {
      outcome: input(
        'Do you adopt the advice?',
        'You decide: the advice is not binding (nobody has to follow it).',
        'Choose how much you adopt.',
      ),
      reasons: input(
        'Why do you decide this?',
        'The employee reads this. Explain what you do with the points of the advice.',
        `Explain your decision in your own words, in 40 to ${upTo.long} characters.`,
      ),
      adviceChanged: input(
        'Does your own advice change?',
        'If so, you then give the new advice to the employer, in the usual way.',
        'Choose yes or no.',
      ),
    },
    'employer.informed': {},
    'transfer.request': {
      reason: input(
        'Why do you want another company physician?',
        'Your own company physician reads this.',
        `Write down why you ask this, in at most ${upTo.text} characters.`,
      ),
    },
    'transfer.decide': {
      granted: input('Do you hand over the guidance?', '', 'Choose yes or no.'),
      reasons: input(
        'Your reasons',
        'The employee reads this. Write as well how you weighed the second advice.',
        `Write down your reasons, in at most ${upTo.long} characters.`,
      ),
      newPhysician: input(
        'Who takes over?',
        'Only if you say yes. This text adds nobody to the case. This may stay empty.',
        tooLong(upTo.line),
      ),
    },
    'invoice.issue': {
      amount: input(
        'Amount in euros, without VAT',
        'With at most two decimals.',
        'Fill in an amount above 0, for example 850.00.',
      ),
      vat: input('VAT (tax)', '', 'Choose the percentage of VAT.'),
      performedOn: input(
        'When was it finished?',
        'The day on which you finished the work.',
        'Choose a day: today or earlier.',
      ),
      number: input(
        'Your invoice number',
        'Leave this empty and we make a number. Put no data of the employee in it.',
        tooLong(upTo.line),
      ),
    },
    'invoice.settle': {},
    'request.withdraw': {
      reason: input(
        'Why do you stop?',
        `Your company physician reads this. ${mayBeEmpty}`,
        tooLong(upTo.text),
      ),
    },
    'hrStatus.allow': {},
    'hrStatus.stop': {},
    'evaluation.give': {
      score: input(
        'What score do you give?',
        'From 1 (bad) to 5 (very good). Nobody sees that it comes from you.',
        'Choose a score from 1 to 5.',
      ),
    },
    'participant.replace': {
      role: input('Whom do you want to replace?', '', 'Choose a role from the list.'),
      personId: input(
        'Who comes instead?',
        'The two doctors never work for the same organisation.',
        'Choose somebody from the list.',
      ),
    },
    'aid.answer': { answer: input('Your answer', '', 'Choose one of the answers.') },
    'aid.back': {},
    'aid.restart': {},
    'guide.show': {
      step: input('Step', '', 'Choose a step from 1 to 10.'),
      role: input('Role', '', 'Choose a role from the list.'),
    },
    'language.set': { language: input('Language', '', 'Choose a language.') },
    'human.ask': {},
    'channel.choose': {
      channel: input(
        'Where do you want to get messages?',
        'The web chat always holds everything.',
        'Choose Teams or the web chat.',
      ),
    },
  },

  choices: {
    subject: {
      absenceAdvice: 'What I can do while I am ill',
      healthCheck: 'A health check at work (PAGO or PMO)',
      consultation: 'A talk at my own request (open consultation)',
      occupationalDisease: 'Whether I am ill because of my work (occupational disease)',
    },
    instrument: {
      deskundigenoordeel_own_work: 'UWV opinion: can somebody do the own work?',
      deskundigenoordeel_suitable_work: 'UWV opinion: does the other work fit?',
      deskundigenoordeel_employer_effort: 'UWV opinion: does the employer do enough?',
      deskundigenoordeel_employee_effort: 'UWV opinion: does the employee do enough?',
      herkeuring: 'Re-examination (new check by another doctor)',
      klacht: 'Complaint to the company physician or the arbodienst',
      driegesprek: 'Three-way talk (with employee, employer and company physician)',
      continue_guidance: 'Going on with guidance and making new agreements',
      talk_to_own_physician: 'First talking with the own company physician',
    },
    ground: {
      repeated: 'The same question has been answered before',
      unspecified: 'The question has not been explained',
      obstructing: 'The request is meant to disturb the guidance',
      notPossible: 'The law does not allow it',
      other: 'Another, very good reason',
    },
    items: {
      complaints: 'My health complaints and what I said about them',
      examination: 'Examination by my company physician',
      treatment: 'My treatment',
      workCapacity: 'What I can do in my work',
      correspondence: 'Letters from and to other doctors',
    },
    reason: {
      ill: 'I am ill',
      conflictOfInterest: 'I know somebody in this case, or there is another interest',
      other: 'Another reason',
    },
    source: {
      physician: 'The own company physician',
      practitioner: 'A treating doctor, such as a GP',
      employer: 'The employer',
      other: 'Somebody else',
    },
    outcome: {
      full: 'Yes, all of it',
      partial: 'Yes, a part of it',
      none: 'No',
    },
    vat: { 0: '0% (no VAT)', 9: '9%', 21: '21%' },
    role: {
      employee: 'Employee',
      physician: 'Own company physician',
      secondPhysician: 'Second physician (second opinion physician)',
    },
    language: { nl: 'Nederlands', en: 'English' },
    channel: { teams: 'Microsoft Teams', webChat: 'The web chat' },
    step: {
      1: '1. Asking',
      2: '2. Seeing together whether it fits',
      3: '3. Choosing a doctor',
      4: '4. Sending the data',
      5: '5. Talk and examination',
      6: '6. Extra information',
      7: '7. First version of the advice',
      8: '8. Advice ready, and sharing it',
      9: '9. Decision of the own company physician',
      10: '10. Bill',
    },
    score: { 1: '1, bad', 2: '2, poor', 3: '3, fair', 4: '4, good', 5: '5, very good' },
    boolean: { true: 'Yes', false: 'No' },
  },

  problems: {
    missing: 'This has not been filled in yet.',
    unknownField: 'This field does not belong here.',
    notText: 'Fill in plain text here, on one line if there is one line.',
    tooLong: 'This text is too long. Make it shorter.',
    notDate: 'This is not a date. Write it as year-month-day, for example 2027-03-31.',
    inFuture: 'This day is still to come. Choose today or an earlier day.',
    inPast: 'This moment has passed. Choose a later moment.',
    notTime: 'This time is not possible. Write it as hours and minutes, for example 14:30.',
    notNumber: 'This is not a number. Use digits only.',
    outOfRange: 'This number is too small or too large.',
    tooManyDecimals: 'This number has too many decimals.',
    notBoolean: 'Choose yes or no here.',
    mustBeTrue: 'Without a tick this does not go on.',
    notChoice: 'This choice is not in the list.',
    sameOrganisation: 'This doctor works for the same organisation as the other doctor. That is not allowed.',
    samePerson: 'This person does this already. Choose somebody else.',
    sameAsFirst: 'Your reserve is the same as your first choice. Choose another doctor.',
    notAvailableAgain: 'This doctor had no time or did not answer. Choose another doctor.',
    costsNotAccepted:
      'This doctor is not in the contract. Tick that you pay yourself, or choose another one.',
    noAuthorisation:
      'There is no authorisation. Take the medical text and the documents out and send the rest.',
    notDocument: 'This file is not ready in this case. Add it first.',
    kindNotAuthorised:
      'One of these documents is not covered by the authorisation. Take it out and send the rest.',
    nameNeeded: 'Fill in a name, so that the employee knows whom it is about.',
    handlingNeeded: 'The employee reported mistakes. Write down what you did with them.',
    tellsWho:
      'This number says something about a person or a day. Who pays must not see whom it is about. Choose another number, or leave it empty.',
    emptyPhrase: 'This does not explain anything yet. Write down why you decide this.',
    tooShort: 'This is too short. Explain it in at least 40 characters.',
    nobodyThere: 'We do not know this person. Choose somebody from the list.',
  },

  refusals: {
    notVisible: 'We cannot find this, or you may not see it. Type: menu, to see what you can do.',
    role: 'This is not up to you, but to somebody else in the case. Below you see what you can do yourself.',
    notNow: 'This is not possible now, because the case is in another step. Below you see how things stand.',
    closed:
      'This case is closed, so this is no longer possible. If you have a question, type: talk with a person.',
    outOfDate: 'Something has changed meanwhile, so this card no longer counts. Use the card below.',
    belowStaffMinimum:
      'Your organisation is small, so HR might guess who it is about. That is why HR gets no message, and you need to do nothing.',
    waitForAuthorisation: `The employee first chooses about the authorisation (permission with a signature). You can send when that is done, or after ${terms.authorisationDays} days.`,
    signInAgain:
      'This will carry your signature, and nothing has been signed yet. Sign in again first: then we know for sure that it is you.',
    invalid: 'Something in what you filled in is not right yet. Correct what is marked and send it again.',
  },

  roles: {
    employee: 'employee',
    physician: 'company physician',
    secondPhysician: 'second physician',
    hr: 'employer / HR',
    backOffice: 'back office of the arbodienst',
    clock: 'automatically',
  },

  roleWords: {
    toEmployee: {
      employee: 'you',
      physician: 'your company physician',
      secondPhysician: 'the second physician',
    },
    toOthers: {
      employee: 'the employee',
      physician: "the employee's own company physician",
      secondPhysician: 'the second physician',
    },
    contact: 'the contact person',
  },

  steps: {
    1: 'Asking',
    2: 'Seeing together whether it fits',
    3: 'Choosing a doctor',
    4: 'Sending the data',
    5: 'Talk and examination',
    6: 'Extra information',
    7: 'First version of the advice',
    8: 'Advice ready, and sharing it',
    9: 'Decision of the own company physician',
    10: 'Bill',
  },

  phases: { request: 'Request', execution: 'Execution', completion: 'Completion' },

  outcomes: {
    completed: 'Finished: the advice has been given and decided on',
    blocked: 'Finished: the advice has been given and not shared',
    alternative: 'Closed: another way was chosen',
    refused: 'Closed: the request was refused',
    withdrawn: 'Closed: the request was withdrawn',
    infeasible: 'Closed: it turned out not to be possible',
  },

  timeline: {
    'request.submit': 'Request sent',
    'suitability.confirm': 'Confirmed that a second opinion fits',
    'suitability.advise': 'Another way advised',
    'alternative.accept': 'The other way chosen',
    'request.insist': 'Kept to the second opinion',
    'request.refuse': 'Request refused, with reasons',
    'selection.recommend': 'A doctor recommended',
    'selection.choose': 'Second physician chosen',
    'availability.acknowledge': 'Receipt of the question confirmed',
    'availability.accept': 'Said yes: has time for it',
    'availability.decline': 'Said no: there is no time',
    'authorisation.sign': 'Authorisation signed',
    'authorisation.refuse': 'No authorisation given',
    'authorisation.withdraw': 'Authorisation withdrawn',
    'document.add': 'Own documents added',
    'referral.send': 'Request sent to the second physician',
    'referral.accept': 'Request taken on',
    'referral.return': 'Request sent back: something is missing',
    'engagement.end': 'Stopped with the case; a new choice is made',
    'request.close': 'Case closed without a second advice',
    'appointment.propose': 'Appointment proposed',
    'appointment.cancel': 'Appointment cancelled',
    'appointment.confirm': 'Appointment confirmed',
    'appointment.decline': 'Another moment asked for',
    'appointment.held': 'The talk has taken place',
    'appointment.missed': 'The talk did not take place',
    'information.request': 'Extra information asked for',
    'information.consent': 'Permission given for extra information',
    'information.deny': 'No permission given for extra information',
    'information.withdraw': 'Permission for extra information withdrawn',
    'information.provide': 'Extra information given',
    'information.record': 'Recorded what information came in',
    'draft.submit': 'First version of the advice sent',
    'draft.comment': 'Mistakes in the first version reported',
    'draft.approve': 'The facts in the first version are right',
    'advice.finalise': 'Advice made final',
    'sharing.consent': 'Advice shared with the company physician',
    'sharing.withdraw': 'Stopped sharing the advice',
    'sharing.handOver': 'Chosen to hand over the advice personally',
    'sharing.block': 'Chosen not to share the advice',
    'handOver.confirm': 'Confirmed that the advice has arrived',
    'adoption.decide': 'Decided what happens with the advice',
    'employer.informed': 'New advice given to the employer',
    'transfer.request': 'Another company physician asked for',
    'transfer.decide': 'Answer given about another company physician',
    'invoice.issue': 'Bill sent',
    'invoice.settle': 'Bill settled',
    'request.withdraw': 'Request withdrawn',
    'hrStatus.allow': 'Progress to HR switched on',
    'hrStatus.stop': 'Progress to HR switched off',
    'evaluation.give': 'Score given',
    'participant.replace': 'Somebody in the case replaced',

    'suitability.reminder': 'Reminder: see whether it fits',
    'suitability.passed': 'Time is up: not yet seen whether it fits',
    'alternative.reminder': 'Reminder: choose about the other way',
    'alternative.passed': 'Time is up: no choice yet about the other way',
    'selection.reminder': 'Reminder: choose a second physician',
    'selection.passed': 'Time is up: no second physician chosen yet',
    'availability.reminder': 'Reminder: say whether there is time',
    'availability.passed': 'No answer: the doctor who was asked drops out',
    'authorisation.reminder': 'Reminder: choose about the authorisation',
    'authorisation.passed': 'No choice about the authorisation: sending is allowed without medical data',
    'referral.reminder': 'Reminder: send the request',
    'referral.passed': 'Time is up: the request has not been sent yet',
    'returned.reminder': 'Reminder: go on after the request was sent back',
    'returned.passed': 'Time is up: no choice yet after the request was sent back',
    'acceptance.reminder': 'Reminder: take the request on or send it back',
    'acceptance.passed': 'Time is up: the request has not been taken on yet',
    'proposal.reminder': 'Reminder: propose an appointment',
    'proposal.passed': 'Time is up: no appointment has been proposed yet',
    'appointmentAnswer.reminder': 'Reminder: answer about the appointment',
    'appointmentAnswer.passed': 'Time is up: no answer yet about the appointment',
    'appointment.reminder': 'Reminder: say whether the talk has taken place',
    'appointment.passed': 'Time is up: not yet known whether the talk has taken place',
    'informationConsent.reminder': 'Reminder: choose about extra information',
    'informationConsent.passed': 'No answer about extra information: that counts as no',
    'information.reminder': 'Reminder: give the information that was asked for',
    'information.passed': 'No information came: it goes on without',
    'record.reminder': 'Reminder: record what came in',
    'record.passed': 'Time is up: not yet recorded what came in',
    'draft.reminder': 'Reminder: write the first version of the advice',
    'draft.passed': 'Time is up: there is no first version of the advice yet',
    'draftReview.reminder': 'Reminder: read the first version of the advice',
    'draftReview.passed': 'No reaction to the first version: the advice may be finished',
    'finalise.reminder': 'Reminder: finish the advice',
    'finalise.passed': 'Time is up: the advice is not finished yet',
    'sharing.reminder': 'Reminder: choose who reads the advice',
    'sharing.passed': 'Time is up: no choice yet who reads the advice',
    'handOver.reminder': 'Reminder: confirm that the advice has arrived',
    'handOver.passed': 'Time is up: not yet confirmed that the advice has arrived',
    'adoption.reminder': 'Reminder: decide on the advice',
    'adoption.passed': 'Time is up: no decision on the advice yet',
    'employerInformed.reminder': 'Reminder: give the new advice to the employer',
    'employerInformed.passed': 'Time is up: the employer does not have the new advice yet',
    'transfer.reminder': 'Reminder: answer about another company physician',
    'transfer.passed': 'Time is up: no answer yet about another company physician',
    'invoice.reminder': 'Reminder: send the bill',
    'invoice.passed': 'Time is up: the bill has not been sent yet',
    'settlement.reminder': 'Reminder: pay the bill',
    'settlement.passed': 'Time is up: the bill has not been paid yet',
    'identityDocument.reminder': 'Message: bring an identity document tomorrow',
    'identityDocument.passed': 'The day of the appointment has passed',
    'expiry.reminder': 'Message: the case closes soon, because nothing happened for a long time',
    'expiry.passed': 'Case closed, because nothing happened for a very long time',
    'export.reminder': 'Reminder: keep the documents for the own file',
    'export.passed': 'The texts of this case have been erased',
  },
};
