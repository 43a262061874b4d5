import { z } from 'zod';
import { line } from '../../practice/fields.ts';
import { painScore } from '../scales.ts';
import { MOTION_UNITS, MOVEMENT_IDS, type MotionUnit, motionSides, plausible } from './movements.ts';

/** Who moves: the patient, the therapist, or the patient against the therapist's hand. */
export const MOTION_TYPES = ['active', 'passive', 'resisted'] as const;
export type MotionType = (typeof MOTION_TYPES)[number];

export const MOTION_INSTRUMENTS = ['goniometer', 'inclinometer', 'phone', 'tape', 'visual'] as const;
export type MotionInstrument = (typeof MOTION_INSTRUMENTS)[number];

/** The units an instrument reads in, the usual one first. */
export const UNITS_OF: Record<MotionInstrument, readonly MotionUnit[]> = {
  goniometer: ['deg'],
  inclinometer: ['deg'],
  phone: ['deg'],
  tape: ['cm'],
  visual: ['percent', 'deg'],
};

/** What a value is measured with, and in what; an empty instrument is not recorded. */
export interface MotionWay {
  instrument: MotionInstrument | '';
  unit: MotionUnit;
}

/** Every way of measuring, degrees by an instrument that is not recorded first. */
export const MOTION_WAYS: readonly MotionWay[] = [
  { instrument: '', unit: 'deg' },
  ...MOTION_INSTRUMENTS.flatMap((instrument) => UNITS_OF[instrument].map((unit) => ({ instrument, unit }))),
];

/**
 * Cyriax's six end-feels (clinical knowledge A2, www.bostonbodyworker.com/what-is-the-end-feel/ for the first
 * four, velocity-pt.co.uk/what-are-the-different-type-of-joint-end-feels/ for the kinds of the rest).
 */
export const END_FEELS = [
  'bone-to-bone',
  'capsular',
  'tissue-approximation',
  'spasm',
  'springy-block',
  'empty',
] as const;
export type EndFeel = (typeof END_FEELS)[number];

/** What a resisted movement showed: Cyriax's four. General knowledge. */
export const RESISTED_FINDINGS = [
  'strong-painless',
  'strong-painful',
  'weak-painful',
  'weak-painless',
] as const;

/** A tenth of a degree or of a centimetre is the finest that is kept; binary fractions are rounded away. */
const toATenth = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-6;

/**
 * One measured movement. Empty choices and null numbers mean "not recorded" and are allowed in a draft; a value
 * needs a unit that is in use for its movement, and one that no joint can have is refused (`out-of-range`).
 */
export const motionRow = z
  .object({
    id: z.string().min(1).max(40),
    movement: z.enum(MOVEMENT_IDS),
    side: z.enum(['left', 'right', 'midline', '']),
    type: z.enum([...MOTION_TYPES, '']),
    value: z.number('not-valid').refine(toATenth, 'too-many-decimals').nullable(),
    unit: z.enum(MOTION_UNITS),
    instrument: z.enum([...MOTION_INSTRUMENTS, '']),
    endFeel: z.enum([...END_FEELS, '']),
    resisted: z.enum([...RESISTED_FINDINGS, '']),
    /** Pain on the movement, 0 to 10. */
    pain: painScore().nullable(),
    /** Where it was felt, in words. */
    where: line(),
  })
  .superRefine((row, context) => {
    const refuse = (field: string, reason: string) =>
      context.addIssue({ code: 'custom', path: [field], message: reason });
    const sides: readonly string[] = motionSides(row.movement);
    if (row.side !== '' && !sides.includes(row.side)) refuse('side', 'not-valid');
    const bounds = plausible(row.movement, row.unit);
    if (row.value !== null) {
      if (bounds === null) refuse('unit', 'not-valid');
      else if (row.value < bounds[0] || row.value > bounds[1]) refuse('value', 'out-of-range');
    }
    if (row.instrument !== '' && !UNITS_OF[row.instrument].includes(row.unit))
      refuse('instrument', 'not-valid');
  });
export type MotionRow = z.infer<typeof motionRow>;

/** An empty row of a movement; one without a side has its side already. */
export const emptyMotion = (id: string, movement: MotionRow['movement']): MotionRow => ({
  id,
  movement,
  side: motionSides(movement).length === 1 ? 'midline' : '',
  type: '',
  value: null,
  unit: 'deg',
  instrument: '',
  endFeel: '',
  resisted: '',
  pain: null,
  where: '',
});

/** The end-feel that a movement usually has; a different one is worth a second look, not a finding. */
export const USUAL_END_FEEL: Partial<
  Record<MotionRow['movement'], { endFeel: EndFeel; source: string; reviewed: null }>
> = {
  'elbow-extension': {
    endFeel: 'bone-to-bone',
    source: 'massagetherapyreference.com/?p=888',
    reviewed: null,
  },
  'elbow-flexion': {
    endFeel: 'tissue-approximation',
    source: 'massagetherapyreference.com/?p=888',
    reviewed: null,
  },
  'hip-adduction': {
    endFeel: 'capsular',
    source:
      'www.scranton.edu/academics/pcps/physicaltherapy/programs/dpt/dpt-information/Goniometry/hipadd.htm',
    reviewed: null,
  },
  'knee-flexion': {
    endFeel: 'tissue-approximation',
    source:
      'www.scranton.edu/academics/pcps/physicaltherapy/programs/dpt/dpt-information/Goniometry/kneeflex.htm',
    reviewed: null,
  },
};
