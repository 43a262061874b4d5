import { degrees, one, plain, type SpecialTest, study } from './test.ts';

const REIMAN = 'bibliotheek.ehb.be:2678/highwire/markup/88859/expansion?height=500&iframe=true&width=1000';

const hip = { ...plain, regions: ['hip'] } as const;
const pooled = { name: 'Reiman 2012', remark: 'pooled', source: REIMAN } as const;

/** Hip and the length of its muscles (clinical knowledge B, Hip). */
export const HIP_TESTS = [
  {
    ...hip,
    id: 'faddir',
    also: ['FADIR', 'Impingement'],
    source: REIMAN,
    studies: [
      study({ ...pooled, target: 'labral-tear-imaging', sn: one(94), sp: one(8) }),
      study({ ...pooled, target: 'labral-tear-arthroscopy', sn: one(99), sp: one(7) }),
    ],
  },
  {
    ...hip,
    id: 'flexion-medial-rotation',
    source: REIMAN,
    studies: [study({ ...pooled, target: 'hip-impingement', sn: one(96), sp: one(17) })],
  },
  {
    ...hip,
    id: 'trendelenburg',
    source: REIMAN,
    studies: [
      study({
        ...pooled,
        target: 'gluteal-tendinopathy',
        sn: one(61),
        sp: one(92),
        lrPositive: one(6.83),
      }),
    ],
  },
  {
    ...hip,
    id: 'resisted-hip-abduction',
    source: REIMAN,
    studies: [study({ ...pooled, target: 'gluteal-tendinopathy', sn: one(71), sp: one(84) })],
  },
  {
    ...hip,
    id: 'patellar-pubic-percussion',
    safety: true,
    also: ['PPPT'],
    source: REIMAN,
    studies: [study({ ...pooled, target: 'hip-fracture', sn: one(95), sp: one(86), lrNegative: one(0.07) })],
  },
  { ...hip, id: 'thomas', value: degrees(-40, 60), also: ['Iliopsoas', 'Rectus femoris'] },
  { ...hip, id: 'ober', value: degrees(-40, 60), also: ['TFL', 'ITB'] },
  // What is missing to a straight knee, with the hip at 90°.
  {
    ...hip,
    id: 'ninety-ninety',
    regions: ['hip', 'knee'],
    value: degrees(0, 90),
    also: ['90-90', 'Popliteal'],
  },
  { ...hip, id: 'hamstring-leg-raise', regions: ['hip', 'knee'], value: degrees(0, 130), also: ['SLR'] },
  { ...hip, id: 'ely', regions: ['hip', 'knee'], value: degrees(0, 160), also: ['Rectus femoris', 'Duncan'] },
  { ...hip, id: 'piriformis', also: ['FAIR'] },
] as const satisfies readonly SpecialTest[];
