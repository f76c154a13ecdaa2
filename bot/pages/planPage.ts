import { figures } from '../../cards/texts/figures.ts';
import { answeredQuestions, factsOf, requestSubject } from '../../domain/aid.ts';
import type { Facts } from '../../domain/aidFacts.ts';
import { type AidOutcome, outcomeOf } from '../../domain/recommend.ts';
import { Fault } from '../../services/fault.ts';
import { framed } from './frame.ts';
import { guideAddress } from './guideAddress.ts';
import { type Html, html } from './html.ts';
import { bullets, printButton, sourcesOf, withPhones } from './pieces.ts';
import type { Visit } from './visit.ts';

/** The forms around the plan that take the answers along. */
type PlanForms = { readonly languageSwitch: Html; readonly back: Html };

/** "Uw actieplan": the outcome on one page to read, print or keep as PDF; made from the answers, and kept nowhere (R7, R8). */
export function planPage(visit: Visit, answers: readonly string[], forms: PlanForms): Html {
  const { aid, guide, pages, questions } = visit.texts;
  const facts = factsOf(answers);
  if (facts === undefined)
    throw new Fault('configuration', 'The decision aid ended without asker and subject.');
  const outcome = outcomeOf(facts);
  const about = aid.instruments[outcome.instrument];
  const reason = aid.reasons[outcome.reason];
  return framed(visit, {
    title: `${aid.outcome.planTitle}: ${about.name}`,
    hasNoAddress: true,
    languageSwitch: forms.languageSwitch,
    main: html`<p class="above">${aid.title}</p>
<h1>${aid.outcome.planTitle}</h1>
<section class="fits" aria-labelledby="fits">
<h2 id="fits"><span class="above">${aid.outcome.title}</span> ${about.name}</h2>
<p class="lead">${about.what}</p>
</section>
<section><h2>${aid.outcome.why}</h2><p>${reason.why}</p></section>
<section class="time"><h2>${aid.outcome.next}</h2><p>${reason.next}</p></section>
${termsOf(visit, outcome)}
${outcome.mayRequest && requestPart(visit, facts, outcome)}
<section><h2>${aid.outcome.alsoOpen}</h2>
${
  outcome.alternatives.length === 0
    ? html`<p>${aid.outcome.nothingElse}</p>`
    : bullets(outcome.alternatives.map((each) => aid.alternatives[each]))
}
</section>
${
  outcome.notices.length > 0 &&
  html`<section><h2>${aid.outcome.notices}</h2>${bullets(outcome.notices.map((notice) => aid.notices[notice]))}</section>`
}
${yourAnswers(visit, answers)}
<p><strong>${aid.outcome.advice}</strong> ${aid.bot}</p>
<section class="no-print"><h2>${aid.buttons.keep}</h2>
<p>${pages.open.keep}</p>
<p>${printButton(pages.common.print)}</p>
</section>
${forms.back}
<section class="no-print" aria-labelledby="more"><h2 id="more">${pages.open.more}</h2>
<ul class="chips">
${
  facts.asker === 'employer'
    ? html`<li><a href="${visit.link('/guide/employer')}">${guide.employer.title}</a></li>`
    : html`<li><a href="${visit.link(guideAddress({ role: 'employee', step: 1 }))}">${guide.title}</a></li>`
}
<li><a href="${visit.link('/guide#questions')}">${pages.open.questions}</a></li>
</ul></section>
<p class="urgent">${withPhones(aid.urgent)}</p>
${sourcesOf(visit, questions.answers[outcome.instrument].source)}
<p class="quiet">${aid.outcome.checkedOn(dayInWords(visit, figures.checkedOn))}</p>`,
  });
}

function termsOf(visit: Visit, { instrument }: AidOutcome): Html {
  const { aid } = visit.texts;
  const about = aid.instruments[instrument];
  return html`<dl class="terms">
${(['who', 'cost', 'duration', 'binding', 'blocking'] as const).map(
  (term) => html`<div><dt>${aid.outcome[term]}</dt><dd>${about[term]}</dd></div>
`,
)}</dl>`;
}

/** The way into the request, with help to phrase the question (R5); the law leaves it open whatever is advised (R6). */
function requestPart(visit: Visit, facts: Facts, { instrument }: AidOutcome): Html {
  const { aid, pages } = visit.texts;
  const { request, buttons } = aid;
  const subject = requestSubject(facts);
  const label = instrument === 'second_opinion' ? buttons.request : buttons.requestAnyway;
  return html`<section aria-labelledby="request"><h2 id="request">${label}</h2>
<p>${request.intro}</p>
<ol>
<li>${request.advice}</li>
<li>${request.date}</li>
<li>${request.doubt}</li>
</ol>
${subject !== undefined && html`<blockquote>${request.starters[subject]}</blockquote>`}
<p class="no-print"><a class="main-button" data-request="${subject ?? ''}" href="${visit.link('/')}">${label}</a></p>
<p class="quiet no-print">${pages.open.signIn}</p>
</section>`;
}

function yourAnswers(visit: Visit, answers: readonly string[]): Html {
  const { aid } = visit.texts;
  return html`<section><h2>${aid.outcome.yourAnswers}</h2>
<dl class="answers">
${answeredQuestions(answers).map(({ question, answer }) => {
  const { title, answers: titles } = aid.questions[question];
  const words: Readonly<Record<string, string>> = titles;
  return html`<div><dt>${title}</dt><dd>${words[answer] ?? answer}</dd></div>
`;
})}</dl>
</section>`;
}

function dayInWords({ language }: Visit, day: string): string {
  const words = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return words.format(Date.parse(day));
}
