import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRuntime, type Runtime } from '../../build/runtime/find.ts';
import { launchArguments, launchEnvironment } from '../../build/runtime/launch.ts';
import { run } from '../../build/runtime/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tableside-loader-'));
const appFolder = join(folder, 'app');
const preload = join(folder, 'preload.cjs');
/** What Electron itself needs on this machine, without our app. */
const switches = [...launchArguments({ userData: join(folder, 'profile') })].slice(0, -1);

let runtime: Runtime;

beforeAll(async () => {
  runtime = await findRuntime();
  mkdirSync(join(appFolder, 'lib'), { recursive: true });
  const manifest = {
    name: 'trial',
    productName: 'Trial',
    version: '9.8.7',
    type: 'module',
    main: 'lib/main.js',
  };
  writeFileSync(join(appFolder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(preload, "globalThis.preloaded = require('electron').app !== undefined;");
  writeFileSync(
    join(appFolder, 'lib', 'main.js'),
    `import { app } from 'electron';
     const seen = { early: !app.isReady(), name: app.name, version: app.getVersion(), folder: app.getAppPath(),
       packaged: app.isPackaged, profile: app.getPath('userData'), preloaded: globalThis.preloaded === true };
     process.stdout.write('SEEN ' + JSON.stringify(seen) + '\\n');
     void app.whenReady().then(() => app.exit(0));`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (...args: string[]) =>
  run(runtime.executable, args, { env: launchEnvironment({ env: {} }), timeoutMs: 30_000 });

it('the runtime starts an app folder whose main is an ES module, before Electron is ready', async () => {
  const { code, output } = await start('-r', preload, ...switches, appFolder);
  const seen: unknown = JSON.parse(/SEEN (.*)/.exec(output)?.[1] ?? 'null');
  expect(seen, output).toEqual({
    early: true,
    name: 'Trial',
    version: '9.8.7',
    folder: appFolder,
    packaged: false,
    profile: join(folder, 'profile'),
    preloaded: true,
  });
  expect(code).toBe(0);
});

it('a folder without an app is refused in words', async ({ skip }) => {
  skip(runtime.origin !== 'fallback', 'the official runtime has a default app of its own');
  const { code, output } = await start(...switches, join(folder, 'nowhere'));
  expect(code).toBe(1);
  expect(output).toMatch(/There is no package\.json in .*nowhere/);
});
