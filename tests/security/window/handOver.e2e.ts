/** Attacks by someone to whom the laptop was handed: through the window, its menu and its keys, and main's own calls. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONTRACT, isCallName } from '#shared/contract/contract.ts';
import { type OpenApp, openApp } from '../../support/app.ts';
import { until } from '../../support/until.ts';

let open: OpenApp;
let entryId: string;
let patientId: string;

/** The value of a call that must succeed. */
async function value(name: string, input: object = {}): Promise<Record<string, unknown>> {
  const result = await open.call(name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.reason}`);
  return result.value as Record<string, unknown>;
}
const refused = { ok: false, error: { code: 'refused', reason: 'handed-over' } };

const hasMenu = () => open.app.evaluate(({ Menu }) => Menu.getApplicationMenu() !== null);
const isHandedOver = async () => (await value('app.status'))['handedOver'];
/** What only this page has: gone when it was loaded anew. */
const mark = () => open.page.evaluate(() => Reflect.set(window, 'marked', true));
const isMarked = () => open.page.evaluate(() => Reflect.get(window, 'marked') === true);

beforeAll(async () => {
  open = await openApp();
  await value('practice.lookAround', { language: 'en' });
  const everyone = { text: '', show: 'all', sort: 'name', descending: false, offset: 0, limit: 1 };
  const { rows } = (await value('patients.search', everyone)) as { rows: { id: string }[] };
  patientId = rows[0]?.id ?? '';
  entryId = String((await value('entries.create', { patientId, kind: 'intake' }))['entryId']);
});
afterAll(async () => open?.end());

/** Runs in the page that the window shows now; the driver's own page stays crashed after a crash. */
const inPage = (script: string): Promise<{ value: { handedOver: boolean } }> =>
  open.app.evaluate(
    ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    script,
  );
const STATUS = `window.tableside.call('app.status', {})`;

/** Each attack begins with the laptop in the patient's hands. */
beforeEach(async () => {
  if (!(await inPage(STATUS)).value.handedOver) await value('handOver.begin', { entryId });
});

const takeBack = () => value('handOver.end', { secret: 'anything', with: 'passphrase' });

describe('the menu', () => {
  it('is gone, and with it every key that it had', async () => {
    await until(async () => !(await hasMenu()));
  });

  it('comes back with another language', async () => {
    for (const language of ['fr', 'en']) {
      await value('settings.write', { language, theme: null });
      expect(await hasMenu()).toBe(false);
    }
  });

  it('comes back once the therapist has the laptop again, and not before', async () => {
    await open.call('handOver.end', { secret: '', with: 'passphrase' });
    expect(await hasMenu()).toBe(false);
    await takeBack();
    await until(hasMenu);
    await value('handOver.begin', { entryId });
    await until(async () => !(await hasMenu()));
  });
});

describe('keys', () => {
  /** As the system would deliver them to the window. */
  const press = (keyCode: string, modifiers: ('control' | 'shift' | 'alt')[] = []) =>
    open.app.evaluate(
      ({ BrowserWindow }, [code, held]) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.sendInputEvent({ type: 'keyDown', keyCode: code, modifiers: held });
        contents?.sendInputEvent({ type: 'keyUp', keyCode: code, modifiers: held });
      },
      [keyCode, modifiers] as const,
    );
  const seen = () =>
    open.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return {
        inspected: contents?.isDevToolsOpened(),
        zoom: contents?.getZoomFactor(),
        windows: BrowserWindow.getAllWindows().length,
        url: contents?.getURL().split('#')[0],
      };
    });

  it('that inspect, reload, zoom, print, open or go back', async () => {
    await mark();
    const before = await seen();
    await press('I', ['control', 'shift']);
    await press('F12');
    await press('R', ['control']);
    await press('R', ['control', 'shift']);
    await press('F5');
    await press('Plus', ['control']);
    await press('-', ['control']);
    await press('P', ['control']);
    await press('N', ['control']);
    await press('O', ['control']);
    await press('W', ['control']);
    await press('W', ['control', 'shift']);
    await press('Q', ['control']);
    await press('S', ['control']);
    await press('U', ['control']);
    await press('J', ['control', 'shift']);
    await press('Left', ['alt']);
    await press('F4', ['alt']);
    await press('F10', ['shift']);
    await press('Escape');
    await press('F11');
    // An answer after all of them: whatever they did has begun.
    await value('app.status');
    expect(await seen()).toEqual({ ...before, inspected: false });
    expect(await isMarked()).toBe(true);
    expect(await isHandedOver()).toBe(true);
  });

  it('that paste what the therapist had copied', async () => {
    await takeBack();
    await open.app.evaluate(({ clipboard }) => clipboard.writeText('a line of somebody’s chart'));
    await value('handOver.begin', { entryId });
    expect(await open.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('');
  });

  it('that inspect the page, if they could', async () => {
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.openDevTools({ mode: 'detach' }),
    );
    await until(async () => (await seen()).inspected === false);
  });
});

describe('calls', () => {
  const REACHABLE = ['app.restartData', 'app.quit', 'app.readyToClose', 'app.stayOpen'];
  const OF_MAIN = Object.keys(CONTRACT)
    .filter(isCallName)
    .filter((name) => CONTRACT[name].door === 'main' && !REACHABLE.includes(name));

  it('of main, by their names alone', async () => {
    expect(OF_MAIN).toContain('receipts.save');
    for (const name of OF_MAIN) expect([name, await open.call(name, {})]).toEqual([name, refused]);
  });

  it('that would write a chart to a file', async () => {
    const paper = { entryId, language: 'en', copyFor: 'chart' };
    expect(await open.call('entries.savePdf', paper)).toEqual(refused);
    expect(await open.call('receipts.save', { receiptId: entryId, reissuedAt: null })).toEqual(refused);
    expect(await open.call('intake.saveBlankPdf', { patientId, set: 'on', language: 'en' })).toEqual(refused);
    const path = join(open.profile, 'stolen.pdf');
    expect(await open.call('entries.writePdf', { ...paper, path })).toMatchObject({ ok: false });
    expect(existsSync(path)).toBe(false);
  });

  it('that would read one', async () => {
    expect(await open.call('entries.read', { entryId })).toEqual(refused);
    expect(await open.call('entries.timeline', { patientId })).toEqual(refused);
    expect(await open.call('practice.lookAround', { language: 'en' })).toEqual(refused);
  });
});

describe('the page', () => {
  it('is loaded anew: it is still her form alone', async () => {
    await mark();
    await open.page.reload();
    await open.page.locator('#root > *').first().waitFor();
    expect(await isMarked()).toBe(false);
    expect(await isHandedOver()).toBe(true);
    expect(await hasMenu()).toBe(false);
    expect(await open.call('entries.read', { entryId })).toEqual(refused);
  });

  it('has crashed and came back: it is still her form alone', async () => {
    const back = open.page.waitForEvent('domcontentloaded').catch(() => undefined);
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await until(() => open.printed().includes('window-reloaded'));
    await back;
    const answered = () => inPage(STATUS).catch(() => null);
    await until(async () => (await answered())?.value.handedOver === true);
    expect(await hasMenu()).toBe(false);
  });
});

describe('the end', () => {
  it('by locking: the menu is there again, the practice is closed, and nothing of it is left', async () => {
    await inPage(`window.tableside.call('practice.lock', {})`);
    await until(hasMenu);
    expect(await inPage(STATUS)).toMatchObject({
      value: { state: 'no-practice', handedOver: false },
    });
    expect(readdirSync(open.profile)).not.toContain('look-around');
  });
});
