const A_YEAR = 365 * 24 * 60 * 60 * 1000;

/** `/.well-known/security.txt` (RFC 9116): whom to tell about a weak spot; valid for a year from `now` (ms). */
export function securityText(parts: {
  readonly address: string;
  readonly email: string;
  readonly now: number;
}): string {
  const day = new Date(parts.now + A_YEAR).toISOString().slice(0, 10);
  return [
    ...(parts.email === '' ? [] : [`Contact: mailto:${parts.email}`]),
    `Contact: ${parts.address}/support`,
    `Expires: ${day}T00:00:00.000Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${parts.address}/.well-known/security.txt`,
    '',
  ].join('\n');
}
