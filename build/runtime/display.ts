/** A screen for Electron's windows: the machine's own, or a virtual one for as long as it is needed. */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export type Display = {
  /** What to add to the environment of a program that opens windows. */
  env: Record<string, string>;
  stop: () => void;
};

const startMs = 10_000;
const screen = '1920x1200x24';

export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** The machine's display if it has one, else a virtual one that `stop` (or our own end) takes away again. */
export async function prepareDisplay(): Promise<Display> {
  if (hasDisplay()) return { env: {}, stop: () => undefined };
  return startVirtualDisplay();
}

async function startVirtualDisplay(): Promise<Display> {
  // Xvfb itself picks a free number and writes it to file descriptor 3: no guessing, no race. Unless told
  // otherwise it starts over when its last client goes, and refuses the app that starts meanwhile.
  const options = ['-displayfd', '3', '-noreset', '-screen', '0', screen, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  try {
    return { env: { DISPLAY: `:${await displayNumber(server)}` }, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) =>
      reject(new Error(`The virtual display did not start: ${why}. Is the Debian package xvfb installed?`));
    const timer = setTimeout(() => fail('no answer from Xvfb'), startMs);
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`Xvfb ended with code ${code}`));
    let text = '';
    const pipe = server.stdio[3] as Readable;
    pipe.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
  });
}
