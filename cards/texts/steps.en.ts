import { fact, heading, quote } from '../seen.ts';
import { documentsEn } from './documents.en.ts';
import { figures, terms } from './figures.ts';
import {
  alternativeEn,
  appointmentEn,
  candidateEn,
  enclosedEn,
  helpEn,
  informationEn,
  invoiceEn,
  invoiceReadyEn,
  itemsEn,
  meanwhileEn,
  noSuspensiveEffectEn,
  questionEn,
  referralEn,
  silenceEn,
  subjectEn,
} from './parts.en.ts';
import { passage } from './passage.ts';
import type { StepTexts } from './shape.ts';

const { uwv } = figures;

/** The English words on the card of each wait, equal in content to the Dutch ones. */
export const stepsEn: StepTexts = {
  suitability: (seen) => {
    const insists = seen.given['request.insist'];
    return passage(
      insists === undefined
        ? 'Does a second advice fit this question?'
        : 'The employee still wants a second advice',
      `You get a request from ${seen.employee.name}. It is about a second opinion: advice from a second company physician.`,
      ...subjectEn(seen),
      ...questionEn(seen),
      quote('Why the employee goes on', insists?.reason),
      heading('First talk about it together'),
      'Phone the employee or make an appointment. Decide only when you have spoken to each other.',
      fact('Phone of the employee', seen.employee.phone),
      'Together you can do the decision aid: a few short questions that show which way fits. It is in the menu.',
      heading('Good and bad sides'),
      'A second opinion looks at the medical side, with a talk and an examination if needed. The employee pays nothing for a physician in the contract. The employee decides whether you read the advice.',
      'The bad side: in a conflict about pay this advice counts for less in court. Also, the law sets no fixed time.',
      `An expert opinion is a judgement by UWV (organisation for work and benefits). That fits better with a conflict about pay, effort or other work. It takes ${uwv.weeksFrom} to ${uwv.weeksTo} weeks.`,
      'The bad side: the one who asks for it pays. The employer gets the result too, and the employee cannot stop that.',
      heading('What can you choose?'),
      'Does it fit? Then the employee chooses a second physician next.',
      insists === undefined &&
        'Do you see a better way? Explain which one and why. The employee chooses, and may hold on to the request.',
      'You may only refuse with a very good reason. That another way fits better is not enough. The employee gets your reasons on paper and reads where a complaint can go.',
      `${noSuspensiveEffectEn} Tell the employee that too. Meanwhile the employee makes agreements with the employer, based on your advice.`,
      'The employer gets no message from us. Do not tell it yourself either.',
      silenceEn(seen, 'the employee reads which rights there are: phone, or complain'),
      helpEn(seen),
    );
  },

  alternative: (seen) =>
    passage(
      'Which way do you choose?',
      `You asked for a second opinion: advice from a second company physician. According to ${seen.physician.name} another way may fit better.`,
      ...alternativeEn(seen),
      heading('What can you choose?'),
      'You take this other way. Your request then closes, and you cannot undo that. You may ask again later.',
      'Or you hold on to your request. Your company physician will then help, except for a very good reason. You then get that reason on paper.',
      'You may also phone your company physician about it first.',
      fact('Phone of your company physician', seen.physician.phone),
      `${noSuspensiveEffectEn} ${meanwhileEn}`,
      silenceEn(seen, 'your request stays open. Doing nothing does not count as a choice'),
      helpEn(seen),
    ),

  selection: (seen) =>
    passage(
      'Choose who looks at your question',
      'Your company physician helps with your second opinion: advice from a second company physician. You choose who gives it. From here on we say: the second physician.',
      quote('Explanation of your company physician', seen.given['suitability.confirm']?.explanation),
      seen.recommended !== '' &&
        `You are advised to choose ${seen.recommended}. You may also choose someone else.`,
      quote('Why', seen.given['selection.recommend']?.note),
      'It is best to choose a reserve too. If the first physician has no time, we ask the second at once. That saves you waiting.',
      heading('Who pays?'),
      "Is the physician in your employer's health contract (contract about healthy work)? Then your employer pays. If the physician is not in it, you pay yourself.",
      'Do you want your employer to pay all the same? Then you ask for that yourself. Your employer will then know what you plan, and does not have to say yes.',
      seen.candidates.length > 0 && heading('Who can you choose from?'),
      ...seen.candidates.map(candidateEn),
      'A second physician never works for the same organisation as your own company physician.',
      'First we only ask whether there is time. Your name and your medical data do not go along yet.',
      `${noSuspensiveEffectEn} ${meanwhileEn}`,
      silenceEn(seen, 'your request keeps waiting. We never choose for you'),
      helpEn(seen),
    ),

  availability: (seen) =>
    passage(
      'Do you have time for a second advice?',
      'An employee chose you for a second opinion: advice from a second company physician. Can you do this within a reasonable time?',
      ...subjectEn(seen),
      'You only read who it is after your yes. With this question you get no medical data.',
      'Check whether you are free to judge. Do you work for the same organisation as their own company physician? Then say no.',
      'Do you say yes? Then name the first day on which you can.',
      'Do you say no? Then the question goes to someone else, or the employee chooses again.',
      'You may also only confirm that you got it. The time then still runs on.',
      fact('Phone of their own company physician', seen.physician.phone),
      silenceEn(seen, 'this question to you lapses'),
      helpEn(seen),
    ),

  authorisation: (seen) =>
    passage(
      'May your medical data go along?',
      'We ask you for an authorisation: permission with a signature. You sign or you do not sign. Doing nothing never counts as a yes.',
      fact('Who sends', seen.physician.name),
      fact('Who gets', seen.second.name),
      fact('What', 'only the kinds that you tick, and of those only what belongs to your question'),
      fact('What for', 'only for the second advice in this case'),
      fact('The second physician can start on', seen.earliestDate),
      'This permission stands apart from everything you choose later. For extra information and for sharing the advice we ask you separately.',
      'You can take back your permission until the case closes. The second physician then no longer sees your medical data here. What has been read cannot be undone.',
      'Do you say no? Then only a neutral question and data about your work go along. That needs no permission. The second physician reads that you did not sign.',
      'Without medical data the second physician may know too little. Then the request comes back. You can still sign until it is sent, and after it has come back.',
      silenceEn(seen, 'your company physician may send it without medical data'),
      helpEn(seen),
    ),

  referral: (seen) =>
    passage(
      'Send the request to the second physician',
      `The request goes to ${seen.second.name}.`,
      fact('Phone of the second physician', seen.second.phone),
      quote('What was missing before', seen.given['referral.return']?.missing),
      seen.isAuthorised
        ? 'The employee gave an authorisation: permission with a signature. You may send medical data along, but only of the kinds below.'
        : 'There is no authorisation (permission with a signature). Send no medical data along. The request itself says that there is no permission.',
      seen.isAuthorised
        ? itemsEn(seen)
        : 'Explain to the employee that the second physician may then know too little. Until you send it, the employee can still sign.',
      seen.isAuthorised && !seen.isAdviceIn && documentsEn.present.askPhysician,
      ...questionEn(seen),
      'Write down the question in neutral words, without medical data.',
      'Describe the work: tasks, hours and load. That needs no permission.',
      'You may let the employee read everything first.',
      fact('Phone of the employee', seen.employee.phone),
      silenceEn(seen, 'the employee sees that it is waiting for you'),
      helpEn(seen),
    ),

  returned: (seen) =>
    passage(
      'The second physician still knows too little',
      'The request has come back. You can do something now.',
      quote('What is missing', seen.given['referral.return']?.missing),
      seen.isAuthorised
        ? 'You already gave an authorisation: permission with a signature. Do you want to let more data go along? Then sign again and tick those too.'
        : 'You can now still give an authorisation: permission with a signature. Then your medical data may go along. You do not have to.',
      !seen.isAdviceIn && documentsEn.present.tellEmployee,
      'Your company physician can also add to the request and send it again.',
      fact('Phone of your company physician', seen.physician.phone),
      'Or you close the case. You cannot undo that. The two physicians get a message, your employer does not. If the second physician has already begun, a bill may come.',
      silenceEn(
        seen,
        'the case stays open. Your company physician and the second physician then see that it is waiting',
      ),
      helpEn(seen),
    ),

  acceptance: (seen) =>
    passage(
      'Can you start with this request?',
      `You get the request of ${seen.employee.name} for a second opinion: advice from a second company physician.`,
      ...subjectEn(seen),
      ...referralEn(seen),
      seen.isAuthorised
        ? 'The employee gave an authorisation: permission with a signature. That is why the doubted advice and the question are included. Medical data are only included of the kinds below.'
        : 'The employee gave no authorisation (permission with a signature). That is why their own company physician does not send the doubted advice and the medical data.',
      seen.isAuthorised && itemsEn(seen),
      ...questionEn(seen),
      ...enclosedEn(seen),
      !seen.isAdviceIn && documentsEn.present.askSecond,
      'Do you know enough? Accept the request. Then you invite the employee yourself.',
      'Do you know too little? Send it back and write down what is missing. The employee can then still sign, and the company physician can add to it.',
      fact('Phone of the employee', seen.employee.phone),
      fact('Phone of their own company physician', seen.physician.phone),
      silenceEn(seen, 'the employee sees that it is waiting for you'),
      helpEn(seen),
    ),

  proposal: (seen) =>
    passage(
      'Propose an appointment',
      `Invite ${seen.employee.name}. From now on you arrange everything yourself.`,
      fact('Phone of the employee', seen.employee.phone),
      quote('Why an earlier moment was not possible', seen.given['appointment.decline']?.reason),
      quote('Why an appointment was cancelled', seen.given['appointment.cancel']?.reason),
      'Choose a place where the employee can talk freely, preferably not at the employer.',
      'We ask the employee to bring an identity document: passport, identity card or driving licence.',
      'Their own company physician does not see when and where you meet.',
      'Do you still lack information? You can ask for it now. Is it impossible without? Then you can send the request back.',
      silenceEn(seen, 'the employee sees that it is waiting for you'),
      helpEn(seen),
    ),

  appointmentAnswer: (seen) =>
    passage(
      'Can you come to this appointment?',
      'The second physician wants to talk with you about your health, your work and your question. If needed, an examination follows.',
      ...appointmentEn(seen),
      'Bring your identity document: passport, identity card or driving licence.',
      'Can you not come? Ask for another moment. The second physician then makes a new proposal.',
      fact('Phone of the second physician', seen.second.phone),
      'You can put the appointment in your own calendar. It then shows only the word appointment, with the time and the place. Your company physician and your employer do not see it.',
      silenceEn(seen, 'the second physician does not know whether you come, and sees that it is waiting'),
      helpEn(seen),
    ),

  appointment: (seen) =>
    passage(
      'Your talk with the employee',
      `You talk with ${seen.employee.name}.`,
      ...appointmentEn(seen),
      fact('Phone of the employee', seen.employee.phone),
      'At the start, ask for an identity document: passport, identity card or driving licence.',
      'Afterwards, report whether the talk took place. Did the employee not come? Report that too, and then propose a new moment.',
      'You can move or cancel it until it starts.',
      silenceEn(seen, 'the employee sees that it is waiting for you'),
      helpEn(seen),
    ),

  informationConsent: (seen) => {
    const source = seen.given['information.request']?.source;
    return passage(
      'May the second physician ask for extra information?',
      'The second physician wants to know something for your advice. That is only allowed if you say yes.',
      ...informationEn(seen),
      (source === undefined || source === 'employer') &&
        'Take care with a question to your employer. If you say yes, your employer hears that you asked for a second opinion: advice from a second company physician.',
      'We ourselves never ask your employer or HR anything. Only the second physician does that, and only after your yes.',
      'Your yes is for this one question. For a new question you choose again.',
      'Do you say no? Then the second physician goes on without this information.',
      'You can take back a yes until the advice is finished. Then nothing more is asked and we no longer show the answer.',
      fact('Phone of the second physician', seen.second.phone),
      silenceEn(seen, 'that counts as a no, and the second physician goes on without'),
      helpEn(seen),
    );
  },

  information: (seen) => {
    const asked = seen.given['information.request'];
    return passage(
      'The second physician asks you for information',
      `It is about ${seen.employee.name}. The employee said yes to this one question.`,
      quote('What', asked?.what),
      quote('Why', asked?.why),
      'Answer only what is asked. The second physician and the employee read your answer.',
      'Does the employee take back the yes? Then the question lapses.',
      fact('Phone of the second physician', seen.second.phone),
      silenceEn(seen, 'the second physician goes on without your information'),
      helpEn(seen),
    );
  },

  record: (seen) =>
    passage(
      'Ask for the information and record what came',
      'The employee said yes to this one question.',
      ...informationEn(seen),
      'You ask for this yourself. We send nothing and phone nobody. Do not tell more than needed.',
      'Record here in short what you got. Did nothing come? Then record that. After that you can go on with the advice.',
      'The employee reads what you record.',
      fact('Phone of the employee', seen.employee.phone),
      silenceEn(seen, 'the employee sees that it is waiting for you'),
      helpEn(seen),
    ),

  draft: (seen) =>
    passage(
      'Write the first version of your advice',
      `The talk with ${seen.employee.name} has taken place. Now write a draft advice: the first version of the advice.`,
      ...referralEn(seen),
      seen.isAuthorised && itemsEn(seen),
      ...questionEn(seen),
      quote('Answer of their own company physician', seen.given['information.provide']?.answer),
      quote('What you recorded as information', seen.given['information.record']?.summary),
      'Explain in plain words what you advise and why.',
      'Only the employee gets this text. The employee may report mistakes in the facts once. Your judgement stays yours.',
      'Do you still lack something? You can first ask for extra information, or send the request back.',
      fact('Phone of the employee', seen.employee.phone),
      silenceEn(seen, 'the employee sees that it is waiting for you'),
      helpEn(seen),
    ),

  draftReview: (seen) =>
    passage(
      'Are the facts in the first version right?',
      'The second physician wrote a draft advice. That is the first version of the advice.',
      quote('The advice', seen.given['draft.submit']?.advice),
      quote('The reasons', seen.given['draft.submit']?.grounds),
      'Only look whether the facts are right. Think of a date, your tasks or your hours. The second physician decides about the judgement itself.',
      'You can report mistakes once. So name them all at the same time. Is everything right? Then say that too.',
      'Only you and the second physician see this text. Your company physician and your employer never see it.',
      'Later you choose whether your company physician gets the advice. You say nothing about that now.',
      fact('Phone of the second physician', seen.second.phone),
      silenceEn(
        seen,
        'the second physician may finish the advice. Until that happens, you can still respond',
      ),
      helpEn(seen),
    ),

  finalise: (seen) =>
    passage(
      'Finish your advice',
      seen.hasRemarks
        ? 'The employee reported mistakes in the facts. You decide what you do with them. Write that down for the employee: that is required.'
        : 'The employee reported no mistakes. You can finish the advice now.',
      quote('Remarks of the employee', seen.given['draft.comment']?.inaccuracies),
      quote('Your first version', seen.given['draft.submit']?.advice),
      quote('Your reasons', seen.given['draft.submit']?.grounds),
      'The advice goes only to the employee. The employee then chooses who else reads it.',
      'Your number stands beside the advice, so that you can talk it over together.',
      fact('Your number, as the employee sees it', seen.second.phone),
      'Until the employee chooses, you can still improve the advice.',
      silenceEn(seen, 'the employee sees that it is waiting for you'),
      helpEn(seen),
    ),

  sharing: (seen) =>
    passage(
      'Your advice is ready. Who may read it?',
      quote('The advice', seen.given['advice.finalise']?.advice),
      quote('The reasons', seen.given['advice.finalise']?.grounds),
      quote('What was done with your remarks', seen.given['advice.finalise']?.handling),
      'Do you have questions? Talk the advice over with the second physician before you choose.',
      fact('Phone of the second physician', seen.second.phone),
      heading('You have four choices'),
      `Choice 1: share. You give an authorisation: permission with a signature. The second physician gives a copy to ${seen.physician.name}, who can then decide about the advice. This stands apart from what you signed before. You can stop sharing later, but what has been read cannot be undone.`,
      'Choice 2: hand over yourself. You give the advice to your company physician yourself. The text then does not go through us. Until your company physician confirms that it is there, you can still share or not share.',
      `Choice 3: do not share. That is your blocking right: the right not to share the advice. Your company physician only hears that no copy will come. You can still share for at least ${terms.changeMindWeeks} weeks.`,
      'Choice 4: choose nothing yet. The choice stays open. Doing nothing never counts as a yes.',
      'Not sharing has no effects in law. But your company physician may then hold on to the first advice more firmly.',
      seen.payer === 'employee'
        ? 'Whatever you choose: the bill comes, and you pay it yourself.'
        : 'Whatever you choose: the bill comes, and you do not pay it yourself.',
      silenceEn(seen, 'the second physician sees that it is waiting. The advice stays with you'),
      helpEn(seen),
    ),

  handOver: (seen) =>
    passage(
      'Did you get the advice?',
      `The advice comes from ${seen.employee.name} directly. The text does not go through us.`,
      'Only confirm when you have it. Then you decide what you do with it.',
      'Do you not have it yet? Ask for it, but put no pressure on the employee. The employee may still choose otherwise.',
      fact('Phone of the employee', seen.employee.phone),
      silenceEn(seen, 'the employee sees that it is waiting for you'),
      helpEn(seen),
    ),

  adoption: (seen) => {
    const advice = seen.given['advice.finalise'];
    return passage(
      'What will you do with the second advice?',
      `It is about the advice on ${seen.employee.name}.`,
      quote('The advice', advice?.advice),
      quote('The reasons', advice?.grounds),
      advice?.advice === undefined &&
        'The advice is not on this card. You read it on our page as long as the employee shares it, or you got it from the employee directly.',
      'The advice is not binding: nobody has to follow it. You take over all of it, a part, or nothing.',
      'Talk your choice over with the employee. The employee reads your choice and your reasons here. Only saying yes or no is not enough.',
      fact('Phone of the employee', seen.employee.phone),
      'Does your own advice change? Then pass the new advice on to the employer, in your usual way. Do not write that there was a second advice.',
      'Your guidance simply goes on. The employee can then ask for another company physician.',
      silenceEn(seen, 'the employee reads which rights there are: phone, or complain'),
      helpEn(seen),
    );
  },

  employerInformed: (seen) =>
    passage(
      'Give your new advice to the employer',
      `You change your advice on ${seen.employee.name}. The employer has to know the new advice.`,
      'Send it in your usual way. Only write what someone can and cannot do at work.',
      'Do not mention the second advice, not even as a reason. We send the employer nothing.',
      'Report here that it is done.',
      fact('Phone of the employee', seen.employee.phone),
      silenceEn(seen, 'the employee reads that the employer does not have the new advice yet'),
      helpEn(seen),
    ),

  transfer: (seen) =>
    passage(
      'The employee wants another company physician',
      `The question comes from ${seen.employee.name}.`,
      quote('Why', seen.given['transfer.request']?.reason),
      'This is no fixed right. You do have to look at it seriously. Write down how you took the second advice into account.',
      'Do you say yes? Arrange the handover yourself and name who it will be. We add nobody.',
      'The employee reads your answer and your reasons. Until the handover you go on guiding.',
      fact('Phone of the employee', seen.employee.phone),
      silenceEn(seen, 'the employee reads which rights there are: phone, or complain'),
      helpEn(seen),
    ),

  invoice: (seen) =>
    passage(
      'Make the bill',
      seen.payer === 'service'
        ? 'You are in the health contract (contract about healthy work). The bill goes to the arbodienst: the organisation that the company physician works for.'
        : 'You are not in the health contract (contract about healthy work). The bill goes to the employee.',
      seen.payer === 'service'
        ? 'Put no name or other detail of the employee on the bill, not in the number either.'
        : 'Only the employee gets to see this bill.',
      fact('The talk was on', seen.appointment),
      'Fill in the amount without VAT, the VAT and the day on which you did the work. Without a number of your own, we give it one.',
      'The outcome makes no difference. You are also paid if the advice is not shared. If the case stopped earlier, you charge the work until then.',
      'You cannot take back a bill once it is sent.',
      silenceEn(seen, 'the case stays open and we send you another message'),
      helpEn(seen),
    ),

  settlement: (seen) =>
    invoiceReadyEn(seen) ??
    passage(
      seen.payer === 'employee' ? 'Pay your bill' : 'Pay the bill for a second advice',
      seen.payer === 'employee'
        ? 'You chose a second physician outside the health contract (contract about healthy work). That is why you pay yourself.'
        : 'The bill comes from a second physician in the health contract (contract about healthy work). It shows no name of an employee.',
      ...invoiceEn(seen),
      'Pay outside this system and report here that it is done. The outcome of the advice makes no difference.',
      seen.payer === 'employee'
        ? 'Your employer may take over the costs, but does not have to. You ask for that yourself. Your employer will then know that you asked for a second advice.'
        : 'You may pass the costs on to the employer. Then add up the costs of more cases. Name no person and no day.',
      fact('Phone of the second physician', seen.second.phone),
      silenceEn(seen, 'the second physician sees that the bill is still open'),
      helpEn(seen),
    ),
};
