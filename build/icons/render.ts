/**
 * Paints icon.svg into icon.png, from which electron-builder makes the .ico and .icns. The PNG is committed;
 * run `node build/icons/render.ts` after a change of the SVG.
 */
import { join } from 'node:path';
import { launchEnvironment, prepareRuntime } from '../runtime/launch.ts';
import { run } from '../runtime/run.ts';

const folder = import.meta.dirname;
const size = 1024;

const { runtime, display } = await prepareRuntime();
const isRoot = process.getuid?.() === 0;
const { code, output } = await run(
  runtime.executable,
  [...(isRoot ? ['--no-sandbox'] : []), join(folder, 'painter')],
  {
    env: {
      ...launchEnvironment(display),
      ICON_SVG: join(folder, 'icon.svg'),
      ICON_PNG: join(folder, 'icon.png'),
      ICON_SIZE: String(size),
    },
    timeoutMs: 60_000,
  },
);
display.stop();
if (code !== 0) throw new Error(`The icon was not painted (exit code ${code}):\n${output}`);
process.stdout.write(`Icon: build/icons/icon.png, ${size} × ${size}\n`);
