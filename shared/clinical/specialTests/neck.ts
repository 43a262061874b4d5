import { degrees, one, plain, type SpecialTest, study } from './test.ts';

const SINGLES = 'forwardthinkingpt.com/patient-info/cervical-spine/radiculopathy/';
const RULE =
  'www.orthopaedicsone.com/orthopaedicsone-articles-cervical-radiculopathy-clinical-prediciton-rule/';

const neck = { ...plain, regions: ['cervical'] } as const;
const root = { target: 'cervical-radiculopathy', source: SINGLES } as const;
/** A reason to refer before treating when it is positive; the history comes first. General knowledge. */
const safety = { ...neck, safety: true } as const;
const outlet = { ...plain, regions: ['thoracic-outlet'] } as const;

/** Neck and thoracic outlet (clinical knowledge B, Cervical). */
export const NECK_TESTS = [
  {
    ...neck,
    id: 'spurling',
    also: ['Foraminal compression', 'Spurling A'],
    source: RULE,
    studies: [study({ ...root, sn: one(30), sp: one(93) })],
  },
  {
    ...neck,
    id: 'cervical-distraction',
    side: 'felt',
    source: RULE,
    studies: [study({ ...root, sn: one(44), sp: one(90) })],
  },
  {
    ...neck,
    id: 'ult-median',
    value: degrees(-90, 20),
    also: ['ULTT A', 'ULTT 1', 'ULNT 1', 'Elvey'],
    source: RULE,
    studies: [study({ ...root, sn: one(97), sp: one(22) })],
  },
  { ...neck, id: 'ult-radial', also: ['ULTT 2b', 'ULNT 2b'] },
  { ...neck, id: 'ult-ulnar', value: degrees(0, 150), also: ['ULTT 3', 'ULNT 3'] },
  { ...neck, id: 'rotation-under-60', value: degrees(0, 120), source: RULE },
  { ...neck, id: 'shoulder-abduction-relief', also: ['Bakody'] },
  { ...neck, id: 'flexion-rotation', value: degrees(0, 90), also: ['FRT', 'C1-C2'] },
  { ...safety, id: 'sharp-purser', side: 'none' },
  { ...safety, id: 'alar-ligament', also: ['Alar'] },
  { ...safety, id: 'vertebral-artery', also: ['VBI', 'IVB', 'Maigne', 'De Kleyn'] },
  { ...safety, id: 'hoffmann' },
  { ...safety, id: 'lhermitte', side: 'none' },
  { ...outlet, id: 'adson' },
  { ...outlet, id: 'roos', also: ['EAST'] },
  { ...outlet, id: 'allen-outlet', also: ['Allen'] },
  { ...outlet, id: 'wright', also: ['Wright', 'Hyperabduction'] },
  { ...outlet, id: 'eden', also: ['Eden', 'Halstead'] },
] as const satisfies readonly SpecialTest[];
