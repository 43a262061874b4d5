import { hkdfSync } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';

/** 64 MiB: below this a passphrase could be guessed too cheaply, and a key file is refused. */
export const LEAST_MEMORY_KIB = 65_536;
/** 1 GiB: no machine of ours chooses more, and a forged file must not exhaust this one. */
const MOST_MEMORY_KIB = 1_048_576;
const PASSES = 3;
/** How long one derivation may take when its memory is chosen, in milliseconds. */
const LONGEST_MS = 1_000;
const WRAPPING_KEY_BYTES = 32;

/** Bytes as base64 of exactly that many. */
export const bytesInBase64 = (count: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === count, 'not-valid');

export const argonSchema = z.strictObject({
  name: z.literal('argon2id'),
  memoryKiB: z.int().min(LEAST_MEMORY_KIB).max(MOST_MEMORY_KIB),
  passes: z.int().min(PASSES).max(16),
  lanes: z.literal(1),
  salt: bytesInBase64(16),
});
export const hkdfSchema = z.strictObject({ name: z.literal('hkdf-sha256'), salt: bytesInBase64(16) });

export type ArgonCost = Pick<z.infer<typeof argonSchema>, 'memoryKiB' | 'passes' | 'lanes'>;
export type Derivation = z.infer<typeof argonSchema> | z.infer<typeof hkdfSchema>;

/** The least that is ever used. */
export const LEAST_COST: ArgonCost = { memoryKiB: LEAST_MEMORY_KIB, passes: PASSES, lanes: 1 };

/**
 * The 32 bytes that wrap the store's key. Argon2id for a passphrase, which could be guessed; HKDF for a
 * recovery code, whose 135 random bits cannot. The same passphrase typed on another keyboard must give the same
 * bytes, so it is normalised (NFC) first.
 */
export async function wrappingKey(secret: string, derivation: Derivation): Promise<Buffer> {
  const salt = Buffer.from(derivation.salt, 'base64');
  if (derivation.name === 'hkdf-sha256')
    return Buffer.from(hkdfSync('sha256', secret, salt, 'tableside recovery code', WRAPPING_KEY_BYTES));
  const derived = await argon2id({
    password: secret.normalize('NFC'),
    salt,
    memorySize: derivation.memoryKiB,
    iterations: derivation.passes,
    parallelism: derivation.lanes,
    hashLength: WRAPPING_KEY_BYTES,
    outputType: 'binary',
  });
  collectGarbage();
  return Buffer.from(derived.buffer, derived.byteOffset, derived.byteLength);
}

/**
 * Gives back the memory that a derivation filled: 64 MiB to 1 GiB, with traces of the passphrase in it, which
 * the engine would else keep for as long as the practice is open. Electron's utility process takes no
 * `--expose-gc` on its command line, so this is the way in both kinds of data process.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
}

/** The memory, in doublings of the floor, that keeps a derivation under a second given what the floor took. */
export function memoryFor(floorMs: number): number {
  const doublings = Math.floor(Math.log2(LONGEST_MS / Math.max(floorMs, 1)));
  return Math.min(LEAST_MEMORY_KIB * 2 ** Math.max(doublings, 0), MOST_MEMORY_KIB);
}

/** Measures this machine once: a derivation of half a second to a second where it is fast enough, else the floor. */
export async function calibratedCost(): Promise<ArgonCost> {
  const begun = performance.now();
  await wrappingKey('calibration', {
    name: 'argon2id',
    ...LEAST_COST,
    salt: Buffer.alloc(16).toString('base64'),
  });
  return { ...LEAST_COST, memoryKiB: memoryFor(performance.now() - begun) };
}
