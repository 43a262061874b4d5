/**
 * The memory of all processes, unlocked by passphrase with Today in view, beside an empty window. A page that
 * several processes share counts in parts (PSS), so the sum is what the machine has to give.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Process, processesOf } from '../../support/processes.ts';
import type { Bench, World } from '../bench.ts';
import { median, quantile, ratios } from '../statistics.ts';
import { emptyApp } from '../window/empty.ts';
import { type Started, start } from '../window/start.ts';
import { startOn, unlock } from '../window/unlock.ts';

const ROUNDS = 5;
const MB = 1024;
/** Settled: over this time nothing grew or shrank by more than this part. */
const STILL_MS = 1_000;
const STILL = 0.005;
const SETTLES_MS = 30_000;

interface Memory {
  /** Everything, in MB. */
  all: number;
  /** Everything but the data process. */
  withoutData: number;
  /** Everything, the data process without its program: shipped, it shares that with Electron's other processes. */
  sharedProgram: number;
  /** By kind of process. */
  parts: Record<string, number>;
}

export const memoryBench: Bench = {
  name: 'memory',
  run: async (world) => {
    const samples = world.sizes.map(() => ({ ours: [] as Memory[], empty: [] as Memory[] }));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, size] of world.sizes.entries()) {
        samples[index]?.ours.push(await measureOurs(world, size));
        samples[index]?.empty.push(await measureEmpty(world));
      }
    }
    const empty = {
      name: 'empty window',
      unit: 'MB' as const,
      values: samples.map((of) => median(of.empty.map(({ all }) => all))),
    };
    const times = (pick: (memory: Memory) => number) =>
      samples.map((of) =>
        median(
          ratios(
            of.ours.map(pick),
            of.empty.map(({ all }) => all),
          ),
        ),
      );
    return [
      {
        name: 'memory of all processes ÷ an empty window',
        unit: 'times',
        values: times(({ all }) => all),
        yardstick: empty,
        most: 1.6,
        details: samples.map((of) => ({ ours: middleOf(of.ours), empty: middleOf(of.empty) })),
      },
      {
        name: 'the same without the data process',
        unit: 'times',
        values: times(({ withoutData }) => withoutData),
      },
      {
        name: 'the same, the data process without its own Node',
        unit: 'times',
        values: times(({ sharedProgram }) => sharedProgram),
      },
      {
        name: 'memory of all processes',
        unit: 'MB',
        values: samples.map((of) => median(of.ours.map(({ all }) => all))),
      },
    ];
  },
};

/** The sample in the middle, whole. */
const middleOf = (samples: readonly Memory[]): Memory | undefined =>
  samples.find(
    ({ all }) =>
      all ===
      quantile(
        samples.map((sample) => sample.all),
        0.5,
      ),
  );

async function measureOurs(world: World, size: number): Promise<Memory> {
  const practice = await world.practice(size);
  const app = await startOn(world, practice);
  await unlock(app, practice, 'passphrase');
  return settled(app);
}

const measureEmpty = async (world: World): Promise<Memory> => settled(await start(world, emptyApp(world)));

/** What it takes once that has stopped to change; ends it. */
async function settled(app: Started): Promise<Memory> {
  const end = Date.now() + SETTLES_MS;
  let memory = memoryOf(app.pid);
  for (;;) {
    await pause(STILL_MS);
    const next = memoryOf(app.pid);
    const isStill = Math.abs(next.all - memory.all) < memory.all * STILL;
    memory = next;
    if (isStill || Date.now() > end) break;
  }
  await app.end();
  return memory;
}

function memoryOf(root: number): Memory {
  const parts: Record<string, number> = {};
  let withoutData = 0;
  let ownData = 0;
  for (const process of processesOf(root)) {
    const kind = kindOf(process, root);
    const { pss, anonymous } = sizeOf(process);
    parts[kind] = (parts[kind] ?? 0) + pss;
    if (kind === 'data') ownData += anonymous;
    else withoutData += pss;
  }
  const all = withoutData + (parts['data'] ?? 0);
  return { all, withoutData, sharedProgram: withoutData + ownData, parts };
}

function kindOf({ pid, command }: Process, root: number): string {
  if (pid === root) return 'main';
  if (/data\/process\.js|node\.mojom\.NodeService/u.test(command)) return 'data';
  return /--type=([\w-]+)/u.exec(command)?.[1] ?? 'other';
}

/** In MB; what a process has of no file is its own. */
function sizeOf({ pid }: Process): { pss: number; anonymous: number } {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const read = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(rollup)?.[1] ?? 0) / MB;
    return { pss: read('Pss'), anonymous: read('Pss_Anon') };
  } catch {
    return { pss: 0, anonymous: 0 }; // It has ended meanwhile.
  }
}
