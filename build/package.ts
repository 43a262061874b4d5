/**
 * `npm run package`: an unpacked build of the app in release/, on the runtime that this machine has.
 * Installers for shipping come from `npx electron-builder` with electron-builder.yml as it stands.
 */
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type AfterPackContext, build, type Configuration, Platform } from 'electron-builder';
import { ensureBundle } from './bundle.ts';
import { fromRoot, projectRoot } from './paths.ts';
import { findRuntime, type Runtime } from './runtime/find.ts';

/** The folder of the unpacked build, by the names that electron-builder gives. */
export const releaseFolder = fromRoot('release');

/** electron-builder adds these to electron-builder.yml, which it finds by itself. */
function configuration(runtime: Runtime): Configuration {
  return {
    electronDist: distributionOf(runtime),
    electronVersion: runtime.version,
    afterPack: removeLoader,
  };
}

/** The folder that holds Electron.app or the executable. */
function distributionOf({ executable }: Runtime): string {
  return process.platform === 'darwin' ? resolve(executable, '../../../..') : dirname(executable);
}

/** The fallback runtime has our loader where the packaged app has its archive. */
async function removeLoader({ appOutDir }: AfterPackContext): Promise<void> {
  await rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
}

export async function packageApp(): Promise<void> {
  await ensureBundle();
  const runtime = await findRuntime();
  await rm(releaseFolder, { recursive: true, force: true });
  await build({
    projectDir: projectRoot,
    targets: Platform.current().createTarget('dir'),
    config: configuration(runtime),
    publish: 'never',
  });
}

if (import.meta.main) await packageApp();
