/**
 * Opening the chart of someone with 500 visits: from leaving Today until the timeline was painted and its newest
 * visits could be opened. Nobody is opened twice, so nothing comes from the window's memory; in turns with
 * people who have 10 visits.
 */
import type { Bench, World } from '../bench.ts';
import type { Practice } from '../practice.ts';
import { median, quantile, summaryOf } from '../statistics.ts';
import { chartWith, TODAY } from '../window/screens.ts';
import type { Started } from '../window/start.ts';
import { openOn } from '../window/unlock.ts';
import { goTo, idle, paintedWith } from '../window/watch.ts';
import { eachPractice } from '../world.ts';

/** Visits that have to be in view: all that the short charts have. */
const VISITS = 10;

export const chartBench: Bench = {
  name: 'chart',
  run: async (world) => {
    const measured = await eachPractice(world, (practice) => measure(world, practice));
    return [
      {
        name: 'open a patient with 500 visits',
        unit: 'ms',
        values: measured.map(({ long }) => median(long)),
        yardstick: {
          name: 'a patient with 10 visits',
          unit: 'ms',
          values: measured.map(({ short }) => median(short)),
        },
        most: 300,
        details: measured.map(({ long, short }) => ({ long: summaryOf(long), short: summaryOf(short) })),
      },
      {
        name: 'the slowest of them',
        unit: 'ms',
        values: measured.map(({ long }) => quantile(long, 1)),
      },
    ];
  },
};

async function measure(world: World, practice: Practice) {
  const app = await openOn(world, practice);
  const [warmUp = '', ...longCharts] = practice.longCharts;
  await open(app, warmUp);
  const samples = { long: [] as number[], short: [] as number[] };
  for (const [index, id] of longCharts.entries()) {
    samples.long.push(await open(app, id));
    samples.short.push(await open(app, practice.shortCharts[index] ?? ''));
  }
  await app.end();
  return samples;
}

/** Opens a chart and goes back to Today. */
async function open(app: Started, patientId: string): Promise<number> {
  await app.inPage(idle, null);
  const painted = await app.begin(paintedWith, chartWith(VISITS));
  const begun = await app.inPage(goTo, `#/patients/${patientId}`);
  const took = (await painted()) - begun;
  await app.inPage(goTo, '#/today');
  await app.inPage(paintedWith, TODAY);
  return took;
}
