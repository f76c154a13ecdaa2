import type { Language } from '../../domain/people.ts';
import { accessEn } from './access.en.ts';
import { accessNl } from './access.nl.ts';
import { actionsEn } from './actions.en.ts';
import { actionsNl } from './actions.nl.ts';
import { aidEn } from './aid.en.ts';
import { aidNl } from './aid.nl.ts';
import { consentsEn } from './consents.en.ts';
import { consentsNl } from './consents.nl.ts';
import { deliveriesEn } from './deliveries.en.ts';
import { deliveriesNl } from './deliveries.nl.ts';
import { documentsEn } from './documents.en.ts';
import { documentsNl } from './documents.nl.ts';
import { guideEn } from './guide.en.ts';
import { guideNl } from './guide.nl.ts';
import { noticesEn } from './notices.en.ts';
import { noticesNl } from './notices.nl.ts';
import { pagesEn } from './pages.en.ts';
import { pagesNl } from './pages.nl.ts';
import { papersEn } from './papers.en.ts';
import { papersNl } from './papers.nl.ts';
import { appointmentEn } from './parts.en.ts';
import { appointmentNl } from './parts.nl.ts';
import { questionsEn } from './questions.en.ts';
import { questionsNl } from './questions.nl.ts';
import { rehearsalEn } from './rehearsal.en.ts';
import { rehearsalNl } from './rehearsal.nl.ts';
import { signInEn } from './signIn.en.ts';
import { signInNl } from './signIn.nl.ts';
import { stepsEn } from './steps.en.ts';
import { stepsNl } from './steps.nl.ts';
import { talkEn } from './talk.en.ts';
import { talkNl } from './talk.nl.ts';
import { teamsEn } from './teams.en.ts';
import { teamsNl } from './teams.nl.ts';

/** Every word a user reads, in Dutch: the reference. */
export const nl = {
  access: accessNl,
  actions: actionsNl,
  aid: aidNl,
  consents: consentsNl,
  deliveries: deliveriesNl,
  documents: documentsNl,
  guide: guideNl,
  notices: noticesNl,
  pages: pagesNl,
  papers: papersNl,
  parts: { appointment: appointmentNl },
  questions: questionsNl,
  signIn: signInNl,
  rehearsal: rehearsalNl,
  steps: stepsNl,
  talk: talkNl,
  teams: teamsNl,
};

/** The same in English: a missing text does not compile. */
export const en: typeof nl = {
  access: accessEn,
  actions: actionsEn,
  aid: aidEn,
  consents: consentsEn,
  deliveries: deliveriesEn,
  documents: documentsEn,
  guide: guideEn,
  notices: noticesEn,
  pages: pagesEn,
  papers: papersEn,
  parts: { appointment: appointmentEn },
  questions: questionsEn,
  signIn: signInEn,
  rehearsal: rehearsalEn,
  steps: stepsEn,
  talk: talkEn,
  teams: teamsEn,
};

/** The texts in a language. */
export function textsIn(language: Language): typeof nl {
  return language === 'nl' ? nl : en;
}
