import type { CaseLog } from '../../../domain/opened.ts';
import { calledBy, unreachedFor } from '../../deliveries/tellUnreached.ts';
import { type Html, html } from '../html.ts';
import type { MemberVisit } from './memberVisit.ts';

/** To who waits for somebody whom no channel reached: that a message could not be delivered, and what can be done. */
export function unreachedHtml(visit: MemberVisit, log: CaseLog): readonly Html[] {
  const { person, language, texts, world, unreached = [] } = visit;
  const words = texts.deliveries.unreached;
  return unreachedFor(log, person, unreached, world).map(
    (role) => html`<section class="turn unreached">
<h2>${words.title}</h2>
<p>${words.text(calledBy(person, role, language))}</p>
</section>
`,
  );
}
