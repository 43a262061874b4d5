/** Cold start: from the start of the program until the passphrase can be typed. */
import type { Bench, World } from '../bench.ts';
import { median, ratios, summaryOf } from '../statistics.ts';
import { emptyApp } from '../window/empty.ts';
import { UNLOCK_SCREEN } from '../window/screens.ts';
import { start } from '../window/start.ts';

const ROUNDS = 9;

export const startBench: Bench = {
  name: 'start',
  run: async (world) => {
    const samples = world.sizes.map(() => ({ ours: [] as number[], empty: [] as number[] }));
    // The first round reads its files from the disk, every later one from memory: it is not counted.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, size] of world.sizes.entries()) {
        const ours = await startOurs(world, size);
        const empty = await startEmpty(world);
        if (round === 0) continue;
        samples[index]?.ours.push(ours);
        samples[index]?.empty.push(empty);
      }
    }
    return [
      {
        name: 'cold start to the unlock screen ÷ an empty window',
        unit: 'times',
        values: samples.map(({ ours, empty }) => median(ratios(ours, empty))),
        yardstick: { name: 'empty window', unit: 'ms', values: samples.map(({ empty }) => median(empty)) },
        most: 1.5,
        details: samples.map(({ ours, empty }) => ({ ours: summaryOf(ours), empty: summaryOf(empty) })),
      },
      {
        name: 'cold start to the unlock screen',
        unit: 'ms',
        values: samples.map(({ ours }) => median(ours)),
      },
    ];
  },
};

async function startOurs(world: World, size: number): Promise<number> {
  const { profile } = await world.practice(size);
  const app = await start(world, { userData: profile, usable: UNLOCK_SCREEN });
  await app.end();
  return app.usableAfter;
}

async function startEmpty(world: World): Promise<number> {
  const app = await start(world, emptyApp(world));
  await app.end();
  return app.usableAfter;
}
