import { differenceToReference } from '../../../clinical/motion/compare.ts';
import {
  type Reference,
  type ReferenceTableId,
  referenceFor,
  tableOf,
} from '../../../clinical/motion/lookup.ts';
import { type JointId, type MovementId, movementOf } from '../../../clinical/motion/movements.ts';
import type { MotionRow } from '../../../clinical/motion/record.ts';
import type { Text } from '../../../text/text.ts';
import type { MotionLine } from './lines.ts';
import type { MotionReference } from './schema.ts';
import { saidBySide } from './sentences.ts';
import { distanceWords, figureWords } from './words.ts';

/** What the chosen table says of a movement, or why it says nothing; null where no table was chosen. */
export const referenceOf = (reference: MotionReference | null, movement: MovementId): Reference | null =>
  reference === null
    ? null
    : referenceFor(reference.table, movement, reference.age, reference.sex, reference.version);

/** Whether a table says anything of a joint. */
export const coversJoint = (id: ReferenceTableId, joint: JointId, version?: number): boolean =>
  tableOf(id, version).rows.some(({ movement }) => movementOf(movement).joint === joint);

/** Where a value stands to the reference, and how far from it in degrees. */
export interface ToReference {
  verdict: 'within' | 'below' | 'above';
  difference: number;
}

/** Null where there is nothing to compare: no value, no figure, or a value that is not in degrees. */
export function toReference(row: MotionRow | undefined, reference: Reference | null): ToReference | null {
  if (row === undefined || reference === null || !reference.found) return null;
  const difference = differenceToReference(row, reference.row.figure);
  if (difference === null) return null;
  return { verdict: difference === 0 ? 'within' : difference < 0 ? 'below' : 'above', difference };
}

/** What the table says of a line and how its sides stand to it: `25°; left 10° below, right within`. */
export function referenceWords(
  rows: readonly MotionRow[],
  line: MotionLine,
  reference: Extract<Reference, { found: true }>,
  text: Text,
): string {
  const stands = saidBySide(
    rows,
    line,
    (row) => {
      const to = toReference(row, reference);
      if (to === null) return '';
      const difference = distanceWords(to.difference, 'deg', text);
      return text(`assessment:motion.tell.to.${to.verdict}`, { difference });
    },
    text,
  );
  const figure = figureWords(reference.row.figure, text);
  return stands === '' ? figure : `${figure}; ${stands}`;
}
