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

  it('asks for each, with a click behind it', async () => {
    const got = await open.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const given: string[] = [];
          const attempts: Record<string, () => Promise<unknown>> = {
            camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
            microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
            screen: () => navigator.mediaDevices.getDisplayMedia(),
            place: () =>
              new Promise((found, refused) => navigator.geolocation.getCurrentPosition(found, refused)),
            clipboard: () => navigator.clipboard.readText(),
            notifications: async () => {
              if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
            },
            fonts: () => Reflect.get(window, 'queryLocalFonts')(),
            usb: () => Reflect.get(navigator, 'usb').requestDevice({ filters: [] }),
            serial: () => Reflect.get(navigator, 'serial').requestPort(),
            hid: async () => {
              const devices = await Reflect.get(navigator, 'hid').requestDevice({ filters: [] });
              if (devices.length === 0) throw new Error('refused');
            },
            bluetooth: () => Reflect.get(navigator, 'bluetooth').requestDevice({ acceptAllDevices: true }),
            midi: () => navigator.requestMIDIAccess({ sysex: true }),
          };
          const button = document.createElement('button');
          button.style.cssText = 'position: fixed; inset: 0; z-index: 99999';
          button.id = 'attack';
          button.addEventListener('click', async () => {
            const late = () => new Promise((_resolve, reject) => setTimeout(reject, 3_000));
            for (const [name, attempt] of Object.entries(attempts)) {
              try {
                await Promise.race([attempt(), late()]);
                given.push(name);
              } catch {
                // Refused, as it should be.
              }
            }
            button.remove();
            resolve(given);
          });
          document.body.append(button);
          button.click();
        }),
    );
    expect(got).toEqual([]);
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
