import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseVerbNames, freeVerbNames } from '../../domain/procedure.ts';
import { type Member, request, signIn } from '../support/driver.ts';
import { by, type Play, playAt } from '../support/play.ts';
import { type RunningProduct, startProduct } from '../support/running.ts';
import { asked, employee, physician, second } from './roads.ts';

let product: RunningProduct;
let play: Play;
let who: Member;
let doctor: Member;
let stranger: Member;

beforeAll(async () => {
  product = await startProduct();
  play = playAt(product.address, 'api');
  await play.go(...asked);
  who = await play.member(employee);
  doctor = await play.member(physician);
  stranger = await play.member('employee-2');
});
afterAll(async () => {
  await product.stop();
  expect(product.said.filter((line) => /^(error|fault)/.test(line))).toEqual([]);
});

describe('An answer that tells nothing', () => {
  it('is the same to the byte for an unknown case, a case of somebody else and an unknown verb', async () => {
    const paths = [
      ['/api/cases/unknown'],
      [`/api/cases/${play.caseId()}`],
      ['/api/cases/unknown/actions/request.withdraw', { opened: 1, inputs: {} }],
      [`/api/cases/${play.caseId()}/actions/request.withdraw`, { opened: 1, inputs: {} }],
      [`/api/cases/${play.caseId()}/actions/no.such`, { opened: 1, inputs: {} }],
      [`/api/cases/${play.caseId()}/actions/constructor`, {}],
      [`/api/cases/${play.caseId()}/actions/request.submit`, {}],
      [`/api/cases/${play.caseId()}/actions/aid.back`, {}],
      ['/api/actions/no.such', {}],
      ['/api/actions/suitability.confirm', {}],
      ['/api/cases/%00', undefined],
      [`/api/cases/${'x'.repeat(3_000)}`, undefined],
    ] as const;
    for (const [path, body] of paths) {
      const answered = await stranger.ask(path, body);
      expect([path, answered.status, answered.text]).toEqual([path, 404, '{"error":"notFound"}']);
    }
  });

  it('goes before every other check: HR, a declined physician, another service', async () => {
    for (const person of ['hr-1', 'second-2', 'physician-2', 'backoffice-4']) {
      const other = await play.member(person);
      const answered = await other.send(play.caseId(), 'suitability.confirm', { nonsense: 1 });
      expect([person, answered.status, answered.text]).toEqual([person, 404, '{"error":"notFound"}']);
    }
  });

  it('is 401 for who is not signed in, before anything else', async () => {
    for (const path of ['/api/cases', '/api/cases/x'])
      expect((await request(product.address, path)).status).toBe(401);
    for (const path of ['/api/cases/x/actions/no.such', '/api/actions/request.submit', '/api/webchat/token'])
      expect((await request(product.address, path, '{')).status).toBe(401);
    const forged = await request(product.address, '/api/cases', undefined, {
      cookie: 'so_session=employee-1',
    });
    expect(forged.status).toBe(401);
  });
});

describe('The order of checks', () => {
  it('names the role before the moment and the inputs', async () => {
    const answered = await who.send(play.caseId(), 'suitability.confirm', { nonsense: 1 });
    expect(answered.status).toBe(403);
    expect(answered.json).toEqual({
      error: 'role',
      message: expect.any(String),
      state: await who.case(play.caseId()),
    });
  });

  it('names the moment before the inputs', async () => {
    const answered = await doctor.send(play.caseId(), 'suitability.confirm', { explanation: 7 }, 'x');
    expect(answered.status).toBe(409);
    expect(answered.json).toEqual({
      error: 'stale',
      message: expect.any(String),
      state: await doctor.case(play.caseId()),
    });
  });

  it('takes an older or a future version as out of date before it looks at the inputs', async () => {
    const asked = await play.member(second);
    const opened = (await asked.opened(play.caseId(), 'availability.accept')) ?? -1;
    for (const version of [opened - 1, 0, opened + 50, String(opened - 1)]) {
      const answered = await asked.send(play.caseId(), 'availability.accept', { earliestDate: 'x' }, version);
      expect([version, answered.status]).toEqual([version, 409]);
    }
    for (const version of [undefined, null, '', -1, 1.5, 'x', {}, [opened], true, 1e99]) {
      const answered = await asked.send(play.caseId(), 'availability.accept', { earliestDate: 'x' }, version);
      expect([version, answered.status]).toEqual([version, 422]);
      expect(answered.json).toMatchObject({
        error: 'invalid',
        fields: [
          { id: 'opened', message: expect.any(String) },
          { id: 'earliestDate', message: expect.any(String) },
        ],
        state: { id: play.caseId() },
      });
    }
  });

  it('names every field that is wrong, in the language of the reader', async () => {
    const opened = await stranger.opened(undefined, 'request.submit');
    const inputs = {
      subject: 'payOrLeave',
      adviceDate: '2026-02-30',
      advice: '   ',
      question: 'x'.repeat(4_001),
      more: 'unknown',
    };
    const dutch = await stranger.send(undefined, 'request.submit', inputs, opened);
    expect(dutch.status).toBe(422);
    expect(dutch.json).toMatchObject({ error: 'invalid', message: expect.any(String), state: null });
    const ids = (json: { fields?: unknown }) =>
      Array.isArray(json.fields) ? json.fields.map((field) => field.id) : [];
    expect(ids(dutch.json).sort()).toEqual(['adviceDate', 'advice', 'more', 'question', 'subject'].sort());
    await stranger.send(undefined, 'language.set', { language: 'en' });
    const english = await stranger.send(undefined, 'request.submit', inputs, opened);
    expect(english.json.message).not.toEqual(dutch.json.message);
    expect((await stranger.cases()).cases).toEqual([]);
  });
});

describe('A body', () => {
  it.each([
    ['that is no JSON', '{'],
    ['that is a list', '[]'],
    ['that is a text', '"x"'],
    ['that is null', 'null'],
    ['whose inputs are a list', '{"opened":1,"inputs":[]}'],
    ['whose inputs are a text', '{"opened":1,"inputs":"x"}'],
    ['that is empty', ''],
  ])('%s is malformed', async (_name, body) => {
    for (const path of [
      `/api/cases/${play.caseId()}/actions/request.withdraw`,
      '/api/actions/request.submit',
    ]) {
      const answered = await who.ask(path, body);
      expect([answered.status, answered.text]).toEqual([400, '{"error":"malformed"}']);
    }
    expect((await who.case(play.caseId())).outcome).toBeNull();
  });

  it('above 256 kB is too large, and one just below is read', async () => {
    const path = `/api/cases/${play.caseId()}/actions/request.withdraw`;
    const large = await who.ask(path, { opened: 1, inputs: { reason: 'x'.repeat(260 * 1024) } });
    expect([large.status, large.json.error]).toEqual([413, 'tooLarge']);
    const below = await who.ask(path, { opened: 1, inputs: { reason: 'x'.repeat(250 * 1024) } });
    expect(below.status).toBe(422);
  });

  it('is read whatever content type it says to be, and a deep or strange one breaks nothing', async () => {
    const path = `/api/cases/${play.caseId()}/actions/request.withdraw`;
    const deep = `${'{"inputs":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    expect((await who.ask(path, deep)).status).toBeLessThan(500);
    const strange = '{"__proto__":{"opened":1},"inputs":{"__proto__":1,"constructor":2}}';
    expect((await who.ask(path, strange)).status).toBe(422);
    const plain = await who.ask('/api/actions/human.ask', '{}', { 'content-type': 'text/plain' });
    expect(plain.status).toBe(200);
  });
});

describe('A cookie', () => {
  it('cannot be read by a page and goes to no other site', async () => {
    const signed = await request(product.address, '/demo/sign-in', { person: 'hr-1' });
    const cookie = signed.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
    expect(signed.json).toEqual({ person: 'hr-1', name: 'Petra de Wit', role: 'hr' });
    expect((await request(product.address, '/demo/sign-in', { person: 'nobody' })).status).toBe(404);
  });

  it('does nothing for another site', async () => {
    const origins = ['https://evil.example', 'null', 'http://127.0.0.1:1', `${product.address}.evil.example`];
    for (const origin of origins) {
      for (const path of ['/api/actions/human.ask', '/api/webchat/token', '/v3/directline/tokens/generate']) {
        const answered = await who.ask(path, {}, { origin });
        expect([origin, path, answered.status >= 400]).toEqual([origin, path, true]);
        expect(answered.headers.get('access-control-allow-origin')).toBeNull();
      }
    }
    const same = await who.ask('/api/actions/human.ask', {}, { origin: product.address });
    expect(same.status).toBe(200);
  });
});

describe('The list of cases', () => {
  it('names for each reader their cases and their verbs without a case', async () => {
    const mine = await who.cases();
    expect(mine.cases).toEqual([
      {
        id: play.caseId(),
        step: 3,
        phase: 'request',
        outcome: null,
        role: 'employee',
        waitingFor: ['secondPhysician'],
        due: expect.stringMatching(/[+-]\d{2}:\d{2}$/),
      },
    ]);
    expect(mine.actions.map((action) => action.verb).sort()).toEqual(
      ['request.submit', ...freeVerbNames].sort(),
    );
    expect(mine.actions.find((action) => action.verb === 'request.submit')?.opened).toBe(1);
    expect(mine.actions.find((action) => action.verb === 'aid.answer')?.opened).toBe(0);
    expect(mine.actions.find((action) => action.verb === 'human.ask')).not.toHaveProperty('opened');
    const roles = await Promise.all(
      [physician, second, 'backoffice-1', 'backoffice-2'].map(
        async (id) => (await (await play.member(id)).cases()).cases,
      ),
    );
    expect(roles.map((cases) => cases.map(({ role }) => role))).toEqual([
      ['physician'],
      ['secondPhysician'],
      ['backOffice'],
      ['backOffice'],
    ]);
  });

  it('is empty for HR', async () => {
    for (const person of ['hr-1', 'hr-2']) {
      const { cases, actions } = await (await play.member(person)).cases();
      expect(cases).toEqual([]);
      expect(actions.map((action) => action.verb).sort()).toEqual([...freeVerbNames].sort());
    }
  });
});

describe('A case over the API', () => {
  it('has titles in the language of the reader for every choice', async () => {
    const english = await signIn(product.address, 'employee-3');
    const titles = async () =>
      (await english.cases()).actions.flatMap(({ inputs }) =>
        inputs.flatMap(({ choices }) => (choices ?? []).map(({ title }) => title)),
      );
    const dutch = await titles();
    await english.send(undefined, 'language.set', { language: 'en' });
    const after = await titles();
    expect(after).toHaveLength(dutch.length);
    expect(after).not.toEqual(dutch);
    for (const { inputs } of (await who.case(play.caseId())).actions)
      for (const input of inputs) expect(Array.isArray(input.choices)).toBe(/^choices?$/.test(input.type));
  });

  it('takes strings as Web Chat sends them', async () => {
    const other = playAt(product.address, 'api');
    await other.go(
      by('employee-4', 'request.submit'),
      by(physician, 'suitability.confirm'),
      by('employee-4', 'selection.choose', { first: 'second-4', costsAccepted: 'true', second: '' }),
      by('second-4', 'availability.accept'),
      by('employee-4', 'authorisation.sign', { agreed: 'true', items: 'complaints,workCapacity' }),
      by(physician, 'referral.send'),
      by('second-4', 'referral.accept'),
      by('second-4', 'appointment.propose', { durationMinutes: '60', notes: null }),
    );
    const { data } = await (await other.member('employee-4')).case(other.caseId());
    expect(data['authorisation.sign']).toEqual({ agreed: true, items: ['complaints', 'workCapacity'] });
    expect(data['appointment.propose']).toMatchObject({ durationMinutes: 60 });
    expect(data['selection.choose']).toEqual({ first: 'second-4', costsAccepted: true });
  });

  it('offers no verb that it does not take, with every verb and input in the table', async () => {
    for (const person of [employee, physician, second, 'backoffice-1']) {
      const body = await (await play.member(person)).case(play.caseId());
      for (const action of body.actions) {
        expect(caseVerbNames).toContain(action.verb);
        expect(action.opened).toBeGreaterThan(0);
        expect(action.opened).toBeLessThanOrEqual(body.version);
      }
    }
  });

  it('answers an exact repeat with the present state and has no further effect', async () => {
    const person = await play.member('employee-5');
    const inputs = play.inputs('request.submit');
    const first = await person.send(undefined, 'request.submit', inputs, 0);
    const again = await person.send(undefined, 'request.submit', inputs, 0);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.json).toEqual(first.json);
    const sameAdvice = await person.send(undefined, 'request.submit', { ...inputs, question: 'Anders?' }, 1);
    expect([sameAdvice.status, sameAdvice.json.id]).toEqual([200, first.json.id]);
    const old = await person.send(undefined, 'request.submit', { ...inputs, subject: 'consultation' }, 0);
    expect([old.status, old.json.error]).toEqual([409, 'stale']);
    const fresh = await person.send(undefined, 'request.submit', { ...inputs, subject: 'consultation' }, 1);
    expect(fresh.status).toBe(200);
    expect((await person.cases()).cases).toHaveLength(2);
    const caseId = String(first.json.id);
    const allow = await person.opened(caseId, 'hrStatus.allow');
    const one = await person.send(caseId, 'hrStatus.allow', {}, allow);
    const two = await person.send(caseId, 'hrStatus.allow', {}, allow);
    expect([one.status, two.status, two.json]).toEqual([200, 200, one.json]);
  });

  it('keeps text as typed, spaces, signs and other scripts included', async () => {
    const person = await play.member('employee-6');
    const typed = '  [klik](http://x) ${subject} <img src=x> \u202e 日本 🙂\r\n*einde*  ';
    const answered = await person.send(
      undefined,
      'request.submit',
      { ...play.inputs('request.submit'), question: typed },
      0,
    );
    expect((await person.case(String(answered.json.id))).data['request.submit']?.question).toBe(typed);
  });

  it('has nobody but employees ask for a second opinion', async () => {
    for (const person of [physician, second, 'hr-1', 'backoffice-1']) {
      const answered = await (await play.member(person)).send(undefined, 'request.submit', {}, 0);
      expect([answered.status, answered.json.error, answered.json.state]).toEqual([403, 'role', null]);
    }
  });
});

describe('A verb without a case', () => {
  it('answers what the chat would have said', async () => {
    const person = await play.member('employee-7');
    const help = await person.send(undefined, 'human.ask', {});
    expect(help.json).toEqual({ activities: [expect.objectContaining({ type: 'message' })] });
    const started = await person.send(undefined, 'aid.restart', {});
    expect(started.status).toBe(200);
    const answer = (await person.cases()).actions.find((action) => action.verb === 'aid.answer');
    expect(answer?.opened).toBe(0);
    const wrong = await person.send(undefined, 'aid.answer', { answer: 'nonsense' }, 0);
    expect([wrong.status, wrong.json.error]).toEqual([422, 'invalid']);
    const missing = await person.send(undefined, 'aid.answer', { answer: 'employee' });
    expect(missing.status).toBe(422);
    const taken = await person.send(undefined, 'aid.answer', { answer: 'employee' }, 0);
    expect(taken.status).toBe(200);
    const repeated = await person.send(undefined, 'aid.answer', { answer: 'employee' }, 0);
    expect(repeated.status).toBe(200);
    const stale = await person.send(undefined, 'aid.answer', { answer: 'employer' }, 0);
    expect([stale.status, stale.json.error]).toEqual([409, 'stale']);
    expect(await person.opened(undefined, 'aid.back')).toBe(1);
  });

  it('refuses what is not in its lists', async () => {
    const person = await play.member('employee-7');
    const bad: readonly (readonly [string, object])[] = [
      ['language.set', { language: 'de' }],
      ['language.set', {}],
      ['guide.show', { step: 0, role: 'employee' }],
      ['guide.show', { step: 11, role: 'employee' }],
      ['guide.show', { step: 3, role: 'hr' }],
      ['channel.choose', { channel: 'fax' }],
    ];
    for (const [verb, inputs] of bad) {
      const answered = await person.send(undefined, verb, inputs);
      expect([verb, inputs, answered.status]).toEqual([verb, inputs, 422]);
      expect(answered.json).toMatchObject({
        fields: [{ id: expect.any(String) }],
        message: expect.any(String),
      });
    }
    for (const [verb, inputs] of [
      ['guide.show', { step: '10', role: 'secondPhysician' }],
      ['channel.choose', { channel: 'webChat' }],
    ] as const)
      expect((await person.send(undefined, verb, inputs)).status).toBe(200);
  });
});

describe('The demo routes', () => {
  it.each(['P', 'P-1D', 'PT', 'morgen', '', 'P1H', '-P1D', 'P1.5Y', 'P99999Y', 'P999999999D'])(
    'do not take %s as a duration',
    async (advance) => {
      const answered = await request(product.address, '/demo/clock', { advance });
      expect([answered.status, answered.json.error]).toEqual([422, 'invalid']);
    },
  );

  it('move the clock by durations of days and hours, and tell the time with its offset', async () => {
    const { json } = await request(product.address, '/demo/clock', { advance: 'P1DT2H30M' });
    expect(json).toEqual({ now: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*[+]0[12]:00$/) });
    expect((await request(product.address, '/demo/clock', {})).status).toBe(400);
    expect((await request(product.address, '/demo/clock', { advance: 8 })).status).toBe(400);
  });

  it('give the outbox of somebody, oldest first, and 404 for nobody', async () => {
    const { status, json } = await request(product.address, `/demo/outbox?person=${employee}`);
    const moments = Array.isArray(json.activities) ? json.activities.map(({ timestamp }) => timestamp) : [];
    expect(status).toBe(200);
    expect(moments.length).toBeGreaterThan(2);
    expect(moments).toEqual([...moments].sort());
    for (const person of ['nobody', ''])
      expect((await request(product.address, `/demo/outbox?person=${person}`)).status).toBe(404);
  });

  it('do not exist outside demo mode', async () => {
    const closed = await startProduct({ DEMO: 'false', MASTER_KEYS: 'ab'.repeat(32) });
    for (const path of ['/demo/sign-in', '/demo/clock', '/demo/understand'])
      expect((await request(closed.address, path, {})).status).toBe(404);
    expect((await request(closed.address, '/demo/outbox?person=hr-1')).status).toBe(404);
    await closed.stop();
  });
});

describe('The function of the decision aid', () => {
  it('needs no sign-in and answers one instrument with alternatives and notices', async () => {
    const good = await request(product.address, '/api/aid', {
      facts: { asker: 'employee', subject: 'absenceAdvice' },
    });
    expect(good.json).toEqual({
      instrument: 'second_opinion',
      alternatives: expect.any(Array),
      notices: expect.any(Array),
    });
    for (const facts of [undefined, {}, { asker: 'employee' }, { asker: 'x', subject: 'conduct' }, 7])
      expect((await request(product.address, '/api/aid', { facts })).status).toBe(422);
    expect((await request(product.address, '/api/aid', '{')).status).toBe(400);
  });
});

describe('Health', () => {
  it('is told to anybody', async () => {
    expect((await request(product.address, '/healthz')).status).toBe(200);
    expect((await request(product.address, '/readyz')).status).toBe(200);
  });
});
