/** The one table, and the same as JSON with everything behind it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { outFolder } from '../../build/paths.ts';
import { holds, type Measure, type Unit, type World } from './bench.ts';

const DIGITS: Record<Unit, number> = { ms: 1, times: 2, KB: 1, MB: 0 };
const SUFFIX: Record<Unit, string> = { ms: ' ms', times: '×', KB: ' KB', MB: ' MB' };

const shown = (value: number, unit: Unit): string => `${value.toFixed(DIGITS[unit])}${SUFFIX[unit]}`;

/** The largest practice over the smallest: 1.00 where the size plays no part. */
export const growthOf = ({ values }: Measure): number | null => {
  const [first, last] = [values.at(0), values.at(-1)];
  return values.length < 2 || first === undefined || last === undefined ? null : last / first;
};

function rowOf(measure: Measure, sizes: readonly number[]): string[] {
  const { name, unit, values, yardstick, most } = measure;
  const growth = growthOf(measure);
  const kept = holds(measure);
  return [
    name,
    ...sizes.map((_, index) => {
      const value = values[index];
      return value === undefined ? '' : shown(value, unit);
    }),
    growth === null ? '' : growth.toFixed(2),
    yardstick
      ? `${yardstick.name} ${yardstick.values.map((value) => shown(value, yardstick.unit)).join(', ')}`
      : '',
    most === undefined ? '' : `≤ ${shown(most, unit)}`,
    kept === null ? '' : kept ? 'holds' : 'MISSED',
  ];
}

/** Columns of equal width; numbers stand to the right. */
export function table(measures: readonly Measure[], sizes: readonly number[]): string {
  const count = new Intl.NumberFormat('en-CA');
  const head = [
    '',
    ...sizes.map((size) => count.format(size)),
    'ratio',
    'beside it, in the same run',
    'bound',
    '',
  ];
  const rows = [head, ...measures.map((measure) => rowOf(measure, sizes))];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => column > 0 && column <= sizes.length + 1;
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** Where and on what it was measured; nothing that names the machine. */
const surroundings = ({ runtime }: World, loadBefore: number[]) => ({
  at: new Date().toISOString(),
  electron: `${runtime.version} (${runtime.origin})`,
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model ?? 'unknown',
  processors: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  /** Programs that wanted a processor, over the last minute: more than there are processors blurs every time. */
  load: { before: loadBefore[0], after: loadavg()[0] },
});

/** Writes `out/bench/results.json` and one with the time in its name; answers with the first. */
export function writeResults(world: World, measures: readonly Measure[], loadBefore: number[]): string {
  const results = {
    ...surroundings(world, loadBefore),
    sizes: world.sizes,
    measures: measures.map((measure) => ({ ...measure, growth: growthOf(measure), holds: holds(measure) })),
  };
  const folder = join(outFolder, 'bench');
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify(results, null, 2)}\n`;
  const newest = join(folder, 'results.json');
  writeFileSync(join(folder, `results-${results.at.replaceAll(':', '-')}.json`), text);
  writeFileSync(newest, text);
  return newest;
}
