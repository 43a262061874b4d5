import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '#shared/contract/errors.ts';
import { instant } from '#shared/practice/dates.ts';
import { writeFileDurably } from '../files.ts';
import { type Wrap, wrapSchema } from './wrap.ts';

/** A key file is two kilobytes; a larger one is none of ours. */
const MOST_BYTES = 65_536;

/**
 * The key file beside the database, version 1: everything needed to open it but the secret. It is no secret
 * itself. A wrap that cannot be read is kept as null, so that the other one still opens the practice.
 */
const fileSchema = z.strictObject({
  format: z.literal('tableside-key'),
  version: z.literal(1),
  createdAt: instant(),
  wraps: z.array(wrapSchema.nullable().catch(null)).min(1).max(16),
});
export interface KeyFile {
  createdAt: string;
  wraps: (Wrap | null)[];
}

/** Reads a key file; refused with `key-file-damaged` when it is none, or one with parameters below the floor. */
export function readKeyFile(path: string): KeyFile {
  const text = readFileSync(path);
  if (text.length > MOST_BYTES) throw damaged();
  try {
    return fileSchema.parse(JSON.parse(text.toString('utf8')));
  } catch {
    throw damaged();
  }
}

export const damaged = () => new Refusal('damaged', 'key-file-damaged');

export function writeKeyFile(path: string, { createdAt, wraps }: KeyFile): void {
  const file = { format: 'tableside-key', version: 1, createdAt, wraps };
  writeFileDurably(path, `${JSON.stringify(file, null, 2)}\n`);
}
