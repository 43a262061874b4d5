/** The official Electron that package.json pins: installed already, or brought by its own installer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../paths.ts';
import { run } from './run.ts';

const packageFolder = fromRoot('node_modules', 'electron');
const probeMs = 3_000;
const downloadMs = 10 * 60_000;

export function pinnedVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  if (
    typeof manifest === 'object' &&
    manifest &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  ) {
    return manifest.version;
  }
  throw new Error('node_modules/electron/package.json has no version. Run `npm install` again.');
}

/** The executable that Electron's installer left, if it is complete and of the pinned version. */
export function installedExecutable(): string | null {
  const read = (...parts: string[]) => {
    const path = join(packageFolder, ...parts);
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
  };
  const version = read('dist', 'version')?.replace(/^v/, '');
  const inside = read('path.txt');
  if (version !== pinnedVersion() || !inside) return null;
  const executable = join(packageFolder, 'dist', inside);
  return existsSync(executable) ? executable : null;
}

/**
 * Runs Electron's own installer, which checks the download against the hashes inside its package.
 * Quiet on failure: behind a closed network the fallback is next, and that is not an error.
 */
export async function downloadExecutable(): Promise<string | null> {
  if (!(await releaseSiteAnswers())) return null;
  await run(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: packageFolder,
    timeoutMs: downloadMs,
  });
  return installedExecutable();
}

/** One short question first, since the installer itself retries for minutes on a network that swallows packets. */
async function releaseSiteAnswers(): Promise<boolean> {
  const env = process.env;
  const usesMirrorOrProxy =
    env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? env['ELECTRON_GET_USE_PROXY'];
  if (usesMirrorOrProxy) return true;
  const url = `https://github.com/electron/electron/releases/download/v${pinnedVersion()}/SHASUMS256.txt`;
  try {
    const answer = await fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(probeMs),
    });
    return answer.status < 400;
  } catch {
    return false;
  }
}
