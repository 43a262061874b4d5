/** Keeps one Electron running for `npm run dev`: restarts it, reloads its windows, ends with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { projectRoot } from '../paths.ts';
import type { Display } from '../runtime/display.ts';
import { launchEnvironment } from '../runtime/launch.ts';

type Command = { executable: string; args: readonly string[]; display: Display };

export type Supervisor = { restart: () => void; reloadWindows: () => void };

/** Several bundles end at nearly the same moment when a shared file changes: one restart is enough. */
const settleMs = 200;

export function createSupervisor({ executable, args, display }: Command): Supervisor {
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | null = null;

  const start = () => {
    const started = spawn(executable, args, {
      cwd: projectRoot,
      env: launchEnvironment(display),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    started.once('exit', (code) => {
      // The person closed the app: so ends the development session. A restart replaces `child` first.
      if (child === started) process.exit(code ?? 0);
    });
    child = started;
  };

  const startAgain = () => {
    timer = null;
    const old = child;
    child = null;
    if (!old) return start();
    old.once('exit', start);
    old.kill();
  };

  return {
    restart: () => {
      if (timer) clearTimeout(timer);
      timer = setTimeout(startAgain, settleMs);
    },
    reloadWindows: () => {
      if (!timer && child?.connected) child.send('reload-windows');
    },
  };
}
