import { closeSync, readdirSync, readlinkSync } from 'node:fs';

const OPEN = '/proc/self/fd';
/** Input, output and errors. */
const STANDARD = 2;

/**
 * Lets go of sockets that are not ours. Chromium does not mark its own to be closed in programs that are
 * started, so a Node that Electron starts while its processes come up holds the ends of their channels: one
 * that dies would seem to live on, its successor would never come, and the window would stay away for good.
 * The line to the parent is kept. Only Linux starts us that way beside a Chromium (`main/dataProcess/start.ts`).
 */
export function closeInheritedSockets(): void {
  if (process.platform !== 'linux' || process.channel === undefined) return;
  const line: unknown = Reflect.get(process.channel, 'fd');
  for (const fd of readdirSync(OPEN).map(Number))
    if (fd > STANDARD && fd !== line && isSocket(fd)) closeSync(fd);
}

function isSocket(fd: number): boolean {
  try {
    return readlinkSync(`${OPEN}/${fd}`).startsWith('socket:');
  } catch {
    return false; // The list itself was open while it was read.
  }
}
