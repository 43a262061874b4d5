import { Refusal } from '#shared/contract/errors.ts';
import type { Instant } from '#shared/practice/dates.ts';
import type { StoreKey } from '../store/connection.ts';
import { type ArgonCost, calibratedCost } from './derive.ts';
import { damaged, readKeyFile, writeKeyFile } from './keyFile.ts';
import { newRecoveryCode, readRecoveryCode } from './recoveryCode.ts';
import { isWhole, newStoreKey, unwrap, wrapByPassphrase, wrapByRecoveryCode } from './wrap.ts';

/** How a practice is unlocked. */
export type Secret = { with: 'passphrase' | 'recovery-code'; secret: string };

export interface NewKey {
  key: StoreKey;
  /** Shown once and stored nowhere. */
  recoveryCode: string;
}

/** Makes a store's key and writes its key file. A `cost` of null is measured on this machine. */
export async function createKey(
  path: string,
  passphrase: string,
  now: Instant,
  cost: ArgonCost | null,
): Promise<NewKey> {
  const chosen = cost ?? (await calibratedCost());
  const key = newStoreKey();
  const recoveryCode = newRecoveryCode();
  const wraps = [
    await wrapByPassphrase(passphrase, chosen, key),
    await wrapByRecoveryCode(recoveryCode, key),
  ];
  writeKeyFile(path, { createdAt: now, wraps });
  return { key, recoveryCode };
}

/**
 * The store's key. Refused with `wrong-passphrase` or `wrong-recovery-code`, or with `key-file-damaged` when
 * the wrap of that secret is not as it was written.
 */
export async function openKey(path: string, { with: by, secret }: Secret): Promise<StoreKey> {
  const { wraps } = readKeyFile(path);
  const wrong = new Refusal('refused', by === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-code');
  const meant = by === 'passphrase' ? secret : readRecoveryCode(secret);
  if (meant === null) throw wrong;
  const candidates = wraps.filter((wrap) => wrap?.by === by).filter((wrap) => wrap !== null);
  for (const wrap of candidates.filter(isWhole)) {
    const key = await unwrap(meant, wrap);
    if (key) return key;
  }
  throw candidates.length > 0 && candidates.every(isWhole) ? wrong : damaged();
}
