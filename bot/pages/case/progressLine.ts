import { type Phase, type Step, steps } from '../../../domain/procedure.ts';
import type { CaseView } from '../../../domain/view.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';
import { type Place, placesOf } from './placesOf.ts';
import { roleNames } from './seenOn.ts';

const phases: readonly Phase[] = ['request', 'execution', 'completion'];

/** How far the case is: ten steps in three phases, each with a word for where it stands. */
export function progressLine(visit: MemberVisit, view: CaseView): Html {
  const places = placesOf(view);
  const { texts } = visit;
  return html`<section class="wide" aria-labelledby="progress">
<h2 id="progress">${texts.pages.case.progress}</h2>
<ol class="progress-phases">
${phases.map((phase) => {
  const own = places.filter((place) => phaseOfFirst(place) === phase);
  return html`<li><span class="phase-name">${texts.actions.phases[phase]}</span>
<ol class="progress-steps" start="${own[0]?.steps[0]}">
${own.map((place) => stepItem(visit, place, view))}</ol></li>
`;
})}</ol>
</section>
`;
}

function stepItem(visit: MemberVisit, { steps: of, state }: Place, view: CaseView): Html {
  const { texts } = visit;
  const [first = 1] = of;
  const { stepState, atSecondShort } = texts.pages.case;
  const name = of.length > 1 ? atSecondShort : texts.actions.steps[first];
  const numbers = of.length > 1 ? `${first}–${of.at(-1)}` : String(first);
  return html`<li class="${state}"${state === 'now' && html` aria-current="step"`}><span class="mark" aria-hidden="true">${state === 'done' ? '✓' : numbers}</span><span class="step-name">${name}<span class="only-read">, ${stepState[state]}</span>${state === 'now' && turnOf(visit, view)}</span></li>
`;
}

/** Below the step that is now: whose turn it is, and until which day. */
function turnOf(visit: MemberVisit, view: CaseView): Html | undefined {
  const { texts, world, language } = visit;
  if (view.waitingFor.length === 0) return undefined;
  const words = texts.pages.case;
  const day =
    view.due === undefined ? undefined : world.calendar.dateWords(world.calendar.date(view.due), language);
  return html`<span class="step-turn"><span class="only-read">. ${words.turn}: </span>${roleNames(visit, view.waitingFor)}${
    day !== undefined &&
    html`<span class="only-read">. ${words.until} </span><span class="step-due">${day}</span>`
  }</span>`;
}

function phaseOfFirst({ steps: of }: Place): Phase | undefined {
  return steps.find(({ step }: { readonly step: Step }) => step === of[0])?.phase;
}
