/**
 * `npm run dev`: rebuilds on change. A change of the renderer reloads the window; a change of the main
 * process, the preload or the data process starts the app again.
 */
import { build } from 'vite';
import { forgetBundle } from '../bundle.ts';
import { buildFonts } from '../fonts.ts';
import { launchArguments, prepareRuntime } from '../runtime/launch.ts';
import { requireScreen } from '../start.ts';
import { type TargetName, targetConfig, targetNames } from '../targets.ts';
import { createSupervisor } from './supervisor.ts';

requireScreen('dev');
await forgetBundle();
await buildFonts();
const { runtime, display } = await prepareRuntime();

const supervisor = createSupervisor({
  executable: runtime.executable,
  args: ['-r', `${import.meta.dirname}/reload.cjs`, ...launchArguments({ extra: process.argv.slice(2) })],
  display,
});

const waitingFor = new Set<TargetName>(targetNames);
for (const name of targetNames) await watch(name);

async function watch(name: TargetName): Promise<void> {
  const config = targetConfig(name, 'development');
  const watcher = await build({ ...config, build: { ...config.build, watch: {} } });
  if (!('on' in watcher)) throw new Error(`Vite did not watch ${name}.`);
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') process.stderr.write(`${name}: ${event.error.message}\n`);
    if (event.code !== 'BUNDLE_END') return;
    void event.result.close();
    process.stdout.write(`${name}: built in ${event.duration} ms\n`);
    onBuilt(name);
  });
}

function onBuilt(name: TargetName): void {
  const isFirst = waitingFor.delete(name);
  if (waitingFor.size > 0) return;
  if (name === 'renderer' && !isFirst) supervisor.reloadWindows();
  else supervisor.restart();
}
