import { z } from 'zod';
import { isSigned, keyId, type SigningKey } from '../sealing/signingKey.ts';

/** A statement of the product with its signature: anyone can check it without the product. */
export type Signed<T> = {
  readonly statement: T;
  readonly signature: {
    readonly alg: 'Ed25519';
    readonly keyId: string;
    readonly publicKey: string;
    readonly value: string;
  };
};

/** The shape of anything signed; what was stated is checked by who reads it. */
export const signedShape = z.strictObject({
  statement: z.record(z.string(), z.unknown()),
  signature: z.strictObject({
    alg: z.literal('Ed25519'),
    keyId: z.string(),
    publicKey: z.string(),
    value: z.string(),
  }),
});

/** Signs a statement. */
export function signed<T extends object>(statement: T, key: SigningKey): Signed<T> {
  const value = key.sign(canonical(statement));
  return { statement, signature: { alg: 'Ed25519', keyId: key.id, publicKey: key.publicKey, value } };
}

/** Whether the signature is that of the key it names, over exactly this statement. */
export function isGenuine({ statement, signature }: z.infer<typeof signedShape>): boolean {
  const { publicKey, value } = signature;
  const isNamed = keyId(Buffer.from(publicKey, 'base64url')) === signature.keyId;
  return isNamed && isSigned(canonical(statement), value, publicKey);
}

/** A value as JSON with the names of every object in order, so that the same statement is always the same bytes (RFC 8785 for what stands in ours). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const named = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`);
  return `{${named.join(',')}}`;
}
