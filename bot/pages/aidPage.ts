import { nextQuestion, type OpenQuestion, questionsLeft } from '../../domain/aid.ts';
import { type AidView, aidFields } from './aidForm.ts';
import { framed, otherLanguage } from './frame.ts';
import { type Html, html } from './html.ts';
import { withPhones } from './pieces.ts';
import { planPage } from './planPage.ts';
import { inLanguage, type Visit } from './visit.ts';

/** The page of the decision aid for these answers: the open question, or the plan. The answers travel in the form only. */
export function aidPage(visit: Visit, view: AidView): Html {
  const next = nextQuestion(view.answers);
  return next === 'done'
    ? planPage(visit, view.answers, {
        languageSwitch: languageForm(visit, view.answers),
        back: backForm(visit, view.answers),
      })
    : questionPage(visit, view, next);
}

function questionPage(visit: Visit, view: AidView, question: OpenQuestion): Html {
  const { actions, aid, pages } = visit.texts;
  const { answers, problem } = view;
  const { title } = aid.questions[question.id];
  return framed(visit, {
    title: `${problem === undefined ? '' : `${pages.open.problem}: `}${title} – ${aid.title}`,
    hasNoAddress: answers.length > 0,
    ...(answers.length > 0 ? { languageSwitch: languageForm(visit, answers) } : {}),
    main: html`${problemBox(visit, problem, question)}
<p class="above">${aid.title}</p>
${answers.length === 0 && introOf(visit)}
<form id="question" class="question-form" method="post" action="${visit.link('/aid')}" novalidate>
${answersIn(answers)}
${choicesOf(visit, view, question)}
<p class="buttons">
<button type="submit">${actions.verbs['aid.answer'].label}</button>
${answers.length > 0 && html`<button class="quiet-button" type="submit" name="${aidFields.go}" value="back">${aid.buttons.back}</button>`}
${answers.length > 0 && html`<a class="quiet-button" href="${visit.link('/aid')}">${aid.buttons.restart}</a>`}
</p>
</form>
<p class="quiet">${aid.calm} ${aid.privacy.page}</p>
${urgentLine(visit)}`,
  });
}

function introOf(visit: Visit): Html {
  const { aid } = visit.texts;
  return html`<p class="lead">${aid.intro}</p>
<p>${aid.bot}</p>
`;
}

function choicesOf(visit: Visit, { answers, chosen, problem }: AidView, question: OpenQuestion): Html {
  const { aid } = visit.texts;
  const { title, hint, answers: titles } = aid.questions[question.id];
  const words: Readonly<Record<string, string>> = titles;
  const described = ['left', ...(hint === '' ? [] : ['hint']), ...(problem === 'choose' ? ['wrong'] : [])];
  return html`<fieldset aria-describedby="${described.join(' ')}">
<legend><h1>${title}</h1></legend>
<p id="left" class="quiet">${aid.questionsLeft(questionsLeft(answers))}</p>
${hint !== '' && html`<p id="hint">${hint}</p>`}
${problem === 'choose' && html`<p id="wrong" class="wrong">${chooseOne(visit)}</p>`}
${question.answers.map(
  (
    id,
    at,
  ) => html`<div class="choice"><input type="radio" id="answer-${at + 1}" name="${aidFields.answer}" value="${id}"${
    id === chosen && html` checked`
  }><label for="answer-${at + 1}">${words[id] ?? id}</label></div>
`,
)}</fieldset>`;
}

function problemBox(visit: Visit, problem: AidView['problem'], question: OpenQuestion): Html | undefined {
  if (problem === undefined) return undefined;
  const { open } = visit.texts.pages;
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>${open.problem}</h2>
<p>${
    problem === 'choose' && question.answers.length > 0
      ? html`<a href="#answer-1">${chooseOne(visit)}</a>`
      : open.unreadable
  }</p>
</div>`;
}

function chooseOne(visit: Visit): string {
  return visit.texts.actions.inputs['aid.answer'].answer?.error ?? '';
}

function urgentLine(visit: Visit): Html {
  return html`<p class="urgent">${withPhones(visit.texts.aid.urgent)}</p>`;
}

function answersIn(answers: readonly string[]): Html {
  return html`${answers.map(
    (answer) => html`<input type="hidden" name="${aidFields.given}" value="${answer}">
`,
  )}`;
}

/** The other language takes the answers along, so it is a button and not an address. */
function languageForm(visit: Visit, answers: readonly string[]): Html {
  const other = otherLanguage(visit);
  return html`<form class="language-form" method="post" action="${inLanguage('/aid', other)}">
${answersIn(answers)}<button class="language" type="submit" name="${aidFields.go}" value="show" lang="${other}">${visit.texts.pages.common.otherLanguage}</button>
</form>`;
}

function backForm(visit: Visit, answers: readonly string[]): Html {
  const { buttons } = visit.texts.aid;
  return html`<form class="buttons no-print" method="post" action="${visit.link('/aid')}">
${answersIn(answers)}<button class="quiet-button" type="submit" name="${aidFields.go}" value="back">${buttons.back}</button>
<a class="quiet-button" href="${visit.link('/aid')}">${buttons.restart}</a>
</form>`;
}
