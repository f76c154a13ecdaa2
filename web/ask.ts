/** What came of asking the server. `away` is also a server that is stopping. */
export type Asked = { readonly body: unknown } | 'signedOut' | 'refused' | 'away';

/** Asks our own server; never rejects. */
export async function ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Asked> {
  try {
    const response = await fetch(path, {
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
