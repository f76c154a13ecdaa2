import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { textsIn } from '../../../cards/texts/index.ts';
import { type BrowserLike, browserLike } from '../../support/browserLike.ts';
import { cardsOf, type Member, memberOf } from '../../support/driver.ts';
import { type IdentityProvider, startIdentityProvider } from '../../support/identityProvider.ts';
import { goodInputs } from '../../support/play.ts';
import { accountOf, type SignedProduct, startSigned } from '../../support/signedProduct.ts';
import { wordsOf } from '../pages/readPage.ts';

const { actions } = textsIn('nl');
jest.spyOn(console, 'warn').mockImplementation(() => undefined);
jest.spyOn(console, 'info').mockImplementation(() => undefined);

let provider: IdentityProvider;
let product: SignedProduct;
let browser: BrowserLike;
let caseId = '';

/** Signs in with a proof of so many minutes ago. */
async function signInAs(person: string, minutesAgo: number): Promise<Member> {
  browser = browserLike();
  provider.next({
    sub: person,
    claims: { email: accountOf(person), email_verified: true },
    amr: ['mfa'],
    signedInAt: Math.floor(Date.now() / 1_000) - minutesAgo * 60,
  });
  await browser.go(`${product.address}/sign-in`, { form: { to: '/cases' } });
  return memberOf(product.address, person, `so_session=${browser.cookie(product.address, 'so_session')}`);
}
const good = (verb: Parameters<typeof goodInputs>[0]) => goodInputs(verb, Date.now());

beforeAll(async () => {
  provider = await startIdentityProvider(() => [`${product.address}/sign-in/callback`]);
  const { issuer, clientId, clientSecret } = provider;
  product = await startSigned({
    OIDC_PROVIDERS: JSON.stringify([{ issuer, clientId, clientSecret, name: 'Een' }]),
  });
  const employee = await signInAs('employee-1', 60);
  caseId = (await employee.act(undefined, 'request.submit', good('request.submit'))).id;
  await (await signInAs('physician-1', 60)).act(caseId, 'suitability.confirm');
  await employee.act(caseId, 'selection.choose', good('selection.choose'));
  await (await signInAs('second-1', 60)).act(caseId, 'availability.accept', good('availability.accept'));
});
afterAll(async () => {
  await product.stop();
  await provider.stop();
});

describe('A signature with a proof of sixteen minutes ago', () => {
  it('is asked for anew by the API, with the way there and back; nothing is signed', async () => {
    const employee = await signInAs('employee-1', 16);
    const before = await employee.case(caseId);
    const opened = await employee.opened(caseId, 'authorisation.sign');
    const { status, json } = await employee.send(
      caseId,
      'authorisation.sign',
      good('authorisation.sign'),
      opened,
    );
    expect({ status, json }).toMatchObject({
      status: 403,
      json: {
        error: 'signInAgain',
        message: actions.refusals.signInAgain,
        signIn: `/sign-in?again=1&to=${encodeURIComponent(`/cases/${caseId}`)}`,
        state: { id: caseId },
      },
    });
    expect(await employee.case(caseId)).toEqual(before);
  });

  it('is judged after everything else: bad input and an old click are said first', async () => {
    const employee = await signInAs('employee-1', 16);
    const opened = await employee.opened(caseId, 'authorisation.sign');
    expect((await employee.send(caseId, 'authorisation.sign', { agreed: false }, opened)).status).toBe(422);
    expect((await employee.send(caseId, 'authorisation.sign', good('authorisation.sign'), 0)).status).toBe(
      409,
    );
  });

  it('leads from the chat to the sign-in and back to the chat', async () => {
    const employee = await signInAs('employee-1', 16);
    const chat = await employee.chat();
    await chat.say('Waar sta ik?');
    const said = await chat.press('authorisation.sign', good('authorisation.sign'), caseId);
    const cards = JSON.stringify(said.flatMap(cardsOf));
    expect(cards).toContain(`${product.address}/sign-in?again=1&to=%2F`);
    expect(cards).toContain('authorisation.sign');
    expect(await employee.opened(caseId, 'authorisation.sign')).toBeDefined();
  });

  it('leads from the page to a new proof and back to the same form, and is then taken', async () => {
    await signInAs('employee-1', 16);
    const at = `${product.address}/cases/${caseId}`;
    const form = (await browser.go(at)).text;
    const opened = /actions\/authorisation\.sign"[\s\S]*?name="opened" value="(\d+)"/.exec(form)?.[1] ?? '';
    const fields = { opened, agreed: 'true', items: 'complaints' };
    const send = () => browser.go(`${at}/actions/authorisation.sign`, { form: fields });
    const refused = await send();
    expect(refused.status).toBe(403);
    expect(wordsOf(refused.text)).toContain(actions.refusals.signInAgain);
    const link =
      /href="(\/sign-in\?again=1&amp;to=[^"]+)"/.exec(refused.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const page = await browser.go(`${product.address}${link}`);
    const to = /name="to" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect(to.split('#')[0]).toBe(`/cases/${caseId}`);
    expect(form).toContain(`id="${to.split('#')[1]}"`);
    expect(page.text).toContain('name="again" value="1"');
    provider.next({ sub: 'employee-1', claims: { email: accountOf('employee-1'), email_verified: true } });
    const back = await browser.go(`${product.address}/sign-in`, { form: { to, again: '1' } });
    expect(provider.asked.at(-1)?.get('prompt')).toBe('login');
    expect(provider.asked.at(-1)?.get('max_age')).toBe('900');
    expect(back.url.href).toBe(`${product.address}${to}`);
    const done = await send();
    expect(done.status).toBe(200);
    expect(wordsOf(done.text)).toContain(actions.verbs['authorisation.sign'].done);
  });
});

describe('What is no signature', () => {
  it('needs no proof of just now', async () => {
    const employee = await signInAs('employee-1', 100);
    await employee.act(caseId, 'authorisation.withdraw');
    expect((await employee.case(caseId)).data).not.toHaveProperty('authorisation.withdraw.agreed');
    expect(await employee.opened(caseId, 'authorisation.sign')).toBeDefined();
  });
});
