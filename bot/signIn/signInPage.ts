import type { signInNl } from '../../cards/texts/signIn.nl.ts';
import { framed, otherLanguage } from '../pages/frame.ts';
import { type Html, html } from '../pages/html.ts';
import type { Visit } from '../pages/visit.ts';
import type { Provider } from './providers.ts';

export type SignInProblem = keyof (typeof signInNl)['problems'];

/** What stands on the page: where it leads back to, whether it is for a signature, and what went wrong. */
export type SignInView = {
  readonly to: string;
  readonly again: boolean;
  readonly problem?: SignInProblem;
  /** The e-mail address that could not be used, and why. */
  readonly email?: { readonly typed: string; readonly error: 'emailError' | 'noProvider' };
};

/** The page where somebody signs in: by e-mail address first where there are several providers. It works without script. */
export function signInPage(visit: Visit, providers: readonly Provider[], view: SignInView): Html {
  const { signIn, pages } = visit.texts;
  const problem = view.problem && signIn.problems[view.problem];
  const title = problem?.title ?? (view.again ? signIn.again.title : pages.signIn.title);
  return framed(
    { ...visit, path: '/' },
    {
      title,
      hasNoAddress: true,
      languageSwitch: languageLink(visit, view),
      main: html`<h1>${title}</h1>
${
  problem === undefined
    ? introOf(visit, view)
    : html`<p class="lead" role="alert">${problem.text}</p>
`
}${
  providers.length === 0
    ? html`<p>${signIn.noProviders}</p>
`
    : formOf(visit, providers, view)
}<p class="hint">${pages.signIn.secondFactor}</p>
<h2>${pages.signIn.without}</h2>
<p>${pages.signIn.withoutText}</p>`,
    },
  );
}

function introOf({ texts: { signIn, pages } }: Visit, { again }: SignInView): Html {
  if (!again)
    return html`<p class="lead">${pages.signIn.intro}</p>
`;
  return html`<p class="lead">${signIn.again.text}</p>
<p>${signIn.again.back}</p>
`;
}

function formOf(visit: Visit, providers: readonly Provider[], view: SignInView): Html {
  const { signIn } = visit.texts;
  const [only, ...others] = providers;
  const label = only !== undefined && others.length === 0 ? signIn.with(only.settings.name) : signIn.next;
  return html`<form class="sign-in-form" method="post" action="/sign-in">
<input type="hidden" name="to" value="${view.to}">
<input type="hidden" name="lang" value="${visit.language}">
${
  view.again &&
  html`<input type="hidden" name="again" value="1">
`
}${others.length > 0 && emailField(visit, view)}<p><button class="main-button" type="submit">${label}</button></p>
</form>
`;
}

function emailField({ texts }: Visit, { email }: SignInView): Html {
  const { signIn } = texts.pages;
  const error = email && (email.error === 'emailError' ? signIn.emailError : texts.signIn.noProvider);
  const described = error === undefined ? 'email-hint' : 'email-error email-hint';
  return html`<p>${texts.signIn.choose}</p>
<div class="field">
<label for="email">${signIn.email}</label>
<p class="hint" id="email-hint">${signIn.emailHint}</p>
${
  error !== undefined &&
  html`<p class="error" id="email-error" role="alert">${error}</p>
`
}<input id="email" name="email" type="email" maxlength="254" required autocomplete="username" spellcheck="false" value="${email?.typed ?? ''}" aria-describedby="${described}"${error !== undefined && html` aria-invalid="true"`}>
</div>
`;
}

function languageLink(visit: Visit, { to, again }: SignInView): Html {
  const other = otherLanguage(visit);
  const query = new URLSearchParams({ lang: other, ...(again ? { again: '1' } : {}), to });
  return html`<a class="language" href="/sign-in?${query.toString()}" lang="${other}" hreflang="${other}">${visit.texts.pages.common.otherLanguage}</a>`;
}
