/** Small real file systems, to be filled and to be made read-only; needs root on Linux. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { temporaryFolder } from './store.ts';

interface Mounted {
  path: string;
  remount: (mode: 'ro' | 'rw') => void;
}

const mount = (...options: string[]) => execFileSync('mount', options, { stdio: 'ignore' });

/** Mounts it, does the work, and takes it away again, whatever happened. `size` as mount takes it: `2m`. */
export async function withFileSystem<T>(size: string, work: (mounted: Mounted) => Promise<T>): Promise<T> {
  const path = temporaryFolder();
  mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path);
  try {
    return await work({ path, remount: (mode) => mount('-o', `remount,${mode}`, path) });
  } finally {
    execFileSync('umount', ['-l', path], { stdio: 'ignore' });
    rmSync(path, { recursive: true, force: true });
  }
}

/** Makes a folder read-only for everyone, since root ignores the modes of files. Returns the way back. */
export function makeReadOnly(folder: string): () => void {
  mount('--bind', folder, folder);
  mount('-o', 'remount,bind,ro', folder);
  let isReadOnly = true;
  return () => {
    if (isReadOnly) execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
    isReadOnly = false;
  };
}

/** Whether this machine and this user can mount at all; containers often cannot. */
export const canMount: boolean = (() => {
  try {
    const path = temporaryFolder();
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path);
    execFileSync('umount', [path], { stdio: 'ignore' });
    rmSync(path, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
})();
