import { centimetres, one, plain, type SpecialTest, study } from './test.ts';

const CRUCIATE =
  'ichgcp.net/sv/clinical-trials-registry/publications/101757-the-diagnostic-accuracy-of-clinical-tests-for-anterior-cruciate-ligament-tears-are-comparable-but';

const knee = { ...plain, regions: ['knee'] } as const;
const ankle = { ...plain, regions: ['ankle-foot'] } as const;
const cruciate = (sn: number, sp: number) =>
  study({ target: 'cruciate-tear', sn: one(sn), sp: one(sp), remark: 'pooled', source: CRUCIATE });
/** Meniscal tests were reviewed without figures that could be kept. */
const meniscal = (remark: 'low-sensitivity' | 'none-consistent', source: string) =>
  study({ target: 'meniscal-tear', remark, source });
const INCONSISTENT = meniscal('none-consistent', 'pmc.ncbi.nlm.nih.gov/articles/PMC2796951');

/** Knee (clinical knowledge B), ankle and foot (general knowledge). */
export const LEG_TESTS = [
  { ...knee, id: 'lachman', also: ['ACL', 'LCA'], studies: [cruciate(81, 85)] },
  { ...knee, id: 'anterior-drawer-knee', also: ['ACL', 'LCA'], studies: [cruciate(83, 85)] },
  { ...knee, id: 'pivot-shift', also: ['ACL', 'LCA'], studies: [cruciate(55, 94)] },
  { ...knee, id: 'lever-sign', also: ['Lelli', 'ACL', 'LCA'], studies: [cruciate(83, 91)] },
  { ...knee, id: 'posterior-drawer-knee', also: ['PCL', 'LCP'] },
  { ...knee, id: 'knee-valgus-stress', also: ['MCL', 'LCM'] },
  { ...knee, id: 'knee-varus-stress', also: ['LCL'] },
  {
    ...knee,
    id: 'mcmurray',
    studies: [meniscal('low-sensitivity', 'pmc.ncbi.nlm.nih.gov/articles/PMC2704345'), INCONSISTENT],
  },
  { ...knee, id: 'apley', also: ['Grinding', 'Grinding test'], studies: [INCONSISTENT] },
  { ...knee, id: 'thessaly', studies: [INCONSISTENT] },
  { ...knee, id: 'patellar-apprehension', also: ['Fairbank', 'Smillie'] },
  { ...knee, id: 'clarke', also: ['Patellar grind', 'Zohlen', 'Rabot'] },
  { ...knee, id: 'noble', also: ['ITB'] },
  { ...ankle, id: 'anterior-drawer-ankle', also: ['ATFL', 'LTFA'] },
  { ...ankle, id: 'talar-tilt', also: ['CFL'] },
  { ...ankle, id: 'thompson', safety: true, also: ['Simmonds', 'Achilles'] },
  { ...ankle, id: 'syndesmosis-squeeze', also: ['Hopkinson'] },
  { ...ankle, id: 'kleiger' },
  { ...ankle, id: 'windlass', also: ['Jack', 'Hubscher'] },
  { ...ankle, id: 'tinel-ankle', also: ['Tibial'] },
  // From the longest toe to the wall, with the heel on the floor.
  { ...ankle, id: 'knee-to-wall', value: centimetres(0, 30), also: ['WBLT'] },
] as const satisfies readonly SpecialTest[];
