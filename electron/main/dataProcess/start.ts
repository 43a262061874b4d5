import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { app, utilityProcess } from 'electron';
import type { WireRequest } from '#shared/contract/wire.ts';

/** A data process that was started, however it was. */
export interface DataProcess {
  send(request: WireRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Once, when it has ended, or could not be started at all. */
  onEnd(listener: (code: number | null) => void): void;
  /** Asks it to end, or (`now`) ends it. */
  end(now: boolean): void;
}

const ENTRY = fileURLToPath(new URL('../data/process.js', import.meta.url));
const OLDEST_NODE = [22, 14] as const;

/** The environment that a program needs from the system to run at all, and nothing a shell may hold besides. */
const PASSED_ON = ['HOME', 'LANG', 'LC_ALL', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'TZ', 'USERPROFILE'];

/**
 * How to start the data process here, or null where nothing can run the store.
 *
 * The store needs Node ≥ 22.14 and crashes below. What is shipped has it inside; an unpackaged app on an older
 * Electron (development and tests without Electron's release site) borrows the project's own Node. This file
 * alone knows the difference.
 */
export function dataProcessStarter(profile: string): (() => DataProcess) | null {
  const args = [`--profile=${profile}`];
  if (isNewEnough(process.versions.node)) return () => startInside(args);
  const node = app.isPackaged ? undefined : process.env['TABLESIDE_NODE'];
  return node === undefined ? null : () => startOnNode(node, args);
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function startInside(args: string[]): DataProcess {
  const child = utilityProcess.fork(ENTRY, args, {
    serviceName: 'Tableside data',
    env: environment(),
    stdio: output(),
  });
  return {
    send: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => child.once('exit', listener),
    end: (now) => {
      if (!now) child.kill();
      else if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
    },
  };
}

function startOnNode(node: string, args: string[]): DataProcess {
  const child = fork(ENTRY, args, {
    execPath: node,
    execArgv: [],
    env: environment(),
    serialization: 'advanced',
    stdio: [...output(), 'ipc'],
  });
  return {
    send: (request) => {
      // A failure to send means that it has ended; `onEnd` then answers every request.
      child.send(request, () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onEnd: (listener) => {
      child.once('exit', listener);
      child.once('error', () => listener(null));
    },
    end: (now) => {
      child.kill(now ? 'SIGKILL' : 'SIGTERM');
    },
  };
}

/** What it prints may quote a chart: a developer sees it, an installed app keeps none of it. */
function output(): ['ignore', 'ignore' | 'inherit', 'ignore' | 'inherit'] {
  const to = app.isPackaged ? 'ignore' : 'inherit';
  return ['ignore', to, to];
}

function environment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}
