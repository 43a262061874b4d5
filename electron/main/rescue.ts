import { app, type BrowserWindow } from 'electron';
import { chooseWhenHung, chooseWhenStopped } from './dialogs.ts';
import { log } from './log.ts';
import type { Look } from './look.ts';
import { isOurPage, PAGE_URL } from './security/origin.ts';

/** More stops than this within the time, and loading again by itself would only flicker. */
const STOPS = 3;
const WITHIN_MS = 60_000;

/**
 * Brings the page back when it crashes, hangs or is left. The page holds nothing that the store does not: a
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

  // An empty page is the one place that a script can still go to: Electron asks nobody about `about:blank`.
  window.webContents.on('did-navigate', (_event, url) => {
    if (isOurPage(url)) return;
    log('page-left');
    void window.loadURL(PAGE_URL);
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
