import { ask } from './ask.ts';
import { button, element } from './element.ts';
import type { Texts } from './loadTexts.ts';
import { openPages } from './openPages.ts';
import type { Listed, PageState } from './pageState.ts';

/** The three who play a whole case together. */
const trio = ['employee-1', 'physician-1', 'second-1'];
const order = ['employee', 'physician', 'secondPhysician', 'hr', 'backOffice'] as const;

/** Shows who can sign in, or where. */
export function signInPage(page: HTMLElement, texts: Texts, { people, to }: PageState): void {
  const { common, signIn: words } = texts.pages;
  const other = texts.language === 'nl' ? 'en' : 'nl';
  document.title = `${words.title} – ${common.product}`;
  page.append(
    element(
      'header',
      { class: 'bar' },
      element('span', { class: 'product' }, common.product),
      element(
        'a',
        {
          href: `/?${new URLSearchParams({ lang: other, ...(to !== '/' && { to }) })}`,
          lang: other,
          class: 'quiet',
        },
        common.otherLanguage,
      ),
    ),
    element(
      'main',
      { class: 'sign-in' },
      element('h1', {}, words.title),
      new URLSearchParams(location.search).get('link') === 'over' &&
        element('p', { role: 'status', class: 'notice' }, words.linkUsed),
      element('p', { class: 'lead' }, words.intro),
      demoChoice(texts, people ?? [], to),
      element('h2', {}, words.without),
      element('p', {}, words.withoutText),
      openPages(texts),
    ),
  );
}

function demoChoice(texts: Texts, people: readonly Listed[], to: string): HTMLElement {
  const { signIn: words, common } = texts.pages;
  const { roles } = texts.actions;
  const problem = element('p', { role: 'alert', class: 'problem' });
  const enter = async (person: string): Promise<void> => {
    problem.textContent = '';
    const asked = await ask('POST', '/demo/sign-in', { person });
    if (typeof asked === 'object') location.assign(to);
    else problem.textContent = asked === 'away' ? texts.pages.chat.failed : words.failed;
  };
  const choice = element('select', { id: 'person' });
  for (const role of order) {
    const group = element('optgroup', { label: roles[role] });
    const ofRole = people.filter((person) => person.role === role);
    group.append(...ofRole.map(({ id, name }) => element('option', { value: id }, `${name} (${id})`)));
    choice.append(group);
  }
  const form = element(
    'form',
    { class: 'choose' },
    element('label', { for: 'person' }, words.demoChoose),
    choice,
    element('button', { type: 'submit', class: 'main-button' }, words.button),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void enter(choice.value);
  });
  const quick = people
    .filter(({ id }) => trio.includes(id))
    .map((person) => {
      const made = button('', 'person', () => enter(person.id));
      made.append(
        element('strong', {}, person.name),
        element('span', {}, `${roles[person.role]} · ${person.id}`),
      );
      return element('li', {}, made);
    });
  return element(
    'section',
    { 'aria-label': common.product },
    element('h2', {}, words.demoTitle),
    element('p', {}, words.demoIntro),
    element(
      'div',
      { class: 'rehearse' },
      element('p', {}, words.rehearsalText),
      element('a', { class: 'main-button', href: `/rehearsal?lang=${texts.language}` }, words.rehearsal),
    ),
    element('h3', {}, words.demoSelf),
    element('ul', { class: 'people' }, ...quick),
    form,
    problem,
  );
}
