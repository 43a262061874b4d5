/** Range of motion typed into a section, what it tells, and any section at all. */
import fc from 'fast-check';
import { withFinding } from '#shared/chart/assessment/motion/edit.ts';
import type { MotionCell } from '#shared/chart/assessment/motion/lines.ts';
import { motion } from '#shared/chart/assessment/motion/motion.ts';
import type { Motion } from '#shared/chart/assessment/motion/schema.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import { MOVEMENT_IDS, type MovementId, motionSides, plausible } from '#shared/clinical/motion/movements.ts';
import { MOTION_TYPES, type MotionRow } from '#shared/clinical/motion/record.ts';
import type { Language } from '#shared/practice/practice.ts';
import { textOf } from './words.ts';

const ON = '2026-11-20';
export const NOTHING: Earlier<Motion> = { baseline: null, last: null };

export const cell = (
  movement: MovementId,
  side: MotionCell['side'] = 'midline',
  type: MotionCell['type'] = 'active',
) => ({
  movement,
  side,
  type,
});

type Entered = readonly [MotionCell, Partial<MotionRow>];
export const entered = (entries: readonly Entered[], from: Motion = motion.empty()): Motion =>
  entries.reduce((value, [at, finding], index) => withFinding(value, at, `r${index}`, finding), from);

export const LUMBAR = entered([
  [cell('lumbar-flexion'), { value: 40, pain: 4, where: 'low back' }],
  [cell('lumbar-extension'), { value: 20 }],
  [cell('lumbar-lateral-flexion', 'left'), { value: 15 }],
  [cell('lumbar-lateral-flexion', 'right'), { value: 25 }],
]);

export const told = (value: Motion, earlier: Earlier<Motion> = NOTHING, language: Language = 'en') =>
  motion.tell(value, earlier, { on: ON, text: textOf(language) });
export const tables = (value: Motion, earlier?: Earlier<Motion>, language?: Language) =>
  (told(value, earlier, language).figures ?? []).flatMap((figure) => (figure.type === 'table' ? figure : []));

export const cells = fc.constantFrom(...MOVEMENT_IDS).chain((movement) =>
  fc.record({
    movement: fc.constant(movement),
    side: fc.constantFrom(...motionSides(movement)),
    type: fc.constantFrom(...MOTION_TYPES),
  }),
);
export const findings = ({ movement }: MotionCell) => {
  const [low, high] = plausible(movement, 'deg') ?? [0, 0];
  return fc.record(
    {
      value: fc.option(fc.integer({ min: low, max: high })),
      pain: fc.option(fc.integer({ min: 0, max: 10 })),
      where: fc.constantFrom('', 'left buttock'),
    },
    { requiredKeys: [] },
  );
};
/** Cells, each typed into once. */
export const typing = fc.uniqueArray(
  cells.chain((at) => findings(at).map((finding) => [at, finding] as const)),
  { selector: ([at]) => Object.values(at).join(), maxLength: 25 },
);
export const sections = typing.map((entries) => entered(entries));
