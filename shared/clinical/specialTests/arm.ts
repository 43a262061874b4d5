import { from, one, plain, type SpecialTest, study } from './test.ts';

const POOLED = 'pmc.ncbi.nlm.nih.gov/articles/PMC10294560';
const SERIES = 'www.jhsgo.org/article/S2589-5141(20)30018-9/fulltext';
const STANDARD = 'www.droracle.ai/articles/526144/what-physical-tests-are-used-to-diagnose-carpal-tunnel';
/** Gives how long Phalen's and Durkan's positions are held. */
const EORIF_WRIST = 'www.eorif.com/wrist-physical-exam';

const elbow = { ...plain, regions: ['elbow'] } as const;
const wrist = { ...plain, regions: ['wrist-hand'] } as const;
const series = (sn: number, sp: number) =>
  study({ target: 'carpal-tunnel', sn: one(sn), sp: one(sp), n: 85, remark: 'hands', source: SERIES });

/** Elbow, wrist and hand (clinical knowledge B, Wrist / hand; the elbow is general knowledge). */
export const ARM_TESTS = [
  { ...elbow, id: 'cozen', also: ['Tennis elbow'] },
  { ...elbow, id: 'mill', also: ['Mills', 'Tennis elbow'] },
  { ...elbow, id: 'maudsley' },
  { ...elbow, id: 'golfers-elbow' },
  { ...elbow, id: 'tinel-elbow', also: ['Ulnar'] },
  { ...elbow, id: 'elbow-valgus-stress' },
  { ...elbow, id: 'elbow-varus-stress' },
  {
    ...wrist,
    id: 'phalen',
    source: EORIF_WRIST,
    studies: [
      study({
        target: 'carpal-tunnel',
        sn: one(57),
        sp: one(67),
        snInterval: from(44, 68),
        spInterval: from(52, 79),
        remark: 'pooled',
        source: POOLED,
      }),
      study({
        target: 'carpal-tunnel',
        sn: from(12, 92),
        sp: from(30, 95),
        remark: 'several-studies',
        source: POOLED,
      }),
      series(50, 33),
    ],
  },
  {
    ...wrist,
    id: 'tinel-wrist',
    also: ['Median'],
    studies: [
      study({
        target: 'carpal-tunnel',
        sn: one(45),
        sp: one(78),
        snInterval: from(34, 57),
        spInterval: from(60, 89),
        remark: 'pooled',
        source: POOLED,
      }),
      series(47, 56),
    ],
  },
  {
    ...wrist,
    id: 'durkan',
    also: ['Carpal compression'],
    source: EORIF_WRIST,
    studies: [series(71, 22), study({ target: 'carpal-tunnel', sn: one(64), sp: one(83), source: STANDARD })],
  },
  { ...wrist, id: 'phdurkan', source: SERIES, studies: [series(84, 11)] },
  { ...wrist, id: 'finkelstein', also: ['Eichhoff', 'De Quervain'] },
  { ...wrist, id: 'froment' },
  { ...wrist, id: 'allen-hand', also: ['Allen'] },
] as const satisfies readonly SpecialTest[];
