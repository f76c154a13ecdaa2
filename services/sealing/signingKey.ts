import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { KeyRing } from './keyRing.ts';

/** The product's Ed25519 key, with which receipts and the heads of the access log are signed. */
export type SigningKey = {
  /** First 16 hex digits of the SHA-256 of the public key. */
  readonly id: string;
  /** The public key, 32 bytes in base64url, as in a JWK. */
  readonly publicKey: string;
  /** Signature of a text, in base64url. */
  readonly sign: (text: string) => string;
};

/** What stands in front of the 32 bytes of an Ed25519 private key in PKCS 8, and of a public one in SPKI. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The signing key of a key ring: made from its own secret, so that every process on one store signs with the same one. */
export async function signingKey(keys: KeyRing): Promise<SigningKey> {
  const seed = await keys.secret('signing key 1');
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const bytes = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  return {
    id: keyId(bytes),
    publicKey: bytes.toString('base64url'),
    sign: (text) => sign(null, Buffer.from(text), secret).toString('base64url'),
  };
}

/** Whether a text was signed with the secret half of a public key (32 bytes in base64url). */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  const bytes = Buffer.from(publicKey, 'base64url');
  if (bytes.length !== 32) return false;
  return verify(null, Buffer.from(text), publicKeyFrom(bytes), Buffer.from(signature, 'base64url'));
}

/** The id under which a public key is known. */
export function keyId(publicKey: Buffer): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
}

function publicKeyFrom(bytes: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' });
}
