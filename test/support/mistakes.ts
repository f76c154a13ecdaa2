import type { Member } from './driver.ts';

/** What a wrong request was answered with: its status, and its bytes without the case that the asker may see anyway. */
export type Mistake = { readonly what: string; readonly status: number; readonly text: string };

/** Asks wrongly in every way there is, each time with this word where something is wrong; answers what came back. */
export async function mistakes(
  address: string,
  member: Member,
  caseId: string,
  word: string,
): Promise<readonly Mistake[]> {
  const at = `/api/cases/${caseId}`;
  const json = { 'content-type': 'application/json' };
  const asked: readonly (readonly [what: string, path: string, init?: RequestInit])[] = [
    ['a page', `/${word}?${word}=${word}`],
    ['a case', `/api/cases/${word}`],
    ['a case as a page', `/cases/${word}`],
    ['a file', `${at}/documents/${word}`],
    ['a receipt', `${at}/receipts/${word}`],
    ['an export in another form', `${at}/export?format=${word}&n=${word}`],
    ['a verb', `${at}/actions/${word}`, post('{}')],
    ['a verb without a case', `/api/actions/${word}`, post('{}')],
    ['JSON', `${at}/actions/request.withdraw`, post(`{"inputs":{"reason":"${word}`)],
    ['inputs', '/api/actions/request.submit', post({ opened: word, inputs: wrongInputs(word) })],
    [
      'an input that nobody asks for',
      `${at}/actions/document.add`,
      post({ opened: 1, inputs: { [word]: word } }),
    ],
    ['a body that is too large', `${at}/actions/request.withdraw`, post(word.repeat(60_000))],
    ['facts', '/api/aid', post({ facts: { asker: word, subject: word } })],
    [
      'another site',
      `${at}/actions/request.withdraw`,
      { ...post('{}'), headers: { ...json, origin: `https://${word}.example` } },
    ],
    ['a person', '/demo/sign-in', post({ person: word })],
    ['a duration', '/demo/clock', post({ advance: word })],
    ['an outbox', `/demo/outbox?person=${word}`],
    [
      'a kind of file',
      `${at}/documents?kind=${word}`,
      { method: 'POST', body: `%PDF-${word}`, headers: named(word) },
    ],
    [
      'a file that is none',
      `${at}/documents?kind=advice`,
      { method: 'POST', body: word, headers: named(word) },
    ],
    ['an activity', '/api/messages', post({ type: 'message', text: word, from: { id: word } })],
    ['an address to answer to', '/api/messages', post(activityTo(`http://${word}.example/`, word))],
    [
      'a token',
      '/v3/directline/tokens/refresh',
      { method: 'POST', headers: { authorization: `Bearer ${word}` } },
    ],
    [
      'a conversation',
      `/v3/directline/conversations/${word}/activities`,
      { headers: { authorization: `Bearer ${word}` } },
    ],
    ['a link', `/?ticket=${word}`],
  ];
  const found: Mistake[] = [];
  for (const [what, path, init] of asked) {
    const response = await fetch(`${address}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { cookie: member.cookie, ...init?.headers },
    });
    found.push({ what, status: response.status, text: withoutState(await response.text()) });
  }
  return found;

  function post(body: unknown): RequestInit {
    return { method: 'POST', headers: json, body: typeof body === 'string' ? body : JSON.stringify(body) };
  }
}

const named = (word: string): Readonly<Record<string, string>> => ({
  'content-type': 'application/octet-stream',
  'content-disposition': `attachment; filename="${word}.pdf"`,
});

const activityTo = (serviceUrl: string, word: string): object => ({
  type: 'message',
  id: word,
  text: word,
  channelId: 'msteams',
  serviceUrl,
  from: { id: word, aadObjectId: word },
  recipient: { id: 'bot' },
  conversation: { id: word },
});

const wrongInputs = (word: string): object => ({
  subject: word,
  adviceDate: word,
  advice: { [word]: word },
  question: [word],
  whatIsNew: 7,
});

/** A refusal shows the present state of a case to who may see it: what they typed there earlier is theirs. */
function withoutState(text: string): string {
  try {
    const { state: _state, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return JSON.stringify(rest);
  } catch {
    return text;
  }
}
