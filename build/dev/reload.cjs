/**
 * Loaded into Electron's main process before the app, in `npm run dev` only (`electron -r`), so that
 * nothing of this is in the product. The supervisor speaks over the pipe to its child: no socket, no network.
 */
const { BrowserWindow } = require('electron');

process.on('message', (message) => {
  if (message !== 'reload-windows') return;
  for (const window of BrowserWindow.getAllWindows()) window.webContents.reloadIgnoringCache();
});
process.on('disconnect', () => process.exit(0));
