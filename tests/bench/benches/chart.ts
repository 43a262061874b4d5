/**
 * Opening the chart of someone with 500 visits: from leaving Today until the first screen of the timeline was
 * painted, and until all of it was. Nobody is opened twice, so nothing comes from the window's memory.
 */
import type { Bench, World } from '../bench.ts';
import type { Practice } from '../practice.ts';
import { median, quantile, summaryOf } from '../statistics.ts';
import { chartWith, TODAY } from '../window/screens.ts';
import type { Started } from '../window/start.ts';
import { openOn } from '../window/unlock.ts';
import { goTo, idle, paintedWith } from '../window/watch.ts';
import { eachPractice } from '../world.ts';

const LONG = 500;
const SHORT = 10;
/** As many as the timeline draws at first. */
const FIRST_SCREEN = SHORT;

export const chartBench: Bench = {
  name: 'chart',
  run: async (world) => {
    const measured = await eachPractice(world, (practice) => measure(world, practice));
    const middle = (pick: (of: (typeof measured)[number]) => number[]) =>
      measured.map((of) => median(pick(of)));
    return [
      {
        name: 'open a patient with 500 visits, first screen painted',
        unit: 'ms',
        values: middle(({ first }) => first),
        yardstick: { name: 'a patient with 10 visits', unit: 'ms', values: middle(({ short }) => short) },
        most: 300,
        details: measured.map(({ first, short }) => ({ first: summaryOf(first), short: summaryOf(short) })),
      },
      {
        name: 'open a patient with 500 visits, all of them painted',
        unit: 'ms',
        values: middle(({ all }) => all),
        yardstick: {
          name: 'longest of them',
          unit: 'ms',
          values: measured.map(({ all }) => quantile(all, 1)),
        },
        details: measured.map(({ all }) => summaryOf(all)),
      },
    ];
  },
};

async function measure(world: World, practice: Practice) {
  const app = await openOn(world, practice);
  const [warmUp, ...longCharts] = practice.longCharts;
  await open(app, warmUp ?? '', LONG);
  const samples = { first: [] as number[], all: [] as number[], short: [] as number[] };
  for (const [index, id] of longCharts.entries()) {
    const { first, all } = await open(app, id, LONG);
    samples.first.push(first);
    samples.all.push(all);
    samples.short.push((await open(app, practice.shortCharts[index] ?? '', SHORT)).all);
  }
  await app.end();
  return samples;
}

/** Opens a chart and goes back to Today. */
async function open(
  app: Started,
  patientId: string,
  visits: number,
): Promise<{ first: number; all: number }> {
  await app.inPage(idle, null);
  const first = await app.begin(paintedWith, chartWith(FIRST_SCREEN));
  const all = await app.begin(paintedWith, chartWith(visits));
  const begun = await app.inPage(goTo, `#/patients/${patientId}`);
  const times = { first: (await first()) - begun, all: (await all()) - begun };
  await app.inPage(goTo, '#/today');
  await app.inPage(paintedWith, TODAY);
  return times;
}
