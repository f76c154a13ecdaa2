import { fact, type Line, lines, type Passage, quote, type Seen } from '../seen.ts';
import { documentsEn } from './documents.en.ts';
import { figures, terms } from './figures.ts';
import {
  afterClosingEn,
  alternativeEn,
  appointmentEn,
  complaintEn,
  enclosedEn,
  exportEn,
  helpEn,
  informationEn,
  invoiceEn,
  invoiceReadyEn,
  itemsEn,
  meanwhileEn,
  noSuspensiveEffectEn,
  referralEn,
  refusalEn,
  subjectEn,
} from './parts.en.ts';
import { passage } from './passage.ts';
import type { NoticeTexts } from './shape.ts';

/** A notice that says all it has to say in its first sentence. */
const only = (title: string) => (): Passage => passage(title);

const identityDocument = 'Bring your identity document: passport, identity card or driving licence.';
const nothingToDo = 'You do not have to do anything now.';
const guidanceGoesOn = 'Your company physician simply goes on guiding you, now and afterwards.';
const notToldToEmployer = 'Your employer gets no message.';
const closingNotTold = 'We do not tell your employer that your case is closed.';
const billForWorkDone =
  'Had the second physician already accepted the request? Then a bill may come for the work until now.';
const ownBillForWorkDone =
  'Had you already accepted the request? Then you may send a bill for the work until now.';

const asked = only('An employee chose you for a second advice.');

/** What the employee can do when somebody is late: phone and complain (R36). */
function rights(seen: Seen): readonly Line[] {
  return lines(
    'You can phone and ask how it stands. You may always do that.',
    helpEn(seen),
    'Does that not help? Then you may complain. That changes nothing about your request.',
    complaintEn(seen),
  );
}

/** That somebody is late, who was asked, and what the employee can do. */
function late(title: string, whatNow: string) {
  return (seen: Seen): Passage =>
    passage(
      title,
      'We sent a reminder.',
      fact('The time for this ran until', seen.due),
      whatNow,
      helpEn(seen),
    );
}

/** The end of a case for the employee, by outcome. */
function closedForEmployee(seen: Seen): Passage {
  const ends: Readonly<Record<Seen['outcome'], readonly [title: string, text: string]>> = {
    completed: ['Your case is finished.', 'All steps are done.'],
    blocked: [
      'Your case is finished. The advice stays with you.',
      `You can still share it, until ${terms.changeMindWeeks} weeks after your choice.`,
    ],
    alternative: [
      'Your case is closed. You take another way.',
      'Ask your company physician to help you with the first step.',
    ],
    refused: [
      'Your case is closed, because your company physician does not help.',
      'You can complain. You may also ask a new question.',
    ],
    withdrawn: [
      'Your case is closed, because you withdrew your request.',
      'You may always make a new request later.',
    ],
    infeasible: ['Your case is closed without a second advice.', 'You may always make a new request later.'],
    '': ['Your case is closed.', 'You may always make a new request later.'],
  };
  const [title, text] = ends[seen.outcome];
  return passage(title, text, guidanceGoesOn, closingNotTold, ...afterClosingEn(seen), helpEn(seen));
}

/** The end of a case for a physician, by outcome. */
function closedForPhysician(seen: Seen): Passage {
  const ends: Readonly<Record<Seen['outcome'], string>> = {
    completed: 'The case is finished.',
    blocked: 'The case is finished.',
    alternative: 'The case is closed: the employee takes another way.',
    refused: 'The case is closed: the request was refused.',
    withdrawn: 'The case is closed: the employee withdrew the request.',
    infeasible: 'The case is closed without a second advice.',
    '': 'The case is closed.',
  };
  return passage(ends[seen.outcome], ...exportEn(seen), helpEn(seen));
}

/** The English words of what somebody is told, equal in content to the Dutch ones. */
export const noticesEn: NoticeTexts = {
  'request.submit': {
    employee: (seen) =>
      passage(
        'We have received your request.',
        `Your question is now with ${seen.physician.name}. ${notToldToEmployer}`,
        ...subjectEn(seen),
        'First you talk about it together. Then you hear whether a second advice fits, or whether another way is better.',
        fact('Answer preferably before', seen.due),
        `${noSuspensiveEffectEn} ${meanwhileEn}`,
        'You can stop as long as your company physician has not decided what happens with the advice.',
        helpEn(seen),
      ),
    physician: only('An employee asks you for a second advice.'),
  },
  'suitability.confirm': {
    employee: (seen) =>
      passage(
        'Your company physician helps with your request. Meanwhile your agreements simply go on.',
        meanwhileEn,
        helpEn(seen),
      ),
    physician: () =>
      passage(
        'You confirmed that a second advice fits.',
        'The employee now chooses a second physician. You may recommend someone.',
        'As soon as the chosen physician has time, we ask the employee for permission for the medical data. After that you can send.',
      ),
  },
  'suitability.advise': {
    employee: (seen) =>
      passage(
        'Your company physician looked at your request and advises another way.',
        ...alternativeEn(seen),
        'You decide yourself what you do.',
        helpEn(seen),
      ),
  },
  'alternative.accept': {
    employee: (seen) =>
      passage(
        'You choose the other way. Your request is closed.',
        ...alternativeEn(seen),
        'Ask your company physician to help you with the first step.',
        fact('Phone of your company physician', seen.physician.phone),
        'You may always make a new request later.',
        ...afterClosingEn(seen),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The employee takes the way that you named. The request is closed.',
        `If needed, help ${seen.employee.name} with the first step.`,
        quote('Your explanation', seen.given['suitability.advise']?.explanation),
        ...exportEn(seen),
        helpEn(seen),
      ),
  },
  'request.insist': {
    employee: (seen) =>
      passage(
        'You hold on to your request.',
        'It is now the turn of your company physician again. They will help, except for a very good reason. You then get that reason on paper.',
        fact('Answer preferably before', seen.due),
        noSuspensiveEffectEn,
        helpEn(seen),
      ),
    physician: only('The employee read your explanation and holds on to the request.'),
  },
  'request.refuse': {
    employee: (seen) =>
      passage(
        'Your company physician does not help with your request. Here you read why.',
        ...refusalEn(seen),
        'Your company physician also puts these reasons in your file. Feel free to phone if something is not clear.',
        fact('Phone of your company physician', seen.physician.phone),
        'Do you disagree? Then you can complain.',
        complaintEn(seen),
        'A new question is no repeat. You may always ask it later. The decision aid in the menu shows what else is possible.',
        `${guidanceGoesOn} ${notToldToEmployer}`,
        ...afterClosingEn(seen),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'You refused the request.',
        'The employee got your reasons on paper and reads where a complaint can go. Put your reasons in the file too.',
        'Your guidance simply goes on.',
        ...exportEn(seen),
        helpEn(seen),
      ),
  },
  'selection.recommend': {
    employee: (seen) =>
      passage(
        'Your company physician recommends a second physician to you.',
        fact('Recommended', seen.recommended),
        quote('Why', seen.given['selection.recommend']?.note),
        'You choose yourself. You may also choose someone else.',
        helpEn(seen),
      ),
  },
  'selection.choose': {
    employee: (seen) =>
      passage(
        'Your choice has been passed on.',
        `We now ask ${seen.second.name} whether there is time. Your name and your medical data do not go along yet.`,
        fact('Answer preferably before', seen.due),
        seen.hasNextChoice
          ? 'If this physician has no time, we ask your reserve at once.'
          : 'If this physician has no time, you choose again.',
        seen.given['selection.choose']?.costsAccepted === true &&
          "You ticked that you pay yourself for a physician outside your employer's contract. We ask your employer nothing. Do you want your employer to pay all the same? Then you can ask for that yourself.",
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The employee chose a second physician.',
        `On your behalf we ask ${seen.second.name} whether there is time. The name of the employee does not go along yet.`,
        fact('Answer preferably before', seen.due),
        nothingToDo,
      ),
    secondPhysician: asked,
  },
  'availability.acknowledge': {
    employee: (seen) =>
      passage(
        'The physician who was asked has read the question.',
        'You will still hear whether there is time.',
        fact('Answer preferably before', seen.due),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The physician who was asked has read the question.',
        'You will still hear whether there is time.',
        fact('Answer preferably before', seen.due),
      ),
  },
  'availability.accept': {
    employee: (seen) =>
      passage(
        'The second physician has time for your question.',
        `The advice comes from ${seen.second.name}.`,
        fact('Can start on', seen.earliestDate),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The second physician has time.',
        `The advice comes from ${seen.second.name}.`,
        fact('Can start on', seen.earliestDate),
        'On your behalf we now ask the employee for permission for the medical data.',
        `You can send as soon as the employee has chosen, or after ${terms.authorisationDays} days without a choice.`,
      ),
    secondPhysician: (seen) =>
      passage(
        'Thank you. You give the second advice.',
        `The request is from ${seen.employee.name}.`,
        fact('Phone of the employee', seen.employee.phone),
        'The employee now chooses which medical data you may read. Then you get the request from their own company physician.',
        nothingToDo,
      ),
  },
  'availability.decline': {
    employee: (seen) =>
      passage(
        'The physician who was asked has no time.',
        quote('Why', seen.given['availability.decline']?.reason),
        `We now ask ${seen.second.name} whether there is time.`,
        fact('Answer preferably before', seen.due),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The physician who was asked has no time.',
        quote('Why', seen.given['availability.decline']?.reason),
        'Did the employee name a reserve? Then we ask that one now. Otherwise the employee chooses again. You may recommend someone.',
      ),
    secondPhysician: asked,
  },
  'authorisation.sign': {
    employee: (seen) =>
      passage(
        'Your permission has been recorded.',
        fact('Who sends', seen.physician.name),
        fact('Who gets', seen.second.name),
        itemsEn(seen),
        'You get a proof with the text that you signed. You can collect it with your case.',
        'Your company physician may now send the request. Afterwards you read what was sent.',
        'You can take it back until the case closes.',
        !seen.isAdviceIn && documentsEn.present.tellEmployee,
        helpEn(seen),
      ),
    physician: (seen) => passage('The employee signed for sharing medical data.', itemsEn(seen)),
  },
  'authorisation.refuse': {
    employee: (seen) =>
      passage(
        'You do not sign. No medical data go along.',
        'Your company physician only sends a neutral question and data about your work. The second physician reads that you did not sign.',
        'The second physician may then know too little. Then the request comes back to you.',
        'You can still sign until the request is sent, and also if it comes back.',
        !seen.isAdviceIn && documentsEn.present.tellEmployee,
        helpEn(seen),
      ),
    physician: only('The employee gives no permission for sharing medical data.'),
  },
  'authorisation.withdraw': {
    employee: (seen) =>
      passage(
        'Your permission has been taken back.',
        'No more medical data go to the second physician. What was already there, we no longer show. What has been read cannot be undone.',
        'Answers to extra questions are not part of this. You gave separate permission for those.',
        'The case goes on. You can also sign again.',
        helpEn(seen),
      ),
    physician: () =>
      passage(
        'The employee took back the permission for sharing medical data.',
        'Send no more medical data, not outside this service either. The case goes on.',
      ),
    secondPhysician: () =>
      passage(
        'The employee took back the permission for sharing medical data.',
        'We no longer show you those data. Answers to your extra questions stay.',
        'The case goes on. Do you now know too little? Then you can send the request back as long as there is no first version of the advice.',
      ),
  },
  'document.add': {
    employee: (seen) =>
      passage(
        'Your papers have been added.',
        'Only the people you named can read them. With your case you see who did.',
        helpEn(seen),
      ),
  },
  'referral.send': {
    employee: (seen) =>
      passage(
        'Your request has been sent to the second physician.',
        `The request went to ${seen.second.name}.`,
        ...referralEn(seen),
        seen.isAuthorised ? itemsEn(seen) : 'It says that you did not sign. No medical data went along.',
        ...enclosedEn(seen),
        !seen.isAdviceIn && documentsEn.present.tellEmployee,
        'With your case you find everything that was sent. The second physician accepts the request, or says what is missing.',
        fact('Answer preferably before', seen.due),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'You have sent the request.',
        'The employee reads what you sent. The second physician accepts the request, or says what is missing.',
        fact('Answer preferably before', seen.due),
        nothingToDo,
      ),
    secondPhysician: only('The request for the second advice is here.'),
  },
  'referral.accept': {
    employee: (seen) =>
      passage(
        'The second physician accepts your request.',
        `You get an invitation from ${seen.second.name}. The second physician arranges everything with you directly.`,
        fact('Phone of the second physician', seen.second.phone),
        'Your own company physician does not see when or where you talk, and simply goes on guiding you.',
        helpEn(seen),
      ),
    physician: () =>
      passage(
        'The second physician accepts the request.',
        'You hear more when the advice is ready, or when the second physician asks you something with permission.',
        `${nothingToDo} But do go on with your usual guidance.`,
      ),
    secondPhysician: only('You have accepted the request.'),
  },
  'referral.return': {
    employee: (seen) =>
      passage(
        'The second physician sent the request back.',
        quote('What is missing', seen.given['referral.return']?.missing),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The second physician sent the request back, because something is missing.',
        quote('What is missing', seen.given['referral.return']?.missing),
        'Is there still an appointment or a question for information? It lapses.',
      ),
  },
  'engagement.end': {
    employee: (seen) =>
      passage(
        'The second physician cannot go on with your case. You choose someone else.',
        'Your permission to share data ends. For another physician we ask you again.',
        billForWorkDone,
        helpEn(seen),
      ),
    physician: () =>
      passage(
        'The second physician cannot go on with this case.',
        'The employee chooses someone else. You may recommend someone.',
        'The permission for medical data has ended. We ask for it again when there is another physician.',
      ),
  },
  'request.close': {
    employee: (seen) =>
      passage(
        'You closed your case. There will be no second advice.',
        `The two physicians get a message. ${notToldToEmployer}`,
        billForWorkDone,
        guidanceGoesOn,
        ...afterClosingEn(seen),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The employee closed the case. There will be no second advice.',
        'Your guidance simply goes on.',
        ...exportEn(seen),
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'The case is closed. There will be no second advice.',
        ownBillForWorkDone,
        ...exportEn(seen),
        helpEn(seen),
      ),
  },
  'appointment.propose': {
    employee: (seen) =>
      passage(
        'The second physician proposes an appointment.',
        ...appointmentEn(seen),
        identityDocument,
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'Your proposal has been sent.',
        ...appointmentEn(seen),
        'The employee says yes, or asks for another moment. We ask them to bring an identity document: passport, identity card or driving licence.',
        fact('Answer preferably before', seen.due),
      ),
  },
  'appointment.cancel': {
    employee: (seen) =>
      passage(
        'The appointment is cancelled.',
        fact('It was about', seen.appointment),
        quote('Why', seen.given['appointment.cancel']?.reason),
        'The second physician proposes another moment. Take the appointment out of your calendar.',
        fact('Phone of the second physician', seen.second.phone),
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'The appointment with the employee is cancelled.',
        quote('Why', seen.given['appointment.cancel']?.reason),
      ),
  },
  'appointment.confirm': {
    employee: (seen) =>
      passage(
        'Your appointment is set.',
        ...appointmentEn(seen),
        identityDocument,
        'You can put the appointment in your own calendar. It then shows only the word appointment, with the time and the place.',
        'Can you not come after all? Then cancel before it starts.',
        fact('Phone of the second physician', seen.second.phone),
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'The employee comes to your appointment.',
        ...appointmentEn(seen),
        'Afterwards, report whether the talk took place. Type then: where am I.',
      ),
  },
  'appointment.decline': {
    employee: (seen) =>
      passage(
        'You asked for another moment.',
        'The second physician makes a new proposal. You do not have to do anything now.',
        fact('Phone of the second physician', seen.second.phone),
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'The employee cannot come at the moment that you proposed.',
        quote('Why', seen.given['appointment.decline']?.reason),
      ),
  },
  'appointment.held': {
    employee: (seen) =>
      passage(
        'Your talk with the second physician has taken place.',
        'The second physician now writes the first version of the advice. Only you get to read it. Perhaps a question for extra information comes first.',
        'Is this not right? Then phone the second physician.',
        fact('Phone of the second physician', seen.second.phone),
        helpEn(seen),
      ),
    secondPhysician: only('The talk with the employee has taken place.'),
  },
  'appointment.missed': {
    employee: (seen) =>
      passage(
        'According to the second physician the talk did not take place.',
        'You get a new proposal. Is this not right, or did something happen? Then phone the second physician.',
        fact('Phone of the second physician', seen.second.phone),
        helpEn(seen),
      ),
    secondPhysician: only('You reported that the employee did not come.'),
  },
  'information.request': {
    employee: (seen) =>
      passage(
        'The second physician wants to ask about something. You decide whether that is allowed.',
        ...informationEn(seen),
        helpEn(seen),
      ),
  },
  'information.consent': {
    employee: (seen) =>
      passage(
        'You said yes to this question.',
        ...informationEn(seen),
        'The second physician may now ask this, and nothing else. Here you read what came.',
        'You can take it back until the advice is finished.',
        helpEn(seen),
      ),
    physician: only('The second physician asks you something. The employee gave permission for it.'),
    secondPhysician: (seen) =>
      passage(
        'The employee gave permission for your question.',
        ...informationEn(seen),
        seen.given['information.request']?.source === 'physician'
          ? 'Their own company physician now gets your question from us.'
          : 'Now ask it yourself and record here what came.',
      ),
  },
  'information.deny': {
    employee: (seen) =>
      passage(
        'You said no to this question.',
        'The second physician does not ask this and goes on without. Nobody else has been told.',
        helpEn(seen),
      ),
    secondPhysician: only('The employee said no to your question. Go on without this information.'),
  },
  'information.withdraw': {
    employee: (seen) =>
      passage(
        'Your permission for this question has been taken back.',
        'Nothing more is asked. Was there already an answer? Then we no longer show it to the second physician. What has been read cannot be undone.',
        helpEn(seen),
      ),
    physician: () =>
      passage(
        'The employee took back a permission for information from you.',
        'Is a question still open? It lapses. An answer that was already there, we no longer show.',
      ),
    secondPhysician: only(
      'The employee took back the permission for extra information. Go on without this information.',
    ),
  },
  'information.provide': {
    employee: (seen) =>
      passage(
        'Your company physician answered the question of the second physician.',
        quote('The answer', seen.given['information.provide']?.answer),
        'Do you not want this to count? You can take back your yes until the advice is finished.',
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'Their own company physician answered your question.',
        quote('The answer', seen.given['information.provide']?.answer),
      ),
  },
  'information.record': {
    employee: (seen) =>
      passage(
        'The second physician recorded which information came.',
        quote('What came', seen.given['information.record']?.summary),
        'Do you not want this to count? You can take back your yes until the advice is finished.',
        helpEn(seen),
      ),
    secondPhysician: only('Your question for extra information is done.'),
  },
  'draft.submit': {
    employee: only('The first version of your advice is here.'),
  },
  'draft.comment': {
    employee: (seen) =>
      passage(
        'Your remarks have been sent.',
        quote('What you reported', seen.given['draft.comment']?.inaccuracies),
        'The second physician decides what happens with them and explains that with the advice. Then you choose who reads it.',
        helpEn(seen),
      ),
    secondPhysician: only('The employee reported mistakes in the facts.'),
  },
  'draft.approve': {
    employee: (seen) =>
      passage(
        'You said that the facts are right.',
        'The second physician now finishes the advice. Then you choose who reads it.',
        helpEn(seen),
      ),
    secondPhysician: only('According to the employee the facts are right.'),
  },
  'advice.finalise': {
    employee: only('The second physician has finished your advice.'),
    secondPhysician: only('Your advice is with the employee. You can now make the bill.'),
  },
  'sharing.consent': {
    employee: (seen) =>
      passage(
        'You share the advice with your company physician.',
        `There is now a copy with ${seen.physician.name}. What has been read cannot be undone.`,
        'You get a proof with the text that you signed. You can collect it with your case.',
        'Your company physician decides what happens with the advice and explains that to you.',
        fact('Answer preferably before', seen.due),
        'You can stop sharing until the case closes. Then we no longer show the copy.',
        helpEn(seen),
      ),
    physician: only('The employee shares the second advice with you.'),
    secondPhysician: () =>
      passage(
        'The employee shares your advice with their own company physician.',
        'We give the copy on your behalf. You do not have to send it yourself.',
      ),
  },
  'sharing.withdraw': {
    employee: (seen) =>
      passage(
        'You no longer share the advice.',
        'Your company physician no longer sees the copy here. What has been read cannot be undone.',
        'Your company physician still decides what happens with the advice.',
        helpEn(seen),
      ),
    physician: () =>
      passage(
        'The employee took back the permission to share the advice with you.',
        'We no longer show you the copy.',
        'Have you not decided yet? Then we still ask you to do that.',
      ),
    secondPhysician: () =>
      passage(
        'The employee no longer shares your advice with their own company physician.',
        'Do not give the advice yourself either. You do not have to do anything else.',
      ),
  },
  'sharing.handOver': {
    employee: (seen) =>
      passage(
        'You give the advice to your company physician yourself.',
        'You can collect the advice with your case. The text does not go through us.',
        'Your company physician reports here that it is there. Until then you can still share or not share.',
        fact('Phone of your company physician', seen.physician.phone),
        helpEn(seen),
      ),
    physician: only('The employee gives you the second advice directly.'),
    secondPhysician: () =>
      passage(
        'The employee gives your advice directly to their own company physician.',
        'Do not send a copy yourself. You do not have to do anything else.',
      ),
  },
  'sharing.block': {
    employee: (seen) =>
      passage(
        'You keep the advice to yourself.',
        'Your company physician only hears that no copy will come, and so decides nothing about the advice. In law your choice has no effects.',
        `You can still share until the case closes, and for at least ${terms.changeMindWeeks} weeks.`,
        seen.payer === 'employee'
          ? 'The bill comes all the same. You pay it yourself.'
          : 'The bill comes all the same. You do not pay it yourself.',
        guidanceGoesOn,
        ...afterClosingEn(seen),
        helpEn(seen),
      ),
    physician: only('No copy of the second advice will come.'),
    secondPhysician: (seen) =>
      passage(
        'The employee does not share your advice with their own company physician.',
        'Do not send the advice yourself either. Their own company physician only hears that no copy will come.',
        'Your bill will be paid as usual.',
        ...exportEn(seen),
      ),
  },
  'handOver.confirm': {
    employee: (seen) =>
      passage(
        'Your company physician got the advice from you.',
        'Your company physician now decides what happens with it and explains that to you.',
        fact('Answer preferably before', seen.due),
        helpEn(seen),
      ),
    physician: only('You reported that you have the advice.'),
    secondPhysician: () =>
      passage(
        'Their own company physician got your advice from the employee.',
        'You do not have to do anything else.',
      ),
  },
  'adoption.decide': {
    employee: (seen) => {
      const decision = seen.given['adoption.decide'];
      const titles = {
        full: 'Your company physician takes over all of the second advice.',
        partial: 'Your company physician takes over a part of the second advice.',
        none: 'Your company physician does not take over the second advice.',
      };
      return passage(
        decision?.outcome === undefined
          ? 'Your company physician has decided about the second advice.'
          : titles[decision.outcome],
        quote('The reasons of your company physician', decision?.reasons),
        decision?.adviceChanged === true &&
          'Your company physician changes the first advice. Your employer gets the new advice, but reads nothing in it about a second advice.',
        decision?.adviceChanged === false &&
          'The advice of your own company physician does not change. Your agreements stay based on it.',
        guidanceGoesOn,
        fact('Phone of your company physician', seen.physician.phone),
        `Do you think too little was done with the second advice? Until ${terms.transferWeeks} weeks from now you can ask for another company physician. That is no fixed right, but your company physician must look at it seriously.`,
        ...afterClosingEn(seen),
        helpEn(seen),
      );
    },
    physician: (seen) =>
      passage(
        'Your decision and your reasons are with the employee.',
        'Your guidance simply goes on. The employee can ask for another company physician.',
        ...exportEn(seen),
      ),
  },
  'employer.informed': {
    employee: (seen) =>
      passage(
        'Your employer has the new advice of your company physician.',
        'It does not say that there was a second advice. Now make agreements together, based on this new advice.',
        ...afterClosingEn(seen),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'You reported that the employer has your new advice.',
        'The employee now knows that too.',
        ...exportEn(seen),
      ),
  },
  'transfer.request': {
    employee: (seen) =>
      passage(
        'You asked for another company physician.',
        quote('Why', seen.given['transfer.request']?.reason),
        `Your question is with ${seen.physician.name}. You get an answer with reasons.`,
        fact('Answer preferably before', seen.due),
        'Until then your own company physician goes on guiding you.',
        helpEn(seen),
      ),
    physician: only('The employee asks you for another company physician.'),
  },
  'transfer.decide': {
    employee: (seen) => {
      const decision = seen.given['transfer.decide'];
      return passage(
        decision?.granted === undefined
          ? 'There is an answer to your question for another company physician.'
          : decision.granted
            ? 'You get another company physician.'
            : 'You do not get another company physician.',
        quote('The reasons', decision?.reasons),
        quote('The new company physician', decision?.newPhysician),
        decision?.granted === true &&
          'Your company physician arranges the handover with you. Until then your guidance stays as it is.',
        decision?.granted === false &&
          'Your company physician goes on guiding you. Do you disagree? Phone, or complain.',
        complaintEn(seen),
        helpEn(seen),
      );
    },
    physician: (seen) =>
      passage(
        'Your answer is with the employee.',
        seen.given['transfer.decide']?.granted === true
          ? 'Now arrange the handover yourself. Until then you go on guiding.'
          : 'Your guidance simply goes on.',
      ),
  },
  'invoice.issue': {
    employee: (seen) =>
      invoiceReadyEn(seen) ??
      (seen.given['invoice.issue'] !== undefined
        ? passage('Your bill for the second advice is here.', ...invoiceEn(seen), helpEn(seen))
        : passage(
            'The second physician sent the bill for your advice.',
            'You do not have to pay anything. Your name is not on the bill.',
            helpEn(seen),
          )),
    physician: only('An invoice is ready.'),
    secondPhysician: (seen) =>
      passage(
        'Your bill has been sent.',
        ...invoiceEn(seen),
        'Has the money come in? Then report it. You get a message if the one who pays reports it.',
      ),
  },
  'invoice.settle': {
    employee: (seen) =>
      passage(
        'Your bill is done.',
        'You do not have to do anything more about it. Keep the bill yourself.',
        ...afterClosingEn(seen),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The bill for a second advice is done.',
        'Do you pass the costs on to the employer? Then add up the costs of more cases, without a name and without a day.',
        ...exportEn(seen),
      ),
    secondPhysician: (seen) =>
      passage('Your bill is done.', 'You do not have to do anything more about it.', ...exportEn(seen)),
  },
  'request.withdraw': {
    employee: (seen) =>
      passage(
        'You withdrew your request.',
        `Your company physician gets a message, and so does the second physician if already asked. ${notToldToEmployer}`,
        billForWorkDone,
        `${guidanceGoesOn} You may always make a new request later.`,
        ...afterClosingEn(seen),
        helpEn(seen),
      ),
    physician: (seen) =>
      passage(
        'The employee withdrew the request.',
        quote('Why', seen.given['request.withdraw']?.reason),
        'Tell the employer nothing. Your guidance simply goes on.',
        ...exportEn(seen),
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'The request was withdrawn. There will be no second advice.',
        ownBillForWorkDone,
        ...exportEn(seen),
        helpEn(seen),
      ),
  },
  'hrStatus.allow': {
    employee: (seen) =>
      passage(
        'Your employer can now get a fixed sentence about the progress.',
        'Is a phase done? Then HR hears on the next working day that something in the organisation is a step further. It shows no name, day or physician.',
        'HR may still guess that it is about you. You can always stop this.',
        helpEn(seen),
      ),
  },
  'hrStatus.stop': {
    employee: (seen) =>
      passage(
        'Your employer gets no more messages about the progress.',
        'What was still waiting to go, does not go either.',
        helpEn(seen),
      ),
  },
  'evaluation.give': {
    employee: () =>
      passage('Thank you for your mark.', 'We keep it without your name, your case and the day.'),
  },
  'participant.replace': {
    employee: (seen) =>
      seen.given['participant.replace']?.role === 'secondPhysician'
        ? passage(
            'The second physician cannot go on. You choose someone else.',
            'Your permission to share data ends. For another physician we ask you again.',
            billForWorkDone,
            helpEn(seen),
          )
        : passage(
            'You have another company physician in this case.',
            `Your case is now with ${seen.physician.name}. The first company physician no longer sees the case.`,
            fact('Phone of your company physician', seen.physician.phone),
            'Was there a permission to share something that has not been used yet? Then we ask for it again.',
            helpEn(seen),
          ),
    physician: (seen) =>
      seen.given['participant.replace']?.role === 'secondPhysician'
        ? passage(
            'The second physician has been replaced.',
            'The employee chooses again. The permission for medical data has ended.',
          )
        : passage(
            'You take over a case from another company physician.',
            `It is about ${seen.employee.name}. What waited for the other company physician, now waits for you.`,
            fact('Phone of the employee', seen.employee.phone),
            helpEn(seen),
          ),
    secondPhysician: (seen) =>
      passage(
        'Their own company physician in this case has been replaced.',
        `From now on, consult with ${seen.physician.name}.`,
        fact('Phone of their own company physician', seen.physician.phone),
        'Nothing else changes for you.',
      ),
  },

  closing: {
    employee: closedForEmployee,
    physician: closedForPhysician,
    secondPhysician: closedForPhysician,
  },
  'engagement.ended': {
    secondPhysician: (seen) =>
      passage(
        'You stopped with this case. You no longer see it.',
        'The employee chooses someone else.',
        ownBillForWorkDone,
        `What you already have in your own file, you keep for ${figures.medicalFile.years} years.`,
        helpEn(seen),
      ),
  },
  replaced: {
    physician: (seen) =>
      passage(
        'Another company physician takes over a case from you. You no longer see that case.',
        'You do not have to do anything more here.',
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'You have been replaced in a case. You no longer see that case.',
        ownBillForWorkDone,
        helpEn(seen),
      ),
  },
  nobodyLeft: {
    physician: () =>
      passage(
        'No second physician has had time so far.',
        'The employee can choose everyone again. Discuss together who offers the best chance. You may recommend someone.',
      ),
    backOffice: () =>
      passage(
        'For a case of your arbodienst no second physician has time. Your arbodienst is the organisation that the company physician works for.',
        'See whether more physicians can be in the contract, and whether the list is still right. The employee can choose everyone again.',
      ),
  },
  'enquiry.lapsed': {
    secondPhysician: (seen) =>
      passage(
        'The question whether you have time has lapsed.',
        `You said no, or no answer came within ${terms.availabilityDays} days. You do not have to do anything more.`,
        helpEn(seen),
      ),
  },

  'suitability.reminder': {
    physician: only('Reminder: an employee waits for your answer about a second advice.'),
  },
  'suitability.passed': {
    employee: (seen) =>
      passage(
        'Your company physician has not answered your request yet. These are your rights.',
        'Your company physician must answer within a reasonable time. We sent a reminder.',
        fact('Phone of your company physician', seen.physician.phone),
        ...rights(seen),
        noSuspensiveEffectEn,
      ),
  },
  'alternative.reminder': { employee: only('Reminder: choose which way you want to take.') },
  'alternative.passed': {
    physician: (seen) =>
      passage(
        'The employee has not chosen between the other way and the request yet.',
        'The request stays open. Doing nothing does not count as a choice. Feel free to phone.',
        fact('Phone of the employee', seen.employee.phone),
      ),
  },
  'selection.reminder': { employee: only('Reminder: choose who looks at your question.') },
  'selection.passed': {
    physician: (seen) =>
      passage(
        'The employee has not chosen a second physician yet.',
        'The request stays open. You may recommend someone or phone.',
        fact('Phone of the employee', seen.employee.phone),
      ),
  },
  'availability.reminder': {
    secondPhysician: only('Reminder: say whether you have time for a second advice.'),
  },
  'availability.passed': {
    employee: (seen) =>
      passage(
        'The physician who was asked gave no answer.',
        `We now ask ${seen.second.name} whether there is time.`,
        fact('Answer preferably before', seen.due),
        helpEn(seen),
      ),
    physician: () =>
      passage(
        'The physician who was asked gave no answer.',
        'Did the employee name a reserve? Then we ask that one now. Otherwise the employee chooses again. You may recommend someone.',
      ),
  },
  'authorisation.reminder': { employee: only('Reminder: choose whether your medical data may go along.') },
  'authorisation.passed': {
    physician: only(
      'The employee has not chosen yet whether medical data may go along. You may now send without those data.',
    ),
  },
  'referral.reminder': {
    physician: only('Reminder: the request still has to go to the second physician.'),
  },
  'referral.passed': {
    employee: late(
      'Your company physician has not sent your request to the second physician yet.',
      'Phone your company physician or the help below and ask when it will happen.',
    ),
  },
  'returned.reminder': { employee: only('Reminder: your request came back and waits for you.') },
  'returned.passed': {
    physician: (seen) =>
      passage(
        'The employee has not chosen yet after the request came back.',
        'You can add to the request and send it again. You may also phone.',
        fact('Phone of the employee', seen.employee.phone),
      ),
    secondPhysician: () =>
      passage(
        'The employee has not chosen yet after the request came back.',
        'The case stays open. You do not have to do anything now.',
      ),
  },
  'acceptance.reminder': {
    secondPhysician: only('Reminder: accept the request, or say what is missing.'),
  },
  'acceptance.passed': {
    employee: late(
      'The second physician has not accepted your request yet.',
      'Feel free to phone. Do you not want to wait any longer? Then you can see with the arbodienst what is possible. That is the organisation that the company physician works for.',
    ),
  },
  'proposal.reminder': { secondPhysician: only('Reminder: propose an appointment to the employee.') },
  'proposal.passed': {
    employee: late(
      'The second physician has not proposed an appointment yet.',
      'Phone the second physician or the help below and ask when you can come.',
    ),
  },
  'appointmentAnswer.reminder': {
    employee: only('Reminder: say whether you can come to the appointment.'),
  },
  'appointmentAnswer.passed': {
    secondPhysician: (seen) =>
      passage(
        'The employee has not said yet whether the appointment fits.',
        'Phone the employee, or propose another moment.',
        fact('Phone of the employee', seen.employee.phone),
      ),
  },
  'appointment.reminder': { secondPhysician: only('Reminder: report whether the talk took place.') },
  'appointment.passed': {
    employee: late(
      'The second physician has not reported yet whether your talk took place.',
      'Phone the second physician or the help below. Without that report the advice cannot go on.',
    ),
  },
  'informationConsent.reminder': {
    employee: only('Reminder: choose whether the second physician may ask for extra information.'),
  },
  'informationConsent.passed': {
    employee: (seen) =>
      passage(
        'You gave no answer to the question about extra information. That counts as a no.',
        'The second physician goes on without this information. Nothing was asked.',
        helpEn(seen),
      ),
    secondPhysician: only(
      'The employee gave no answer to your question for information. That counts as a no: go on without.',
    ),
  },
  'information.reminder': {
    physician: only('Reminder: the second physician waits for information from you.'),
  },
  'information.passed': {
    employee: (seen) =>
      passage(
        'Your company physician gave no answer to the question of the second physician.',
        'The second physician now goes on without. Do you regret that? Then phone your company physician.',
        fact('Phone of your company physician', seen.physician.phone),
        helpEn(seen),
      ),
    physician: () =>
      passage(
        'The time for your answer is over.',
        'The second physician goes on without your information. You do not have to send anything more.',
      ),
    secondPhysician: only('Their own company physician gave no answer. Go on without this information.'),
  },
  'record.reminder': {
    secondPhysician: only('Reminder: record which information you got, or that nothing came.'),
  },
  'record.passed': {
    employee: late(
      'The second physician still waits for information, or has not recorded it yet.',
      'Phone the second physician or the help below. You can also take back your yes. Then the advice goes on without.',
    ),
  },
  'draft.reminder': {
    secondPhysician: only('Reminder: the employee waits for the first version of the advice.'),
  },
  'draft.passed': {
    employee: late(
      'The first version of your advice is not here yet.',
      'Phone the second physician or the help below and ask when you can expect something.',
    ),
  },
  'draftReview.reminder': { employee: only('Reminder: read whether the facts are right.') },
  'draftReview.passed': {
    employee: () =>
      passage(
        'The time to respond to the first version is over.',
        'The second physician may now finish the advice. Is a fact wrong? Then still report it. You can until the advice is finished.',
      ),
    secondPhysician: only(
      'The employee gave no response to the first version. You may now finish the advice.',
    ),
  },
  'finalise.reminder': { secondPhysician: only('Reminder: the employee waits for your advice.') },
  'finalise.passed': {
    employee: late(
      'The second physician has not finished the advice yet.',
      'Phone the second physician or the help below and ask when it will be ready.',
    ),
  },
  'sharing.reminder': { employee: only('Reminder: choose who may read your advice.') },
  'sharing.passed': {
    secondPhysician: () =>
      passage(
        'The employee has not chosen yet who may read your advice.',
        'The choice stays open. Doing nothing never counts as a yes. So do not send the advice yourself.',
      ),
  },
  'handOver.reminder': {
    physician: only('Reminder: report whether you got the second advice from the employee.'),
  },
  'handOver.passed': {
    employee: late(
      'Your company physician has not reported yet that the advice is there.',
      'Phone your company physician and ask whether the advice arrived. You can also still share through us, or not share.',
    ),
  },
  'adoption.reminder': {
    physician: only('Reminder: the employee waits for your decision about the advice.'),
  },
  'adoption.passed': {
    employee: (seen) =>
      passage(
        'Your company physician has not decided about the advice yet. These are your rights.',
        'Your company physician must choose within a reasonable time and explain why. We sent a reminder.',
        fact('Phone of your company physician', seen.physician.phone),
        ...rights(seen),
      ),
  },
  'employerInformed.reminder': {
    physician: only('Reminder: give your new advice to the employer and report that here.'),
  },
  'employerInformed.passed': {
    employee: (seen) =>
      passage(
        'Your employer may not have the new advice yet. These are your rights.',
        'Your company physician has not reported it yet. We sent a reminder.',
        fact('Phone of your company physician', seen.physician.phone),
        ...rights(seen),
      ),
  },
  'transfer.reminder': {
    physician: only('Reminder: the employee waits for an answer about another company physician.'),
  },
  'transfer.passed': {
    employee: (seen) =>
      passage(
        'Your company physician has not answered your question for another company physician yet. These are your rights.',
        'Your company physician must look at your question seriously. We sent a reminder.',
        fact('Phone of your company physician', seen.physician.phone),
        ...rights(seen),
      ),
  },
  'invoice.reminder': { secondPhysician: only('Reminder: make your bill.') },
  'invoice.passed': {
    secondPhysician: (seen) =>
      passage(
        'Your bill for the second advice is not here yet.',
        'Without a bill the case stays open. Does it not work? Then just phone.',
        helpEn(seen),
      ),
  },
  'settlement.reminder': {
    employee: only('Reminder: your bill for the second advice is still open.'),
    physician: only('Reminder: a bill for a second advice is still open.'),
  },
  'settlement.passed': {
    secondPhysician: (seen) =>
      passage(
        'Your bill is still open.',
        seen.payer === 'employee'
          ? 'We sent the employee a reminder. Has the money come in, or do you write it off? Then report that.'
          : 'We sent the one who pays a reminder. Has the money come in, or do you write it off? Then report that.',
        helpEn(seen),
      ),
  },

  'identityDocument.reminder': {
    employee: (seen) =>
      passage(
        'You have an appointment tomorrow.',
        ...appointmentEn(seen),
        identityDocument,
        fact('Phone of the second physician', seen.second.phone),
        helpEn(seen),
      ),
    secondPhysician: (seen) =>
      passage(
        'You have a talk with an employee tomorrow.',
        ...appointmentEn(seen),
        'At the start, ask for an identity document: passport, identity card or driving licence.',
      ),
  },
  'identityDocument.passed': {},
  'expiry.reminder': {
    employee: (seen) =>
      passage(
        'Your case closes soon, because nothing happened for a long time.',
        'Do you want the case to stay open? Then take a next step, or ask who has to take it.',
        helpEn(seen),
      ),
  },
  'expiry.passed': {
    employee: (seen) =>
      passage(
        'Your case is closed, because nothing happened for a very long time.',
        `${guidanceGoesOn} You may always make a new request later.`,
        closingNotTold,
        ...afterClosingEn(seen),
        helpEn(seen),
      ),
  },
  'export.reminder': {
    physician: (seen) =>
      passage('Collect the papers of a closed case, because we will erase them soon.', ...exportEn(seen)),
    secondPhysician: (seen) =>
      passage('Collect the papers of a closed case, because we will erase them soon.', ...exportEn(seen)),
  },
  'export.passed': {},
};
