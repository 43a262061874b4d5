import { degrees, one, plain, type SpecialTest, study } from './test.ts';

const MICHENER = 'clindx.wordpress.com/2010/01/28/122/';
const FULL_CAN = 'physio-fit-india.com/top-10-shoulder-joint-special-tests/';

const shoulder = { ...plain, regions: ['shoulder'] } as const;
const five = { ...shoulder, source: MICHENER } as const;
/** 55 people, compared with what surgery showed. */
const michener = (sn: number, sp: number) =>
  study({
    name: 'Michener 2009',
    target: 'subacromial-surgery',
    sn: one(sn),
    sp: one(sp),
    n: 55,
    source: MICHENER,
  });

/** Shoulder (clinical knowledge B). */
export const SHOULDER_TESTS = [
  { ...five, id: 'hawkins-kennedy', studies: [michener(63, 62)] },
  { ...five, id: 'neer', studies: [michener(81, 54)] },
  { ...five, id: 'painful-arc', value: degrees(0, 180), studies: [michener(75, 67)] },
  { ...five, id: 'empty-can', also: ['Jobe', 'Supraspinatus'], studies: [michener(50, 87)] },
  { ...five, id: 'resisted-lateral-rotation', also: ['Infraspinatus', 'Patte'], studies: [michener(56, 87)] },
  {
    ...shoulder,
    id: 'full-can',
    source: FULL_CAN,
    studies: [study({ target: 'supraspinatus-tear', sn: one(77), sp: one(74), source: FULL_CAN })],
  },
  { ...shoulder, id: 'drop-arm', also: ['Codman'] },
  { ...shoulder, id: 'lateral-rotation-lag', value: degrees(0, 90), also: ['ERLS'] },
  { ...shoulder, id: 'lift-off', also: ['Gerber', 'Subscapularis'] },
  { ...shoulder, id: 'belly-press', also: ['Napoleon', 'Subscapularis'] },
  { ...shoulder, id: 'speed', also: ['Palm-up', 'Biceps'] },
  { ...shoulder, id: 'yergason', also: ['Biceps'] },
  { ...shoulder, id: 'shoulder-apprehension', value: degrees(0, 130), also: ['Crank'] },
  { ...shoulder, id: 'relocation', also: ['Jobe', 'Fowler'] },
  { ...shoulder, id: 'sulcus' },
  { ...shoulder, id: 'obrien', also: ['SLAP'] },
  { ...shoulder, id: 'cross-body-adduction', also: ['Scarf', 'AC', 'Foulard'] },
] as const satisfies readonly SpecialTest[];
