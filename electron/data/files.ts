import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/**
 * Reads a file that the person chose; null where it is larger than that. What is no plain file, or cannot be read,
 * is refused (`file-not-read`).
 */
export function readOutside(path: string, mostBytes: number): Uint8Array | null {
  try {
    // Without waiting: opening a pipe would wait for whoever writes into it.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (!fstatSync(file).isFile()) throw new Error('not a plain file');
      const bytes = new Uint8Array(mostBytes + 1);
      const length = readFully(file, bytes);
      return length > mostBytes ? null : bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch {
    throw new Refusal('refused', 'file-not-read');
  }
}

/** Reads until the file or the room for it ends: how many bytes. */
function readFully(file: number, into: Uint8Array): number {
  let length = 0;
  for (;;) {
    const read = readSync(file, into, length, into.length - length, null);
    length += read;
    if (read === 0) return length;
  }
}
