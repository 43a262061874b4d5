/** How the unpackaged app is started, the same for a person, a test, the bench and the demonstration. */
import { projectRoot } from '../paths.ts';
import { type Display, hasDisplay, prepareDisplay } from './display.ts';
import { type FindOptions, findRuntime, type Runtime } from './find.ts';
import { ensureSystemLibraries } from './systemLibraries.ts';

export type LaunchOptions = {
  /** The profile folder: database, keys, logs. Left out, it is the person's own. */
  userData?: string;
  /** Further arguments for Electron or the app, after the app's folder. */
  extra?: readonly string[];
};

/** The arguments after Electron's executable. */
export function launchArguments({ userData, extra = [] }: LaunchOptions = {}): string[] {
  return [
    // Chromium refuses to start as root otherwise. The windows keep `sandbox: true`.
    ...(isRoot() ? ['--no-sandbox'] : []),
    ...(userData ? [`--user-data-dir=${userData}`] : []),
    projectRoot,
    ...extra,
  ];
}

/** For Playwright, which turns Chromium's sandbox off unless it is told not to. */
export const chromiumSandbox = (): boolean => !isRoot();

/**
 * The environment of the app. TABLESIDE_NODE names the Node that runs the data process where Electron's
 * own is too old for the store; a packaged build does not read it.
 */
export function launchEnvironment(display: Pick<Display, 'env'>): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...process.env, ...display.env })) {
    if (value !== undefined && !leftOut.has(name)) env[name] = value;
  }
  env['TABLESIDE_NODE'] = process.execPath;
  return env;
}

/** Would change how Electron or the data process starts, or tell the app that it is under test. */
const leftOut = new Set(['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'NODE_ENV', 'VITEST']);

/** Everything that a run in a real window needs, checked and ready. */
export async function prepareRuntime(options?: FindOptions): Promise<{ runtime: Runtime; display: Display }> {
  const runtime = await findRuntime(options);
  await ensureSystemLibraries(runtime.executable, !hasDisplay());
  return { runtime, display: await prepareDisplay() };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
