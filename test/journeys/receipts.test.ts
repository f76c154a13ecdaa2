import { describe, expect, it } from '@jest/globals';
import { receiptProblems, receiptShape } from '../../services/receipts/receipt.ts';
import { signedShape } from '../../services/receipts/signedText.ts';
import { advance } from '../support/driver.ts';
import { by } from '../support/play.ts';
import {
  accepted,
  billed,
  employee,
  endEach,
  held,
  physician,
  played,
  product,
  second,
  sent,
  shared,
  signed,
} from './roads.ts';

endEach();

type Play = Awaited<ReturnType<typeof played>>;
type Link = { readonly id: string; readonly href: string };

const links = async (play: Play, who: string): Promise<readonly Link[]> =>
  (await (await play.member(who)).case(play.caseId())).receipts as readonly Link[];

const fetched = async (play: Play, who: string, { href }: Link) => (await play.member(who)).ask(href);

const only = async (play: Play, who: string): Promise<Link> => {
  const [link] = await links(play, who);
  if (link === undefined) throw new Error(`There is no receipt for ${who}.`);
  return link;
};

describe('The receipt of an authorisation', () => {
  it('holds the exact words, what was ticked, who sends to whom, who signed, when and how, and a signature anyone can check', async () => {
    const play = await played(
      'api',
      ...accepted,
      by(employee, 'authorisation.sign', { items: ['complaints', 'treatment'] }),
    );
    const { json, headers } = await fetched(play, employee, await only(play, employee));
    expect(receiptProblems(json)).toEqual([]);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="receipt-[\w-]+\.json"$/);
    const { statement, signature } = signedShape.parse(json);
    const receipt = receiptShape.parse(statement);
    expect(receipt).toMatchObject({
      consent: 'authorisation.sign',
      items: ['complaints', 'treatment'],
      case: play.caseId(),
      givenBy: { id: employee, role: 'employee' },
      sender: { role: 'physician' },
      receiver: { role: 'secondPhysician' },
      channel: 'api',
      signedIn: { method: 'demo' },
    });
    expect(receipt.text.words).toContain('Machtiging: mijn bedrijfsarts mag medische gegevens sturen');
    expect(receipt.purpose).toContain('second opinion');
    const published = await (await play.member(employee)).ask('/.well-known/signing-keys.json');
    expect(published.json.keys).toEqual([
      expect.objectContaining({ kid: signature.keyId, x: signature.publicKey, crv: 'Ed25519' }),
    ]);
    const changed = [
      JSON.stringify(json).replace('"treatment"', '"examination"'),
      JSON.stringify(json).replace('medische gegevens', 'alle gegevens'),
      JSON.stringify(json).replace('"secondPhysician"', '"employer"'),
      JSON.stringify(json).replace(signature.value.slice(0, 8), 'AAAAAAAA'),
    ];
    for (const words of changed) expect(receiptProblems(JSON.parse(words))).not.toEqual([]);
    expect(receiptProblems(json, 'A'.repeat(43))).not.toEqual([]);
  });

  it('is read by whom the authorisation concerns, and does not exist for anybody else', async () => {
    const play = await played('api', ...signed);
    const link = await only(play, employee);
    expect((await fetched(play, physician, link)).status).toBe(200);
    // Before the referral the second physician does not know whether there is an authorisation.
    expect(await links(play, second)).toEqual([]);
    for (const who of [second, 'backoffice-1', 'hr-1', 'employee-2', 'physician-2'])
      expect(await fetched(play, who, link)).toMatchObject({ status: 404, text: '{"error":"notFound"}' });
    expect(await fetched(play, employee, { id: 'x', href: `${link.href.slice(0, -3)}xyz` })).toMatchObject({
      status: 404,
      text: '{"error":"notFound"}',
    });
    await play.go(...sent.slice(signed.length));
    expect((await fetched(play, second, await only(play, second))).status).toBe(200);
  });

  it('stays as it was signed after the consent is withdrawn, and goes with the case', async () => {
    const play = await played('api', ...shared);
    const [authorisation, sharing] = await links(play, employee);
    if (authorisation === undefined || sharing === undefined) throw new Error('There are two receipts.');
    const before = (await fetched(play, employee, authorisation)).text;
    await play.go(
      by(employee, 'authorisation.withdraw'),
      by(employee, 'sharing.withdraw'),
      by(physician, 'adoption.decide'),
      ...billed,
    );
    expect((await fetched(play, employee, authorisation)).text).toBe(before);
    await advance(product().address, 'P100D');
    expect((await fetched(play, employee, authorisation)).status).toBe(404);
  });
});

describe('The receipts of the other consents', () => {
  it('name the question that was asked, and that the second physician sends the advice', async () => {
    const play = await played(
      'chat',
      ...held,
      by(second, 'information.request', { source: 'physician', name: undefined }),
    );
    await play.go(by(employee, 'information.consent'), by(physician, 'information.provide'));
    const receipts = await links(play, physician);
    expect(receipts).toHaveLength(2);
    const answered = await fetched(play, physician, receipts[1] ?? { id: '', href: '' });
    expect(receiptShape.parse(answered.json.statement)).toMatchObject({
      consent: 'information.consent',
      question: { source: 'physician' },
      sender: { role: 'physician' },
      channel: 'webChat',
    });
    await play.go(...shared.slice(held.length));
    const all = await links(play, employee);
    const last = await fetched(play, employee, all.at(-1) ?? { id: '', href: '' });
    expect(receiptShape.parse(last.json.statement)).toMatchObject({
      consent: 'sharing.consent',
      sender: { role: 'secondPhysician' },
      receiver: { role: 'physician' },
    });
  });
});
