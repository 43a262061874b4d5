/** A window-less Electron app that paints ICON_SVG into ICON_PNG at ICON_SIZE pixels. Started by render.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { app, BrowserWindow } from 'electron';

const { ICON_SVG: source, ICON_PNG: target, ICON_SIZE: size } = process.env;

app.commandLine.appendSwitch('force-device-scale-factor', '1');
// Not a top-level await: Electron is not ready before this module has been evaluated.
void app.whenReady().then(paint);

async function paint() {
  const side = Number(size);
  const window = new BrowserWindow({
    width: side,
    height: side,
    useContentSize: true,
    show: false,
    frame: false,
    transparent: true,
    webPreferences: { offscreen: true, sandbox: true },
  });
  const svg = readFileSync(source, 'utf8');
  const page = `<style>html,body{margin:0;overflow:hidden}svg{display:block;width:100vw;height:100vh}</style>${svg}`;
  await window.loadURL(`data:text/html;base64,${Buffer.from(page).toString('base64')}`);
  const image = await window.webContents.capturePage({ x: 0, y: 0, width: side, height: side });
  writeFileSync(target, image.toPNG());
  app.quit();
}
