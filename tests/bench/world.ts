/** Everything that benches share: a runtime, a display, and practices that are copied once for the whole run. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../../build/paths.ts';
import { rememberRuntime } from '../../build/runtime/find.ts';
import { prepareRuntime } from '../../build/runtime/launch.ts';
import { isAlive } from '../support/processes.ts';
import type { World } from './bench.ts';
import { type Practice, practiceOf } from './practice.ts';

export async function openWorld(sizes: readonly number[]): Promise<World & { close: () => void }> {
  const { runtime, display } = await prepareRuntime();
  rememberRuntime(runtime);
  Object.assign(process.env, display.env);
  const folder = join(outFolder, 'bench');
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const work = mkdtempSync(join(folder, `work-${process.pid}-`));
  const practices = new Map<number, Promise<Practice>>();
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  return {
    runtime,
    display,
    sizes,
    work,
    say,
    practice: (size) => {
      const practice = practices.get(size) ?? practiceOf(size, work, say);
      practices.set(size, practice);
      return practice;
    },
    close: () => {
      display.stop();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** The copies of a run that was killed. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, owner] = /^work-(\d+)-/.exec(name) ?? [];
    if (owner !== undefined && !isAlive(Number(owner)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** One after the other for the practice of each size. */
export async function eachPractice<T>(
  world: World,
  measure: (practice: Practice) => Promise<T>,
): Promise<T[]> {
  const measured: T[] = [];
  for (const size of world.sizes) measured.push(await measure(await world.practice(size)));
  return measured;
}
