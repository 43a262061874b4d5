/** `npm start`: bundles if a source has changed, then opens the app and stays until it is closed. */
import { spawn } from 'node:child_process';
import { ensureBundle } from './bundle.ts';
import { projectRoot } from './paths.ts';
import { hasDisplay } from './runtime/display.ts';
import { launchArguments, launchEnvironment, prepareRuntime } from './runtime/launch.ts';

/** Ends here on a machine without a screen, and says what works instead. */
export function requireScreen(script: string): void {
  if (hasDisplay()) return;
  process.stderr.write(
    `There is no display on this machine, so \`npm run ${script}\` cannot open a window.\n` +
      'To see the app work without one, run `npm run demo`: it uses a virtual display and leaves screenshots.\n',
  );
  process.exit(1);
}

async function start(): Promise<void> {
  requireScreen('start');
  await ensureBundle();
  const { runtime, display } = await prepareRuntime();
  const app = spawn(runtime.executable, launchArguments({ extra: process.argv.slice(2) }), {
    cwd: projectRoot,
    env: launchEnvironment(display),
    stdio: 'inherit',
  });
  app.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

if (import.meta.main) await start();
