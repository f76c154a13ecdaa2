import { framed } from './frame.ts';
import { type Html, html } from './html.ts';
import type { Visit } from './visit.ts';

/** What an address without a page shows: in words, with the ways on. */
export function missingPage(visit: Visit): Html {
  const { title, text } = visit.texts.pages.common.notFound;
  return wayOn(visit, title, text);
}

/** What a form that is too large gets. */
export function tooLargePage(visit: Visit): Html {
  const { open } = visit.texts.pages;
  return wayOn(visit, open.problem, open.tooLarge);
}

/** What somebody gets who asks faster than any person does. */
export function tooManyPage(visit: Visit): Html {
  const { title, text } = visit.texts.signIn.tooMany;
  return wayOn(visit, title, text);
}

/** What a failure of ours shows; the reference is in the log. */
export function failedPage(visit: Visit, reference: string): Html {
  const { title, text } = visit.texts.pages.common.failed;
  return wayOn(visit, title, text(reference));
}

function wayOn(visit: Visit, title: string, text: string): Html {
  const { nav } = visit.texts.pages.common;
  return framed(visit, {
    title,
    hasNoAddress: true,
    main: html`<h1>${title}</h1>
<p class="lead">${text}</p>
<ul class="chips">
<li><a href="${visit.link('/guide')}">${nav.guide}</a></li>
<li><a href="${visit.link('/aid')}">${nav.aid}</a></li>
<li><a href="${visit.link('/support')}">${nav.support}</a></li>
</ul>`,
  });
}
