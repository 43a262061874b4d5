import { app, type BrowserWindow } from 'electron';
import { chooseWhenHung, chooseWhenStopped } from './dialogs.ts';
import { log } from './log.ts';
import type { Look } from './look.ts';

/** More stops than this within the time, and loading again by itself would only flicker. */
const STOPS = 3;
const WITHIN_MS = 60_000;

/**
 * Brings the window back when its page crashes or hangs. The page holds nothing that the store does not: a
 * draft is saved as it is typed, and the loaded page opens it again.
 */
export function keepAlive(window: BrowserWindow, look: Look): void {
  let stops: number[] = [];

  const reload = () => {
    if (window.isDestroyed()) return;
    log('window-reloaded');
    window.webContents.reload();
  };

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log('window-stopped', reason, exitCode);
    const now = Date.now();
    stops = [...stops.filter((at) => now - at < WITHIN_MS), now];
    if (stops.length < STOPS) setImmediate(reload);
    else
      void chooseWhenStopped(window, look).then((choice) => (choice === 'reload' ? reload() : app.exit(1)));
  });

  window.on('unresponsive', () => {
    const answersAgain = new AbortController();
    window.once('responsive', () => answersAgain.abort());
    void chooseWhenHung(window, look, answersAgain.signal).then((choice) => {
      // A hung page cannot be reloaded; without its process it is loaded anew, by the handler above.
      if (choice === 'reload' && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
}
