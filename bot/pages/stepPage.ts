import { steps } from '../../domain/procedure.ts';
import { framed } from './frame.ts';
import { type GuidePlace, guideAddress, guidePlace, guideRoles } from './guideAddress.ts';
import { hardWords } from './hardWords.ts';
import { type Html, html } from './html.ts';
import { jumpForm } from './jumpForm.ts';
import { bullets, printButton, sourcesOf } from './pieces.ts';
import type { Visit } from './visit.ts';

/** `GET /guide/{role}/{step}`: one of the thirty pages, with every other one a click or a form away. */
export function stepPage(visit: Visit, place: GuidePlace): Html {
  const { guide, pages } = visit.texts;
  const { role, step } = place;
  const page = guide.pages[role][step];
  const { labels } = guide;
  const lines = [page.intro, ...page.whatHappens, ...page.asked, ...page.expect, page.howLong];
  const phase = steps.find((each) => each.step === step)?.phase ?? 'request';
  return framed(visit, {
    title: page.title,
    trail: [{ title: guide.title, path: '/guide' }],
    main: html`${stepRail(visit, place)}
<p class="above">${labels.step(step)} · ${guide.roles[role]} · ${guide.phases[phase]}</p>
<h1>${page.title}</h1>
${page.noRole && html`<p class="notice">${labels.noRole}</p>`}
<p class="lead">${page.intro}</p>
${part(labels.whatHappens, page.whatHappens)}
${part(labels.asked, page.asked)}
${part(labels.expect, page.expect)}
<section class="time"><h2>${labels.howLong}</h2><p>${page.howLong}</p></section>
<p class="no-print">${printButton(labels.print)}</p>
${neighbours(visit, place)}
${otherRoles(visit, place)}
${hardWords(visit, lines)}
${jumpForm(visit, place)}
${sourcesOf(visit, guide.sources)}
<p class="print-only">${pages.common.product}</p>`,
  });
}

function part(title: string, lines: readonly string[]): Html | undefined {
  return lines.length === 0 ? undefined : html`<section><h2>${title}</h2>${bullets(lines)}</section>`;
}

/** The ten steps as a line of numbers; the names stand beside the numbers for who cannot see the line. */
function stepRail(visit: Visit, { role, step: here }: GuidePlace): Html {
  const { guide } = visit.texts;
  return html`<nav class="rail no-print" aria-label="${guide.overview}"><ol>
${steps.map(
  ({ step, phase }) => html`<li class="${phase}"><a href="${visit.link(guideAddress({ role, step }))}"${
    step === here && html` aria-current="page"`
  }><span class="only-read">${guide.labels.step(step)}: ${guide.steps[step]}</span><span aria-hidden="true">${step}</span></a></li>
`,
)}</ol></nav>`;
}

function neighbours(visit: Visit, { role, step }: GuidePlace): Html {
  const { guide } = visit.texts;
  const around = [
    { name: 'previous', place: guidePlace(role, String(step - 1)) },
    { name: 'next', place: guidePlace(role, String(step + 1)) },
  ] as const;
  return html`<nav class="around no-print" aria-label="${guide.labels.previous}, ${guide.labels.next}">
${around.map(
  ({ name, place }) =>
    place !== undefined &&
    html`<a class="${name}" rel="${name === 'next' ? 'next' : 'prev'}" href="${visit.link(guideAddress(place))}"><span>${guide.labels[name]}</span> <strong>${place.step}. ${guide.steps[place.step]}</strong></a>
`,
)}</nav>`;
}

function otherRoles(visit: Visit, { role: here, step }: GuidePlace): Html {
  const { guide, pages } = visit.texts;
  return html`<nav class="no-print" aria-labelledby="other-roles">
<h2 id="other-roles">${pages.open.otherRole}</h2>
<ul class="chips">
${guideRoles
  .filter((role) => role !== here)
  .map(
    (role) => html`<li><a href="${visit.link(guideAddress({ role, step }))}">${guide.roles[role]}</a></li>
`,
  )}</ul></nav>`;
}
