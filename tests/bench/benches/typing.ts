/**
 * From a key to the word "saved": real keys in a visit of the usual length, typed as fast as a quick typist
 * does. In turns with bare transactions of the same size, so that both meet the same disk.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { bodyOf } from '#shared/fictional/tell.ts';
import { randomFrom } from '../../support/random.ts';
import type { Bench, World } from '../bench.ts';
import { type Commits, openCommits } from '../commits.ts';
import type { Practice } from '../practice.ts';
import { quantile, summaryOf, took } from '../statistics.ts';
import { EDITOR } from '../window/screens.ts';
import type { Started } from '../window/start.ts';
import { beginTyping, endTyping, RECORD } from '../window/typing.ts';
import { openOn } from '../window/unlock.ts';
import { callsFromPage, goTo, paintedWith } from '../window/watch.ts';
import { eachPractice } from '../world.ts';

const TURNS = 10;
const KEYS = 40;
/** Between two keys, in milliseconds: 80 to 120 words a minute. */
const LEAST = 100;
const MOST = 150;

export const typingBench: Bench = {
  name: 'typing',
  run: async (world) => {
    const measured = await eachPractice(world, (practice) => measure(world, practice));
    const bare = { name: 'bare commit p99', unit: 'ms' as const };
    return [
      {
        name: 'keystroke to durable save p99',
        unit: 'ms',
        values: measured.map(({ saved }) => quantile(saved, 0.99)),
        yardstick: { ...bare, values: measured.map(({ commits }) => quantile(commits, 0.99)) },
        most: 60,
        details: measured.map(({ saved, commits }) => ({
          saved: summaryOf(saved),
          commits: summaryOf(commits),
        })),
      },
      {
        name: 'keystroke to durable save p50',
        unit: 'ms',
        values: measured.map(({ saved }) => quantile(saved, 0.5)),
        yardstick: {
          ...{ name: 'bare commit p50', unit: 'ms' },
          values: measured.map(({ commits }) => quantile(commits, 0.5)),
        },
      },
    ];
  },
};

async function measure(world: World, practice: Practice) {
  const app = await openOn(world, practice);
  const body = await openDraft(app, practice);
  const bare = openCommits(world, JSON.stringify(body));
  const random = randomFrom(3);
  const commits: number[] = [];
  let saved: number[] = [];
  await app.inPage(beginTyping, RECORD);
  for (let turn = 0; turn < TURNS; turn++) {
    for (let key = 0; key < KEYS; key++) {
      await app.does('press', random.pick([...'etaoinshrdlu ']));
      await pause(random.whole(LEAST, MOST));
    }
    saved = await app.inPage(endTyping, RECORD);
    commits.push(...(await measureCommits(bare)));
  }
  bare.close();
  await app.end();
  if (saved.length !== TURNS * KEYS) throw new Error(`Of ${TURNS * KEYS} keys ${saved.length} arrived.`);
  return { saved, commits };
}

async function measureCommits(bare: Commits): Promise<number[]> {
  const times: number[] = [];
  for (let commit = 0; commit < KEYS; commit++) {
    times.push(await took(bare.commit));
    await pause(LEAST / 4);
  }
  return times;
}

const entryIdSchema = z.object({ ok: z.literal(true), value: z.object({ entryId: z.string() }) });

/** A draft that is nearly written, open in the editor; answers with what is in it. */
async function openDraft(app: Started, { shortCharts }: Practice): Promise<unknown> {
  const [visit] = EVERYONE[0]?.visits ?? [];
  if (!visit) throw new Error('There is no visit to write.');
  const body = bodyOf(visit, 'en');
  const create = { name: 'entries.create', inputs: [{ patientId: shortCharts[0], kind: 'visit' }] };
  const created = await app.inPage(callsFromPage, create);
  const { entryId } = entryIdSchema.parse(created.last).value;
  const service = { date: new Date().toISOString().slice(0, 10), start: '09:00', zone: 'America/Toronto' };
  await app.inPage(callsFromPage, {
    name: 'entries.save',
    inputs: [{ entryId, revision: 0, service, body }],
  });
  await app.inPage(goTo, `#/entries/${entryId}`);
  await app.inPage(paintedWith, EDITOR);
  return body;
}
