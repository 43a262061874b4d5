import type { Text } from '../../../text/text.ts';
import { dateWords } from '../dateWords.ts';
import type { Earlier } from '../part.ts';
import { changeFrom, type MeasuredBefore, measuredBefore } from './before.ts';
import { type MotionCell, recordedLines, rowOf, SIDES } from './lines.ts';
import type { Motion } from './schema.ts';
import { amountWords, distanceWords, typesIn, wholeName } from './words.ts';

/** What a cell is compared with: the baseline, or last time where the baseline did not measure it. */
export const comparedWith = (earlier: Earlier<Motion>, cell: MotionCell): MeasuredBefore | null =>
  measuredBefore(earlier.baseline, cell) ?? measuredBefore(earlier.last, cell);

/** What changed by more than the measurement error, a sentence for each earlier date; or that nothing did. */
export function changesBeyondError(motion: Motion, earlier: Earlier<Motion>, text: Text): string[] {
  const dates = new Map<string, string[]>();
  for (const cell of cellsOf(motion)) {
    const before = comparedWith(earlier, cell);
    const now = rowOf(motion.rows, cell);
    const change = before && changeFrom(now, before);
    if (!before || !change || change.verdict === 'not-comparable' || change.verdict === 'error-unknown')
      continue;
    const items = dates.get(before.date) ?? [];
    dates.set(before.date, items);
    if (change.verdict === 'within-error') continue;
    items.push(
      text(`assessment:motion.tell.${change.verdict}`, {
        what: cellWords(cell, typesIn(motion.rows) > 1, text),
        difference: distanceWords(change.difference, before.row.unit, text),
        before: amountWords(before.row.value, before.row.unit, text),
        now: amountWords(before.row.value + change.difference, before.row.unit, text),
      }),
    );
  }
  return [...dates].map(([on, items]) => {
    const date = dateWords(on, text);
    return items.length === 0
      ? text('assessment:motion.tell.noneBeyond', { date })
      : text('assessment:motion.tell.beyondError', { date, list: items.join('; ') });
  });
}

const cellsOf = ({ rows }: Motion): MotionCell[] =>
  recordedLines(rows).flatMap(({ lines }) =>
    lines.flatMap((line) => SIDES.map((side): MotionCell => ({ ...line, side }))),
  );

function cellWords({ movement, type, side }: MotionCell, needsType: boolean, text: Text): string {
  const name = wholeName(movement, text);
  const whole = side === 'midline' ? name : text(`assessment:motion.tell.onSide.${side}`, { movement: name });
  return needsType && type !== ''
    ? text('assessment:motion.tell.lineWithType', {
        movement: whole,
        type: text(`assessment:motion.tell.type.${type}`),
      })
    : whole;
}
