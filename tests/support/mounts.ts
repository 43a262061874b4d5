/** Small and read-only file systems, where the machine lets us mount them (Linux, root). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'tableside-mount-'));

const mount = (...options: string[]): void => {
  execFileSync('mount', options, { stdio: 'ignore' });
};

/** The way back: lets go of it even while something holds it, and only once. */
function unmounting(folder: string): () => void {
  let isMounted = true;
  return () => {
    if (isMounted) execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
    isMounted = false;
  };
}

/** Whether this machine lets us. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = newFolder();
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder);
    unmounting(folder)();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A disk of so many megabytes, and the way to take it out. */
export function smallDisk(megabytes: number): { folder: string; remove: () => void } {
  const folder = newFolder();
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  const unmount = unmounting(folder);
  const remove = () => {
    unmount();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, remove };
}

/** Makes a folder read-only for everyone, since root ignores the modes of files. Returns the way back. */
export function makeReadOnly(folder: string): () => void {
  mount('--bind', folder, folder);
  mount('-o', 'remount,bind,ro', folder);
  return unmounting(folder);
}
