import type { questionsNl } from '../../cards/texts/questions.nl.ts';
import { type Html, html } from './html.ts';
import { bullets } from './pieces.ts';
import type { Visit } from './visit.ts';

/** The questions that people ask before they begin, the most pressing first. */
const asked = [
  'faq_privacy_employer',
  'faq_costs',
  'faq_choose_physician',
  'faq_who_performs',
  'faq_difference_uwv',
  'faq_duration',
  'faq_suspensive',
  'faq_binding',
  'faq_blocking_right',
  'faq_medical_file_consent',
  'faq_location',
  'faq_id_at_consult',
  'faq_refusal_complaint',
  'faq_transfer_guidance',
  'faq_invoice',
] as const satisfies readonly (keyof typeof questionsNl.answers)[];

/** Questions with their answers folded away, each with its source and date; they unfold without script. */
export function questionList(visit: Visit): Html {
  const { answers, labels } = visit.texts.questions;
  return html`${asked.map((id) => {
    const { title, short, more, source } = answers[id];
    return html`<details class="question" id="${id}">
<summary>${title}</summary>
<p>${short}</p>
${bullets(more)}
<p class="quiet">${labels.source}: ${source.map(({ name, date }) => `${name} (${date})`).join('; ')}</p>
</details>
`;
  })}`;
}
