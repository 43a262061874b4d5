/**
 * Help in choosing: a patient's rules of contraindication are looked up and the suggestions for her case made, as the
 * plan does on each change. In turns with plain look-ups in a map, as many as there are rules and techniques to try on
 * every place. For each patient the middle of five turns counts, and then the 99th percentile over the patients. The
 * size that matters is how much was found, not how many patients there are, so each is a line of its own.
 */
import { CONDITION_IDS } from '#shared/clinical/conditions.ts';
import { adviser, type Risk } from '#shared/clinical/contraindications/engine.ts';
import { TEXTURES, TONES, TRIGGER_POINTS } from '#shared/clinical/palpation.ts';
import { SPECIAL_TEST_IDS } from '#shared/clinical/specialTests/all.ts';
import {
  CASE_IRRITABILITIES,
  CASE_STAGES,
  type Case,
  LIKED_PRESSURES,
} from '#shared/clinical/suggest/case.ts';
import { SUGGEST_RULES } from '#shared/clinical/suggest/rules.ts';
import { suggest } from '#shared/clinical/suggest/suggest.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import { type Random, randomFrom } from '../../support/random.ts';
import { PLACES } from '../../support/risks.ts';
import type { Bench, Measure } from '../bench.ts';
import { median, quantile, summaryOf, took } from '../statistics.ts';

const PATIENTS = 500;
/** As many first, so that what is measured is compiled. */
const WARM_UP = 100;
/** Times that each patient's suggestions are made; the middle one counts. */
const TURNS = 5;

/** How much a patient has. */
interface Size {
  complaints: number;
  findings: number;
  conditions: number;
}

/** A full assessment, and one with the most complaints there can be and a finding on nearly every region. */
export const suggestBench: Bench = {
  name: 'suggest',
  run: async () => [
    await measure({ complaints: 3, findings: 12, conditions: 10 }),
    await measure({ complaints: 10, findings: 60, conditions: 30 }, 5),
  ],
};

const many = <Value>(count: number, make: () => Value): Value[] => Array.from({ length: count }, make);

const risksWith = (conditions: number, random: Random): Risk[] =>
  many(conditions, () => ({
    type: 'condition',
    id: random.pick(CONDITION_IDS),
    places: many(random.whole(1, 3), () => random.pick(PLACES)),
  }));

function caseWith({ complaints, findings }: Size, random: Random): Omit<Case, 'advise'> {
  const places = () => many(random.whole(1, 4), () => random.pick(PLACES));
  return {
    complaints: many(complaints, () => ({
      places: places(),
      stage: random.pick(CASE_STAGES),
      radiates: random.pick(['yes', 'no', 'not-asked']),
      characters: many(2, () => random.pick(['aching', 'stiff', 'numb', 'tingling'])),
    })),
    irritability: random.pick(CASE_IRRITABILITIES),
    palpation: many(findings, () => ({
      ...random.pick(PLACES),
      tone: random.pick(TONES),
      tenderness: random.whole(0, 4),
      triggerPoint: random.pick(TRIGGER_POINTS),
      textures: many(2, () => random.pick(TEXTURES)),
    })),
    limited: many(complaints, () => random.pick(PLACES)),
    short: many(complaints, () => random.pick(PLACES)),
    weak: many(complaints, () => random.pick(PLACES)),
    tests: many(2, () => random.pick(SPECIAL_TEST_IDS)),
    deficits: [],
    screened: random.chance(0.5) ? ['upper', 'lower'] : [],
    massage: 'yes',
    preferences: {
      pressure: random.pick([...LIKED_PRESSURES, '']),
      helped: [random.pick(TECHNIQUE_IDS)],
      notHelped: [random.pick(TECHNIQUE_IDS)],
    },
    offered: TECHNIQUE_IDS,
    habit: {},
  };
}

/** Counted and kept, so that no work can be left out as idle. */
let counted = 0;

const makeAll = (asked: Omit<Case, 'advise'>, risks: readonly Risk[]): Promise<number> =>
  took(() => {
    counted += suggest({ ...asked, advise: adviser(risks) }).regions.length;
  });

const KEYS = PLACES.flatMap(({ region, side }) =>
  SUGGEST_RULES.flatMap(({ id, techniques }) => techniques.map((one) => `${id} ${one} ${region} ${side}`)),
);
const MAP = new Map(KEYS.map((key) => [key, 1]));
const lookUpAll = (): Promise<number> =>
  took(() => {
    for (const key of KEYS) counted += MAP.get(key) ?? 0;
  });

async function measure(size: Size, most?: number): Promise<Measure> {
  const random = randomFrom(size.findings);
  const everyTurn: number[] = [];
  const patients: number[] = [];
  const lookUps: number[] = [];
  for (let patient = 0; patient < WARM_UP + PATIENTS; patient++) {
    const [asked, risks] = [caseWith(size, random), risksWith(size.conditions, random)];
    const turns: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      turns.push(await makeAll(asked, risks));
      lookUps.push(await lookUpAll());
    }
    if (patient < WARM_UP) continue;
    everyTurn.push(...turns);
    patients.push(median(turns));
  }
  return {
    name: `suggestions for ${size.findings} findings p99`,
    unit: 'ms',
    values: [quantile(patients, 0.99)],
    yardstick: { name: `${KEYS.length} look-ups in a map`, unit: 'ms', values: [median(lookUps)] },
    ...(most === undefined ? {} : { most }),
    details: {
      ...size,
      counted,
      patients: summaryOf(patients),
      everyTurn: summaryOf(everyTurn),
      lookUps: summaryOf(lookUps),
    },
  };
}
