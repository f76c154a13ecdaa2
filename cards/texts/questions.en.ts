import { figures, terms } from './figures.ts';
import type { questionsNl } from './questions.nl.ts';
import { sourcesEn as from } from './sources.ts';

type Answers = (typeof questionsNl)['answers'];

const { uwv } = figures;

/** What holds for every kind of expert opinion (R27). */
const aboutUwv = [
  `You or your employer asks for it. Whoever asks, pays: you ${uwv.employeeEuro} euros, your employer ${uwv.employerEuro} euros. The judgement comes after ${uwv.weeksFrom} to ${uwv.weeksTo} weeks.`,
  'You and your employer both get the judgement. You cannot stop that. The UWV doctor may talk with your company physician without your permission.',
  'The judgement is not binding: nobody has to follow it. You cannot make an objection to it (officially say that something is wrong). UWV gives one judgement on the same situation.',
  'It is meant for the first two years of your illness. Do you not want to take part in an examination? Then UWV gives no judgement.',
];

const answers: Answers = {
  second_opinion: {
    title: 'What is a second opinion?',
    short:
      'A second opinion is advice from a second company physician. You can ask for it if you doubt the advice of your own company physician. Your employer gets no message about it.',
    more: [
      'It fits questions about your health and your work. For example: what work can you do now? Or: is this an occupational disease, an illness caused by work? You may also ask if you want to work more than your company physician thinks wise.',
      'It may also be about a PAGO or PMO (health check at work). Or about an open consultation (talk at your own request). So you do not have to be on sick leave.',
      'You ask your own company physician. Then you choose yourself who gives it. That doctor never works for the same organisation as your own company physician.',
      'The advice is not binding: nobody has to follow it. There is no suspensive effect either: all agreements simply go on.',
    ],
    source: [from.law, from.whenToAsk, from.stepPlan],
  },
  deskundigenoordeel_own_work: {
    title: 'Can you do your own work?',
    short:
      'Do you and your employer think differently about whether you can do your own work? Then an expert opinion (deskundigenoordeel) fits. That is a judgement by UWV (organisation for work and benefits).',
    more: [
      'An insurance doctor (doctor who works for UWV) looks at your health and your work. Do you and your employer agree? Then UWV gives no judgement.',
      ...aboutUwv,
      'Is there a wage claim (demand to pay wages) or will there be a court case? Then you often need this judgement. A second opinion (advice from a second company physician) does not count as an official judgement there.',
      'You may ask for a second opinion beside it, for the medical part of your question.',
    ],
    source: [from.whenToAsk, from.uwv],
  },
  deskundigenoordeel_suitable_work: {
    title: 'Does the other work fit you?',
    short:
      'Do you doubt whether other work fits you, or do you want other work yourself? Then you can ask for an expert opinion (deskundigenoordeel). That is a judgement by UWV (organisation for work and benefits).',
    more: [
      'The question is whether there is suitable work: work that fits what someone can still do. Often a labour expert (specialist in work and health) looks at it.',
      ...aboutUwv,
      'Sometimes a three-way talk helps first: a talk between three people, with you, your employer and your company physician.',
    ],
    source: [from.whenToAsk, from.uwv],
  },
  deskundigenoordeel_employer_effort: {
    title: 'Does your employer do too little?',
    short:
      'Do you think that your employer does too little to help you back to work? Then you can ask for an expert opinion (deskundigenoordeel). That is a judgement by UWV (organisation for work and benefits).',
    more: [
      'Is it perhaps a misunderstanding? Then begin with a three-way talk: a talk between three people, with you, your employer and your company physician.',
      'For this judgement UWV looks at what was done and what could have been done. It is not about your illness itself.',
      ...aboutUwv,
    ],
    source: [from.whenToAsk, from.uwv],
  },
  deskundigenoordeel_employee_effort: {
    title: 'Does your employer say that you do too little?',
    short:
      'Does your employer say that you do too little, or has your pay been stopped? Then you can ask for an expert opinion (deskundigenoordeel). That is a judgement by UWV (organisation for work and benefits).',
    more: [
      'UWV looks whether you do enough to get back to work.',
      'Talking can also help. In a three-way talk you sit down with your employer and your company physician: a talk between three people.',
      ...aboutUwv,
      'Has your pay been stopped? Also ask your union or a lawyer for advice. Do not wait too long.',
    ],
    source: [from.whenToAsk, from.uwv],
  },
  herkeuring: {
    title: 'Do you disagree with a medical check for a new job?',
    short: `Perhaps you have a right to a herkeuring: a new exam by another doctor. Ask for it within ${figures.retest.weeks} week after you got the result. The employer only decides about the job when that new result is there.`,
    more: [
      'After a pre-employment exam (medical check for a new job) there can be no second opinion. That is advice from a second company physician, and the law does not offer it here.',
      'The other doctor is independent. That doctor may work for the same arbodienst, the organisation that the company physician works for.',
      'The employer pays, but may ask you for a reasonable part. The employer must have rules for this. Ask about them.',
      'Did something go wrong in the check itself? Then you can send a complaint to the committee for complaints about these checks.',
      'Did you already have the job when you were checked? Then it is no check for a new job. A second opinion is then possible.',
    ],
    source: [from.retest, from.whenToAsk],
  },
  klacht: {
    title: 'Are you unhappy with your company physician?',
    short:
      'Is it about how your company physician treats you? First talk about it together if you can. If that does not help, you can make a complaint.',
    more: [
      'Each company physician must have a complaints procedure: a fixed way to complain. You send your complaint to the company physician or to the arbodienst (organisation that the company physician works for).',
      'Do you also doubt the advice itself? Then you can go two ways side by side. A complaint is about the behaviour. A second opinion (advice from a second company physician) is about the content.',
      'You can also complain if your request was refused and you do not agree.',
      'By a complaint we mean here: you are not satisfied. Do you have trouble with your health? Then phone your general practitioner or ask for a talk with your company physician.',
    ],
    source: [from.whenToAsk, from.complaint],
  },
  employer_cannot_request: {
    title: 'Can an employer ask for this?',
    short:
      'No. Only an employee can ask for a second opinion (advice from a second company physician). An employer who has doubts has other ways.',
    more: [
      `An employer can ask for an expert opinion: a judgement by UWV (organisation for work and benefits). It costs an employer ${uwv.employerEuro} euros and takes ${uwv.weeksFrom} to ${uwv.weeksTo} weeks. For some kinds of dismissal it is free.`,
      'An employer can also hire another company physician. That goes by a quotation (offer with a price). It is sometimes called a second view. The employer then only reads what someone can handle at work. There are no medical data in it. Their own company physician gets nothing. The employee cannot stop this.',
      'Are you an employee and does your employer press you? You decide yourself. You do not have to ask for anything or explain anything.',
    ],
    source: [from.whenToAsk, from.providers, from.uwv],
  },
  driegesprek: {
    title: 'Three people at the table',
    short:
      'Do you and your employer read the same advice differently? Then a three-way talk often helps. That is a talk between three people: you, your employer and your company physician.',
    more: [
      'Ask your company physician for this talk. The doctor then explains the advice to both of you. You do not have to say anything about your illness.',
      'Do you not get out of it like this? Then you or your employer can ask for an expert opinion (deskundigenoordeel). That is a judgement by UWV (organisation for work and benefits).',
      'Do you doubt the advice itself? Then you can also ask for a second opinion: advice from a second company physician.',
    ],
    source: [from.letter2016, from.whenToAsk],
  },
  continue_guidance: {
    title: 'You agree with the advice, but not with the agreements',
    short:
      'Is the advice right for you, but do the agreements no longer fit? Then ask your company physician to change them. The guidance simply goes on.',
    more: [
      'Say what does not work in practice, or what goes better. Then your company physician can change the plan.',
      'Do you doubt the advice later after all? Then you can always still ask for a second opinion: advice from a second company physician.',
    ],
    source: [from.letter2016],
  },
  talk_to_own_physician: {
    title: 'First talk with your company physician',
    short:
      'Is the advice not clear, is a fact wrong, or do you two not get on? Then first talk with your own company physician. A mistake or misunderstanding is often quickly solved that way.',
    more: [
      'Ask for an explanation in plain words. Say which fact is wrong. Write down your questions beforehand.',
      'Did the advice not come from the company physician but from a case manager (guide during illness)? Then first ask for a talk with the company physician. A second opinion (advice from a second company physician) is always about an advice of the company physician.',
      'Do your doubts stay? A second opinion remains possible. You lose nothing by talking first.',
    ],
    source: [from.letter2016, from.complaint],
  },
  refuse_repeat: {
    title: 'Asking once more',
    short:
      'Do you ask the same once more? Then your company physician may refuse a new second opinion (advice from a second company physician). A new question is no repeat, and the law sets no highest number.',
    more: [
      'So say what is new. For example there are new facts, or your company physician gave a new advice.',
      'Refusing is only allowed for a very good reason. Think of a question without an explanation, or of asking until the wanted answer comes. A request meant to disturb the guidance is also such a reason.',
      'You get the reasons on paper. Do you not agree? Then you can make a complaint. An expert opinion is also possible: a judgement by UWV (organisation for work and benefits).',
      'This bot never refuses. Your own company physician decides.',
    ],
    source: [from.whenToAsk, from.lpbso, from.providers],
  },
  faq_costs: {
    title: 'What does it cost and who pays?',
    short:
      "Do you choose a doctor from your employer's health contract (contract about healthy work)? Then your employer pays. If you choose a doctor outside it, you pay yourself.",
    more: [
      'For a doctor outside the contract you see the price before you choose. Your employer may take over those costs, but does not have to.',
      'Only you can ask your employer for that. Your employer will then know that you want a second opinion: advice from a second company physician. We make a letter for you. You decide whether to send it.',
      'The outcome makes no difference to the bill. The bill must also be paid if you do not share the advice.',
      `An expert opinion is something else: that is a judgement by UWV (organisation for work and benefits). It costs you ${uwv.employeeEuro} euros.`,
    ],
    source: [from.stepPlan, from.uwv],
  },
  faq_blocking_right: {
    title: 'May you keep the advice to yourself?',
    short:
      'Yes. That is called the blocking right: the right not to share the advice. Your own company physician then only hears that no copy will come.',
    more: [
      'Not sharing has no effect on your rights. But your own company physician may then feel stronger about the first advice.',
      `You can still share later. That is possible until the case closes, and for at least ${terms.changeMindWeeks} weeks.`,
      'The bill also comes if you do not share the advice.',
      'You cannot change the first version and the judgement yourself. You may report mistakes in the facts.',
      'With an expert opinion you do not have this right. That is a judgement by UWV (organisation for work and benefits).',
    ],
    source: [from.providers, from.stepPlan, from.civilCode],
  },
  faq_difference_uwv: {
    title: 'What is different at UWV?',
    short:
      'UWV is the organisation for work and benefits. An expert opinion is a judgement by UWV, for when you and your employer get stuck. A second opinion is advice from a second company physician, for when you doubt an advice.',
    more: [
      'Who asks? Only you can ask for a second opinion. Your employer can also ask for a judgement by UWV.',
      `Who pays? Your employer, if the second physician is in the employer's contract. At UWV whoever asks pays: you ${uwv.employeeEuro} euros or your employer ${uwv.employerEuro} euros.`,
      'Who reads it? You may keep a second opinion to yourself. The judgement by UWV always goes to your employer too.',
      'When does it fit? A second opinion helps most with early doubts. The judgement by UWV fits a conflict, a demand for pay or a court case. It is meant for the first two years of your illness.',
      'Neither of the two is binding: nobody has to follow it.',
    ],
    source: [from.whenToAsk, from.uwv, from.providers],
  },
  faq_who_performs: {
    title: 'Who gives the second advice?',
    short:
      'A company physician who does not work for the same organisation as your own company physician. The name is second opinion physician. We also say: the second physician.',
    more: [
      'The second physician is in the BIG register. That is the list of recognised care workers. You can look in it yourself.',
      "Your employer's health contract (contract about healthy work) says who may do it. You choose.",
      'Only a doctor may ask for this advice and give it. A case manager (guide during illness) may not.',
      'Are you in the military? Then there are other rules. This service is not meant for that. Ask your own company physician.',
    ],
    source: [from.law, from.stepPlan, from.lpbso],
  },
  faq_location: {
    title: 'Where is the talk?',
    short:
      'The second company physician proposes a place. You see it in your invitation. If you cannot come there, ask for another place.',
    more: [
      'There is no fixed rule for the place. One provider works with neutral offices, close to your home or your work.',
      'In the list of doctors you see in which town a doctor works. That helps you to choose.',
    ],
    source: [from.providers, from.product],
  },
  faq_duration: {
    title: 'How long does it take?',
    short: `The law gives no fixed time for the whole. One provider speaks of about ${figures.provider.totalWeeks} weeks, but that is no promise. We always show whose turn it is and until when.`,
    more: [
      `The chosen doctor preferably says within a week whether there is time. After ${terms.availabilityDays} days without an answer we ask the next one.`,
      `The talk takes at most ${figures.provider.consultMinutes} minutes, says one provider.`,
      `You have ${terms.draftDays} days to read the first version. After that the advice may be finished.`,
      'Your own company physician must look at the advice within a reasonable time. Does something take too long? Then you see here what you can do.',
      `An expert opinion (judgement by UWV, the organisation for work and benefits) takes ${uwv.weeksFrom} to ${uwv.weeksTo} weeks.`,
    ],
    source: [from.stepPlan, from.law, from.providers, from.uwv],
  },
  faq_privacy_employer: {
    title: 'Will your employer hear of this?',
    short:
      'No, not from us and not from the doctors. That is only allowed if you agree to it. You do not have to explain anything to your employer either.',
    more: [
      'Doctors have a duty of confidentiality: the duty to stay silent. That also covers the fact that you ask for advice.',
      'Your employer can get a bill without a name. Does your company physician change the advice? Then your employer gets the new advice. It does not say that there was a second opinion (advice from a second company physician).',
      'Your employer will notice if you let the second company physician ask your employer something. And also if you ask for a doctor outside the contract to be paid. You choose that yourself.',
      'Do you use Teams from your work? Administrators of your employer can look in there. Then better choose the web chat on a device of your own.',
    ],
    source: [from.nvabQuestions, from.whenToAsk, from.product],
  },
  faq_suspensive: {
    title: 'May you wait for the second advice?',
    short:
      'No. A second opinion (advice from a second company physician) has no suspensive effect. That means: all agreements simply go on.',
    more: [
      'Until then the advice of your own company physician counts. So your reintegration (step by step back to work) also goes on.',
      'Make agreements with your employer based on that advice. Is something really impossible for you? Then phone your own company physician at once.',
    ],
    source: [from.stepPlan, from.whenToAsk],
  },
  faq_binding: {
    title: 'Must your company physician follow the advice?',
    short:
      'No. A second opinion (advice from a second company physician) is not binding: nobody has to follow it. Your own company physician takes over everything, a part, or nothing, and explains why.',
    more: [
      'That only happens if you share the advice.',
      'Does your company physician change the advice? Then your employer hears the new advice.',
      `Do you think too little is done with it? Then you can ask for another company physician to guide you, until ${terms.transferWeeks} weeks later.`,
    ],
    source: [from.stepPlan, from.whenToAsk],
  },
  faq_medical_file_consent: {
    title: 'Who gets your medical data?',
    short:
      'Only those you give permission to. Your company physician asks for an authorisation: permission with a signature. You choose which data may go to the second company physician.',
    more: [
      'There are three kinds of permission, and they stand apart. One for your medical data. One for each question about extra information. And one to share the advice with your own company physician.',
      'Doing nothing never counts as a yes. A no does not end your case. But the second physician may then know too little.',
      'You may always take back a permission, as easily as you gave it. What has been sent cannot be undone. We tell the doctors, never your employer.',
      'Data about your work may go along without permission. Think of your tasks and hours.',
      `The second physician makes an own file and keeps it for ${figures.medicalFile.years} years. This bot is no medical file.`,
    ],
    source: [from.stepPlan, from.law, from.nvabQuestions, from.gdpr],
  },
  faq_refusal_complaint: {
    title: 'May your company physician say no?',
    short:
      'Only for a very good reason. You get that reason on paper, and it is also in your file. If you do not agree, you can make a complaint.',
    more: [
      'A good reason is for example: you asked exactly the same before, or you do not explain what your question is. Liking another way better is no reason to refuse.',
      'Each company physician must have a complaints procedure: a fixed way to complain. You send your complaint to the company physician or to the arbodienst (organisation that the company physician works for).',
      'Did you get a no without a reason? Then ask for the reasons on paper.',
      'After a no, an expert opinion is also possible: a judgement by UWV (organisation for work and benefits).',
    ],
    source: [from.whenToAsk, from.lpbso, from.stepPlan],
  },
  faq_transfer_guidance: {
    title: 'Can you get another company physician?',
    short: `You can ask if you think your company physician does too little with the second advice. You ask your own company physician, until ${terms.transferWeeks} weeks after the decision. It is no fixed right.`,
    more: [
      'Your company physician must look at your question seriously. The second advice counts there. You get an answer with reasons.',
      'The second company physician does not simply take over your guidance. Until something changes, your own company physician goes on guiding you.',
    ],
    source: [from.stepPlan, from.whenToAsk],
  },
  faq_invoice: {
    title: 'What happens with the bill?',
    short:
      'Is the doctor in the health contract (contract about healthy work)? Then the bill goes to your company physician or the organisation behind them. Otherwise you get the bill yourself.',
    more: [
      'Your company physician may pass on the costs to your employer. Those bills show no name and nothing that points to you.',
      'The bill must be paid, whatever the advice is. That also goes if you do not share the advice.',
      'Do you stop before the second company physician has accepted the request? Then there are no costs. If you stop later, the work up to then can be on the bill.',
    ],
    source: [from.stepPlan, from.whenToAsk, from.product],
  },
  faq_id_at_consult: {
    title: 'What do you bring to the talk?',
    short:
      'Bring your identity document: passport, identity card or driving licence. Then the doctor is sure who you are.',
    more: [
      'We remind you of it on the day before the talk, at 9 in the morning.',
      'Put your questions on paper beforehand. Then you forget nothing.',
    ],
    source: [from.stepPlan, from.product],
  },
  faq_choose_physician: {
    title: 'May you choose a doctor yourself?',
    short:
      "Yes, you choose. If the doctor is in your employer's health contract (contract about healthy work), your employer pays. It is best to choose a reserve at once.",
    more: [
      'Are there more doctors in the contract? Then you choose from them. Your own company physician may give you advice.',
      'A doctor outside the contract is also allowed. You pay for that yourself, unless your employer wants to. If you ask for that, your employer knows what you are planning.',
      'The doctor may never work for the same organisation as your own company physician.',
      'Does nobody have time? Then you choose again.',
    ],
    source: [from.stepPlan, from.law],
  },
  out_of_scope: {
    title: 'This bot cannot help with that',
    short:
      'This is a bot that explains the second opinion: advice from a second company physician. It does not name an illness, predicts nothing and gives no legal advice. Under read more you see who can help you.',
    more: [
      'Health: ask your general practitioner or your company physician. They can examine you.',
      'A second view on a doctor in hospital: ask your general practitioner or that doctor to refer you.',
      'Pay, leave or your contract: ask your employer or the staff department. If that does not help, go to your union or a lawyer.',
      'Trouble at work: talk with your manager, your union or a confidential adviser (someone at work who listens and stays silent).',
      'A decision of UWV (organisation for work and benefits): you can make an objection, so officially say that something is wrong. The letter says how, and before which day. Keep a close eye on that day.',
      'What the outcome will be: nobody knows beforehand. We can show which steps will come.',
    ],
    source: [from.providers, from.product],
  },
  emergency: {
    title: 'Phone now: 112, your general practitioner or 113',
    short:
      'Phone 112 if you or someone else is in danger now. Phone your general practitioner, or the out-of-hours service, if you need help soon. Phone 113 or 0800-0113 (free, day and night) if you think of suicide or cannot go on.',
    more: [
      'You do not have to carry this alone. Talk with someone you trust. You may also chat at 113.nl.',
      'This is a bot. Nobody is reading along now, so nobody will phone you by themselves. So please phone, or ask someone to phone for you.',
      'We do not keep what you wrote. We tell nobody.',
      'Do you want to talk with a person later about your work or your company physician? Then type help. You get a name and a phone number.',
    ],
    source: [from.crisis, from.product],
  },
  action_human_help: {
    title: 'Talk with a person',
    short:
      'Of course. Below are the name, the phone number and the hours of your contact person. You may also phone if you only have a short question.',
    more: [
      'The contact person works for the arbodienst (organisation that the company physician works for). They help you with the steps, but do not read your medical texts.',
      'Do you have a medical question? Then phone your company physician or your general practitioner. Is there danger now? Phone 112.',
    ],
    source: [from.product],
  },
};

/** The English answers to free text, equal in content to the Dutch ones. */
export const questionsEn: typeof questionsNl = {
  labels: {
    readMore: 'Read more',
    readLess: 'Read less',
    source: 'Source',
    helpful: 'Do you have another question? Just type it.',
  },
  answers,
};
