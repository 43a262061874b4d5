import type { MotionRow } from '../../../clinical/motion/record.ts';
import type { Text } from '../../../text/text.ts';
import type { NamedFinding } from '../part.ts';
import { sidedName } from '../sidedName.ts';
import { isMotionBlank, type Motion } from './schema.ts';

/** `lumbar flexion, active, 40°, pain 6/10`. */
export const motionFindings = ({ rows }: Motion, text: Text): NamedFinding[] =>
  rows.filter((row) => !isMotionBlank(row)).map((row) => ({ id: row.id, words: wordsOf(row, text) }));

function wordsOf(
  { movement, side, type, value, unit, pain, resisted, endFeel }: MotionRow,
  text: Text,
): string {
  const words = [sidedName(text(`examination:movement.${movement}`), side, text)];
  if (type !== '') words.push(text(`examination:motionType.${type}`));
  if (value !== null) words.push(text(`examination:measured.${unit}`, { value }));
  if (resisted !== '') words.push(text(`examination:resisted.${resisted}`));
  if (pain !== null) words.push(text('assessment:impression.finding.pain', { value: pain }));
  if (endFeel !== '')
    words.push(
      text('assessment:impression.finding.endFeel', { endFeel: text(`examination:endFeel.${endFeel}`) }),
    );
  return words.join(', ');
}
