import { z } from 'zod';

const answered = z.looseObject({ id: z.string() });

/** Puts a file ready in a case, as whoever the cookie is of; answers its id. */
export async function uploadFile(
  address: string,
  cookie: string,
  caseId: string,
  { kind, file, name }: { readonly kind: string; readonly file: Buffer; readonly name: string },
): Promise<string> {
  const response = await fetch(`${address}/api/cases/${caseId}/documents?kind=${kind}`, {
    method: 'POST',
    headers: { cookie, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
    body: new Uint8Array(file),
  });
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`The file was not taken: ${JSON.stringify(body)}`);
  return answered.parse(body).id;
}
