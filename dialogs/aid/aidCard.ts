import { type ActionOffer, actionOf, type Channel, carriedBy } from '../../cards/actionForm.ts';
import { procedureCard } from '../../cards/card.ts';
import { type CardJson, renderCard } from '../../cards/renderCard.ts';
import { fact, heading, lines, type Passage } from '../../cards/seen.ts';
import { textsIn } from '../../cards/texts/index.ts';
import {
  type AidQuestionId,
  factsOf,
  nextQuestion,
  questionsLeft,
  requestSubject,
} from '../../domain/aid.ts';
import type { Facts } from '../../domain/aidFacts.ts';
import type { Language } from '../../domain/people.ts';
import { type AidOutcome, outcomeOf } from '../../domain/recommend.ts';

/** Where the decision aid stands for a person: the answers so far, the requests ever made when they may make one, and the page where it is made from Teams. */
export type AidPlace = {
  readonly answers: readonly string[];
  readonly requestCount: number | undefined;
  readonly page: string;
};

/** The one card of the decision aid: the open question, or the outcome when all is answered. */
export function aidCard(place: AidPlace, language: Language, channel: Channel): CardJson {
  const next = nextQuestion(place.answers);
  const facts = factsOf(place.answers);
  if (next !== 'done') return questionCard(place.answers, next.id, next.answers, language, channel);
  return facts === undefined
    ? questionCard([], 'asker', [], language, channel)
    : outcomePlan(facts, place, language, channel);
}

/** What the aid says about an outcome, in the order of the page: what, why, who, cost, duration, binding, blocking, next, what else, good to know (R7). */
export function outcomePassage(outcome: AidOutcome, language: Language): Passage {
  const { aid } = textsIn(language);
  const about = aid.instruments[outcome.instrument];
  const reason = aid.reasons[outcome.reason];
  return {
    title: about.name,
    lines: lines(
      about.what,
      fact(aid.outcome.why, reason.why),
      fact(aid.outcome.who, about.who),
      fact(aid.outcome.cost, about.cost),
      fact(aid.outcome.duration, about.duration),
      fact(aid.outcome.binding, about.binding),
      fact(aid.outcome.blocking, about.blocking),
      fact(aid.outcome.next, reason.next),
      heading(aid.outcome.alsoOpen),
      ...(outcome.alternatives.length === 0
        ? [aid.outcome.nothingElse]
        : outcome.alternatives.map((each) => aid.alternatives[each])),
      outcome.notices.length > 0 && heading(aid.outcome.notices),
      ...outcome.notices.map((notice) => aid.notices[notice]),
      aid.outcome.advice,
    ),
  };
}

function questionCard(
  answers: readonly string[],
  id: AidQuestionId,
  offered: readonly string[],
  language: Language,
  channel: Channel,
): CardJson {
  const { actions, aid } = textsIn(language);
  const input = actions.inputs['aid.answer'].answer;
  const question = aid.questions[id];
  const titles: Readonly<Record<string, string>> = question.answers;
  const choices = offered.map((value) => ({ value, title: titles[value] ?? value }));
  const lead = aid.questionsLeft(questionsLeft(answers));
  const first = answers.length === 0 ? `${aid.intro} ${aid.bot} ${aid.privacy.chat}` : '';
  return renderCard('aid', {
    speak: [aid.title, lead, question.title, question.hint, ...choices.map((choice) => choice.title)]
      .filter((part) => part !== '')
      .join('. '),
    lead: [first, lead].filter((part) => part !== '').join(' '),
    title: question.title,
    hint: question.hint,
    choices,
    choiceLabel: input?.label ?? '',
    choiceError: input?.error ?? '',
    answer: actions.verbs['aid.answer'].label,
    carried: carriedBy({ verb: 'aid.answer', opened: answers.length }),
    actions: backAndRestart(answers, language, channel),
  });
}

function outcomePlan(facts: Facts, place: AidPlace, language: Language, channel: Channel): CardJson {
  const { aid } = textsIn(language);
  const outcome = outcomeOf(facts);
  const passage = outcomePassage(outcome, language);
  const request =
    outcome.mayRequest && place.requestCount !== undefined
      ? [requestOffer(place.requestCount, requestSubject(facts))]
      : [];
  const opened = place.answers.length;
  const more: readonly ActionOffer[] = [
    { verb: 'aid.back', opened, people: {} },
    { verb: 'aid.restart', people: {} },
  ];
  const url = request.length === 0 ? undefined : place.page;
  return procedureCard(
    { lead: aid.outcome.title, passage, due: '', actions: [...request, ...more], more: [], url },
    language,
    channel,
  );
}

/** `request.submit` as a button; what the aid learned is filled in. `whatIsNew` is asked from the second request on. */
export function requestOffer(requestCount: number, subject: string | undefined): ActionOffer {
  return {
    verb: 'request.submit',
    opened: requestCount,
    people: {},
    start: subject === undefined ? {} : { subject },
    without: requestCount === 0 ? ['whatIsNew'] : [],
  };
}

function backAndRestart(answers: readonly string[], language: Language, channel: Channel): CardJson[] {
  const back: readonly ActionOffer[] =
    answers.length === 0 ? [] : [{ verb: 'aid.back', opened: answers.length, people: {} }];
  return [...back, { verb: 'aid.restart', people: {} } as const].map((offer) =>
    actionOf(offer, language, channel, new Set()),
  );
}
