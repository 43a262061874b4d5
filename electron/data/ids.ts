import { randomBytes } from 'node:crypto';
import type { Instant } from '#shared/practice/dates.ts';

/**
 * A new UUIDv7 (RFC 9562): 48 bits of milliseconds, then 74 bits that cannot be guessed. The time comes from
 * the caller's clock, so that ids made at past times (a seed, a generator) still sort by time.
 */
export function newId(at: Instant): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.parse(at), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
