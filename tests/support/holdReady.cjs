/**
 * Required by Electron before the app: holds its `ready` back until Playwright is attached and says so.
 * Playwright does this itself only for an Electron that it has found itself; without it, a window that comes
 * at the very moment of attaching is never told to go on, and stays empty.
 */
const { app } = require('electron');

const reallyReady = app.whenReady();
const reallyEmit = app.emit.bind(app);
let held = [];
let isReady = false;
let release;
const released = new Promise((resolve) => {
  release = resolve;
});

app.emit = (event, ...details) => {
  if (event !== 'ready' || isReady) return reallyEmit(event, ...details);
  held = details;
  return true;
};
app.isReady = () => isReady;
app.whenReady = () => released;

/** Called by Playwright. */
globalThis.__playwright_run = async () => {
  await reallyReady;
  isReady = true;
  release();
  reallyEmit('ready', ...held);
};
