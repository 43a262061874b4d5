/** What is bundled, from where to where: one Vite configuration for each of the four programs. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig, PluginOption } from 'vite';
import { distFolder, fromRoot } from './paths.ts';

export type TargetName = 'main' | 'preload' | 'data' | 'renderer';

export const targetNames: readonly TargetName[] = ['main', 'preload', 'data', 'renderer'];

export type BundleMode = 'production' | 'development';

/** The oldest engines that a bundle must run on: Electron 33 in tests, its Chromium, and the project's Node. */
const engines = { main: 'node20', preload: 'chrome130', data: 'node22', renderer: 'chrome130' } as const;

/** Parts of jsPDF that render HTML. They are never called, and together are larger than the rest of it. */
const leftOutOfJspdf = ['html2canvas', 'canvg', 'dompurify'];

const emptyModule = fromRoot('build', 'emptyModule.ts');

export function targetConfig(
  name: TargetName,
  mode: BundleMode,
  outDir: string = join(distFolder, name),
  plugins: PluginOption[] = [],
): InlineConfig {
  const shared: InlineConfig = {
    configFile: false,
    envDir: false,
    mode,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    plugins,
    build: {
      outDir,
      emptyOutDir: true,
      target: engines[name],
      sourcemap: mode === 'development',
      reportCompressedSize: false,
    },
  };
  return name === 'renderer' ? rendererConfig(shared, mode) : nodeConfig(shared, name);
}

function rendererConfig(shared: InlineConfig, mode: BundleMode): InlineConfig {
  return {
    ...shared,
    root: fromRoot('renderer'),
    base: './',
    publicDir: false,
    plugins: [react(), ...(shared.plugins ?? [])],
    build: {
      ...shared.build,
      minify: mode === 'production',
      // The content policy allows neither inline scripts nor data: fonts, so everything is a file.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      manifest: true,
      chunkSizeWarningLimit: 1_500,
    },
  };
}

const nodeEntries = {
  main: { file: 'electron/main/main.ts', output: 'main.js', external: ['electron'] },
  preload: { file: 'electron/preload/preload.ts', output: 'preload.cjs', external: ['electron'] },
  data: { file: 'electron/data/process.ts', output: 'process.js', external: ['better-sqlite3'] },
} as const;

function nodeConfig(shared: InlineConfig, name: keyof typeof nodeEntries): InlineConfig {
  const { file, output, external } = nodeEntries[name];
  return {
    ...shared,
    root: fromRoot(),
    publicDir: false,
    resolve: {
      alias: leftOutOfJspdf.map((find) => ({ find, replacement: emptyModule })),
    },
    ssr: { noExternal: true, external: [...external] },
    build: {
      ...shared.build,
      ssr: fromRoot(file),
      minify: false,
      rolldownOptions: {
        external: [...external],
        output: {
          format: name === 'preload' ? 'cjs' : 'es',
          entryFileNames: output,
          chunkFileNames: '[name]-[hash].js',
          // A sandboxed preload cannot load a second file; main is small. The data process loads on demand.
          codeSplitting: name === 'data',
        },
      },
    },
  };
}
