/** The processes of a running app, from the system's own list (Linux). */
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
  pid: number;
  command: string;
}

/** That process and everything that was started from it. */
export function processesOf(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent, command }];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
  const family = new Set([root]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

/** The process id of the data process, however it was started. */
export function dataProcessOf({ main }: { main: ChildProcess }): number {
  const isData = /dist\/data\/process\.js|node\.mojom\.NodeService/u;
  const found = processesOf(main.pid ?? 0).find(({ command }) => isData.test(command));
  if (!found) throw new Error('The app has no data process.');
  return found.pid;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Kills the app with everything that it has started, as a power cut does: nothing of it can say goodbye. */
export async function killEverything({ main }: { main: ChildProcess }): Promise<void> {
  if (hasEnded(main)) return;
  const ended = new Promise((resolve) => main.once('exit', resolve));
  endFamily(main.pid);
  await ended;
}

export function endFamily(root: number | undefined): void {
  if (root === undefined) return;
  for (const { pid } of processesOf(root)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}
