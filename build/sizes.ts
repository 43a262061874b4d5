/** How much JavaScript the window must load: for the unlock screen, and then for the chart. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { distFolder } from './paths.ts';

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    isDynamicEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
  }),
);

type Manifest = z.infer<typeof manifestSchema>;

export type LoadSize = {
  /** Bytes of all its scripts, each compressed on its own. */
  gzip: number;
  files: string[];
};

export type RendererSizes = {
  /** The static graph of the entry. */
  unlock: LoadSize;
  /** What the chart shell (renderer/app/shell) adds to it; null while there is no such chunk. */
  shell: LoadSize | null;
};

const rendererFolder = join(distFolder, 'renderer');
const isShell = /^app\/shell[./]/;

export function rendererSizes(): RendererSizes {
  const manifest = readManifest();
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (!entry)
    throw new Error('The manifest of the renderer names no entry. Run `node build/bundle.ts` again.');
  const unlock = staticGraph(manifest, entry);
  const shell = Object.keys(manifest).find((key) => isShell.test(key) && manifest[key]?.isDynamicEntry);
  if (!shell) return { unlock: measure(unlock), shell: null };
  const added = [...staticGraph(manifest, shell)].filter((file) => !unlock.has(file));
  return { unlock: measure(unlock), shell: measure(added) };
}

function readManifest(): Manifest {
  const path = join(rendererFolder, '.vite', 'manifest.json');
  if (!existsSync(path))
    throw new Error('The renderer is not bundled yet. Run `node build/bundle.ts` first.');
  return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function staticGraph(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const next of chunk.imports ?? []) staticGraph(manifest, next, found);
  return found;
}

function measure(files: Iterable<string>): LoadSize {
  const scripts = [...files].filter((file) => /\.m?js$/.test(file)).sort();
  const gzip = scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(rendererFolder, file))).length,
    0,
  );
  return { gzip, files: scripts };
}

if (import.meta.main) {
  const { unlock, shell } = rendererSizes();
  const line = (what: string, size: LoadSize) =>
    `${what}: ${(size.gzip / 1024).toFixed(1)} KB gzip in ${size.files.length} files\n`;
  process.stdout.write(line('Unlock screen', unlock));
  if (shell) process.stdout.write(line('Chart shell adds', shell));
}
