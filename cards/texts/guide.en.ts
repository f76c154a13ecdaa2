import { figures, terms } from './figures.ts';
import type { guideNl } from './guide.nl.ts';
import { sourcesEn } from './sources.ts';

const employee: (typeof guideNl)['pages']['employee'] = {
  1: {
    title: 'You ask your own company physician',
    intro:
      'Do you doubt the advice of your company physician? Then you can ask for a second opinion: advice from a second company physician. You ask for it yourself, from your own company physician.',
    whatHappens: [
      'You say which advice you doubt and what you want to know. We help you to write down your question clearly.',
      'Your question goes only to your own company physician. Your employer gets no message.',
      'The request has no suspensive effect. That means: all agreements simply go on. So you also go on with your reintegration (step by step back to work).',
    ],
    asked: [
      'Write down which advice it is about and when you got it.',
      'Write down why you have doubts. A question without an explanation can be a reason to refuse.',
      'Did you ask for advice on this subject before? Then say what is new now. You do not have to, but it helps.',
    ],
    expect: [
      'Your company physician will help, unless there is a very good reason not to.',
      'You do not have to be on sick leave. You can also ask this about advice after a health check or an ordinary talk.',
      'You can stop later. That is possible as long as your company physician has not decided about the second advice.',
    ],
    howLong:
      'The law gives no fixed time for the whole. After your request it is the turn of your company physician. No answer after 7 working days? Then you see here what you can do.',
    noRole: false,
  },
  2: {
    title: 'You see together whether this fits your question',
    intro:
      'You asked for a second opinion: advice from a second company physician. Your own company physician now talks with you about your question. Does this way fit, or is there a better one?',
    whatHappens: [
      'Your company physician tells you what you can expect of this way. The doctor also tells you about other ways, with their good and bad sides. One other way is an expert opinion. That is a judgement by UWV (organisation for work and benefits).',
      'Does it fit your question? Then you go on to step 3.',
      'Does your company physician see a better way? Then you hear which one and why. You choose: you take that way, or you keep to your request.',
      'Do you keep to your request? Then your company physician will help, unless there is a very good reason to say no. For example if you asked exactly the same before.',
      'Sometimes the law does not allow it. That is so after a pre-employment exam (medical check for a new job).',
    ],
    asked: [
      'Talk with your company physician about your doubts. You may also phone.',
      'Choose what you want if your company physician names another way.',
      'Meanwhile, make agreements with your employer. Follow the advice of your own company physician there. The request has no suspensive effect: all agreements simply go on.',
    ],
    expect: [
      'Does your company physician say no? Then you get the reasons on paper. They are also in your file.',
      'Do you think the no is wrong? Then you can complain. You do that with the company physician or with the arbodienst (organisation that the company physician works for).',
      'Your employer does not hear that you asked this.',
    ],
    howLong:
      'Your company physician gets a reminder after 3 and after 7 working days. After 7 working days you see your rights here: phone or complain. If it is you who must choose, we remind you after 3 and after 7 days.',
    noRole: false,
  },
  3: {
    title: 'You choose who looks at your question',
    intro:
      'Your company physician helps with a second opinion: advice from a second company physician. You now choose the second opinion physician. From here on we say: the second physician.',
    whatHappens: [
      'You see a list of doctors and choose one. Your own company physician may give you advice. You decide.',
      'Your company physician asks whether this doctor has time. Your name and your medical data do not go along yet.',
      'Does the doctor have no time? Then we ask your second choice. If nobody can, you choose again.',
      'The second physician never works for the same organisation as your own company physician.',
    ],
    asked: [
      'Choose a first doctor. It is best to choose a reserve at once, because that saves time.',
      "Look who pays. Is the doctor in your employer's health contract (contract about healthy work)? Then your employer pays. If the doctor is not in it, you pay yourself.",
      'Do you want your employer to pay for a doctor outside the contract all the same? Then you ask for that yourself. Your employer will then know what you are planning. A yes is not required.',
    ],
    expect: [
      'For a doctor outside the contract you see the price before you choose.',
      'You always see who has been asked and whose turn it is.',
    ],
    howLong: `The second physician preferably lets us know within a week whether there is time. After ${terms.availabilityDays} days without an answer we ask your next choice. Do you still have to choose? Then we remind you after 3 and after 7 days.`,
    noRole: false,
  },
  4: {
    title: 'Your data go to the second physician',
    intro:
      'Your request for a second opinion (advice from a second company physician) is being sent. Your own company physician sends it to the second opinion physician. That is the second physician. You decide which medical data may go along.',
    whatHappens: [
      'Your medical data need an authorisation: permission with a signature. You choose yourself which data belong to it.',
      'Data about your work may always go along. Think of your tasks and your hours.',
      'Do you not sign? Then only the request and the data about your work go along. The second physician then reads that you gave no permission.',
      'The second physician then says yes, or says what is still missing.',
    ],
    asked: [
      'Take your time to read the text. Sign it or do not sign it. Doing nothing never counts as a yes.',
      'Choose which kinds of data may go along.',
      'Do you have papers of your own that help? You may add them. You decide who reads them.',
    ],
    expect: [
      'Only data that belong to your question go along. Afterwards you see what was sent.',
      'You may take back your permission at any moment. The case then simply goes on. What has been read cannot be undone.',
      'Without medical data the second physician may know too little. Then the request comes back. You can then still sign, or stop.',
    ],
    howLong: `You get a reminder after 3 and after 7 days. Do you choose nothing for ${terms.authorisationDays} days? Then your company physician may send the request without medical data.`,
    noRole: false,
  },
  5: {
    title: 'You go to the second physician',
    intro:
      'Now the second opinion really begins: the advice from a second company physician. The second opinion physician (the second physician) invites you for a talk.',
    whatHappens: [
      'You talk about your health, your work and your question. If needed, the doctor also examines you.',
      'The second physician arranges everything. Your own company physician does not see when or where you talk.',
      'You can put the appointment in your calendar. It then shows only the word appointment, with the time and the place.',
    ],
    asked: [
      'Say whether you can come. If you cannot, cancel in time or ask for another moment.',
      'Bring your identity document: passport, identity card or driving licence.',
      'Write down beforehand what you want to ask. That makes talking easier.',
    ],
    expect: [
      'The second physician takes a fresh look and comes to an own judgement.',
      'Your own company physician goes on guiding you. Your agreements with your employer also go on.',
    ],
    howLong: `One provider speaks of a talk of at most ${figures.provider.consultMinutes} minutes. That is no fixed rule. If you do not answer about the appointment, we remind you after 2 and after 4 days. The day before, at 9 in the morning, you get a message.`,
    noRole: false,
  },
  6: {
    title: 'You decide about extra information',
    intro:
      'Sometimes a good second opinion (advice from a second company physician) needs more. The second opinion physician then talks it over with you. That is the second physician.',
    whatHappens: [
      'The second physician says what is missing, who knows it and why it is needed. That can be your company physician, your general practitioner, your employer or someone else.',
      'You say yes or no. Only after your yes does the second physician ask for the information.',
      'Each question stands alone. A yes to one question is never a yes to the next.',
    ],
    asked: [
      'Read which information it is and who it comes from. Then say yes or no.',
      'Take care with a question to your employer. If you say yes there, your employer knows that you asked for this advice.',
    ],
    expect: [
      'Do you say no? Then the second physician goes on without this information.',
      'You can take back your yes. Then we ask nothing more and no longer show the answer.',
      'We ourselves never contact your employer.',
    ],
    howLong: `You get a reminder after 3 and after 7 days. After ${terms.informationDays} days without an answer your choice counts as a no. If the second physician asks your company physician something, that takes at most 10 working days.`,
    noRole: false,
  },
  7: {
    title: 'You read the first version',
    intro:
      'The second opinion (advice from a second company physician) is now on paper. The second opinion physician (the second physician) wrote a draft advice. That is the first version of the advice.',
    whatHappens: [
      'You get the text to read, with the reasons. Only you get it. Your own company physician and your employer see nothing.',
      'You check whether the facts are right. Think of a date, your tasks or your hours.',
    ],
    asked: [
      'Take your time to read the text. Is a fact wrong? Then tell us. You can do that once, so name everything at once.',
      'Is everything right? Then let us know that too.',
    ],
    expect: [
      'The second physician decides what happens with your remarks. You cannot change or stop the judgement itself.',
      'Later you choose whether your own company physician gets the advice. You do not have to say anything about that now.',
    ],
    howLong: `You get a reminder after 3 days. After ${terms.draftDays} days the second physician may finish the advice. Until that moment you can still answer.`,
    noRole: false,
  },
  8: {
    title: 'You get the advice and choose who reads it',
    intro:
      'Your second opinion is ready: the advice from a second company physician. You get it from the second opinion physician (the second physician). Then you choose whether your own company physician also reads it.',
    whatHappens: [
      'The second physician first looked at your remarks and then finished the advice.',
      'You can share the advice. Then you give an authorisation: permission with a signature. The second physician sends a copy to your own company physician.',
      'You can also hand over the advice yourself. Your company physician then confirms that it is there.',
      'You can keep the advice to yourself. That is your blocking right: the right not to share the advice. Your company physician then only hears that no copy will come.',
    ],
    asked: [
      'Read the advice. Do you have a question? Then phone the second physician. The number stands beside it.',
      'Choose: share, hand over yourself, or do not share.',
    ],
    expect: [
      'Not sharing has no effect on your rights. But your company physician may then hold on to the first advice more firmly.',
      `After a no you can still share. That is possible until the case closes, and for at least ${terms.changeMindWeeks} weeks.`,
      'You can also take back a yes. What your company physician has read, is then known.',
      'The bill also comes if you do not share the advice.',
    ],
    howLong:
      'You get a reminder after 3 and after 7 days. After that the choice stays open. Doing nothing never counts as a yes.',
    noRole: false,
  },
  9: {
    title: 'Your company physician decides and explains',
    intro:
      'Your own company physician now has the second opinion: the advice from a second company physician. What will your company physician do with it? If you did not share the advice, we skip this step.',
    whatHappens: [
      'Your company physician reads the advice and chooses. Take over everything, a part of it, or nothing. You get the choice and the reasons.',
      'The advice is not binding: nobody has to follow it.',
      'Does your company physician change something? Then your employer gets the new advice. It does not say how it came about.',
    ],
    asked: [
      'You do not have to do anything now. Read the reasons and ask for an explanation if something is not clear.',
      `Do you think too little is done with the advice? Then you can ask for another company physician to guide you. You ask your own company physician, until ${terms.transferWeeks} weeks after the choice.`,
    ],
    expect: [
      'Your own company physician goes on guiding you, now and afterwards.',
      'Another company physician is no fixed right. But your company physician must look at your question seriously and take the second advice into account.',
    ],
    howLong:
      'Your company physician must choose within a reasonable time. After 5 working days a reminder goes out. After 10 working days you see here which rights you have.',
    noRole: false,
  },
  10: {
    title: 'The bill is paid',
    intro:
      'Your second opinion (advice from a second company physician) has been given. Now the bill follows. It comes from the second opinion physician. That is the second physician.',
    whatHappens: [
      'Was the second physician in the health contract (contract about healthy work)? Then the bill goes to your company physician or the arbodienst, the organisation that the company physician works for. In the end your employer pays. You see no amount.',
      'Did you choose a doctor outside the contract? Then you get the bill yourself.',
      'A bill for the arbodienst or your employer never shows your name.',
    ],
    asked: [
      'Did you get the bill yourself? Then pay it and say that it is done.',
      'Did you get no bill? Then you do not have to do anything.',
    ],
    expect: [
      'The outcome makes no difference to the bill. So you also pay your own bill if the advice is not what you hoped for.',
      'Your employer may take over your costs, but does not have to. You ask for that yourself. We make a letter for you, and you decide whether to send it.',
      'At the end you can keep your papers and say how it went.',
    ],
    howLong: `We remind the one who must pay after 5 and after 10 working days. When the case has been closed, we erase the texts after ${terms.erasureMonths} months. So keep what you still need.`,
    noRole: false,
  },
};

const physician: (typeof guideNl)['pages']['physician'] = {
  1: {
    title: 'An employee asks you',
    intro:
      'An employee doubts your advice and asks you for a second opinion: advice from a second company physician. The question comes to you, because you gave the first advice.',
    whatHappens: [
      'The employee writes down which advice it is about and where the doubt lies. You get that to read.',
      'You may also offer a second advice yourself, for example if you lack knowledge. The employee decides and asks for it.',
      'The employee reads that the request has no suspensive effect: all agreements simply go on.',
    ],
    asked: [
      'Read the question and plan a talk. You may also phone.',
      'Handle the request yourself. Office staff may prepare papers. Only the company physician decides.',
    ],
    expect: [
      'You help, unless there is a very good reason not to.',
      'The employer gets no message. You do not tell the employer either.',
    ],
    howLong:
      'You get a reminder after 3 and after 7 working days. After 7 working days we tell the employee which rights there are.',
    noRole: false,
  },
  2: {
    title: 'You discuss whether this fits the question',
    intro:
      'Does a second opinion fit this question? That is advice from a second company physician. You talk about it with the employee. The employee chooses. You explain.',
    whatHappens: [
      'You discuss the good and bad sides. Also compare with an expert opinion: a judgement by UWV (organisation for work and benefits).',
      'Does it fit? Then you discuss the next steps.',
      'Do you see a better way? Then you advise it and explain why. If the employee still wants to go on, you help.',
      'Only for a very good reason may you refuse. Think of the same question once more, a question without an explanation, or a request meant to disturb the guidance.',
      'A new question is no repeat. The law sets no highest number.',
    ],
    asked: [
      'Confirm that it fits, advise another way, or refuse with reasons.',
      'Do you refuse? Give the reasons on paper to the employee and put them in the file. Also name the way to complain.',
      'Say once more that there is no suspensive effect: all agreements simply go on. Meanwhile the employee makes agreements with the employer based on your advice.',
    ],
    expect: [
      'The employee can choose another way or keep to the request. In that last case it is your turn again.',
      'After a refusal the employee can complain. That can be to you or to the arbodienst (organisation that the company physician works for).',
    ],
    howLong:
      'You get a reminder after 3 and after 7 working days. If it is the turn of the employee, you see after 7 days that it is getting late.',
    noRole: false,
  },
  3: {
    title: 'The employee chooses and you ask the doctor',
    intro:
      'The employee chooses who gives the second opinion: the advice from a second company physician. That is the second opinion physician. From here on we say: the second physician.',
    whatHappens: [
      'The employee chooses a first doctor and preferably also a reserve. You may give advice.',
      'Then your question goes to the first choice: is there time? Name and medical data do not go along yet.',
      'Does the first one say no? Then we ask the reserve. If nobody can, the employee chooses again.',
    ],
    asked: [
      'Explain that the health contract (contract about healthy work) says who may give this advice. Then the employer pays. For anyone else the employee pays, unless the employer wants to do so.',
      'Explain that the second physician never works for your own organisation.',
      'Say that a reserve saves time.',
    ],
    expect: [
      'You see who has been asked and what the answer is.',
      'Each second physician is a company physician and is in the BIG register: the list of recognised care workers.',
      'Does the employee want the employer to pay for someone else? Then only the employee brings that up.',
    ],
    howLong: `The second physician preferably answers within a week. After ${terms.availabilityDays} days without an answer the question goes to the next choice.`,
    noRole: false,
  },
  4: {
    title: 'You send the request',
    intro:
      'You send the request for the second opinion (advice from a second company physician) to the second opinion physician. That is the second physician. For medical data you need a signature.',
    whatHappens: [
      'On your behalf we ask the employee for an authorisation: permission with a signature. The employee chooses which kinds of data may go along.',
      'Does the employee sign? Then you send the request with the medical data and the data about the work.',
      'Does the employee not sign? Then you explain that the second physician may know too little. If it stays a no, you send only the request and the data about the work. It then says that there is no permission.',
    ],
    asked: [
      'Write down the question in plain words, without medical data.',
      'Add the data about the work: tasks, hours and load. That needs no permission.',
      'Add only medical data that are needed and that have been ticked. You may show everything to the employee first.',
    ],
    expect: [
      'The second physician says yes, or says what is missing. You can then add to the request and send it again.',
      'The employee may take back the permission. The second physician then no longer sees the medical data.',
    ],
    howLong: `Does the employee choose nothing for ${terms.authorisationDays} days? Then you may send without medical data. If it waits for you, we remind you after 5 and after 10 working days.`,
    noRole: false,
  },
  5: {
    title: 'The second physician does the examination',
    intro:
      'The second opinion (advice from a second company physician) is now being done. The employee goes to the second opinion physician. That is the second physician.',
    whatHappens: [
      'The second physician talks with the employee and does an examination if needed. The second physician also arranges everything around it.',
      'You do not see when the talk is. You only see that the case is with the second physician.',
    ],
    asked: ['You do not have to do anything now. Do go on with your ordinary guidance.'],
    expect: [
      'Does the second physician need something from you? Then you get a question, but only after the employee said yes to it.',
    ],
    howLong: 'There is no fixed time. You get a message when something is asked of you again.',
    noRole: true,
  },
  6: {
    title: 'You answer if you are asked something',
    intro:
      'The second opinion (advice from a second company physician) sometimes needs extra information. The second opinion physician can ask you for it. That is the second physician.',
    whatHappens: [
      'The second physician first talks it over with the employee. Only after their yes does the question come to you.',
      'The second physician can also ask another doctor, the employer or someone else. You see nothing of that.',
    ],
    asked: [
      'Do you get a question? Answer only what is asked. Send along what belongs to it.',
      'Do you get no question? Then you do not have to do anything.',
    ],
    expect: [
      'The employee may take back the yes. Then the question to you ends.',
      'The examination itself stays with the second physician.',
    ],
    howLong:
      'You get a reminder after 5 working days. After 10 working days without an answer the second physician goes on without your information.',
    noRole: false,
  },
  7: {
    title: 'The employee reads the first version',
    intro:
      'The second opinion (advice from a second company physician) is almost ready. The second opinion physician (the second physician) wrote a draft advice. That is the first version of the advice.',
    whatHappens: [
      'The second physician shows the text to the employee, with the reasons. Nobody else reads it, so you do not either.',
      'The employee may report mistakes in the facts. The judgement itself is up to the second physician.',
    ],
    asked: ['You do not have to do anything now. Do go on with your ordinary guidance.'],
    expect: ['You never get to see the first version and the remarks, not later either.'],
    howLong: `The employee has ${terms.draftDays} days. After that the second physician may finish the advice.`,
    noRole: true,
  },
  8: {
    title: 'You hear whether you get the advice',
    intro:
      'The second opinion is ready: the advice from a second company physician. The employee got it from the second opinion physician (the second physician). Now the employee chooses whether you get it too.',
    whatHappens: [
      'Does the employee give an authorisation (permission with a signature)? Then you get a copy from the second physician.',
      'Does the employee want to hand it over? Then you get the advice from the employee. It does not go through this service.',
      'Does the employee use the blocking right, the right not to share the advice? Then you only hear that no copy will come.',
    ],
    asked: [
      'Did you get the advice from the employee? Then confirm that. Only then does step 9 begin.',
      'Apart from that you do not have to do anything. Do not press for sharing.',
    ],
    expect: [
      `After a no we skip step 9. The employee can still share later, for at least ${terms.changeMindWeeks} weeks.`,
      'A bill also comes if you do not get the advice.',
    ],
    howLong:
      'The employee gets a reminder after 3 and after 7 days. After 7 days you see that it is getting late. Doing nothing never counts as a yes.',
    noRole: false,
  },
  9: {
    title: 'You decide what you do with the advice',
    intro:
      'You have received the second opinion: the advice from a second company physician. You look at it and decide whether you change your own advice.',
    whatHappens: [
      'You take over everything, a part, or nothing. The advice is not binding: nobody has to follow it.',
      'You explain to the employee why you choose this. The employee reads your choice and your reasons here.',
      'Do you change your advice? Then you tell the employer the new advice, in your usual way. Do not write that there was a second advice.',
    ],
    asked: [
      'Choose and write down your reasons. Only saying yes or no is not enough.',
      'If the advice is new, say here that the employer got it.',
      'Does the employee ask for another company physician? Look at that seriously. Write down how you took the second advice into account.',
    ],
    expect: [
      'Your guidance goes on, now and afterwards.',
      `The employee can ask for another company physician until ${terms.transferWeeks} weeks after your choice. That is no fixed right.`,
    ],
    howLong:
      'You choose within a reasonable time. After 5 working days you get a reminder. After 10 working days we tell the employee which rights there are.',
    noRole: false,
  },
  10: {
    title: 'The bill is paid',
    intro:
      'The second opinion (advice from a second company physician) has been given. The second opinion physician now sends a bill. That is the second physician.',
    whatHappens: [
      'Is the second physician in the health contract (contract about healthy work)? Then the bill comes to you or to your arbodienst. That is the organisation that the company physician works for.',
      'Did the employee choose a doctor outside the contract? Then the employee gets the bill. You do not see it.',
    ],
    asked: [
      'Did you get the bill? Pay it and say that it is done.',
      'You may pass on the costs to the employer. Then name no name, date or other detail of the employee. Better still, add up the costs of several cases.',
    ],
    expect: [
      'You also pay if you do not agree with the advice, or if you did not get it.',
      `After closing you can collect the papers for your medical file. You keep that file for ${figures.medicalFile.years} years.`,
    ],
    howLong: `We remind you of the bill after 5 and after 10 working days. Collect the papers in time: after ${terms.erasureMonths} months we erase the texts.`,
    noRole: false,
  },
};

const secondPhysician: (typeof guideNl)['pages']['secondPhysician'] = {
  1: {
    title: 'The employee asks their own company physician',
    intro:
      'An employee doubts an advice and wants a second opinion: advice from a second company physician. That question goes to their own company physician, not to you.',
    whatHappens: [
      'The employee writes down which advice it is about and where the doubt lies.',
      'The employee reads that the request has no suspensive effect: all agreements simply go on. That also goes for reintegration (step by step back to work).',
    ],
    asked: ['You do not have to do anything now.'],
    expect: [
      'Does an employee or employer phone you directly? Then send them to their own company physician. Only that doctor can ask you for advice.',
    ],
    howLong: 'No time is running for you now.',
    noRole: true,
  },
  2: {
    title: 'Their own company physician discusses whether it fits',
    intro:
      'The employee and their own company physician see together whether a second opinion fits. That is advice from a second company physician. You are not part of this yet.',
    whatHappens: [
      'Does it fit? Then they discuss the next steps.',
      'Is there a better way? Then their own company physician advises it. The employee chooses.',
      'Does the employee still want to go on? Then their own company physician helps, unless there is a very good reason to say no.',
    ],
    asked: ['You do not have to do anything now.'],
    expect: ['You only hear something when an employee has chosen you.'],
    howLong: 'No time is running for you now.',
    noRole: true,
  },
  3: {
    title: 'You are asked',
    intro:
      'An employee chose you for a second opinion: advice from a second company physician. You are then the second opinion physician, in short the second physician. Their own company physician asks whether you have time.',
    whatHappens: [
      'You see the subject of the question. You do not get the name and medical data yet.',
      'You let us know that you saw the question. Then you say whether you can do it within a reasonable time.',
      'Do you say no? Then the question goes to another doctor and you no longer see the case.',
    ],
    asked: [
      'Confirm quickly that you got the question.',
      'Say yes or no, preferably within a week. With a yes, name your first free date.',
      'Check whether you are free to judge. Do you work for the same organisation as their own company physician? Then you may not give this advice.',
    ],
    expect: [
      'After your yes you see who the employee is.',
      'Do you have to stop later, for example because of illness? You can, up to and including step 7. The employee then chooses another doctor.',
    ],
    howLong: `You get a reminder after 5 days. After ${terms.availabilityDays} days the question goes to the next choice. Confirming alone does not stop that time.`,
    noRole: false,
  },
  4: {
    title: 'You get the request',
    intro:
      'Their own company physician sends you the request for the second opinion (advice from a second company physician). You look whether you know enough to begin.',
    whatHappens: [
      'You get the question and the data about the work.',
      'Did the employee give an authorisation (permission with a signature)? Then you also get the medical data that belong to it.',
      'Did the employee not give it? Then you read that. You then get no medical data.',
    ],
    asked: [
      'Read the request. If you can go on, accept it.',
      'Do you know too little? Then send the request back and write down what is missing.',
    ],
    expect: [
      'After you send it back, the employee can still sign or stop. Their own company physician can send it again.',
      'The employee may take back the permission later. You then no longer see the medical data.',
    ],
    howLong:
      'You get a reminder after 5 and after 10 working days. After 10 working days the employee sees that it is getting late.',
    noRole: false,
  },
  5: {
    title: 'You receive the employee',
    intro:
      'You now give the second opinion: the advice from a second company physician. You invite the employee yourself and arrange everything to the end.',
    whatHappens: [
      'You propose a day, a time and a place. The employee says yes or asks for something else.',
      'You talk with the employee and do a medical examination if needed.',
      'Their own company physician does not see when the talk is.',
    ],
    asked: [
      'Propose an appointment. Ask the employee for an identity document: passport, identity card or driving licence.',
      'After the appointment, let us know whether the talk took place.',
      `Keep a medical file yourself. You keep it for ${figures.medicalFile.years} years.`,
    ],
    expect: [
      'The day before the talk everybody gets a message at 9 in the morning.',
      'Their own company physician goes on guiding the employee.',
    ],
    howLong:
      'Does the employee not answer? Then a reminder goes out after 2 and after 4 days. After 4 days you see that it is getting late. If it is your own turn, we remind you after 5 and after 10 working days.',
    noRole: false,
  },
  6: {
    title: 'You ask for extra information',
    intro:
      'Do you still know too little for the second opinion (advice from a second company physician)? Then you can ask for more. You first talk it over with the employee.',
    whatHappens: [
      'You write down what you want to know, from whom and why. That can be their own company physician, another doctor, the employer or someone else.',
      'The employee says yes or no. Only after a yes do you ask for the information.',
      'You can ask one question at a time. Each question has its own yes or no.',
    ],
    asked: [
      'Ask only what you really need.',
      'Write down what you got, or that nothing came. Then the question is done.',
      'Do you want to ask the employer something? Explain that the employer will then know that this advice was asked for.',
    ],
    expect: [
      'Does the employee say no? Then you go on without.',
      'The employee may take back a yes. You then ask nothing more and no longer see the answer.',
    ],
    howLong: `After ${terms.informationDays} days without an answer the choice of the employee counts as a no. Their own company physician has 10 working days to answer.`,
    noRole: false,
  },
  7: {
    title: 'You write the first version',
    intro:
      'You write down the second opinion: the advice from a second company physician. You begin with a draft advice. That is the first version of the advice.',
    whatHappens: [
      'You give clear reasons for your advice.',
      'You show the text only to the employee. Nobody else reads it.',
      'The employee may report mistakes in the facts once, or say that everything is right.',
    ],
    asked: [
      'Write down your advice and your reasons in plain language.',
      'Wait for the employee before you finish the advice.',
    ],
    expect: [
      'The employee cannot change or stop your judgement. You decide yourself what you do with the remarks.',
    ],
    howLong: `The employee gets a reminder after 3 days. After ${terms.draftDays} days you may finish the advice.`,
    noRole: false,
  },
  8: {
    title: 'You give the advice to the employee',
    intro:
      'You finish the second opinion: the advice from a second company physician. The employee is the first to get it. Then the employee chooses whether their own company physician gets it too.',
    whatHappens: [
      'You deal with the remarks as you think right. You explain to the employee what you did with them.',
      'On your behalf we ask the employee for an authorisation: permission with a signature. If the employee signs, a copy goes to their own company physician.',
      'The employee can also hand over the advice.',
      'The employee may say no. That is called the blocking right, the right not to share the advice. Their own company physician then only hears that no copy will come.',
    ],
    asked: [
      'Finish the advice and say what you did with the remarks.',
      'Be there for questions. Your number stands beside the advice.',
      'Send nothing to their own company physician yourself without that signature.',
    ],
    expect: [
      'Until the employee chooses, you may still improve the advice.',
      'You may now also make the bill.',
    ],
    howLong:
      'We remind you after 5 and after 10 working days. The employee gets a reminder after 3 and after 7 days.',
    noRole: false,
  },
  9: {
    title: 'Their own company physician looks at your advice',
    intro:
      'Your work on the second opinion (advice from a second company physician) is done. Their own company physician now decides what happens with it. That is only possible if the employee shared the advice.',
    whatHappens: [
      'Their own company physician takes over everything, a part, or nothing. Your advice is not binding: nobody has to follow it.',
      'Their own company physician explains the choice to the employee.',
      'Does the first advice change? Then the employer hears the new advice, without your name being mentioned.',
    ],
    asked: ['You do not have to do anything now.'],
    expect: [
      'You get no message about the choice.',
      'Their own company physician goes on guiding the employee. The employee can then ask for another company physician.',
    ],
    howLong: 'No time is running for you now.',
    noRole: true,
  },
  10: {
    title: 'You send the bill',
    intro:
      'You have given the second opinion: the advice from a second company physician. Now you send the bill. Who gets it depends on the contract.',
    whatHappens: [
      'Are you in the health contract (contract about healthy work)? Then the bill goes to their own company physician or the arbodienst, the organisation that the company physician works for.',
      'Are you not in it? Then the bill goes to the employee.',
    ],
    asked: [
      'Fill in the amount, the VAT and the date. We put a number on it that says nothing about the employee.',
      'On a bill to the company physician or the arbodienst, never put a name or other detail of the employee.',
      'Let us know when the money has come in.',
    ],
    expect: [
      'Your bill is paid, whatever you advised. That also goes if the employee does not share the advice.',
      'Did you stop earlier, after you accepted the request? Then you may charge the work up to then.',
    ],
    howLong: `The one who must pay gets a reminder after 5 and after 10 working days. If it is still open then, you see that. Collect your papers within ${terms.erasureMonths} months after closing.`,
    noRole: false,
  },
};

const employer: (typeof guideNl)['employer'] = {
  title: 'For employers',
  intro:
    'An employee who doubts the advice of the company physician may ask for a second opinion. That is advice from a second company physician. Here you read what that asks of you, and what you will and will not hear of it.',
  sections: [
    {
      title: 'Who may ask for it?',
      lines: [
        'Only the employee. As an employer you cannot ask for it and you cannot stop it.',
        'Your employee does not have to tell you that it is going on, or why. Do not ask about it either.',
        'The request has no suspensive effect. That means: all agreements simply go on. So you go on working together on reintegration (step by step back to work). The advice of their own company physician still counts for that.',
      ],
    },
    {
      title: 'What is in the contract?',
      lines: [
        'You have a health contract: a contract about healthy work. You make it with an arbodienst or a company physician. An arbodienst is the organisation that the company physician works for.',
        'The contract says who may give a second advice. The works council (group that speaks for the staff) has a say in it.',
        'It is never a doctor from the same organisation as their own company physician. If more doctors are in it, the employee chooses.',
      ],
    },
    {
      title: 'Who pays?',
      lines: [
        'Is the chosen doctor in your contract? Then you pay the costs. The outcome makes no difference. You also pay if your employee does not share the advice.',
        'Is the doctor not in your contract? Then the employee pays, unless you want to take over the costs. You do not have to. Only the employee may ask you for that.',
        'The bill is anonymous: without a name and without other details of the employee. Do not ask the arbodienst for them either.',
      ],
    },
    {
      title: 'What will you hear?',
      lines: [
        'You get a bill without a name.',
        'Does the company physician change an advice? Then you get the new advice: what someone can and cannot do at work. You do not hear how it came about.',
        'Sometimes the second company physician wants to know something from you. That only happens if the employee said yes to it.',
        `Each quarter you get one fixed message. It only holds a number if there are at least ${terms.hrSmallestStaff} staff and at least ${terms.hrSmallestNumber} cases. That number is rounded down to a multiple of ten. Otherwise it says: too few to report.`,
        'You only get a separate message about progress if an employee agrees to that. It holds no name either.',
      ],
    },
    {
      title: 'What will you not hear?',
      lines: [
        'You do not hear who asked something, in which department, with which doctor or about which question.',
        'Nor do you hear how far a case is or what came out of it. You do not hear either whether there was a refusal, or whether the advice was shared.',
        'You hear nothing about a possible occupational disease, an illness caused by work. The employee must first say yes to that.',
        'Doctors have a duty of confidentiality: the duty to stay silent. Do you ask about a person here? Then you always get the same answer.',
      ],
    },
    {
      title: 'Do you doubt an advice yourself?',
      lines: [
        'First talk with the company physician. A three-way talk is also possible: a talk between three people, with you, the employee and the company physician.',
        `You can ask for an expert opinion: a judgement by UWV (organisation for work and benefits). It costs you ${figures.uwv.employerEuro} euros and takes ${figures.uwv.weeksFrom} to ${figures.uwv.weeksTo} weeks. For some kinds of dismissal it is free. It is meant for the first two years of illness.`,
        'You can also hire another company physician yourself for a judgement for you. That goes by a quotation (offer with a price). It is sometimes called a second view. You then only read what someone can handle at work, without medical data. Their own company physician gets nothing. The employee cannot stop this judgement. It is no part of this procedure.',
      ],
    },
  ],
  sources: [
    sourcesEn.law,
    sourcesEn.stepPlan,
    sourcesEn.whenToAsk,
    sourcesEn.nvabQuestions,
    sourcesEn.uwv,
    sourcesEn.providers,
    sourcesEn.product,
  ],
};

/** The English step guide, equal in content to the Dutch one. */
export const guideEn: typeof guideNl = {
  title: 'Step guide to the second opinion',
  intro:
    'A second opinion is advice from a second company physician. The way there has ten steps in three phases. Choose your role and read for each step what happens.',
  overview: 'The ten steps in three phases',
  roles: {
    employee: 'Employee',
    physician: 'Company physician',
    secondPhysician: 'Second opinion physician',
  },
  phases: { request: 'Request', execution: 'Execution', completion: 'Completion' },
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
  labels: {
    step: (step: number) => `Step ${step} of 10`,
    whatHappens: 'What happens?',
    asked: 'What is asked of you?',
    expect: 'What can you expect?',
    howLong: 'How long does it take?',
    noRole: 'You have no role in this step.',
    previous: 'Previous step',
    next: 'Next step',
    chooseRole: 'Choose a role',
    chooseStep: 'Choose a step',
    employer: 'For employers',
    print: 'Print',
    sources: 'Sources',
  },
  pages: { employee, physician, secondPhysician },
  employer,
  sources: [
    sourcesEn.law,
    sourcesEn.stepPlan,
    sourcesEn.whenToAsk,
    sourcesEn.nvabQuestions,
    sourcesEn.lpbso,
    sourcesEn.providers,
    sourcesEn.product,
  ],
};
