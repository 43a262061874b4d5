/** Attacks by a script that runs in the page: going elsewhere, or bringing another page in. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../support/app.ts';
import { until } from '../../support/until.ts';

const HOME = 'app://tableside/index.html';

let open: OpenApp;
let server: Server;
let elsewhere: string;

beforeAll(async () => {
  open = await openApp();
  server = createServer((_request, response) => response.end('<h1>elsewhere</h1>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  server?.close();
  await open?.end();
});

const windowCount = () => open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** Where the page is, as main sees it. */
const whereabouts = () =>
  open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());

describe('leaving the page', () => {
  const opened = (url: string) => open.page.evaluate((target) => window.open(target) !== null, url);

  it.each([
    'https://example.com/',
    'app://tableside/index.html',
    'file:///etc/passwd',
    'about:blank',
    'javascript:1',
  ])('opens a window on %s', async (url) => {
    expect(await opened(url)).toBe(false);
    expect(await windowCount()).toBe(1);
  });

  it('lets a click open a new window', async () => {
    await open.page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href, target: '_blank' });
      document.body.append(link);
      link.click();
    }, elsewhere);
    await open.page.waitForTimeout(300);
    expect(await windowCount()).toBe(1);
  });

  it.each([
    'http',
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,<h1>elsewhere</h1>',
    'javascript:document.write("elsewhere")',
    'app://tableside/assets/',
    'app://tableside/index.html?elsewhere',
    'app://elsewhere/index.html',
  ])('goes to %s', async (url) => {
    await open.page.evaluate(
      (target) => {
        location.href = target;
      },
      url === 'http' ? elsewhere : url,
    );
    await open.page.waitForTimeout(300);
    expect((await whereabouts())?.split('#')[0]).toBe(HOME);
    expect(await open.page.evaluate(() => document.body.textContent?.includes('elsewhere'))).toBe(false);
  });

  it('goes to an empty page, about which nobody is asked: the page comes back', async () => {
    const back = open.page.waitForEvent('framenavigated', {
      predicate: (frame) => frame.url().startsWith(HOME),
    });
    await open.page.evaluate(() => {
      location.href = 'about:blank';
    });
    await until(() => open.printed().includes('page-left'));
    await back;
    await open.page.locator('#root > *').first().waitFor();
    expect(await open.call('app.status', {})).toMatchObject({ ok: true });
  });

  it('sends a form elsewhere, and asks for a refresh to elsewhere', async () => {
    await open.page.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), { action, method: 'post' });
      document.body.append(form);
      form.submit();
      const refresh = Object.assign(document.createElement('meta'), {
        httpEquiv: 'refresh',
        content: `0; url=${action}`,
      });
      document.head.append(refresh);
    }, elsewhere);
    await open.page.waitForTimeout(500);
    expect((await whereabouts())?.split('#')[0]).toBe(HOME);
  });

  it.each(['about:blank', HOME, 'data:text/html,x', 'file:///etc/passwd'])(
    'puts %s in a frame to find another bridge there',
    async (src) => {
      const found = await open.page.evaluate(async (address) => {
        const frame = Object.assign(document.createElement('iframe'), { src: address });
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 1_000))]);
        try {
          return Reflect.has(frame.contentWindow ?? {}, 'tableside');
        } catch {
          return false; // Another origin: nothing of it can be seen.
        } finally {
          frame.remove();
        }
      }, src);
      expect(found).toBe(false);
    },
  );

  it('embeds a guest page', async () => {
    const contents = () => open.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
    const before = await contents();
    await open.page.evaluate((src) => {
      const guest = document.createElement('webview');
      guest.setAttribute('src', src);
      guest.setAttribute('nodeintegration', '');
      document.body.append(guest);
    }, elsewhere);
    await open.page.waitForTimeout(300);
    expect(await contents()).toBe(before);
  });

  it('writes a name into the title of the window', async () => {
    await open.page.evaluate(() => {
      document.title = 'Marguerite Exemple';
    });
    await open.page.waitForTimeout(100);
    const title = await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getTitle(),
    );
    expect(title).toBe('Tableside');
  });
});
