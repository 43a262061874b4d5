import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#shared/practice/canonical.ts';
import { sha256 } from '../digest.ts';
import type { StoreKey } from '../store/connection.ts';
import {
  type ArgonCost,
  argonSchema,
  bytesInBase64,
  type Derivation,
  hkdfSchema,
  wrappingKey,
} from './derive.ts';

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;

const sealing = {
  nonce: bytesInBase64(NONCE_BYTES),
  /** The store's key and salt, encrypted, and the 16 bytes that authenticate them. */
  sealed: bytesInBase64(KEY_BYTES + SALT_BYTES + TAG_BYTES),
  /** SHA-256 over the rest of the wrap: no secret, but it tells damage from a wrong passphrase. */
  check: z.string().length(64),
};

/** The store's key, wrapped by one secret. Each stands by itself: one damaged wrap does not spoil the other. */
export const wrapSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('passphrase'), derivation: argonSchema, ...sealing }),
  z.strictObject({ by: z.literal('recovery-code'), derivation: hkdfSchema, ...sealing }),
]);
export type Wrap = z.infer<typeof wrapSchema>;

/** A new random key for a store. */
export const newStoreKey = (): StoreKey => ({ key: randomBytes(KEY_BYTES), salt: randomBytes(SALT_BYTES) });

/** The version, the kind of secret and its parameters are authenticated with the key: none can be weakened. */
const additionalData = (by: Wrap['by'], derivation: Derivation): Buffer =>
  Buffer.from(canonicalJson({ format: 'tableside-key', version: 1, by, derivation }));

async function seal(secret: string, by: Wrap['by'], derivation: Derivation, { key, salt }: StoreKey) {
  const wrapping = await wrappingKey(secret, derivation);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  cipher.setAAD(additionalData(by, derivation));
  const sealed = Buffer.concat([
    cipher.update(key),
    cipher.update(salt),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  wrapping.fill(0);
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
}

const newSalt = (): string => randomBytes(SALT_BYTES).toString('base64');

/** Both wraps of a new practice: by its passphrase and by its recovery code (in canonical form). */
export async function wrapByPassphrase(passphrase: string, cost: ArgonCost, key: StoreKey): Promise<Wrap> {
  const derivation = { name: 'argon2id' as const, ...cost, salt: newSalt() };
  const wrap = {
    by: 'passphrase' as const,
    derivation,
    ...(await seal(passphrase, 'passphrase', derivation, key)),
  };
  return { ...wrap, check: checkOf(wrap) };
}

export async function wrapByRecoveryCode(code: string, key: StoreKey): Promise<Wrap> {
  const derivation = { name: 'hkdf-sha256' as const, salt: newSalt() };
  const wrap = {
    by: 'recovery-code' as const,
    derivation,
    ...(await seal(code, 'recovery-code', derivation, key)),
  };
  return { ...wrap, check: checkOf(wrap) };
}

const checkOf = (wrap: object): string => sha256(canonicalJson(wrap));

/** Whether the wrap is as it was written. */
export function isWhole({ check, ...wrap }: Wrap): boolean {
  return checkOf(wrap) === check;
}

/** The store's key, or null when the secret is not the one that wrapped it. */
export async function unwrap(secret: string, wrap: Wrap): Promise<StoreKey | null> {
  const wrapping = await wrappingKey(secret, wrap.derivation);
  const sealed = Buffer.from(wrap.sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(wrap.nonce, 'base64'));
  decipher.setAAD(additionalData(wrap.by, wrap.derivation));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const opened = Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
    return { key: opened.subarray(0, KEY_BYTES), salt: opened.subarray(KEY_BYTES) };
  } catch {
    return null;
  } finally {
    wrapping.fill(0);
  }
}

/** Overwrites the key in memory; copies that the engine made are out of reach. */
export function forget({ key, salt }: StoreKey): void {
  key.fill(0);
  salt.fill(0);
}
