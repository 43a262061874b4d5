/**
 * `npm run bench [-- name …] [--strict] [--sizes=1000,10000]`: measures, prints one table and writes it to
 * out/bench/. A missed bound is said plainly; it fails the run with `--strict` alone. See README.md.
 */
import { loadavg } from 'node:os';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../build/paths.ts';
import { type Bench, holds, type Measure } from './bench.ts';
import { bodyChartBench } from './benches/bodyChart.ts';
import { chartBench } from './benches/chart.ts';
import { memoryBench } from './benches/memory.ts';
import { receiptBench } from './benches/receipt.ts';
import { safetyBench } from './benches/safety.ts';
import { scriptsBench } from './benches/scripts.ts';
import { searchBench } from './benches/search.ts';
import { startBench } from './benches/start.ts';
import { suggestBench } from './benches/suggest.ts';
import { typingBench } from './benches/typing.ts';
import { unlockBench } from './benches/unlock.ts';
import { table, writeResults } from './report.ts';
import { openWorld } from './world.ts';

const BENCHES: readonly Bench[] = [
  startBench,
  unlockBench,
  searchBench,
  chartBench,
  typingBench,
  receiptBench,
  memoryBench,
  safetyBench,
  suggestBench,
  bodyChartBench,
  scriptsBench,
];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    strict: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,10000' },
  },
});

function chosen(names: readonly string[]): readonly Bench[] {
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  const all = BENCHES.map(({ name }) => name).join(', ');
  if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}. There are: ${all}.`);
  return names.length === 0 ? BENCHES : BENCHES.filter(({ name }) => names.includes(name));
}

const benches = chosen(positionals);
const loadBefore = loadavg();
const world = await openWorld(values.sizes.split(',').map(Number));
try {
  const measures: Measure[] = [];
  for (const { name, run } of benches) {
    world.say(`Measuring: ${name}`);
    measures.push(...(await run(world)));
  }
  const missed = measures.filter((measure) => holds(measure) === false);
  const path = writeResults(world, measures, loadBefore);
  process.stdout.write(`\n${table(measures, world.sizes)}\n\n`);
  process.stdout.write(`${missed.length === 0 ? 'Every bound holds' : `Bounds missed: ${missed.length}`}. `);
  process.stdout.write(`Everything measured: ${relative(projectRoot, path)}\n`);
  if (values.strict && missed.length > 0) process.exitCode = 1;
} finally {
  world.close();
}
