import type { IncomingMessage } from 'node:http';
import { ownPlace } from '../../signIn/ownPlace.ts';
import { addressOf } from '../builtFiles.ts';
import { framed } from '../frame.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../visit.ts';

/**
 * What somebody without a session gets at a page that needs one: the way to the sign-in, and inside Teams, where there is
 * no cookie, the script that asks Teams who is there and then brings the page. `botId` leads back to the conversation.
 */
export function doorstepPage(visit: Visit, botId: string | undefined): Html {
  const { common, signIn } = visit.texts.pages;
  const { teams } = visit.texts;
  return framed(visit, {
    title: signIn.title,
    hasNoAddress: true,
    main: html`<div data-signed-out><h1>${signIn.title}</h1>
<p class="lead">${common.notSignedIn}</p>
<p><a class="main-button" href="${`/?${new URLSearchParams({ lang: visit.language, to: ownPlace(visit.path) })}`}">${signIn.button}</a></p></div>
<p class="lead" role="status" data-opening hidden>${teams.opening}</p>
<section role="alert" data-problem hidden><h1>${teams.problem.title}</h1>
${(['noToken', 'notKnown', 'away', 'outside'] as const).map(
  (why) => html`<p class="lead" data-why="${why}" hidden>${teams.problem[why]}</p>
`,
)}<p class="buttons"><button class="main-button" type="button" data-again>${teams.again}</button>
<button class="quiet-button" type="button" data-browser>${teams.browser}</button></p></section>
<template data-words data-leaves="${teams.leaves}" data-close="${teams.close}" data-tab="${teams.tab}" data-not-sent="${teams.notSent}" data-download="${teams.download}" data-yes="${teams.yes}" data-no="${teams.no}"${botId !== undefined && html` data-bot="${botId}"`}></template>
<script src="${addressOf('teams/doorstep.ts')}" type="module"></script>
<link rel="stylesheet" href="${addressOf('styles/teams.css')}">`,
  });
}

/** Whether a page is asked for to stand in a frame: there no cookie counts, so that nobody can be led to click in it. */
export function isForFrame(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-dest'] === 'iframe';
}
