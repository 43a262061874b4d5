import { powerMonitor } from 'electron';
import type { Events } from '#shared/contract/contract.ts';
import { askData, type DataDoor } from './dataProcess/door.ts';

/** What locking says to the window. */
export interface LockSignals {
  /** Asks the window to save what it holds and to lock. */
  ask(command: Events['menu']['command']): void;
  /** Tells it that the practice is locked. */
  locked(): void;
}

/** How long the window may take to save its last keystrokes before the practice is locked without it. */
const SAVE_MS = 1_000;

/**
 * Locks the practice when the system locks its screen or goes to sleep. The window is asked first, because a
 * keystroke that it has not saved yet could not be saved afterwards; whether it answers or not, the practice is
 * locked after a second.
 */
export function lockWithSystem(data: DataDoor, signals: LockSignals): void {
  let timer: NodeJS.Timeout | null = null;

  const force = async () => {
    timer = null;
    await askData(data, 'practice.lock', {});
    signals.locked();
  };

  const lock = () => {
    if (timer) return;
    signals.ask('lock');
    timer = setTimeout(() => void force(), SAVE_MS);
  };

  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
}
