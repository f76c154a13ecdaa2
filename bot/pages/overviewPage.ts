import { type Phase, type Step, steps } from '../../domain/procedure.ts';
import { framed } from './frame.ts';
import { guideAddress, guideRoles } from './guideAddress.ts';
import { type Html, html } from './html.ts';
import { jumpForm } from './jumpForm.ts';
import { sourcesOf } from './pieces.ts';
import { questionList } from './questionList.ts';
import type { Visit } from './visit.ts';

const phases: readonly Phase[] = ['request', 'execution', 'completion'];

/** `GET /guide`: the ten steps drawn in their three phases, who has something to do in each, and answers to questions. */
export function overviewPage(visit: Visit): Html {
  const { guide, pages } = visit.texts;
  return framed(visit, {
    title: guide.title,
    main: html`<h1>${guide.title}</h1>
<p class="lead">${guide.intro}</p>
<p class="notice">${pages.open.whichWay} <a class="strong" href="${visit.link('/aid')}">${pages.common.nav.aid}</a></p>
<section class="wide" aria-labelledby="overview">
<h2 id="overview">${guide.overview}</h2>
<ul class="legend"><li class="acts">${pages.open.acts}</li><li class="reads">${pages.open.reads}</li></ul>
<ol class="phases">
${phases.map((phase, at) => phaseOf(visit, phase, at + 1))}
</ol>
</section>
${jumpForm(visit, { role: 'employee', step: 1 })}
<section aria-labelledby="questions">
<h2 id="questions">${pages.open.questions}</h2>
${questionList(visit)}
</section>
${sourcesOf(visit, guide.sources)}`,
  });
}

function phaseOf(visit: Visit, phase: Phase, number: number): Html {
  const { guide, pages } = visit.texts;
  const own = steps.filter((each) => each.phase === phase);
  return html`<li class="phase">
<h3>${pages.open.phase(number, guide.phases[phase])}</h3>
<ol class="steps" start="${own[0]?.step}">
${own.map(({ step }) => stepOf(visit, step))}
</ol>
</li>
`;
}

function stepOf(visit: Visit, step: Step): Html {
  const { guide, pages } = visit.texts;
  return html`<li class="step">
<h4><span class="number"><span class="only-read">${guide.labels.step(step)}: </span><span aria-hidden="true">${step}</span></span> ${guide.steps[step]}</h4>
<ul class="roles">
${guideRoles.map((role) => {
  const acts = !guide.pages[role][step].noRole;
  return html`<li class="${acts ? 'acts' : 'reads'}"><a href="${visit.link(guideAddress({ role, step }))}">${guide.roles[role]}<span class="only-read">, ${guide.labels.step(step)}: ${acts ? pages.open.acts : pages.open.reads}</span></a></li>
`;
})}</ul>
</li>
`;
}
