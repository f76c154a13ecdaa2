import type { Next, Request, Response } from 'restify';
import { partOf } from '../../domain/access.ts';
import { present } from '../../domain/opened.ts';
import { noteOf } from '../noteAccess.ts';
import type { Product } from '../product.ts';
import type { ApiParts } from './apiRoutes.ts';
import { type Answer, notFound, respond, type SignedIn, signedIn, signedOut } from './http.ts';

/** `GET /api/cases/{id}/receipts/{id}`: the signed receipt of a consent, for who may know of it; and the public key to check it with. */
export function receiptRoutes({ server, product, sessions, report }: ApiParts): void {
  server.get('/api/cases/:id/receipts/:receipt', (request: Request, response: Response, next: Next) => {
    void respond(request, response, report, async () => {
      const who = await signedIn(product, sessions, request);
      if (who === undefined) return signedOut;
      return showReceipt(product, who, String(request.params.id), String(request.params.receipt));
    }).then(() => next(false));
  });
  server.get('/.well-known/signing-keys.json', (request: Request, response: Response, next: Next) => {
    const { id, publicKey } = product.signing;
    const key = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: id, x: publicKey };
    void respond(request, response, report, async () => ({ status: 200, body: { keys: [key] } })).then(() =>
      next(false),
    );
  });
}

async function showReceipt(product: Product, who: SignedIn, caseId: string, id: string): Promise<Answer> {
  const log = await product.cases.read(who.person, caseId);
  const part = log && partOf(present(log), who.person, product.directory);
  if (log === undefined || part === undefined) return notFound;
  const receipt = await product.receipts.find(log, part, id);
  if (receipt === undefined) return notFound;
  const note = noteOf(product, log, who.person, {
    did: 'downloaded',
    what: [receipt.statement.consent, id],
    from: 'api',
  });
  if (note !== undefined) await product.accessLog.note(note);
  return {
    status: 200,
    body: receipt,
    headers: { 'Content-Disposition': `attachment; filename="receipt-${id}.json"` },
  };
}
