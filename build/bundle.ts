/**
 * Bundles the app into dist/. One script and four Vite builds; `node build/bundle.ts` makes what is shipped.
 * Each program is built beside its place and then put there by rename, so a running test never meets half a build.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { buildFonts } from './fonts.ts';
import { collectPackages, noticesText, type Packages } from './notices.ts';
import { distFolder, fromRoot, outFolder } from './paths.ts';
import { targetConfig, targetNames } from './targets.ts';

const stampFile = join(distFolder, 'bundled');
const sources = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json'];

export async function bundle(): Promise<void> {
  const work = join(outFolder, `bundle-${randomUUID()}`);
  const packages: Packages = new Map();
  await mkdir(distFolder, { recursive: true });
  const startedAt = new Date();
  // Vite and React's plugin look at this too, and inside a test run it says `test`.
  const outerEnvironment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await buildFonts();
    for (const name of targetNames) {
      await build(targetConfig(name, 'production', join(work, name), [collectPackages(packages)]));
    }
    for (const name of targetNames) await putInPlace(join(work, name), join(distFolder, name), work);
    await writeFile(join(distFolder, 'THIRD-PARTY-NOTICES.txt'), noticesText(packages));
    await writeFile(stampFile, 'production\n');
    // A source that changed while we were at work is newer than this, and counts as not bundled.
    await utimes(stampFile, startedAt, startedAt);
  } finally {
    if (outerEnvironment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = outerEnvironment;
    await rm(work, { recursive: true, force: true });
  }
}

/** Moves the old one away and the new one in; again, if another build came between the two. */
async function putInPlace(made: string, place: string, work: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if (existsSync(place)) await rename(place, join(work, `old-${randomUUID()}`)).catch(() => undefined);
    try {
      return await rename(made, place);
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** Bundles only when a source is newer than the bundle; returns whether it had to. */
export async function ensureBundle(): Promise<boolean> {
  if (await isFresh()) return false;
  await bundle();
  return true;
}

/** For those who write into dist/ by other ways: what lies there is no longer what `bundle` made. */
export async function forgetBundle(): Promise<void> {
  await rm(stampFile, { force: true });
}

async function isFresh(): Promise<boolean> {
  const stamp = await stat(stampFile).catch(() => null);
  if (!stamp) return false;
  for (const source of sources) if (await hasNewer(fromRoot(source), stamp.mtimeMs)) return false;
  return true;
}

/** Folders count too: their time changes when a file in them goes. */
async function hasNewer(path: string, since: number): Promise<boolean> {
  const info = await stat(path);
  if (info.mtimeMs > since) return true;
  if (!info.isDirectory()) return false;
  for (const name of await readdir(path)) if (await hasNewer(join(path, name), since)) return true;
  return false;
}

if (import.meta.main) {
  const begun = performance.now();
  const wasNeeded = process.argv.includes('--if-needed')
    ? await ensureBundle()
    : await bundle().then(() => true);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(wasNeeded ? `Bundle: made in dist in ${seconds} s\n` : 'Bundle: up to date\n');
}
