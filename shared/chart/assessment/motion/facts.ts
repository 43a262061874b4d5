import { MOVEMENT_IDS } from '../../../clinical/motion/movements.ts';
import { MOTION_TYPES, type MotionRow } from '../../../clinical/motion/record.ts';
import type { Fact } from '../../kind.ts';
import { isMotionBlank, type Motion } from './schema.ts';

const SIDES = ['midline', 'left', 'right', ''] as const;
const TYPES = [...MOTION_TYPES, ''] as const;

/** From the neck down, left before right, active before passive: the same however it was typed. */
const byPlace = (a: MotionRow, b: MotionRow): number =>
  MOVEMENT_IDS.indexOf(a.movement) - MOVEMENT_IDS.indexOf(b.movement) ||
  TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
  SIDES.indexOf(a.side) - SIDES.indexOf(b.side);

/** A fact for each row that says something. */
export const motionFacts = ({ rows }: Motion): Fact[] =>
  rows
    .filter((row) => !isMotionBlank(row))
    .toSorted(byPlace)
    .map(({ movement, side, type, value, unit, instrument, pain }) => ({
      type: 'motion',
      movement,
      side,
      by: type,
      value,
      unit,
      instrument,
      pain,
    }));
