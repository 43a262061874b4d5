/** How much JavaScript the window loads, from what the bundler wrote down. */
import { rendererSizes } from '../../../build/sizes.ts';
import type { Bench } from '../bench.ts';

const KB = 1024;

export const scriptsBench: Bench = {
  name: 'scripts',
  run: async () => {
    const { unlock, shell } = rendererSizes();
    if (!shell) throw new Error('The bundle has no chart shell.');
    return [
      {
        name: 'JavaScript of the unlock screen, gzip',
        unit: 'KB',
        values: [unlock.gzip / KB],
        most: 150,
        details: unlock.files,
      },
      {
        name: 'JavaScript that the chart shell adds, gzip',
        unit: 'KB',
        values: [shell.gzip / KB],
        most: 350,
        details: shell.files,
      },
    ];
  },
};
