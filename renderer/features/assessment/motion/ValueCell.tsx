import { memo } from 'react';
import { changeFrom, type MeasuredBefore, measuredBefore } from '#shared/chart/assessment/motion/before.ts';
import { withFinding } from '#shared/chart/assessment/motion/edit.ts';
import { type MotionCell, rowOf } from '#shared/chart/assessment/motion/lines.ts';
import type { Motion } from '#shared/chart/assessment/motion/schema.ts';
import { amountWords, cellName, distanceWords } from '#shared/chart/assessment/motion/words.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import { type MotionUnit, plausible } from '#shared/clinical/motion/movements.ts';
import type { MotionRow } from '#shared/clinical/motion/record.ts';
import type { FieldReason } from '#shared/practice/fields.ts';
import type { Text } from '#shared/text/text.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import { Before } from '../Before.tsx';
import styles from './Grid.module.css';
import { useMotionValue } from './useMotionValue.ts';

interface Props {
  draft: AssessmentDraft;
  cell: MotionCell;
  earlier: Earlier<Motion>;
}

/** One value, typed; what was measured there before stands below it. Drawn again only when its own row changes. */
export const ValueCell = memo(function ValueCell({ draft, cell, earlier }: Props) {
  const text = useText();
  const { movement, side } = cell;
  const row = useDraftPart(draft, ({ body }) => rowOf(body.motion.rows, cell));
  const usual = useDraftPart(draft, ({ body }) => body.motion.unit);
  const unit = row?.unit ?? usual;
  const field = useMotionValue(row?.value ?? null, cell, unit, (value) =>
    changeSection(draft, 'motion', (motion) => withFinding(motion, cell, crypto.randomUUID(), { value })),
  );
  const befores = [earlier.baseline, earlier.last].flatMap((then) => measuredBefore(then, cell) ?? []);
  return (
    <div className={styles['cell']} data-side={side} data-cell>
      <FieldPlace path={`motion.${movement}.${side}.${cell.type}`}>
        <TextField
          label={cellName(cell, text)}
          isLabelHidden
          className={styles['value'] ?? ''}
          inputMode="decimal"
          value={field.typed}
          onChange={field.type}
          onBlur={field.settle}
          error={field.reason && wrongWords(field.reason, cell, unit, text)}
          after={<span className={styles['unit']}>{text(`assessment:motion.sign.${unit}`)}</span>}
        />
      </FieldPlace>
      <OtherInstrument draft={draft} row={row} />
      {befores.map((before) => (
        <EarlierValue key={before.date} before={before} now={row} />
      ))}
    </div>
  );
});

function wrongWords(reason: FieldReason, { movement }: MotionCell, unit: MotionUnit, text: Text): string {
  const bounds = plausible(movement, unit);
  if (bounds === null) return text('assessment:motion.wrong.no-tape');
  if (reason === 'too-many-decimals') return text('assessment:motion.wrong.too-many-decimals');
  if (reason !== 'out-of-range') return text('assessment:motion.wrong.not-valid');
  const [low, high] = bounds.map((end) => amountWords(end, unit, text));
  return text('assessment:motion.wrong.out-of-range', { low, high });
}

/** What it was measured with, where that is not what the others are measured with. */
function OtherInstrument({ draft, row }: { draft: AssessmentDraft; row: MotionRow | undefined }) {
  const text = useText();
  const usual = useDraftPart(draft, ({ body }) => body.motion.instrument);
  if (!row || row.value === null || row.instrument === '' || row.instrument === usual) return null;
  return <p className={styles['faint']}>{text(`examination:instrument.${row.instrument}`)}</p>;
}

/** What was measured then, and what became of it. */
function EarlierValue({ before, now }: { before: MeasuredBefore; now: MotionRow | undefined }) {
  const text = useText();
  const change = changeFrom(now, before);
  const { value, unit } = before.row;
  return (
    <>
      <Before date={before.date} said={amountWords(value, unit, text)} isSmall />
      {change && (
        <p className={styles['change']} data-verdict={change.verdict}>
          {change.verdict === 'not-comparable'
            ? text('assessment:motion.change.not-comparable')
            : text(`assessment:motion.change.${change.difference === 0 ? 'same' : change.verdict}`, {
                difference: distanceWords(change.difference, unit, text),
              })}
        </p>
      )}
    </>
  );
}
