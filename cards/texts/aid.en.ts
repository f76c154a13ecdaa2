import type { aidNl } from './aid.nl.ts';
import { figures } from './figures.ts';

const { uwv, provider } = figures;

/** What holds for each of the four kinds of deskundigenoordeel (R27). */
const uwvTerms = {
  who: 'You or your employer. You apply to UWV.',
  cost: `Whoever asks, pays. For you that is ${uwv.employeeEuro} euros. For your employer it is ${uwv.employerEuro} euros.`,
  duration: `You get the result after ${uwv.weeksFrom} to ${uwv.weeksTo} weeks.`,
  binding:
    'No, nobody has to follow it. A judge does look at it. You cannot lodge an objection (“bezwaar”): officially say that something is wrong.',
  blocking:
    'No. You and your employer both get the result. The UWV doctor may talk to your company physician. Your consent is not needed for that.',
};

const instruments: (typeof aidNl)['instruments'] = {
  second_opinion: {
    name: 'Second opinion',
    what: 'A second opinion is advice from a second company physician. That physician does not work for the arbodienst of your own company physician. An arbodienst is the organisation that the company physician works for.',
    who: 'Only you, as an employee. You ask your own company physician.',
    cost: 'Is the second physician in your employer’s contract? Then your employer pays. Do you choose somebody else? Then you pay yourself, unless your employer is willing to pay.',
    duration: `The law sets no fixed time. One provider speaks of about ${provider.totalWeeks} weeks. That is no promise.`,
    binding:
      'No. Your own company physician follows the advice fully, partly or not at all. You will always hear why.',
    blocking:
      'Yes. You decide whether your own company physician gets the advice. This is called “blokkeringsrecht”: the right not to share the advice.',
  },
  deskundigenoordeel_own_work: {
    name: 'Expert opinion of UWV: your own work',
    what: 'An expert opinion (“deskundigenoordeel”) is a judgement by UWV, the organisation for work and benefits. UWV looks at whether you can do your own work.',
    ...uwvTerms,
  },
  deskundigenoordeel_suitable_work: {
    name: 'Expert opinion of UWV: suitable work',
    what: 'This (“deskundigenoordeel”) is a judgement by UWV (organisation for work and benefits) about work that fits what someone can still do. UWV looks at whether the work fits, and whether it exists.',
    ...uwvTerms,
  },
  deskundigenoordeel_employer_effort: {
    name: 'Expert opinion of UWV: your employer’s efforts',
    what: 'An expert opinion (“deskundigenoordeel”) is a judgement by UWV, the organisation for work and benefits. UWV looks at whether your employer does enough to help you back to work.',
    ...uwvTerms,
  },
  deskundigenoordeel_employee_effort: {
    name: 'Expert opinion of UWV: your own efforts',
    what: 'An expert opinion (“deskundigenoordeel”) is a judgement by UWV, the organisation for work and benefits. UWV looks at whether you do enough to get back to work.',
    ...uwvTerms,
  },
  herkeuring: {
    name: 'A new medical exam',
    what: 'This is a new exam by another doctor (“herkeuring”). That doctor may work for the same arbodienst. An arbodienst is the organisation that the company physician works for.',
    who: 'You, as the applicant. Ask for it within a week of the result.',
    cost: 'The employer pays. The employer may ask you for a reasonable contribution.',
    duration: 'There is no fixed time. The employer waits with the choice until the new exam is done.',
    binding: 'The employer decides who gets the job. But only after the new exam.',
    blocking:
      'Ask the doctor before the exam who will get the result. Also ask what you may choose about that yourself.',
  },
  klacht: {
    name: 'Making a complaint',
    what: 'A complaint is about how a doctor works or treats you. There is a complaints procedure: a fixed way to complain. Every company physician must have one.',
    who: 'You yourself. A complaint about a company physician goes to that physician or to the arbodienst. That is the organisation that the company physician works for.',
    cost: 'Ask beforehand whether there are costs.',
    duration: 'That differs. Ask beforehand how long it takes.',
    binding: 'A complaint does not change the advice. It can improve how you are treated.',
    blocking: 'That does not matter here. A complaint brings no new advice about your health.',
  },
  driegesprek: {
    name: 'A talk between the three of you',
    what: 'This is a talk (“driegesprek”) between three people: you, your employer and your company physician.',
    who: 'You or your employer. Ask your company physician.',
    cost: 'It is part of the normal help of the company physician. Ask if you are not sure.',
    duration: 'It is one talk. Ask your company physician when it can be.',
    binding: 'Nobody can force you. What you agree on together does count.',
    blocking:
      'You do not have to tell your employer anything about your illness. Nor will your company physician without your consent.',
  },
  continue_guidance: {
    name: 'Carry on, with other agreements',
    what: 'Your company physician keeps helping you. Together you change the agreements.',
    who: 'You ask your company physician for a talk.',
    cost: 'It is part of the normal help of the company physician.',
    duration: 'It can be quick. It depends on when your company physician has time.',
    binding: 'The present agreements hold until you make new ones.',
    blocking: 'That does not matter here. No second physician is involved.',
  },
  talk_to_own_physician: {
    name: 'First talk to your own company physician',
    what: 'Tell your company physician what troubles you. Often there is more to explain than the letter says.',
    who: 'You yourself. Call or e-mail the arbodienst: the organisation that the company physician works for.',
    cost: 'It is part of the normal help of the company physician.',
    duration: 'Often one talk is enough. Ask when your company physician has time.',
    binding: 'It is a talk. It binds you to nothing.',
    blocking:
      'What you say about your health stays with the company physician. Your employer will not hear it.',
  },
  employer_cannot_request: {
    name: 'An employer cannot ask for a second opinion',
    what: 'A second opinion is advice from a second company physician. By law only the employee can ask for it.',
    who: 'For an employer there is the expert opinion (“deskundigenoordeel”). That is a judgement by UWV, the organisation for work and benefits. You can also ask for a quotation (an offer with a price) for an examination of your own. It is only about what somebody can handle at work. You get no medical data.',
    cost: `UWV asks an employer ${uwv.employerEuro} euros. For some kinds of dismissal it is free.`,
    duration: `UWV gives the result after ${uwv.weeksFrom} to ${uwv.weeksTo} weeks.`,
    binding: 'No, nobody has to follow the judgement by UWV.',
    blocking:
      'No. Your employee cannot hold back a judgement by UWV or the result of an examination of your own.',
  },
  refuse_repeat: {
    name: 'Your company physician may say no',
    what: 'A second opinion is advice from a second company physician. You have asked for it before. With the same question your company physician may say no. It is not a must.',
    who: 'You may ask all the same. Your company physician decides and must explain a no in writing.',
    cost: 'Asking costs nothing. Does your company physician say yes? Then your employer pays a physician in the contract.',
    duration: 'Your company physician must answer within a reasonable time.',
    binding: 'A no is not the end. You can make a complaint or choose another way.',
    blocking: 'Does advice come after all? Then you decide whether your own company physician gets it.',
  },
  out_of_scope: {
    name: 'A second opinion is not meant for this',
    what: 'A second opinion is advice from a second company physician. That physician looks at advice of a company physician. Your question is about something else.',
    who: 'Below you can read who can help you.',
    cost: 'Ask beforehand what help costs. Sometimes it is free, as with the trade union if you are a member.',
    duration: 'That differs. Note: sometimes you must be quick.',
    binding: 'That depends on the way you choose.',
    blocking: 'That depends on the way you choose.',
  },
};

const reasons: (typeof aidNl)['reasons'] = {
  employer: {
    why: 'You ask as an employer. That is why it is not possible. Only your employee may decide about this, without pressure from you.',
    next: 'Discuss with the company physician what you disagree with. Then look at uwv.nl for what you can ask there.',
  },
  entryExam: {
    why: 'You had a pre-employment exam: a medical check for a new job. By law a second opinion (advice from a second company physician) is not possible then. Perhaps you do have a right to a new exam.',
    next: 'Ask for a new exam today. Write to the doctor who examined you, or to the employer.',
  },
  entryExamLate: {
    why: 'You had a pre-employment exam: a medical check for a new job. By law a second opinion (advice from a second company physician) is not possible then. For a new exam you are too late: you have a week for that.',
    next: 'Was something wrong with the exam? Then you can complain to the Commissie Klachtenbehandeling Aanstellingskeuringen (the committee for such complaints).',
  },
  applicantConduct: {
    why: 'You are not happy with how a doctor treated you. A complaint is meant for that.',
    next: 'Write down what happened and when. Was it a pre-employment exam (medical check for a new job)? Then you can go to the Commissie Klachtenbehandeling Aanstellingskeuringen (the committee for such complaints).',
  },
  applicant: {
    why: 'Only an employee can ask for a second opinion. You are not employed yet.',
    next: 'Ask the employer you are applying to who can help you. Or ask the trade union or a lawyer.',
  },
  uwvDecision: {
    why: 'UWV is the organisation for work and benefits. A company physician does not judge a decision of UWV.',
    next: 'Look in the letter of UWV until when you can respond. Do not wait too long.',
  },
  specialistDiagnosis: {
    why: 'It is about what a doctor in the hospital said. A company physician does not judge that.',
    next: 'Call your general practitioner, who can send you to another doctor in the hospital.',
  },
  adviceByCaseManager: {
    why: 'The advice did not come from a company physician. A case manager (guide during illness) may not give such advice alone. Without advice of a company physician there is nothing yet for a second one to look at.',
    next: 'Ask for a talk with the company physician in person. Do you doubt the advice after that? Then come back.',
  },
  adviceBySpecialist: {
    why: 'The advice came from another doctor, not from a company physician. A second company physician cannot judge it.',
    next: 'Ask your company physician for a talk. Bring what the other doctor said. Do you doubt the advice after that? Then come back.',
  },
  legal: {
    why: 'Something is going on about your pay or in court. Then only a judgement by UWV counts. That is the organisation for work and benefits. Advice of a second company physician is also allowed, but it does not count in court in that way.',
    next: 'See uwv.nl for how to ask. Choose the kind that fits what is going on. Also ask the trade union or a lawyer for help.',
  },
  offered: {
    why: 'Your company physician proposes this, for example to gain more knowledge. You choose whether you want it. Your rights are the same as when the idea is your own.',
    next: 'Ask your company physician what the second one should look at. Do you want it too? Then you make the request yourself.',
  },
  misunderstanding: {
    why: 'You and your employer read the advice in different ways. The quickest way is often to solve that together, with the company physician.',
    next: 'Ask your company physician for a talk between the three of you. Write down beforehand what you read in the advice.',
  },
  stalled: {
    why: 'You and your employer cannot agree whether you can do your own work. UWV can get this going again. For the medical side, advice of a second company physician remains possible.',
    next: 'Apply for the judgement at uwv.nl. Tell your company physician as well.',
  },
  suitableWork: {
    why: 'You want to know whether work suits you, and whether that work exists. That is more than a medical question. UWV also looks at the work itself.',
    next: 'Write down which work it is and why it fits or not. Then apply for the judgement at uwv.nl.',
  },
  employerEffort: {
    why: 'You think that your employer does too little to help you. A company physician does not judge that. UWV does.',
    next: 'Write down what you asked, when, and what happened next. Then apply for the judgement at uwv.nl.',
  },
  employeeEffort: {
    why: 'Your employer thinks that you do too little. Perhaps your pay has stopped, or may stop. UWV can say whether you do enough.',
    next: 'Keep doing what was agreed and keep all letters. Then apply for the judgement at uwv.nl.',
  },
  afterTwoYears: {
    why: 'You have been ill for more than two years. A judgement by UWV (organisation for work and benefits) is mainly for the first two years. Talking to each other is now the best first step.',
    next: 'Ask your company physician for a talk between the three of you. Ask UWV what is still possible for you.',
  },
  payOrLeave: {
    why: 'Your question is about pay, leave or a conflict at work. A company physician is there for health and work, not for your contract.',
    next: 'Start with the HR department. Does that not help? Then ask the trade union or a lawyer.',
  },
  conduct: {
    why: 'You are not happy with how the company physician treated you. A second advice does not mend that. A complaint can.',
    next: 'First tell the company physician, if you can. Does that not work? Ask the arbodienst how to make a complaint.',
  },
  noClick: {
    why: 'You and the company physician do not get on well. It often helps to say so. You can also ask whether another company physician can help you from now on.',
    next: 'Tell the company physician what you miss. Call the arbodienst if you would rather discuss it with somebody else first.',
  },
  agrees: {
    why: 'You agree with the advice. Only the agreements no longer work. Then you do not need a second physician.',
    next: 'Ask your company physician for a talk. Write down beforehand which agreement must change.',
  },
  conductBesideAdvice: {
    why: 'You are not happy with how the company physician treated you. You have no clear doubt yet about the advice itself. Then a complaint fits better.',
    next: 'First tell the company physician, if you can. Does that not work? Ask the arbodienst how to make a complaint.',
  },
  pressure: {
    why: 'Your employer may not force you to ask for this or not. You decide yourself. You do not have to say whether you ask for it.',
    next: 'Tell your company physician that you feel pressure. Then ask for a second opinion only if you want it yourself.',
  },
  unclear: {
    why: 'The advice is not clear to you, or there is a mistake in it. Your own company physician can solve that fastest.',
    next: 'Write down what you do not understand or what is wrong. Then ask for a talk.',
  },
  repeat: {
    why: 'You have had advice on the same question before, and nothing is new. That can be a good reason for your company physician to say no.',
    next: 'Think about what is different now. Is there something new? Then put it in your request.',
  },
  afterSecondOpinion: {
    why: 'You have had advice of a second company physician. Your own company physician does not have to follow it, but must explain why.',
    next: 'Ask for that explanation. Are you not satisfied? Then ask whether another company physician can help you from now on. Your company physician must take that seriously.',
  },
  twoTracks: {
    why: 'You doubt the advice, and you are not happy with how you were treated. Those are two things. For the advice, a second opinion fits. For the treatment, a complaint fits.',
    next: 'Begin with what matters most to you. You may also do both at once.',
  },
  stalledAfterTwoYears: {
    why: 'You and your employer cannot agree. You have been ill for more than two years. A judgement by UWV (organisation for work and benefits) is mainly for the first two years. For the medical side a second company physician can help.',
    next: 'Write down which advice it is about and why you doubt it. Then make your request.',
  },
  absenceAdvice: {
    why: 'You doubt the advice about what work you can do now that you are ill. It does not matter whether you want to do more or less. A second company physician can look at it again.',
    next: 'Write down which advice it is about and why you doubt it. Then make your request.',
  },
  occupationalDisease: {
    why: 'You doubt whether your company physician is right about an occupational disease: an illness caused by work. A second company physician can look at it again.',
    next: 'Write down which work you did and which symptoms you have. Then make your request.',
  },
  examAfterHiring: {
    why: 'You were already employed when you were examined. Then it is no exam for a new job. So you may have a second company physician look at it.',
    next: 'Look up the result and its date. Write down why you doubt it. Then make your request.',
  },
  healthCheck: {
    why: 'You doubt the advice after a PMO (a health check at work). A second company physician can look at it again.',
    next: 'Look up the result and its date. Write down why you doubt it. Then make your request.',
  },
  consultation: {
    why: 'You doubt the advice after an open consultation: a talk at your own request. A second company physician can look at it again.',
    next: 'Write down which advice it is about and why you doubt it. Then make your request.',
  },
};

const alternatives: (typeof aidNl)['alternatives'] = {
  second_opinion:
    'A second opinion all the same: advice from a second company physician. The employee may always choose this.',
  deskundigenoordeel_own_work:
    'A judgement by UWV (organisation for work and benefits) on whether the employee can do the own work. Employee and employer can both ask for it.',
  deskundigenoordeel_suitable_work:
    'A judgement by UWV (organisation for work and benefits) on whether work fits and whether it exists. Employee and employer can both ask for it.',
  deskundigenoordeel_employer_effort:
    'A judgement by UWV (organisation for work and benefits) on whether the employer does enough. Employee and employer can both ask for it.',
  deskundigenoordeel_employee_effort:
    'A judgement by UWV (organisation for work and benefits) on whether the employee does enough. Employee and employer can both ask for it.',
  herkeuring: 'A new exam by another doctor. That is possible up to a week after the result.',
  klacht: 'A complaint about how a doctor works, about the treatment, or about a no.',
  driegesprek: 'A talk between three people: employee, employer and company physician.',
  continue_guidance: 'Carrying on with the own company physician, with other agreements.',
  talk_to_own_physician: 'First a talk with the own company physician.',
  employer_cannot_request: 'An employer cannot ask for a second opinion.',
  refuse_repeat: 'Asking the same question again. The company physician may then say no.',
};

const notices: (typeof aidNl)['notices'] = {
  employeeDecides:
    'You choose yourself whether to ask for a second opinion. Nobody can force you or stop you.',
  viaOwnPhysician:
    'You ask your own company physician. Discuss it together first. The physician will then also tell you about other ways.',
  employerNotTold:
    'Your employer will not hear from us that you ask or want to ask. You do not have to say so either.',
  noSuspensiveEffect:
    'During a second opinion all agreements simply continue. So you do what you agreed with your company physician and employer.',
  otherOrganisation:
    'The second company physician always works for another organisation than your own. The law says so.',
  notBinding: 'Your own company physician does not have to follow a second opinion. You will hear why.',
  sickLeaveNotNeeded: 'You do not have to be on sick leave to ask for a second opinion.',
  twoTracks:
    'These are two things. A second opinion (advice from a second company physician) looks at the advice. A complaint is about how you were treated.',
  helpWithQuestion:
    'You do not know yet how to write down your doubt? We help you with your question, step by step.',
  mayBeRefused:
    'Your company physician may refuse a second opinion only for a very good reason. In your situation there may be one. You may ask all the same.',
  refusalInWriting: 'Does your company physician say no? Then you must get the reasons in writing.',
  complaintRoute:
    'You can complain to the company physician or to the arbodienst (organisation that the company physician works for). Every company physician must have a fixed way to complain.',
  numberIsNoGround:
    'A new question is no repeat. The law does not say how often you may ask for a second opinion.',
  uwvKindByDispute: 'UWV gives four kinds of judgement. Which one fits depends on what you disagree about.',
  uwvApplicantPays: `Whoever asks UWV for a judgement pays for it: an employee ${uwv.employeeEuro} euros, an employer ${uwv.employerEuro} euros.`,
  uwvNoBlockingRight: 'A judgement by UWV goes to employee and employer. Nobody can hold it back.',
  uwvFirstTwoYears:
    'A judgement by UWV is for the first two years that somebody is ill. Ask UWV what is possible after that.',
  retestWithinWeek: 'You must ask for a new exam within a week of getting the result.',
  employerUwvAllowed: 'An employer may ask UWV for a judgement. The employee will hear of it.',
  noPhysicianAdviceYet:
    'There is no advice of a company physician yet. Ask for that first. After that a second company physician can look at it.',
  afterEmploymentIsNoEntryExam:
    'An exam when you are already employed is no pre-employment exam (medical check for a new job).',
  askGpOrSpecialist:
    'Ask your general practitioner or your doctor in the hospital for a second view of your illness.',
  askUnionOrLawyer: 'Talk to the trade union or a lawyer about your rights. We give no legal advice.',
  objectionAtUwv:
    'Do you disagree with UWV? Then you can lodge an objection (“bezwaar”) with UWV. That is how you officially say that something is wrong.',
};

const questions: (typeof aidNl)['questions'] = {
  asker: {
    title: 'Who are you?',
    hint: 'Then we show only what matters to you.',
    answers: {
      employee: 'I am an employee',
      employer: 'I am an employer, or work in HR',
      applicant: 'I am applying for a job',
    },
  },
  topic: {
    title: 'What is your question about?',
    hint: 'Not sure? Choose what troubles you most.',
    answers: {
      advice: 'Advice of the company physician',
      physician: 'How the company physician treats me',
      both: 'Both: the advice and the treatment',
      work: 'Work that suits me, or who does too little',
      other: 'Something else, such as pay, a benefit or the hospital',
    },
  },
  advice: {
    title: 'Which advice is it about?',
    hint: 'Choose the advice that troubles you most.',
    answers: {
      absenceAdvice: 'What work I can do now that I am ill',
      occupationalDisease: 'Whether I have an occupational disease: an illness caused by work',
      consultation: 'Advice after an open consultation: a talk at your own request',
      healthCheck: 'Advice after a PMO: a health check at work',
      examAfterHiring: 'An exam when I was already employed',
    },
  },
  physician: {
    title: 'What fits best?',
    hint: 'You do not have to prove anything to complain.',
    answers: {
      conduct: 'I was not treated well',
      noClick: 'We do not get on, nothing more than that',
    },
  },
  work: {
    title: 'What is going on at work?',
    hint: 'Choose what matters most to you now.',
    answers: {
      suitableWork: 'I want to know whether work suits me, or exists',
      employerEffort: 'My employer does too little for me',
      employeeEffort: 'My employer thinks that I do too little, or stops my pay for that',
    },
  },
  other: {
    title: 'What is it about?',
    hint: 'We tell you who can help you with this.',
    answers: {
      payOrLeave: 'Pay, leave or a conflict at work',
      uwvDecision: 'A decision of UWV (organisation for work and benefits)',
      specialistDiagnosis: 'What a doctor in the hospital said',
    },
  },
  employerAbout: {
    title: 'What is your question about?',
    hint: 'Do not mention a name or an illness of your employee.',
    answers: {
      absenceAdvice: 'Whether my employee can do the own work',
      suitableWork: 'Whether other work suits my employee',
      employeeEffort: 'Whether my employee does enough',
      employerEffort: 'Whether I do enough myself',
      uwvDecision: 'A decision of UWV (organisation for work and benefits)',
      somethingElse: 'Something else',
    },
  },
  applicantAbout: {
    title: 'What is your question about?',
    hint: 'A pre-employment exam is a medical check for a new job.',
    answers: {
      examResult: 'The result of my exam',
      conduct: 'How the doctor treated me',
      somethingElse: 'Something else',
    },
  },
  resultAge: {
    title: 'When did you get the result?',
    hint: 'You have one week to ask for a new exam.',
    answers: {
      withinWeek: 'A week ago or less',
      longerAgo: 'More than a week ago',
    },
  },
  alsoDoubt: {
    title: 'Do you also doubt the advice?',
    hint: 'Treatment and advice are two things. It may also be both.',
    answers: { yes: 'Yes, the advice too', no: 'No, only the treatment' },
  },
  adviceFrom: {
    title: 'Who gave the advice about your work?',
    hint: 'A second company physician only looks at advice of a company physician.',
    answers: {
      physician: 'The company physician',
      caseManager: 'A case manager (guide during illness) or somebody else',
      specialist: 'My general practitioner or a doctor in the hospital',
    },
  },
  legal: {
    title: 'Is something going on about your pay, or in court?',
    hint: 'Then another way is sometimes better.',
    answers: {
      none: 'No',
      payClaim: 'I want pay that has not been paid yet',
      payStop: 'My pay has stopped, or may stop',
      court: 'There is a court case, or there will be one',
    },
  },
  readDifferently: {
    title: 'Is it mainly a misunderstanding?',
    hint: 'You and your employer then read different things in the advice.',
    answers: { yes: 'Yes, we read it in different ways', no: 'No, there is more to it' },
  },
  position: {
    title: 'What fits you best now?',
    hint: 'There is no wrong answer.',
    answers: {
      doubts: 'I doubt whether the advice is right',
      unclear: 'The advice is not clear, or there is a mistake in it',
      agrees: 'I agree with the advice, but the agreements do not work',
      readDifferently: 'My employer reads the advice in another way than I do',
      stalled: 'We are stuck: my employer and I disagree whether I can do my own work',
      offered: 'My company physician proposes a second physician',
      pressure: 'My employer presses me to ask for this, or not to ask',
    },
  },
  illFor: {
    title: 'How long have you been ill?',
    hint: 'After two years another way is sometimes better.',
    answers: { twoYearsOrLess: 'Two years or less', longer: 'More than two years' },
  },
  explained: {
    title: 'Can you say briefly why you doubt?',
    hint: 'Not yet? Then we will help you later.',
    answers: { yes: 'Yes', no: 'Not yet' },
  },
  earlier: {
    title: 'Have you asked for a second opinion before?',
    hint: 'That is advice from a second company physician. You may ask more than once.',
    answers: {
      never: 'No',
      otherQuestion: 'Yes, about another question',
      sameWithNews: 'Yes, about the same question, but there is something new',
      sameNothingNew: 'Yes, about the same question, and nothing is new',
      notFollowed: 'Yes, I got advice, but my company physician does not follow it',
      refusedWithReasons: 'Yes, my company physician said no and wrote why',
      refusedWithoutReasons: 'Yes, my company physician said no and did not write why',
    },
  },
};

const starters: (typeof aidNl)['request']['starters'] = {
  absenceAdvice:
    'My company physician says that I can work … I doubt that, because … I would like to know whether …',
  healthCheck:
    'After the exam the company physician said that … I doubt that, because … I would like to know whether …',
  consultation:
    'In the talk the company physician said that … I doubt that, because … I would like to know whether …',
  occupationalDisease:
    'My company physician says that my illness is or is not caused by work. I doubt that, because … I would like to know whether …',
};

/** Everything the decision aid says, in English. */
export const aidEn: typeof aidNl = {
  title: 'Which way suits you?',
  intro:
    'Do you disagree with your company physician, or does something trouble you? With a few short questions we look for what suits you. One of the ways is a second opinion: advice from a second company physician.',
  bot: 'You are talking to a computer, not to a doctor.',
  privacy: {
    page: 'We do not keep your answers. Your employer does not see them.',
    chat: 'Your answers are locked and yours alone. Your employer does not see them.',
  },
  calm: 'Take your time. You can always go back or stop.',
  urgent:
    'Are you in distress or thinking of suicide? Call 112, your general practitioner or 113 (0800-0113).',
  questionsLeft: (left: number) =>
    left === 1 ? 'This is the last question.' : `At most ${left} questions to go, this one included.`,
  buttons: {
    back: 'Back',
    restart: 'Start again',
    request: 'Ask for a second opinion',
    requestAnyway: 'Ask for a second opinion all the same',
    keep: 'Keep or print your action plan',
    human: 'Talk to a person',
  },
  outcome: {
    title: 'This fits your situation',
    planTitle: 'Your action plan',
    yourAnswers: 'Your answers',
    why: 'Why this fits',
    alsoOpen: 'What else is possible',
    nothingElse: 'We see no other way now.',
    who: 'Who applies?',
    cost: 'What does it cost?',
    duration: 'How long does it take?',
    binding: 'Does everybody have to follow it?',
    blocking: 'Can you hold it back?',
    next: 'What do you do now?',
    notices: 'Good to know',
    advice: 'This is advice. You choose yourself what you do.',
    requestAnyway:
      'Do you want a second opinion (advice from a second company physician) all the same? You may. We take your answers along.',
    checkedOn: (date: string) => `Prices and times of others were checked on ${date}.`,
  },
  request: {
    intro: 'We help you to write down your question. Three things are needed.',
    advice: 'Which advice did your company physician give? Write it as precisely as you can.',
    date: 'On which day did you get that advice?',
    doubt: 'Why do you doubt it, and what do you want to know?',
    starters,
  },
  questions,
  instruments,
  reasons,
  alternatives,
  notices,
};
