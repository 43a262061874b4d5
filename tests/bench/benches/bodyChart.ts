/**
 * The body chart of an assessment with 200 marks and 50 lines of the pen, half of each on the front and half on the
 * back: what the page does between a press that shows both pictures and the painted frame; and between a press that
 * adds one more mark and the painted frame. Beside each the same with a single mark on the chart: the difference is
 * what the marks cost.
 */
import { z } from 'zod';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import { asStroke, MARK_KINDS, type Mark, onSpot } from '#shared/clinical/body/mark.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import { spotKey } from '#shared/clinical/body/regions.ts';
import type { Point } from '#shared/clinical/body/shape.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { textOf } from '../../support/words.ts';
import type { Bench, Measure, World } from '../bench.ts';
import type { Practice } from '../practice.ts';
import { median, quantile, summaryOf } from '../statistics.ts';
import { BODY_CHART } from '../window/screens.ts';
import type { Started } from '../window/start.ts';
import { openOn } from '../window/unlock.ts';
import { callsFromPage, frameAfterPress, goTo, idle, paintedWith } from '../window/watch.ts';

const MARKS = 200;
const LINES = 50;
const POINTS = 60;
const TURNS = 30;
const BLOCKS = 3;

export const bodyChartBench: Bench = {
  name: 'bodyChart',
  run: async (world) => {
    const { drawn, added } = await measure(world, await world.practice(world.sizes[0] ?? 0));
    return [
      ...measuresOf('draw 200 marks and 50 strokes', drawn, 'the pictures with one mark'),
      ...measuresOf('one more mark on a full chart', added, 'a second mark on a chart'),
    ];
  },
};

/** What was taken in turns on the full chart and on the one with a single mark. */
interface Samples {
  full: number[];
  one: number[];
}

function measuresOf(name: string, { full, one }: Samples, beside: string): Measure[] {
  const more = full.map((took, turn) => took - (one[turn] ?? 0));
  return [
    {
      name,
      unit: 'ms',
      values: [median(more)],
      yardstick: { name: beside, unit: 'ms', values: [median(one)] },
      most: 16,
      details: { full: summaryOf(full), one: summaryOf(one) },
    },
    { name: 'the same p95', unit: 'ms', values: [quantile(more, 0.95)] },
  ];
}

async function measure(world: World, practice: Practice) {
  const app = await openOn(world, practice);
  const [first = '', second = ''] = practice.shortCharts;
  const charts = {
    full: await createChart(app, first, manyMarks()),
    one: await createChart(app, second, ONE),
  };
  const drawn: Samples = { full: [], one: [] };
  const added: Samples = { full: [], one: [] };
  // In blocks, so that each chart is opened a few times and not once for every figure.
  for (let block = 0; block < BLOCKS; block++)
    for (const name of ['full', 'one'] as const) {
      await app.inPage(goTo, '#/today');
      await app.inPage(goTo, `#/entries/${charts[name]}`);
      await app.inPage(paintedWith, BODY_CHART);
      // The first time makes the patterns, which are kept.
      for (let turn = -1; turn < TURNS / BLOCKS; turn++) {
        const took = await switchSheets(app);
        if (turn >= 0) drawn[name].push(took);
      }
      for (const at of freeSpots().filter((_spot, index) => index % BLOCKS === block))
        added[name].push(await addAndTakeAway(app, at));
    }
  await app.end();
  return { drawn, added };
}

/** A section with nothing in it is folded up. */
const ONE = [onSpot('one', 'trigger-point', { region: 'sacrum', side: 'midline' })];

const words = textOf('en');

/** Away from the pictures and back to them: how long the way back takes. */
async function switchSheets(app: Started): Promise<number> {
  await app.inPage(frameAfterPress, { choice: words('assessment:bodyChart.sheet.hands') });
  await app.inPage(idle, null);
  const took = await app.inPage(frameAfterPress, { choice: words('assessment:bodyChart.sheet.body') });
  await app.inPage(idle, null);
  return took;
}

/** A press on the middle of a region marks it, which is measured, and another takes the mark away. */
async function addAndTakeAway(app: Started, { x, y }: Point): Promise<number> {
  const place = { picture: words('body:view.back'), x, y };
  const took = await app.inPage(frameAfterPress, place);
  await app.inPage(idle, null);
  await app.inPage(frameAfterPress, place);
  await app.inPage(idle, null);
  return took;
}

/** As many regions of the back as there are turns, without what the brush has at first: a press is a new mark. */
function freeSpots(): readonly Point[] {
  const aching = manyMarks().flatMap(({ kind, where }) =>
    kind === 'ache' && where.type === 'spot' ? [spotKey(where.spot)] : [],
  );
  const free = pictureOf('back').regions.filter(({ key }) => !aching.includes(key));
  return free.slice(0, TURNS).map(({ middle: { x, y } }) => ({ x, y }));
}

const createdSchema = z.object({ ok: z.literal(true), value: z.object({ entryId: z.string() }) });

async function createChart(app: Started, patientId: string, marks: Mark[]): Promise<string> {
  const empty = emptyAssessment();
  const body = { ...empty, bodyChart: { ...empty.bodyChart, marks } };
  const create = { name: 'entries.create', inputs: [{ patientId, kind: 'assessment', body }] };
  return createdSchema.parse((await app.inPage(callsFromPage, create)).last).value.entryId;
}

function manyMarks(): Mark[] {
  const random = randomFrom(7);
  const intensity = () => random.whole(0, 10);
  const spots = Array.from({ length: MARKS }, (_, n) =>
    onSpot(`spot${n}`, random.pick(MARK_KINDS), spotIn(random, n), intensity()),
  );
  const lines = Array.from({ length: LINES }, (_, n) =>
    asStroke(`line${n}`, random.pick(MARK_KINDS), lineIn(random, n), intensity()),
  );
  return [...spots, ...lines];
}

const viewOfTurn = (turn: number) => (turn % 2 === 0 ? 'front' : 'back');

function spotIn(random: Random, turn: number) {
  const { region, side } = random.pick(pictureOf(viewOfTurn(turn)).regions);
  return { region, side };
}

/** A line of a hand's breadth that wanders. */
function lineIn(random: Random, turn: number) {
  const view = viewOfTurn(turn);
  let { x, y } = random.pick(pictureOf(view).regions).middle;
  const points = Array.from({ length: POINTS }, () => {
    [x, y] = [x + random.whole(-20, 20) / 10, y + random.whole(0, 40) / 10];
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  });
  return { view, points } as const;
}
