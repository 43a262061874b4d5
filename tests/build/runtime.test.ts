import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheFolder, makeEntry } from '../../build/runtime/cache.ts';
import { requireSha256 } from '../../build/runtime/digest.ts';
import { hasDisplay, prepareDisplay } from '../../build/runtime/display.ts';
import { findRuntime, rememberRuntime } from '../../build/runtime/find.ts';
import { launchArguments, launchEnvironment } from '../../build/runtime/launch.ts';
import { ensureSystemLibraries, missingLibraries } from '../../build/runtime/systemLibraries.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tableside-runtime-'));
  vi.stubEnv('TABLESIDE_RUNTIME_CACHE', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function makeWith(content: string): Promise<string> {
  return makeEntry('entry', async (work) => {
    mkdirSync(join(work, 'made'));
    writeFileSync(join(work, 'made', 'file'), content);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return join(work, 'made');
  });
}

describe('the cache of the runtime', () => {
  it('lies outside the repository, where the environment says', () => {
    expect(cacheFolder({ TABLESIDE_RUNTIME_CACHE: '/a' })).toBe('/a');
    expect(cacheFolder({ XDG_CACHE_HOME: '/b' })).toBe(join('/b', 'tableside', 'runtime'));
    expect(cacheFolder({})).toMatch(/[\\/]\.cache[\\/]tableside[\\/]runtime$/);
  });

  it('holds one whole entry when several processes make it at once', async () => {
    const entries = await Promise.all([makeWith('one'), makeWith('two'), makeWith('three')]);
    expect(new Set(entries).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['entry']);
    expect(readdirSync(join(folder, 'entry'))).toEqual(['file']);
  });

  it('holds nothing after a failure', async () => {
    const failing = makeEntry('entry', () => Promise.reject(new Error('no network')));
    await expect(failing).rejects.toThrow('no network');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a fetched file', () => {
  it('is refused when its hash is another, with both hashes named', async () => {
    const file = join(folder, 'tarball');
    writeFileSync(file, 'something else');
    await expect(requireSha256(file, 'ab'.repeat(32), 'The package')).rejects.toThrow(
      /The package does not have the expected hash[\s\S]*abab[\s\S]*found {4}sha256/,
    );
  });
});

describe('finding a runtime', () => {
  it('trusts what the run has already found', async () => {
    vi.stubEnv('TABLESIDE_RUNTIME', '');
    const found = { executable: '/somewhere/electron', version: '45.4.1', origin: 'installed' as const };
    rememberRuntime(found);
    const lines: string[] = [];
    expect(await findRuntime({ announce: (line) => lines.push(line) })).toEqual(found);
    expect(lines).toEqual([]);
  });
});

describe('starting the app', () => {
  it('names the profile, the app folder and what follows, in this order', () => {
    const args = launchArguments({ userData: '/profile', extra: ['--lang=fr'] });
    expect(args.at(-1)).toBe('--lang=fr');
    expect(existsSync(join(args.at(-2) ?? '', 'package.json'))).toBe(true);
    expect(args).toContain('--user-data-dir=/profile');
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });

  it('hands on the Node of this run and nothing that changes how Electron starts', () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
    vi.stubEnv('NODE_OPTIONS', '--inspect');
    const env = launchEnvironment({ env: { DISPLAY: ':99' } });
    expect(env).toMatchObject({ DISPLAY: ':99', TABLESIDE_NODE: process.execPath });
    expect(env).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
    expect(env).not.toHaveProperty('NODE_OPTIONS');
  });
});

describe.runIf(process.platform === 'linux')('a display', () => {
  it('is the one that the machine has', async () => {
    vi.stubEnv('DISPLAY', ':5');
    expect(hasDisplay()).toBe(true);
    expect((await prepareDisplay()).env).toEqual({});
  });

  it('that cannot be started says what to install', async () => {
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    vi.stubEnv('PATH', folder);
    await expect(prepareDisplay()).rejects.toThrow(/virtual display did not start.*xvfb/);
  });
});

describe.runIf(process.platform === 'linux')('system libraries', () => {
  /** A PATH on which `ldd` and `which` are ours. */
  function stubPrograms(ldd: string): void {
    for (const [name, script] of Object.entries({ ldd, which: 'exit 1' })) {
      writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(folder, name), 0o755);
    }
    vi.stubEnv('PATH', folder);
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
  }

  it('that are missing are named, with the command that brings them', async () => {
    stubPrograms("echo 'libgtk-3.so.0 => not found'; echo 'libc.so.6 => /lib/libc.so.6 (0x0)'");
    expect(await missingLibraries('/electron')).toEqual(['libgtk-3.so.0']);
    await expect(ensureSystemLibraries('/electron', true)).rejects.toThrow(
      /libgtk-3\.so\.0, Xvfb missing[\s\S]*apt-get install --yes .*libgtk-3-0 .*xvfb/,
    );
  });

  it('that are all there need nothing', async () => {
    stubPrograms("echo 'libc.so.6 => /lib/libc.so.6 (0x0)'");
    await expect(ensureSystemLibraries('/electron', false)).resolves.toBeUndefined();
  });
});
