import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../build/paths.ts';
import { findRuntime, type Runtime } from '../../build/runtime/find.ts';
import { readFuses } from '../../build/runtime/fuses.ts';
import { launchEnvironment } from '../../build/runtime/launch.ts';
import { run } from '../../build/runtime/run.ts';
import { until } from '../support/until.ts';

const unpacked = fromRoot('release', 'linux-unpacked');
const executable = join(unpacked, 'tableside');
const archive = join(unpacked, 'resources', 'app.asar');

/** The packaged build has no inspector, so Playwright comes in through Chromium's own port. */
function devToolsAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    app.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    app.once('exit', (code) => reject(new Error(`The packaged app ended with code ${code}:\n${output}`)));
  });
}

/** Electron answers an attach that comes while it opens its window late or never, so the page comes first. */
async function pageIsThere(devTools: string): Promise<void> {
  const list = `http://${new URL(devTools).host}/json/list`;
  await until(async () => (await (await fetch(list)).text()).includes('"url": "app://'), 60_000);
}

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  let runtime: Runtime;

  beforeAll(async () => {
    runtime = await findRuntime();
    const { code, output } = await run(process.execPath, [fromRoot('build', 'package.ts')]);
    expect(code, output).toBe(0);
  });

  it('has its fuses set for shipping', async () => {
    expect(await readFuses(executable)).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: true,
      onlyLoadAppFromAsar: true,
      browserV8Snapshot: false,
      fileProtocolPrivileges: false,
    });
  });

  it('holds what runs and nothing else', () => {
    const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    const topFolders = new Set(files.map((path) => path.split('/')[1]));
    expect([...topFolders].sort()).toEqual(['dist', 'node_modules', 'package.json']);
    const packages = new Set(files.filter((path) => /^\/node_modules\/[^/]+$/.test(path)));
    expect([...packages]).toEqual(['/node_modules/better-sqlite3']);
    const binaries = files.filter((path) => path.endsWith('.node'));
    expect(binaries).toEqual([`/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`]);
    expect(files.filter((path) => /\.(ts|tsx|map|c|cc|cpp|h|gyp)$|\.test\.|\/tests?\//.test(path))).toEqual(
      [],
    );
    expect(files).toContain('/dist/THIRD-PARTY-NOTICES.txt');
  });

  it('carries no loader of ours and no foreign app beside its archive', () => {
    expect(existsSync(archive)).toBe(true);
    expect(existsSync(join(unpacked, 'resources', 'app'))).toBe(false);
    expect(existsSync(join(unpacked, 'resources', 'default_app.asar'))).toBe(false);
  });

  describe('when it is started', () => {
    let app: ChildProcess;
    let browser: Browser;
    const profile = mkdtempSync(join(tmpdir(), 'tableside-packaged-'));

    beforeAll(async () => {
      const isRoot = process.getuid?.() === 0;
      app = spawn(
        executable,
        [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, '--remote-debugging-port=0'],
        { env: launchEnvironment({ env: {} }), stdio: ['ignore', 'ignore', 'pipe'] },
      );
      const devTools = await devToolsAddress(app);
      await pageIsThere(devTools);
      browser = await chromium.connectOverCDP(devTools);
    });

    afterAll(async () => {
      await browser?.close();
      const ended = new Promise((resolve) => app.once('exit', resolve));
      if (app.exitCode === null && app.kill()) await ended;
      rmSync(profile, { recursive: true, force: true });
    });

    it('shows its first screen, and says so where its runtime is too old for the store', async () => {
      const context = browser.contexts()[0];
      if (!context) throw new Error('The packaged app has no browser context.');
      const page = context.pages()[0] ?? (await context.waitForEvent('page'));
      await page.waitForURL(/^app:/);
      const tooOld = page.getByTestId('runtime-too-old');
      if (runtime.origin === 'fallback') await tooOld.waitFor();
      else await page.getByRole('heading').first().waitFor();
      expect(await tooOld.count()).toBe(runtime.origin === 'fallback' ? 1 : 0);
    });
  });
});
