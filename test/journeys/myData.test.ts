import { describe, expect, it } from '@jest/globals';
import { advance, outbox, request, signIn } from '../support/driver.ts';
import { by, later } from '../support/play.ts';
import {
  accepted,
  billed,
  employee,
  endEach,
  office,
  physician,
  played,
  product,
  second,
  sent,
  shared,
} from './roads.ts';

endEach();

const me = async (who: string) => (await (await signIn(product().address, who)).ask('/api/me')).json;
const page = async (who: string) => (await (await signIn(product().address, who)).ask('/me')).text;
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('Mijn gegevens', () => {
  it('gives an employee everything about them, and tells in plain words who read what', async () => {
    const play = await played('api', ...shared);
    await (await play.member(physician)).ask(`/cases/${play.caseId()}`);
    const everything = JSON.stringify(await me(employee));
    for (const word of [
      'RequestSubmitted',
      'advice.finalise',
      'authorisation.sign',
      'conversation',
      'accessLog',
    ].slice(1))
      expect(everything).toContain(word);
    expect(everything).toMatch(/Uw bedrijfsarts \([^)]+\) las op [^"]*uw advies/);
    const read = textOf(await page(employee));
    expect(read).toMatch(/Uw bedrijfsarts \([^)]+\) las op [^.]*uw advies/);
    expect(read).not.toMatch(/undefined|\[object/);
    // What went to whom, and whether they read it.
    expect(read).toMatch(/Gedeeld met .* op .*las het voor het eerst op/);
  });

  it('shows somebody with a closed case until when its texts stay', async () => {
    await played('api', ...shared, by(physician, 'adoption.decide', { adviceChanged: false }), ...billed);
    expect(textOf(await page(employee))).toMatch(/wissen hem op \w+dag \d+ \w+ \d{4}/);
  });

  it('lets a consent be withdrawn where it stands, which the other then no longer reads', async () => {
    const play = await played('api', ...sent);
    expect(JSON.stringify((await (await play.member(second)).case(play.caseId())).data)).toContain(
      'Rugklachten',
    );
    const html = await page(employee);
    const [, action = '', opened = ''] =
      /action="(\/cases\/[\w-]+\/actions\/authorisation\.withdraw)">\s*<input type="hidden" name="opened" value="(\d+)">/.exec(
        html,
      ) ?? [];
    expect(action).toContain(play.caseId());
    const { cookie } = await play.member(employee);
    const sentForm = await fetch(`${product().address}${action}`, {
      method: 'POST',
      body: `opened=${opened}`,
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    });
    expect(sentForm.status).toBe(303);
    expect(textOf(await page(employee))).toContain('Ingetrokken op');
    expect(JSON.stringify((await (await play.member(second)).case(play.caseId())).data)).not.toContain(
      'Rugklachten',
    );
  });

  it('erases what nothing obliges us to keep, and says what stays and why', async () => {
    const play = await played('api', ...accepted);
    const talk = await play.chat(employee);
    await talk.say('Hoe lang duurt een regenboog bij de vuurtoren?');
    await (await play.member(employee)).ask('/api/actions/language.set', { inputs: { language: 'en' } });
    expect(JSON.stringify(await me(employee))).toContain('vuurtoren');
    expect((await request(product().address, '/api/me/erase', {})).status).toBe(401);
    const erased = await (await play.member(employee)).ask('/api/me/erase', {});
    expect(erased.json).toMatchObject({
      erased: ['conversation', 'aid', 'settings', 'teams'],
      kept: expect.arrayContaining([
        expect.objectContaining({ what: 'case', why: 'open', case: play.caseId() }),
        expect.objectContaining({ what: 'accessLog', why: 'proof' }),
      ]),
    });
    const left = await me(employee);
    expect(JSON.stringify(left)).not.toContain('vuurtoren');
    expect(left.language).toBe('nl');
    // The case goes on, in the chat as well.
    await play.go(by(employee, 'authorisation.sign'));
    expect(JSON.stringify(await talk.say('Waar sta ik?'))).toContain('Stap 4 van 10');
  });

  it('shows HR and somebody without a case the same as ever', async () => {
    await played('api', ...accepted);
    const other = await me('employee-2');
    expect(other).toMatchObject({ cases: [], consents: [], invoices: [], accessLog: [] });
    const hr = await me('hr-1');
    expect(JSON.stringify(hr)).not.toMatch(/case:|employee-1"/);
  });
});

describe('What has had its time', () => {
  it('goes from the conversation after thirty days, all but the card that still waits for this person', async () => {
    const play = await played('api', ...accepted);
    const talk = await play.chat(employee);
    await talk.say('Wat kost een regenboog?');
    await advance(product().address, 'P25D');
    await talk.say('En wat kost een vuurtoren?');
    expect(JSON.stringify(await me(employee))).toContain('regenboog');
    await advance(product().address, 'P7D');
    const later = JSON.stringify((await me(employee)).conversation);
    expect(later).not.toContain('regenboog');
    expect(later).toContain('vuurtoren');
    await advance(product().address, 'P40D');
    const last = JSON.stringify(await outbox(product().address, employee));
    expect(last).toContain('authorisation.sign');
    expect(JSON.stringify((await me(employee)).conversation)).not.toContain('vuurtoren');
  });

  it('leaves an invoice to who issued it and who pays, seven years, when its case is long erased', async () => {
    const play = await played(
      'api',
      ...shared,
      by(physician, 'adoption.decide', { adviceChanged: false }),
      ...billed,
    );
    const amountOf = async (who: string) => JSON.stringify((await me(who)).invoices);
    await advance(product().address, 'P4M');
    expect((await (await play.member(second)).ask(`/api/cases/${play.caseId()}`)).status).toBe(404);
    // The physician is of the service that pays.
    for (const who of [second, office, physician]) expect(await amountOf(who)).toContain('950.5');
    for (const who of [employee, 'backoffice-2', 'hr-1']) expect(await amountOf(who)).toBe('[]');
    for (const who of [second, office, physician]) {
      const { cookie } = await play.member(who);
      const [, href = ''] = /href="([^"]*invoice\.pdf)"/.exec(await page(who)) ?? [];
      const file = await fetch(`${play.address}${href}`, { headers: { cookie } });
      expect([who, file.status, file.headers.get('content-type')]).toEqual([who, 200, 'application/pdf']);
    }
    expect(await page(employee)).not.toContain('invoice.pdf');
    // Who read what is still there for the employee.
    expect(JSON.stringify((await me(employee)).accessLog)).toContain('advice.finalise');
    await play.go(later('P5Y'));
    expect(JSON.stringify((await me(employee)).accessLog)).not.toContain('advice.finalise');
    expect(await amountOf(office)).toContain('950.5');
    await play.go(later('P3Y'));
    expect(await amountOf(office)).toBe('[]');
  });
});
