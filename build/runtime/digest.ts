/** Hashes of files: nothing that was fetched is run before its hash is right. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

export async function requireSha256(path: string, expected: string, what: string): Promise<void> {
  const actual = await sha256OfFile(path);
  if (actual === expected) return;
  throw new Error(
    `${what} does not have the expected hash, so it was not used.\n` +
      `  expected sha256 ${expected}\n  found    sha256 ${actual}\n` +
      'Try again; if it fails again the package on the registry has changed and must be looked at by a person.',
  );
}
