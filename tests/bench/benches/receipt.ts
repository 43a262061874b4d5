/**
 * A receipt as PDF: the whole call in the data process, from the visit in the store to the bytes, for patients
 * with names in many scripts and in both languages. In turns with a page like it, printed by Chromium.
 */
import type { Bench } from '../bench.ts';
import type { Practice } from '../practice.ts';
import { openService } from '../service.ts';
import { median, quantile, summaryOf, took } from '../statistics.ts';
import { emptyApp } from '../window/empty.ts';
import { type Started, start } from '../window/start.ts';
import { showReceipt } from '../window/watch.ts';
import { eachPractice } from '../world.ts';

const TURNS = 20;
const RECEIPTS = 15;
const PRINTS = 2;

export const receiptBench: Bench = {
  name: 'receipt',
  run: async (world) => {
    const app = await start(world, emptyApp(world));
    await app.inPage(showReceipt, null);
    const measured = await eachPractice(world, (practice) => measure(app, practice));
    await app.end();
    const values = (part: number) => measured.map(({ receipts }) => quantile(receipts, part));
    return [
      {
        name: 'receipt PDF p99',
        unit: 'ms',
        values: values(0.99),
        yardstick: {
          ...{ name: 'a like page printed by Chromium', unit: 'ms' },
          values: measured.map(({ prints }) => median(prints)),
        },
        most: 150,
        details: measured.map(({ receipts, prints }) => ({
          receipts: summaryOf(receipts),
          prints: summaryOf(prints),
        })),
      },
      { name: 'receipt PDF p50', unit: 'ms', values: values(0.5) },
    ];
  },
};

async function measure(app: Started, practice: Practice) {
  const service = await openService(practice);
  const visits: string[] = [];
  for (const patientId of practice.shortCharts) {
    const { items } = await service.value('entries.timeline', { patientId });
    visits.push(...items.filter(({ state }) => state === 'signed').map(({ id }) => id));
  }
  const paidOn = new Date().toISOString().slice(0, 10);
  const preview = (index: number) =>
    service.value('receipts.preview', {
      entryId: visits[index % visits.length] ?? '',
      payment: 'debit',
      paidOn,
      language: index % 2 === 0 ? 'en' : 'fr',
    });
  // Every name once: fonts are read, and what draws them is compiled.
  for (const index of visits.keys()) await preview(index);
  await app.does('print', '');

  const receipts: number[] = [];
  const prints: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    for (let count = 0; count < RECEIPTS; count++) receipts.push(await took(() => preview(receipts.length)));
    for (let count = 0; count < PRINTS; count++) prints.push(await took(() => app.does('print', '')));
  }
  service.close();
  return { receipts, prints };
}
