import type { Page } from 'playwright-core';
import { type Stage, type StateName, states } from '../support/stage.ts';

/** A page as somebody sees it: who, where, and what to do before looking. */
export type Place = {
  readonly name: string;
  readonly person?: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
};

const unfold = async (page: Page): Promise<void> => {
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
};

/** Waits until the chat shows its cards, the newest with its first form unfolded. */
const talk = async (page: Page): Promise<void> => {
  await page.waitForSelector('#chat .ac-adaptiveCard, #chat .webchat__bubble');
  const form = page.locator('#chat .ac-adaptiveCard').last().locator('button[aria-expanded="false"]').first();
  if ((await form.count()) > 0) await form.click();
};

/** Every page, role and state: the cases of a stage for each who takes part, the lists, and the open pages. */
export function placesOn(stage: Stage): readonly Place[] {
  const names = Object.keys(states) as readonly StateName[];
  const cases = names.flatMap((name): readonly Place[] => {
    const path = `/cases/${stage.caseOf(name)}`;
    return [
      { name: `case-${name}-employee`, person: states[name], path },
      { name: `case-${name}-physician`, person: 'physician-1', path },
      { name: `case-${name}-second`, person: 'second-1', path },
      { name: `case-${name}-office`, person: 'backoffice-1', path },
    ];
  });
  const forms: readonly Place[] = [
    { name: 'forms-accepted-employee', person: states.accepted, path: `/cases/${stage.caseOf('accepted')}` },
    { name: 'forms-requested-physician', person: 'physician-1', path: `/cases/${stage.caseOf('requested')}` },
    { name: 'forms-engaged-second', person: 'second-1', path: `/cases/${stage.caseOf('engaged')}` },
    {
      name: 'forms-finalised-employee',
      person: states.finalised,
      path: `/cases/${stage.caseOf('finalised')}`,
    },
    { name: 'forms-late-office', person: 'backoffice-1', path: `/cases/${stage.caseOf('late')}` },
  ].map((place) => ({ ...place, prepare: unfold }));
  const lists: readonly Place[] = [
    { name: 'list-employee-none', person: 'employee-30', path: '/cases' },
    { name: 'list-employee', person: states.shared, path: '/cases' },
    { name: 'figures-office', person: 'backoffice-1', path: '/figures' },
    {
      name: 'documents-physician',
      person: 'physician-1',
      path: `/cases/${stage.caseOf('signed')}/documents`,
    },
    { name: 'list-physician', person: 'physician-1', path: '/cases' },
    { name: 'list-second', person: 'second-1', path: '/cases' },
    { name: 'list-office', person: 'backoffice-1', path: '/cases' },
    { name: 'list-hr', person: 'hr-1', path: '/cases' },
    { name: 'me-employee', person: states.shared, path: '/me' },
    { name: 'me-physician', person: 'physician-1', path: '/me' },
    { name: 'missing', person: states.shared, path: '/cases/unknown' },
    { name: 'signed-out', path: '/cases' },
  ];
  const papers: readonly Place[] = [
    {
      name: 'paper-draft',
      person: states.commented,
      path: `/cases/${stage.caseOf('commented')}/papers/draft-1`,
    },
    {
      name: 'paper-advice',
      person: states.finalised,
      path: `/cases/${stage.caseOf('finalised')}/papers/advice-1`,
    },
    { name: 'paper-referral', person: 'second-1', path: `/cases/${stage.caseOf('sent')}/papers/referral` },
    {
      name: 'paper-refusal',
      person: states.refused,
      path: `/cases/${stage.caseOf('refused')}/papers/letter-refusal`,
    },
    { name: 'paper-add', person: states.requested, path: `/cases/${stage.caseOf('requested')}/documents` },
  ];
  const open: readonly Place[] = [
    { name: 'guide', path: '/guide' },
    { name: 'guide-step', path: '/guide/employee/3' },
    { name: 'guide-employer', path: '/guide/employer' },
    { name: 'aid', path: '/aid' },
    { name: 'terms', path: '/terms' },
    { name: 'support', path: '/support' },
    { name: 'rehearsal', path: '/rehearsal' },
    { name: 'privacy', path: '/privacy' },
    { name: 'sign-in', path: '/' },
  ];
  const chats: readonly Place[] = [
    { name: 'chat-newcomer', person: 'employee-31', path: '/', prepare: talk },
    { name: 'chat-accepted-employee', person: states.accepted, path: '/', prepare: talk },
    { name: 'chat-finalised-employee', person: states.finalised, path: '/', prepare: talk },
    { name: 'chat-second', person: 'second-1', path: '/', prepare: talk },
    { name: 'chat-hr', person: 'hr-1', path: '/', prepare: talk },
  ];
  return [...cases, ...forms, ...lists, ...papers, ...open, ...chats];
}
