/** Small and read-only file systems, where the machine lets us mount them (Linux, root). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'tableside-mount-'));

const mount = (...options: string[]): void => {
  execFileSync('mount', options, { stdio: 'ignore' });
};

/** Lets go of it even while something holds it. */
export const unmount = (folder: string): void => {
  execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
};

/** Whether this machine lets us. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = newFolder();
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A disk of so many megabytes. */
export function smallDisk(megabytes: number): string {
  const folder = newFolder();
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  return folder;
}

/** Makes a folder read-only for everyone; root ignores the modes of files. */
export function makeReadOnly(folder: string): void {
  mount('--bind', folder, folder);
  mount('-o', 'remount,bind,ro', folder);
}
