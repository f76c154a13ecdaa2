/** What came of asking the server. `away` is also a server that is stopping. */
export type Asked = { readonly body: unknown } | 'signedOut' | 'refused' | 'away';

let tokenOf: (() => Promise<string>) | undefined;

/** From now on our own server is told by a token who asks, instead of by the session cookie: as it is in Teams. */
export function identifyBy(token: () => Promise<string>): void {
  tokenOf = token;
}

/** What tells our own server who asks, beside the cookie that a browser sends of itself. */
export async function ownHeaders(): Promise<Readonly<Record<string, string>>> {
  return tokenOf === undefined ? {} : { Authorization: `Bearer ${await tokenOf()}` };
}

/** `fetch` of our own server, as whoever is signed in. */
export async function fetchOwn(path: string, init: RequestInit = {}): Promise<Response> {
  if (tokenOf === undefined) return fetch(path, init);
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(await ownHeaders())) headers.set(name, value);
  return fetch(path, { ...init, headers, credentials: 'omit' });
}

/** Asks our own server; never rejects. */
export async function ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Asked> {
  try {
    const response = await fetchOwn(path, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
    if (response.status === 401) return 'signedOut';
    if (response.status >= 500) return 'away';
    if (!response.ok) return 'refused';
    return { body: response.status === 204 ? undefined : await response.json() };
  } catch {
    return 'away';
  }
}
