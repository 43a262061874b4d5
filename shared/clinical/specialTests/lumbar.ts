import { centimetres, degrees, from, one, plain, type SpecialTest, study } from './test.ts';

const SEEKHEALTHZ =
  'www.seekhealthz.com/health/what-maneuvers-on-physical-exam-suggest-lumbar-spine-nerve-root-irritation';
const IORTHO = 'iortho.xyz/lower-limb-tension-tests-slr-variations';
const CORE_BACK = 'tools.cep.health/tool/clinically-organized-relevant-exam-core-back-tool/';
const root = { ...plain, regions: ['lumbar'] } as const;

/** Low back and its nerve roots (clinical knowledge B, Lumbar / nerve root). */
export const LUMBAR_TESTS = [
  {
    ...root,
    id: 'straight-leg-raise',
    value: degrees(0, 130),
    also: ['SLR', 'Lasègue', 'EJT'],
    source: SEEKHEALTHZ,
    studies: [
      study({
        target: 'nerve-root-irritation',
        sn: from(52, 71),
        sp: from(47, 66),
        remark: 'several-studies',
        source: SEEKHEALTHZ,
      }),
      study({
        name: 'Montaner-Cuello 2023',
        target: 'nerve-root-electrodiagnosis',
        sn: one(89),
        sp: one(25),
        snInterval: from(81.7, 96.4),
        spInterval: from(13.2, 36.8),
        lrPositive: one(1.19),
        lrNegative: one(0.44),
        remark: 'strict-criterion',
        source: 'doi.org/10.3390/healthcare11243138',
      }),
      study({
        target: 'nerve-root-irritation',
        sn: from(40, 98),
        sp: from(10, 100),
        remark: 'several-studies',
        source: IORTHO,
      }),
    ],
  },
  {
    ...root,
    id: 'crossed-straight-leg-raise',
    value: degrees(0, 130),
    also: ['CSLR', 'Fajersztajn', 'Lasègue'],
    source: SEEKHEALTHZ,
    studies: [
      study({
        target: 'nerve-root-irritation',
        sn: from(28, 43),
        sp: from(83, 88),
        remark: 'several-studies',
        source: SEEKHEALTHZ,
      }),
    ],
  },
  {
    ...root,
    id: 'slump',
    value: degrees(-90, 20),
    also: ['Slump'],
    source: SEEKHEALTHZ,
    studies: [
      study({
        target: 'nerve-root-irritation',
        sn: from(44, 87),
        sp: from(23, 63),
        remark: 'several-studies',
        source: SEEKHEALTHZ,
      }),
    ],
  },
  {
    ...root,
    id: 'femoral-nerve-stretch',
    value: degrees(0, 160),
    also: ['PKB', 'Nachlas'],
    source: SEEKHEALTHZ,
    studies: [
      study({ target: 'upper-lumbar-roots', sn: one(88), sp: one(88), source: SEEKHEALTHZ }),
      study({
        target: 'upper-lumbar-roots',
        sp: one(84),
        kappa: from(0.21, 0.26),
        remark: 'poor-agreement',
        source: IORTHO,
      }),
    ],
  },
  {
    ...root,
    id: 'slump-knee-bend',
    also: ['SKB'],
    studies: [
      study({
        target: 'upper-lumbar-roots',
        sn: one(100),
        sp: one(83),
        snInterval: from(40, 100),
        spInterval: from(52, 98),
        n: 16,
        remark: 'pilot',
        source: 'pt.scribd.com/document/411861065/1-s2-0-S003194061000060X-main',
      }),
    ],
  },
  { ...root, id: 'kemp', also: ['Quadrant'] },
  { ...root, id: 'prone-instability', side: 'none' },
  { ...root, id: 'passive-lumbar-extension', side: 'none', also: ['PLE'] },
  // The gain over a line of 10 cm drawn upright.
  { ...root, id: 'schober', side: 'none', value: centimetres(0, 15) },
  { ...root, id: 'heel-walk', source: CORE_BACK },
  { ...root, id: 'toe-walk', source: CORE_BACK },
  {
    ...root,
    id: 'plantar-response',
    regions: ['lumbar', 'cervical'],
    safety: true,
    also: ['Babinski'],
    source: CORE_BACK,
  },
] as const satisfies readonly SpecialTest[];
