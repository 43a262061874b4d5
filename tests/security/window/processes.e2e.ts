/** Violence against the app's processes: what is killed comes back, and nobody waits for ever. */
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRuntime } from '../../../build/runtime/find.ts';
import { launchArguments, launchEnvironment } from '../../../build/runtime/launch.ts';
import { type OpenApp, openApp } from '../../support/app.ts';
import { dataProcessOf, endFamily, isAlive, processesOf } from '../../support/processes.ts';
import { until } from '../../support/until.ts';

/** The runtime that stands in for the official one is older than the store needs. */
const needsOtherNode = (await findRuntime({ announce: () => undefined })).origin === 'fallback';

const refused = (reason: string) => ({ ok: false, error: { reason } });

describe('the data process', () => {
  let open: OpenApp;

  beforeAll(async () => {
    open = await openApp();
    await open.page.evaluate(() => {
      const heard: unknown[] = [];
      Reflect.set(window, 'heard', heard);
      Reflect.get(window, 'tableside').on('data-process', (event: unknown) => heard.push(event));
    });
  });
  afterAll(async () => open?.end());

  const heard = () => open.page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);

  it('is killed while it is asked something', async () => {
    const pid = dataProcessOf(open);
    process.kill(pid, 'SIGSTOP');
    const asked = open.call('app.status', {});
    process.kill(pid, 'SIGKILL');
    expect(await asked).toMatchObject(refused('data-process-down'));
    await until(async () => (await heard()).length > 0);
    expect(await heard()).toEqual([{ running: false }]);
  });

  it('is asked after it was killed', async () => {
    expect(await open.call('app.status', {})).toMatchObject(refused('data-process-down'));
    expect(await open.call('patients.search', {})).toMatchObject(refused('data-process-down'));
  });

  it('is started again', async () => {
    expect(await open.call('app.restartData', {})).toEqual({ ok: true, value: {} });
    expect(await open.call('app.status', {})).toMatchObject({ ok: true });
    expect(await heard()).toEqual([{ running: false }, { running: true }]);
  });

  it('is started again although it runs, twice at once', async () => {
    const before = dataProcessOf(open);
    const both = [open.call('app.restartData', {}), open.call('app.restartData', {})];
    expect(await Promise.all(both)).toEqual([
      { ok: true, value: {} },
      { ok: true, value: {} },
    ]);
    const now = processesOf(open.app.process().pid ?? 0).map(({ pid }) => pid);
    expect(now).not.toContain(before);
    expect(await open.call('app.status', {})).toMatchObject({ ok: true });
  });

  it('hangs: the call is answered when its time is up, and later calls when it goes on', async () => {
    const pid = dataProcessOf(open);
    process.kill(pid, 'SIGSTOP');
    const begun = Date.now();
    expect(await open.call('app.status', {})).toMatchObject(refused('timed-out'));
    expect(Date.now() - begun).toBeLessThan(12_000);
    process.kill(pid, 'SIGCONT');
    expect(await open.call('app.status', {})).toMatchObject({ ok: true });
  });
});

describe('the window', () => {
  let open: OpenApp;

  beforeAll(async () => {
    open = await openApp();
  });
  afterAll(async () => open?.end());

  /** Crashes the page and waits until another has come in its place. */
  const crash = async () => {
    const before = open.printed().split('window-stopped').length;
    await open.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await until(() => open.printed().split('window-stopped').length > before);
  };

  /** Asked through main, since the debugger of a crashed page is gone with it. */
  const pageAnswers = () =>
    open.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return false;
      const answer = await contents.executeJavaScript(`window.tableside.call('app.status', {})`);
      return answer.ok === true;
    });

  it('crashes, and loads again by itself', async () => {
    await crash();
    await until(pageAnswers);
    expect(open.printed()).toContain('window-reloaded');
  });

  it('crashes again and again: it stops flickering and asks', async () => {
    await open.app.evaluate(({ dialog }) => {
      const asked: string[] = [];
      Reflect.set(globalThis, 'asked', asked);
      Reflect.set(dialog, 'showMessageBox', async (_window: unknown, box: { message: string }) => {
        asked.push(box.message);
        return { response: 0 };
      });
    });
    await crash();
    await until(pageAnswers);
    await crash();
    await until(pageAnswers);
    const asked = await open.app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toMatch(/Error|at \w+ \(/u);
  });
});

describe('the app', () => {
  it('is started a second time: the first window comes to the front', async () => {
    const open = await openApp();
    const isVisible = () =>
      open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() === true);
    await until(isVisible);
    await open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());

    const dataProcess = dataProcessOf(open);
    const second = spawn(open.executable, launchArguments({ userData: open.profile }), {
      env: launchEnvironment({ env: {} }),
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => second.once('exit', resolve));

    expect(code).toBe(0);
    await until(isVisible);
    expect(dataProcessOf(open)).toBe(dataProcess);
    await open.end();
  });

  it('is closed while its page hangs: it waits a moment, then ends with all its processes', async () => {
    const open = await openApp();
    const family = processesOf(open.app.process().pid ?? 0).map(({ pid }) => pid);
    await open.page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
    const ended = new Promise((resolve) => open.app.process().once('exit', resolve));
    const begun = Date.now();
    await open.app.evaluate(({ app }) => app.quit());
    await ended;
    expect(Date.now() - begun).toBeLessThan(8_000);
    await until(() => family.every((pid) => !isAlive(pid)));
  });

  it('is told to end by the system: it goes the same way', async () => {
    const open = await openApp();
    const data = dataProcessOf(open);
    const ended = new Promise((resolve) => open.app.process().once('exit', resolve));
    open.app.process().kill('SIGTERM');
    await ended;
    await until(() => !isAlive(data));
  });

  it('is killed: its data process does not stay behind', async () => {
    const open = await openApp();
    const data = dataProcessOf(open);
    open.app.process().kill('SIGKILL');
    await until(() => !isAlive(data));
  });

  it('is given a folder that cannot be made: it says so and takes no other', async () => {
    const open = await openApp();
    const folder = '/proc/tableside/profile';
    const started = spawn(open.executable, launchArguments({ userData: folder }), {
      // The usual folder, which Electron would take instead, is not this machine's either.
      env: launchEnvironment({ env: { XDG_CONFIG_HOME: open.profile } }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let printed = '';
    started.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
    await until(() => printed.includes('profile-unusable'));
    expect(processesOf(started.pid ?? 0).some(({ command }) => command.includes('process.js'))).toBe(false);
    endFamily(started.pid);
    await open.end();
  });

  it.runIf(needsOtherNode)('has no Node that can run the store: it says so and opens nothing', async () => {
    const open = await openApp({
      environment: (env) => {
        delete env['TABLESIDE_NODE'];
      },
    });
    const status = await open.call('app.status', {});
    expect(status).toMatchObject({ ok: true, value: { obstacle: 'runtime-too-old' } });
    expect(await open.call('practice.lookAround', { language: 'en' })).toMatchObject(
      refused('runtime-too-old'),
    );
    expect(await open.call('app.restartData', {})).toMatchObject(refused('data-process-down'));
    expect(() => dataProcessOf(open)).toThrow();
    await open.end();
  });

  it('runs into an error that nothing caught: plain words, no stack trace, and an end', async () => {
    const open = await openApp();
    const data = dataProcessOf(open);
    const ended = new Promise((resolve) => open.app.process().once('exit', resolve));
    await open.app.evaluate(({ dialog }) => {
      Reflect.set(dialog, 'showErrorBox', (title: string, text: string) => {
        process.stderr.write(`SAID ${title} | ${text}\n`);
      });
      setTimeout(() => {
        throw new RangeError('Marguerite Exemple');
      });
    });
    expect(await ended).toBe(1);
    expect(open.printed()).toMatch(/SAID \S.* \| \S.*/u);
    expect(open.printed()).toContain('main-failed RangeError');
    expect(open.printed()).not.toMatch(/Marguerite|\n\s+at /u);
    await until(() => !isAlive(data));
  });
});
