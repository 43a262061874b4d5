import { ArrowLeftRight, Check } from 'lucide-react';
import { useState } from 'react';
import { withSidesExchanged } from '#shared/chart/assessment/motion/edit.ts';
import { type MotionLine, rowOf } from '#shared/chart/assessment/motion/lines.ts';
import { coversJoint, referenceOf, referenceWords } from '#shared/chart/assessment/motion/reference.ts';
import type { Motion } from '#shared/chart/assessment/motion/schema.ts';
import { distanceWords } from '#shared/chart/assessment/motion/words.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import { differenceToOtherSide, sidesLookSwapped } from '#shared/clinical/motion/compare.ts';
import { type MovementId, movementOf } from '#shared/clinical/motion/movements.ts';
import type { MotionRow } from '#shared/clinical/motion/record.ts';
import type { Text } from '#shared/text/text.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import styles from './Grid.module.css';

interface Props {
  draft: AssessmentDraft;
  movement: MovementId;
  type: MotionLine['type'];
  earlier: Earlier<Motion>;
}

/** What the values of a line are compared with now: the reference, and each side with the other. */
export function LineNotes({ draft, movement, type, earlier }: Props) {
  const text = useText();
  const midline = useRow(draft, { movement, type, side: 'midline' });
  const left = useRow(draft, { movement, type, side: 'left' });
  const right = useRow(draft, { movement, type, side: 'right' });
  const chosen = useDraftPart(draft, ({ body }) => body.motion.reference);
  const rows = [midline, left, right].flatMap((row) => row ?? []);
  const reference = referenceOf(chosen, movement);
  // Of a joint that the table does not know, its head says so once.
  const isCovered = chosen !== null && coversJoint(chosen.table, movementOf(movement).joint, chosen.version);
  const said = [
    reference?.found &&
      text('assessment:motion.referenceIs', {
        figure: referenceWords(rows, { movement, type }, reference, text),
      }),
    reference &&
      !reference.found &&
      (reference.why !== 'not-in-table' || isCovered) &&
      text(`examination:noReference.${reference.why}`),
    ...(reference?.found ? reference.outside.map((why) => text(`examination:outside.${why}`)) : []),
    left && sideWords(left, rows, text),
  ].filter((words) => typeof words === 'string');
  return (
    <>
      {said.length > 0 && (
        <div className={styles['notes']}>
          {said.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      {left && right && (
        <Swapped draft={draft} left={left} right={right} earlier={earlier} line={{ movement, type }} />
      )}
    </>
  );
}

const useRow = (draft: AssessmentDraft, cell: Parameters<typeof rowOf>[1]) =>
  useDraftPart(draft, ({ body }) => rowOf(body.motion.rows, cell));

/** The left beside the right, in the words of the side that moves less. */
function sideWords(left: MotionRow, rows: readonly MotionRow[], text: Text): string | null {
  const difference = differenceToOtherSide(left, rows);
  if (difference === null) return null;
  const side = text(`assessment:motion.column.${difference > 0 ? 'right' : 'left'}`);
  const far = distanceWords(difference, left.unit, text);
  return difference === 0
    ? text('examination:otherSide.same')
    : text('assessment:motion.sideSays', {
        side,
        said: text('examination:otherSide.less', { difference: far }),
      });
}

interface SwappedProps extends Pick<Props, 'draft' | 'earlier'> {
  line: MotionLine;
  left: MotionRow;
  right: MotionRow;
}

/** Asks whether left and right were exchanged; the answer holds for these two values. */
function Swapped({ draft, line, left, right, earlier }: SwappedProps) {
  const text = useText();
  const values = `${left.value} ${right.value}`;
  const [looked, setLooked] = useState('');
  const before = [earlier.last, earlier.baseline].find((then) => then !== null);
  if (!movementOf(line.movement).paired || looked === values) return null;
  if (!before || !sidesLookSwapped(left, [left, right], before.value.rows)) return null;
  return (
    <div className={styles['swapped']}>
      <Banner tone="warn" role="status">
        {text('examination:sidesSwapped')}
        <div className={styles['answers']}>
          <Button
            icon={ArrowLeftRight}
            onPress={() => changeSection(draft, 'motion', (motion) => withSidesExchanged(motion, line))}
          >
            {text('assessment:motion.exchange')}
          </Button>
          <Button variant="quiet" icon={Check} onPress={() => setLooked(values)}>
            {text('assessment:motion.asTyped')}
          </Button>
        </div>
      </Banner>
    </div>
  );
}
