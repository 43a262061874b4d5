import type { SpecialTestId } from './all.ts';
import { specialTestOf } from './all.ts';
import type { TestResult, TestRow } from './results.ts';
import { from, one, type Study, study } from './test.ts';

/** So many of the tests positive, and what was found of that. */
export interface Threshold {
  atLeast: number;
  studies: readonly Study[];
}

/**
 * Tests that were studied together. The name and what must be known beforehand stand in
 * `examination:cluster.<id>`. A cluster counts; it names no condition of the patient.
 */
export interface Cluster {
  id: string;
  tests: readonly SpecialTestId[];
  /** Fewest positives first. */
  thresholds: readonly Threshold[];
  source: string;
  reviewed: null;
}

const LASLETT = 'www.physiohub.io/assessment/si/pain-provocation/cluster-laslett';
const SNYDER = 'johnsnyderdpt.com/for-clinicians/clinical-prediction-rules/sacroiliac-joint-pain/';
const WAINNER =
  'www.orthopaedicsone.com/orthopaedicsone-articles-cervical-radiculopathy-clinical-prediciton-rule/';
const MICHENER = 'clindx.wordpress.com/2010/01/28/122/';
const wainner = { name: 'Wainner 2003', target: 'cervical-radiculopathy', n: 82 } as const;

/** Clinical knowledge B. The number of people in the sacroiliac studies was not seen. */
export const CLUSTERS = [
  {
    id: 'laslett',
    tests: ['si-distraction', 'thigh-thrust', 'si-compression', 'sacral-thrust', 'gaenslen'],
    thresholds: [
      {
        atLeast: 3,
        studies: [
          study({
            name: 'Laslett',
            target: 'sacroiliac-pain',
            sn: from(91, 94),
            sp: one(78),
            lrPositive: from(4.1, 4.3),
            lrNegative: from(0.08, 0.12),
            source: LASLETT,
          }),
          study({
            name: 'Laslett',
            target: 'sacroiliac-pain',
            sp: one(87),
            lrPositive: one(6.97),
            lrNegative: one(0.11),
            remark: 'without-centralisers',
            source: LASLETT,
          }),
        ],
      },
    ],
    source: LASLETT,
    reviewed: null,
  },
  {
    id: 'van-der-wurff',
    tests: ['si-distraction', 'thigh-thrust', 'si-compression', 'faber', 'gaenslen'],
    thresholds: [
      {
        atLeast: 3,
        studies: [
          study({
            name: 'van der Wurff',
            target: 'sacroiliac-pain',
            sn: one(85),
            sp: one(79),
            source: SNYDER,
          }),
        ],
      },
    ],
    source: SNYDER,
    reviewed: null,
  },
  {
    id: 'wainner',
    tests: ['spurling', 'ult-median', 'cervical-distraction', 'rotation-under-60'],
    thresholds: [
      {
        atLeast: 3,
        studies: [
          study({ ...wainner, sn: one(39), sp: one(94), remark: 'post-test-65', source: WAINNER }),
          // The page prints an LR+ that contradicts its own interval; this one is general knowledge.
          study({ ...wainner, lrPositive: one(6.1), source: null }),
        ],
      },
      {
        atLeast: 4,
        studies: [
          study({
            ...wainner,
            sn: one(24),
            sp: one(99),
            lrPositive: one(30.3),
            remark: 'post-test-90',
            source: WAINNER,
          }),
        ],
      },
    ],
    source: WAINNER,
    reviewed: null,
  },
  {
    id: 'subacromial',
    tests: ['hawkins-kennedy', 'neer', 'painful-arc', 'empty-can', 'resisted-lateral-rotation'],
    thresholds: [
      {
        atLeast: 3,
        studies: [
          study({
            name: 'Michener 2009',
            target: 'subacromial-surgery',
            sn: one(75),
            sp: one(74),
            lrPositive: one(2.93),
            lrNegative: one(0.34),
            n: 55,
            source: MICHENER,
          }),
        ],
      },
    ],
    source: MICHENER,
    reviewed: null,
  },
] as const satisfies readonly Cluster[];

export type ClusterId = (typeof CLUSTERS)[number]['id'];

const BY_ID = new Map<ClusterId, Cluster>(CLUSTERS.map((cluster) => [cluster.id, cluster]));

/** The row of a cluster. */
export function clusterOf(id: ClusterId): Cluster {
  const found = BY_ID.get(id);
  if (!found) throw new Error('unknown cluster');
  return found;
}

/** How a cluster stands on one side: "`positive` of `total` positive, `tested` of `total` tested". */
export interface ClusterCount {
  cluster: ClusterId;
  side: 'left' | 'right';
  total: number;
  /** Positive, negative or equivocal: tests that gave an answer. */
  tested: number;
  positive: number;
  equivocal: number;
  /** Tests without an answer: not done, not possible, or recorded without a side. */
  unanswered: readonly SpecialTestId[];
  /** The highest threshold that is reached, or null. */
  reached: Threshold | null;
  /** Whether a further threshold could still be reached if what was not answered were positive. */
  open: boolean;
}

/** What a row says of that side; null when it says nothing of it. */
function resultOn(side: 'left' | 'right', row: TestRow): TestResult | null {
  if (row.side === side || row.side === 'both') return row.result;
  // Done once for both sides: what was felt elsewhere was not felt here, and a negative needs no side.
  const doneHereToo =
    specialTestOf(row.test).side === 'felt' && (row.side !== '' || row.result === 'negative');
  if (!doneHereToo) return null;
  return row.result === 'positive' ? 'negative' : row.result;
}

/** The last row that says anything of the test on that side: a repeated test replaces the earlier one. */
function lastResult(test: SpecialTestId, side: 'left' | 'right', rows: readonly TestRow[]): TestResult {
  const said = rows.filter((row) => row.test === test).map((row) => resultOn(side, row));
  return said.findLast((result) => result !== null) ?? 'not-tested';
}

const ANSWERS: readonly TestResult[] = ['positive', 'negative', 'equivocal'];

/** Counts a cluster on one side. Equivocal is an answer and never a positive. */
export function countCluster(id: ClusterId, side: 'left' | 'right', rows: readonly TestRow[]): ClusterCount {
  const { tests, thresholds } = clusterOf(id);
  const results = tests.map((test) => ({ test, result: lastResult(test, side, rows) }));
  const number = (wanted: TestResult) => results.filter(({ result }) => result === wanted).length;
  const unanswered = results.filter(({ result }) => !ANSWERS.includes(result)).map(({ test }) => test);
  const positive = number('positive');
  return {
    cluster: id,
    side,
    total: tests.length,
    tested: tests.length - unanswered.length,
    positive,
    equivocal: number('equivocal'),
    unanswered,
    reached: thresholds.findLast(({ atLeast }) => positive >= atLeast) ?? null,
    open: thresholds.some(({ atLeast }) => positive < atLeast && positive + unanswered.length >= atLeast),
  };
}

/** Every cluster and side of which at least one test gave an answer, in the order of the clusters. */
export const clustersIn = (rows: readonly TestRow[]): readonly ClusterCount[] =>
  CLUSTERS.flatMap(({ id }) =>
    (['left', 'right'] as const).map((side) => countCluster(id, side, rows)),
  ).filter(({ tested }) => tested > 0);
