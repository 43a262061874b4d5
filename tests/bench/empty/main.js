/** The least that Electron can show: one window of the same size with one element in it. */
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';

// Not awaited at the top: Electron is not ready before this module is over.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860 });
  return window.loadFile(fileURLToPath(new URL('page.html', import.meta.url)));
});
app.on('window-all-closed', () => app.quit());
