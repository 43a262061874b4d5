/** Attacks through the bridge: calls that do not exist, that are not the window's, that are far too large. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../../build/paths.ts';
import { type OpenApp, openApp } from '../../support/app.ts';

let open: OpenApp;

beforeAll(async () => {
  open = await openApp();
});
afterAll(async () => open?.end());

const refused = (reason: string) => ({ ok: false, error: { reason } });

describe('names', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'app.status ',
    'APP.STATUS',
    '',
    'a'.repeat(1_000_000),
    null,
    7,
    ['app.status'],
    { name: 'app.status' },
  ])('calls %j', async (name) => {
    expect(await open.call(name, {})).toMatchObject({ ok: false });
  });

  it('makes a call that only main may make, to write a file where it likes', async () => {
    const path = join(open.profile, 'stolen.pdf');
    const input = { receiptId: '018f0000-0000-7000-8000-000000000000', reissuedAt: null, path };
    expect(await open.call('receipts.write', input)).toMatchObject(refused('unknown-call'));
    expect(existsSync(path)).toBe(false);
  });
});

describe('inputs', () => {
  it.each([null, undefined, 7, 'text', [], { receiptId: '../../etc' }, { __proto__: { receiptId: 1 } }])(
    'gives %j to a call that main answers',
    async (input) => {
      expect(await open.call('receipts.save', input)).toMatchObject(refused('input-invalid'));
    },
  );

  /** Some of it cannot even cross to the preload: that is an error in the page, which its `catch` sees. */
  const inPage = (make: string) =>
    open.page.evaluate(`(async () => window.tableside.call('settings.write', ${make}))()
      .catch(() => ({ ok: false, error: { reason: 'input-invalid' } }))`);

  it.each([
    ['a text of 200 MB', `'x'.repeat(100_000_000)`],
    ['five million numbers', `Array.from({ length: 5_000_000 }, () => 1)`],
    ['a thousand levels', `(() => { let v = {}; for (let i = 0; i < 1000; i++) v = { v }; return v; })()`],
    ['a hundred levels', `(() => { let v = {}; for (let i = 0; i < 100; i++) v = { v }; return v; })()`],
    ['a long array of nothing', `(() => { const a = []; a.length = 5_000_000; return a; })()`],
    ['a ring', `(() => { const ring = {}; ring.ring = ring; return ring; })()`],
    ['a function', `{ language: () => 1 }`],
    ['a file', `{ language: new Blob(['x']) }`],
    ['a map', `new Map([['language', 'en']])`],
    ['bytes', `new Uint8Array(1000)`],
  ])('sends %s', async (_what, make) => {
    expect(await inPage(make)).toMatchObject(refused('input-invalid'));
    expect(await open.call('app.status', {})).toMatchObject({ ok: true });
  });

  it('sends a thousand calls at once', async () => {
    const answers = await open.page.evaluate(async () => {
      const bridge = Reflect.get(window, 'tableside');
      const calls = Array.from({ length: 1_000 }, () => bridge.call('app.status', {}));
      return (await Promise.all(calls)).filter((answer: { ok: boolean }) => answer.ok).length;
    });
    expect(answers).toBe(1_000);
  });
});

describe('senders', () => {
  it('calls from another window that has the same page and the same bridge', async () => {
    const answer = await open.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
        if (!session) throw new Error('The app has no window.');
        const other = new BrowserWindow({ show: false, webPreferences: { session, preload, sandbox: true } });
        await other.loadURL('app://tableside/index.html');
        const result: unknown = await other.webContents.executeJavaScript(
          `window.tableside.call('app.status', {})`,
        );
        other.destroy();
        return result;
      },
      fromRoot('dist', 'preload', 'preload.cjs'),
    );
    expect(answer).toMatchObject(refused('unknown-sender'));
  });

  it('calls from a frame inside the page, given a bridge by mistake', async () => {
    const answer = await open.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const other = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, nodeIntegrationInSubFrames: true },
        });
        await other.loadURL('data:text/html,<iframe srcdoc="inner"></iframe>');
        const frame = other.webContents.mainFrame.frames[0];
        const result: unknown = await frame?.executeJavaScript(`window.tableside.call('app.status', {})`);
        other.destroy();
        return result;
      },
      fromRoot('dist', 'preload', 'preload.cjs'),
    );
    expect(answer).toMatchObject(refused('unknown-sender'));
  });
});

describe('events', () => {
  it('listens for what is not the window’s to hear, and to everything at once', async () => {
    const heard = await open.page.evaluate(() => {
      const bridge = Reflect.get(window, 'tableside');
      const names = ['tableside:call', '__proto__', 'constructor', '*', 7, null, {}];
      return names.map((name) => typeof bridge.on(name, () => undefined));
    });
    expect(new Set(heard)).toEqual(new Set(['function']));
    expect(await open.call('app.status', {})).toMatchObject({ ok: true });
  });
});
