/**
 * The folder outside the repository that keeps a fetched runtime.
 * Entries appear by rename, so two processes that fetch at once cannot see each other's half-made work.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const partialPrefix = '.partial-';
const staleAfterMs = 6 * 60 * 60 * 1000;

export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env['TABLESIDE_RUNTIME_CACHE'];
  if (chosen) return chosen;
  const base = env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'tableside', 'runtime');
}

/**
 * Makes the entry `name` with `make`, which works in the empty folder it is given and says which folder
 * in there is the finished entry. If another process was quicker, its entry stands and ours is dropped.
 */
export async function makeEntry(name: string, make: (work: string) => Promise<string>): Promise<string> {
  const cache = cacheFolder();
  const entry = join(cache, name);
  const partial = join(cache, `${partialPrefix}${randomUUID()}`);
  await mkdir(partial, { recursive: true });
  try {
    await removeStalePartials(cache);
    await rename(await make(partial), entry).catch((error: unknown) => {
      if (!existsSync(entry)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return entry;
}

/** What a killed process left behind. Younger ones may belong to a process that is still at work. */
async function removeStalePartials(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(partialPrefix)) continue;
    const folder = join(cache, name);
    const info = await stat(folder).catch(() => null);
    if (info && Date.now() - info.mtimeMs > staleAfterMs) await rm(folder, { recursive: true, force: true });
  }
}
