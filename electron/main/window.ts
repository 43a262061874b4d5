import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, type Session } from 'electron';
import type { Look } from './look.ts';
import { PAGE_URL } from './security/origin.ts';

const PRELOAD = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));
/** Never a patient's name: the system keeps and shows titles (task lists, recent windows, screen sharing). */
const TITLE = 'Tableside';
const SMALLEST = { minWidth: 1024, minHeight: 700 };
const SIZE = { width: 1280, height: 860 };

/** Makes the window, hidden, and begins to load the page. */
export function openWindow(session: Session, look: Look): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    ...SMALLEST,
    title: TITLE,
    backgroundColor: look.ground,
    show: false,
    webPreferences: {
      session,
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      webgl: false,
      plugins: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      /** The page's own file dialogs: every dialog of the app stands in `dialogs.ts`. */
      disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
      spellcheck: false,
      devTools: !app.isPackaged,
      v8CacheOptions: 'none',
      /** A hidden window still saves what was typed last. */
      backgroundThrottling: false,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  look.onChange(() => window.setBackgroundColor(look.ground));
  void window.loadURL(PAGE_URL);
  return window;
}

/** Shows the window once the page has drawn and its theme is known, so that nothing white lights up the room. */
export async function showWhenDrawn(window: BrowserWindow, themeIsKnown: Promise<void>): Promise<void> {
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', resolve));
  await Promise.all([drawn, themeIsKnown]);
  if (!window.isDestroyed()) window.show();
}

/** Brings the window to the front, for a second start of the app. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
