/** Attacks by a script that runs in the page: reaching for the machine, and leaving something behind on it. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../support/app.ts';

let open: OpenApp;

beforeAll(async () => {
  open = await openApp();
});
afterAll(async () => open?.end());

describe('reaching for the machine', () => {
  it('asks for Node, Electron and the file system by their names', async () => {
    const found = await open.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'].filter(
        (name) => name in window,
      ),
    );
    expect(found).toEqual([]);
  });

  it('looks for more on the bridge than calls and events', async () => {
    const names = await open.page.evaluate(() => Reflect.ownKeys(Reflect.get(window, 'tableside')));
    expect(names).toEqual(['call', 'on']);
  });

  it('puts its own function in the place of the bridge', async () => {
    const replaced = await open.page.evaluate(() => {
      const bridge: { call: unknown } = Reflect.get(window, 'tableside');
      const before = bridge.call;
      Reflect.set(bridge, 'call', () => 'evil');
      Reflect.set(window, 'tableside', { call: () => 'evil' });
      Reflect.deleteProperty(window, 'tableside');
      return Reflect.get(Reflect.get(window, 'tableside'), 'call') !== before;
    });
    expect(replaced).toBe(false);
  });

  it('turns text into code', async () => {
    // In a timer, because what a debugger evaluates is exempt from the content policy.
    const ran = await open.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          setTimeout(() => {
            const ran: string[] = [];
            const attempt = (name: string, run: () => unknown) => {
              try {
                run();
                ran.push(name);
              } catch {
                // Refused, as it should be.
              }
            };
            const indirect = Reflect.get(window, ['ev', 'al'].join(''));
            attempt('eval', () => indirect('1 + 1'));
            attempt('Function', () => Reflect.construct(Function, ['return 1'])());
            Reflect.set(window, 'hit', (name: string) => ran.push(name));
            const script = document.createElement('script');
            script.textContent = 'window.hit("inline script")';
            document.head.append(script);
            const image = document.createElement('img');
            image.setAttribute('onerror', 'window.hit("inline handler")');
            image.src = 'data:,';
            document.body.append(image);
            const remote = document.createElement('script');
            remote.src = 'data:text/javascript,window.hit("script from data")';
            document.head.append(remote);
            const blob = document.createElement('script');
            blob.src = URL.createObjectURL(new Blob(['window.hit("script from a blob")']));
            document.head.append(blob);
            setTimeout(() => resolve(ran), 500);
          });
        }),
    );
    expect(ran).toEqual([]);
  });
});

describe('leaving something behind', () => {
  it('fills every web storage with a name and ends', async () => {
    const other = await openApp({ profile: `${open.profile}-storage` });
    await other.page.evaluate(async (marker) => {
      for (let i = 0; i < 200; i++) localStorage.setItem(`${marker}-${i}`, marker.repeat(20));
      sessionStorage.setItem(marker, marker);
      Reflect.set(document, 'cookie', `name=${marker}; max-age=86400`);
      await new Promise((resolve) => {
        const request = indexedDB.open(marker);
        request.onupgradeneeded = () => request.result.createObjectStore('s').put(marker, marker);
        request.onsuccess = resolve;
        request.onerror = resolve;
      });
    }, 'ZymurgyExemple');
    await other.end();
    const found = filesWith(other.profile, 'ZymurgyExemple');
    rmSync(other.profile, { recursive: true, force: true });
    expect(found).toEqual([]);
  });
});

function filesWith(folder: string, text: string): string[] {
  const wide = Buffer.from(text, 'utf16le');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => {
      const content = readFileSync(path);
      return path.includes(text) || content.includes(text) || content.includes(wide);
    });
}
