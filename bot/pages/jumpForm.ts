import { steps } from '../../domain/procedure.ts';
import { type GuidePlace, guideRoles } from './guideAddress.ts';
import { type Html, html } from './html.ts';
import type { Visit } from './visit.ts';

/** A form that leads to any of the thirty pages, standing at one of them. */
export function jumpForm(visit: Visit, here: GuidePlace): Html {
  const { guide, pages } = visit.texts;
  const lang = visit.query.has('lang') && html`<input type="hidden" name="lang" value="${visit.language}">`;
  return html`<form class="jump no-print" action="/guide" method="get" aria-labelledby="jump">
<h2 id="jump">${pages.open.jump}</h2>
${lang}
<p><label for="jump-role">${guide.labels.chooseRole}</label>
<select id="jump-role" name="role">
${guideRoles.map((role) => option(role, guide.roles[role], role === here.role))}
</select></p>
<p><label for="jump-step">${guide.labels.chooseStep}</label>
<select id="jump-step" name="step">
${steps.map(({ step }) => option(String(step), `${step}. ${guide.steps[step]}`, step === here.step))}
</select></p>
<p><button type="submit">${pages.open.show}</button></p>
</form>`;
}

function option(value: string, title: string, isHere: boolean): Html {
  return html`<option value="${value}"${isHere && html` selected`}>${title}</option>
`;
}
