import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '#shared/contract/errors.ts';

/** Makes a rename or a new name in that folder survive a power cut. Windows keeps folders by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes the whole file or none of it: a temporary file beside it, flushed to the disk, then renamed over it.
 * Only the user may read it. Throws the file system's own error; what stood there before is then untouched.
 */
export function writeFileDurably(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  const temporary = join(folder, `.tableside-${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, content, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(temporary, path);
    syncFolder(folder);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a file to a place that the person chose. Any failure is about that place, not about the practice's own
 * folder (`file-not-written`).
 */
export function writeOutside(path: string, content: Uint8Array): void {
  try {
    writeFileDurably(path, content);
  } catch {
    throw new Refusal('refused', 'file-not-written');
  }
}
