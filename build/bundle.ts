/**
 * Bundles the app into dist/. One script and four Vite builds; `node build/bundle.ts` makes what is shipped.
 * Each program is built beside its place and then put there by rename, so a running test never meets half a build.
 */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { buildFonts } from './fonts.ts'
import { collectPackages, noticesText, type Packages } from './notices.ts'
import { distFolder, fromRoot, outFolder } from './paths.ts'
import { type BundleMode, targetConfig, targetNames } from './targets.ts'

const stampFile = join(distFolder, 'bundled')
const sources = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json']

export async function bundle(mode: BundleMode = 'production'): Promise<void> {
  const work = join(outFolder, `bundle-${randomUUID()}`)
  const packages: Packages = new Map()
  await mkdir(distFolder, { recursive: true })
  const startedAt = new Date().toISOString()
  try {
    await buildFonts()
    for (const name of targetNames) {
      await build(targetConfig(name, mode, join(work, name), [collectPackages(packages)]))
    }
    for (const name of targetNames) await putInPlace(join(work, name), join(distFolder, name), work)
    await writeFile(join(distFolder, 'THIRD-PARTY-NOTICES.txt'), noticesText(packages))
    await writeFile(stampFile, `${mode} ${startedAt}\n`)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function putInPlace(made: string, place: string, work: string): Promise<void> {
  if (existsSync(place)) await rename(place, join(work, `old-${randomUUID()}`))
  await rename(made, place)
}

/** Bundles only when a source is newer than the bundle. */
export async function ensureBundle(): Promise<void> {
  if (!(await isFresh())) await bundle()
}

async function isFresh(): Promise<boolean> {
  const stamp = await stat(stampFile).catch(() => null)
  if (!stamp) return false
  for (const source of sources) if (await hasNewer(fromRoot(source), stamp.mtimeMs)) return false
  return true
}

/** Folders count too: their time changes when a file in them goes. */
async function hasNewer(path: string, since: number): Promise<boolean> {
  const info = await stat(path)
  if (info.mtimeMs > since) return true
  if (!info.isDirectory()) return false
  for (const name of await readdir(path)) if (await hasNewer(join(path, name), since)) return true
  return false
}

if (import.meta.main) {
  const begun = performance.now()
  await bundle()
  process.stdout.write(`Bundle: made in dist in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
}
