import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { tokenBox } from '../../../bot/webChat/tokens.ts';
import { SESSION_SECONDS } from '../../../services/sessions.ts';

const secret = Buffer.alloc(32, 7);
const claims = { person: 'employee-1', conversation: 'c1' };
const start = Date.parse('2026-11-23T09:00:00Z');
const minutes = 60_000;

const boxAt = () => {
  const clock = { now: start };
  return { clock, box: tokenBox(secret, () => clock.now) };
};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const payload = { user: 'employee-1', conv: 'c1', since: start / 1000, exp: start / 1000 + 1_800 };

describe('A Direct Line token', () => {
  it('gives back its person and conversation, and names the user as clients read it', async () => {
    const { box } = boxAt();
    const token = await box.issue(claims);
    expect(box.read(token)).toEqual(claims);
    expect(decodeJwt(token)).toMatchObject({ user: 'employee-1', exp: start / 1000 + box.expiresIn });
  });

  it('is a JWT that another library accepts with the same secret', async () => {
    const { box } = boxAt();
    const checked = await jwtVerify(await box.issue(claims), secret, { currentDate: new Date(start) });
    expect(checked.protectedHeader.alg).toBe('HS256');
  });

  it('expires after thirty minutes, also when it was read before', async () => {
    const { box, clock } = boxAt();
    const token = await box.issue(claims);
    clock.now += 30 * minutes - 1;
    expect(box.read(token)).toEqual(claims);
    clock.now += 1;
    expect(box.read(token)).toBe('expired');
  });

  it.each([
    ['nothing', ''],
    ['two parts', 'a.b'],
    ['four parts', 'a.b.c.d'],
    ['no signature', `${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.`],
    ['alg none with our signature', sign({ alg: 'none', typ: 'JWT' }, secret)],
    ['another algorithm', sign({ alg: 'HS384', typ: 'JWT' }, secret, 'sha384')],
    ['another key', sign({ alg: 'HS256', typ: 'JWT' }, Buffer.alloc(32, 8))],
    ['no person', sign({ alg: 'HS256', typ: 'JWT' }, secret, 'sha256', { ...payload, user: '' })],
    ['no end', sign({ alg: 'HS256', typ: 'JWT' }, secret, 'sha256', { user: 'a', conv: 'b', since: 1 })],
    ['no JSON inside', signText('{', secret)],
  ])('with %s is invalid', (_, token) => {
    const { box } = boxAt();
    expect(box.read(token)).toBe('invalid');
  });

  it('that the test signs itself in the right way is good, so that the refusals above mean something', () => {
    const { box } = boxAt();
    expect(box.read(sign({ alg: 'HS256', typ: 'JWT' }, secret))).toEqual(claims);
  });

  it('with any one character changed is invalid', async () => {
    const { box } = boxAt();
    const token = await box.issue(claims);
    const spots = [...token].flatMap((letter, index) => (letter === '.' ? [] : [index]));
    const changed = spots.map((index) => {
      const letter = token[index] === 'A' ? 'B' : 'A';
      return `${token.slice(0, index)}${letter}${token.slice(index + 1)}`;
    });
    const read = changed.map((each) => box.read(each));
    expect(read).toEqual(changed.map(() => 'invalid'));
  });

  it('made by another library without our fields is invalid', async () => {
    const { box } = boxAt();
    const token = await new SignJWT({ sub: 'employee-1' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(secret);
    expect(box.read(token)).toBe('invalid');
  });

  it('is refreshed while it lives, for the same person and conversation', async () => {
    const { box, clock } = boxAt();
    const token = await box.issue(claims);
    clock.now += 29 * minutes;
    const fresh = await box.refresh(token);
    clock.now += 29 * minutes;
    expect(box.read(fresh)).toEqual(claims);
    expect(await box.refresh(token)).toBe('expired');
    expect(await box.refresh('a.b.c')).toBe('invalid');
  });

  it('cannot be refreshed for longer than a session lasts', async () => {
    const { box, clock } = boxAt();
    let token = await box.issue(claims);
    let rounds = 0;
    while (token !== 'expired' && rounds < 100) {
      clock.now += 20 * minutes;
      rounds += 1;
      token = await box.refresh(token);
    }
    expect(rounds).toBe(SESSION_SECONDS / 1_200);
  });

  it('is read fast enough to stand on every request', async () => {
    const { box } = boxAt();
    const token = await box.issue(claims);
    const reads = 20_000;
    const before = performance.now();
    for (let count = 0; count < reads; count += 1) box.read(token);
    expect(((performance.now() - before) / reads) * 1000).toBeLessThan(50);
  });
});

function sign(header: object, key: Buffer, hash = 'sha256', body: object = payload): string {
  const text = `${encode(header)}.${encode(body)}`;
  return `${text}.${createHmac(hash, key).update(text).digest('base64url')}`;
}

function signText(body: string, key: Buffer): string {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${Buffer.from(body).toString('base64url')}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}
