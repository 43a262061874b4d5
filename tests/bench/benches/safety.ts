/**
 * The contraindications: an adviser is made for a patient and asked for every technique on every region and side,
 * as a list to choose from does on each keystroke. In turns with plain look-ups in a map. For each patient the
 * middle of five turns counts, and then the 99th percentile over the patients: it finds a slow patient, not a pause
 * of the machine. The size that matters is how much a patient has, not how many patients there are, so each is a
 * line of its own.
 */
import { CONDITION_IDS } from '#shared/clinical/conditions.ts';
import { type Advice, adviser, type Risk } from '#shared/clinical/contraindications/engine.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { PLACES } from '../../support/risks.ts';
import type { Bench, Measure } from '../bench.ts';
import { median, quantile, summaryOf, took } from '../statistics.ts';

const PATIENTS = 1000;
/** As many first, so that what is measured is compiled: the app has drawn its first list by then. */
const WARM_UP = 100;
/** Times that each patient is asked about; the middle one counts. */
const TURNS = 5;
/** How many times as many look-ups are taken beside it: as few as there are questions take too little to be seen. */
const TIMES = 10;

const ASKED = TECHNIQUE_IDS.flatMap((technique) => PLACES.map((place) => ({ technique, place })));

export const safetyBench: Bench = {
  name: 'safety',
  run: async () => [await measure(10), await measure(30, 1)],
};

/** A patient with that many conditions, each at none to three places. */
const patientWith = (conditions: number, random: Random): Risk[] =>
  Array.from({ length: conditions }, () => ({
    type: 'condition',
    id: random.pick(CONDITION_IDS),
    places: Array.from({ length: random.whole(0, 3) }, () => random.pick(PLACES)),
  }));

/** How long it takes to make an adviser and ask it everything; made anew each time, since it keeps its answers. */
const askAll = (risks: readonly Risk[]): Promise<number> =>
  took(() => {
    const known = adviser(risks);
    for (const { technique, place } of ASKED) count(known.on(technique, place));
  });

const KEYS = ASKED.map(({ technique, place: { region, side } }) => `${technique} ${region} ${side}`);
const MAP = new Map(KEYS.map((key) => [key, { severity: null }]));

const lookUpAll = (): Promise<number> =>
  took(() => {
    for (let time = 0; time < TIMES; time++) for (const key of KEYS) count(MAP.get(key));
  });

/** Counted and kept, so that no question can be left out as idle. */
let spoken = 0;
const count = (said: Pick<Advice, 'severity'> | undefined): void => {
  if (said !== undefined && said.severity !== null) spoken++;
};

async function measure(conditions: number, most?: number): Promise<Measure> {
  const random = randomFrom(conditions);
  const everyTurn: number[] = [];
  const patients: number[] = [];
  const lookUps: number[] = [];
  for (let patient = 0; patient < WARM_UP + PATIENTS; patient++) {
    const risks = patientWith(conditions, random);
    const turns: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      turns.push(await askAll(risks));
      lookUps.push(await lookUpAll());
    }
    if (patient < WARM_UP) continue;
    everyTurn.push(...turns);
    patients.push(median(turns));
  }
  return {
    name: `all advice for ${conditions} conditions p99`,
    unit: 'ms',
    values: [quantile(patients, 0.99)],
    yardstick: { name: `${TIMES} times as many look-ups in a map`, unit: 'ms', values: [median(lookUps)] },
    ...(most === undefined ? {} : { most }),
    details: {
      asked: ASKED.length,
      spoken,
      patients: summaryOf(patients),
      everyTurn: summaryOf(everyTurn),
      lookUps: summaryOf(lookUps),
    },
  };
}
