/** Attacks by a script that runs in the page: asking for what the machine has. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../support/app.ts';

let open: OpenApp;

beforeAll(async () => {
  open = await openApp();
});
afterAll(async () => open?.end());

describe('asking for permissions', () => {
  it('looks up what it has already', async () => {
    const granted = await open.page.evaluate(async () => {
      const names = [
        'camera',
        'microphone',
        'geolocation',
        'notifications',
        'midi',
        'clipboard-read',
        'clipboard-write',
        'persistent-storage',
        'local-fonts',
        'window-management',
        'screen-wake-lock',
      ];
      const states = names.map(async (name) => {
        const state = await navigator.permissions.query({ name: name as PermissionName }).catch(() => null);
        return state?.state === 'granted' ? [name] : [];
      });
      return (await Promise.all(states)).flat();
    });
    expect(granted).toEqual([]);
  });

  /** What a script would run in the handler of a real click; each fails when it is refused or not there. */
  const attempts: Record<string, string> = {
    camera: `navigator.mediaDevices.getUserMedia({ video: true })`,
    microphone: `navigator.mediaDevices.getUserMedia({ audio: true })`,
    screen: `navigator.mediaDevices.getDisplayMedia()`,
    place: `new Promise((found, refused) => navigator.geolocation.getCurrentPosition(found, refused))`,
    'the clipboard': `navigator.clipboard.readText()`,
    notifications: `Notification.requestPermission().then((answer) => { if (answer !== 'granted') throw answer; })`,
    fonts: `queryLocalFonts()`,
    usb: `navigator.usb.requestDevice({ filters: [] })`,
    serial: `navigator.serial.requestPort()`,
    hid: `navigator.hid.requestDevice({ filters: [] }).then(([device]) => { if (!device) throw 'none'; })`,
    bluetooth: `navigator.bluetooth.requestDevice({ acceptAllDevices: true })`,
    midi: `navigator.requestMIDIAccess({ sysex: true })`,
    'the idle state': `IdleDetector.requestPermission().then((answer) => { if (answer !== 'granted') throw answer; })`,
    'a file to read': `showOpenFilePicker()`,
    'a file to write': `showSaveFilePicker()`,
    'a folder': `showDirectoryPicker()`,
    'a pointer of its own': `document.body.requestPointerLock()`,
    'a screen that stays on': `navigator.wakeLock.request()`,
  };

  it.each(Object.entries(attempts))('asks for %s at a click', async (_what, attempt) => {
    await open.page.evaluate(() => {
      const button = Object.assign(document.createElement('button'), { id: 'attack' });
      button.style.cssText = 'position: fixed; inset: 0; z-index: 99999';
      document.body.append(button);
      const late = new Promise((_resolve, reject) => setTimeout(reject, 3_000));
      const result = new Promise<string>((resolve) => {
        button.addEventListener('click', () => {
          button.remove();
          Promise.race([Reflect.get(window, 'attempt')(), late]).then(
            () => resolve('given'),
            () => resolve('refused'),
          );
        });
      });
      Reflect.set(window, 'result', result);
    });
    await open.page.evaluate(`window.attempt = async () => ${attempt}; undefined`);
    await open.page.locator('#attack').click();
    expect(await open.page.evaluate(() => Reflect.get(window, 'result'))).toBe('refused');
  });

  it('downloads a file of its own making', async () => {
    const finished = await open.app.evaluate(({ BrowserWindow }) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const seen = { asked: 0, saved: 0 };
      session?.on('will-download', (event, item) => {
        seen.asked += 1;
        if (!event.defaultPrevented) seen.saved += 1;
        item.on('done', (_done, state) => {
          if (state === 'completed') seen.saved += 1;
        });
      });
      Reflect.set(globalThis, 'downloads', seen);
      return true;
    });
    expect(finished).toBe(true);
    await open.page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['Marguerite Exemple']));
      const link = Object.assign(document.createElement('a'), { href, download: 'chart.txt' });
      document.body.append(link);
      link.click();
    });
    await open.page.waitForTimeout(500);
    const seen = await open.app.evaluate(() => Reflect.get(globalThis, 'downloads'));
    expect(seen).toEqual({ asked: 1, saved: 0 });
  });
});
