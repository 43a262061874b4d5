import { ChevronDown, ChevronUp } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MotionLine } from '#shared/chart/assessment/motion/lines.ts';
import type { Motion } from '#shared/chart/assessment/motion/schema.ts';
import { foundInLine } from '#shared/chart/assessment/motion/sentences.ts';
import { lineName, ownName } from '#shared/chart/assessment/motion/words.ts';
import type { Earlier } from '#shared/chart/assessment/part.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { motionSides } from '#shared/clinical/motion/movements.ts';
import { IconButton } from '../../../components/IconButton.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import { CellDetails } from './CellDetails.tsx';
import styles from './Grid.module.css';
import { goToCell, goToDetails } from './gridKeys.ts';
import { LineNotes } from './LineNotes.tsx';
import { ValueCell } from './ValueCell.tsx';

interface Props {
  draft: AssessmentDraft;
  line: MotionLine;
  /** The head of the joint says what type of motion all its lines are. */
  isTypeSaid: boolean;
  earlier: Earlier<Motion>;
}

/** One movement: its values, what they are compared with, and more of it in words until its fields are asked for. */
export function GridLine({ draft, line: { movement, type }, isTypeSaid, earlier }: Props) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const cells = useMemo(
    () => motionSides(movement).map((side) => ({ movement, type, side })),
    [movement, type],
  );
  const found = useDraftPart(draft, ({ body }) => foundInLine(body.motion.rows, { movement, type }, text));
  const name = lineName({ movement, type }, text);

  /** Alt and down: to what else is known of the value; Alt and up, or Escape, back to it. */
  function onKey(event: KeyboardEvent<HTMLElement>): void {
    const target = event.target;
    if (!(target instanceof HTMLElement) || !place.current) return;
    const side = target.closest<HTMLElement>('[data-side]')?.dataset['side'] ?? '';
    const isInCell = target.closest('[data-cell]') !== null;
    if (isInCell && event.altKey && event.key === 'ArrowDown') {
      take(event);
      flushSync(() => setOpen(true));
      goToDetails(place.current, side);
    } else if (
      !isInCell &&
      target.closest('[data-details]') &&
      (event.key === 'Escape' || (event.altKey && event.key === 'ArrowUp'))
    ) {
      take(event);
      goToCell(place.current, side);
    }
  }

  return (
    <div ref={place} className={styles['line']} data-line={`${movement} ${type}`} onKeyDownCapture={onKey}>
      <div className={styles['movement']}>
        <span>{ownName(movement, text)}</span>
        {!isTypeSaid && type !== '' && (
          <span className={styles['type']}>{text(`examination:motionType.${type}`)}</span>
        )}
      </div>
      {cells.map((cell) => (
        <ValueCell key={cell.side} draft={draft} cell={cell} earlier={earlier} />
      ))}
      <div className={styles['more']} data-more>
        <IconButton
          label={text('assessment:motion.details', { line: name })}
          icon={isOpen ? ChevronUp : ChevronDown}
          isExpanded={isOpen}
          isInTabOrder={false}
          onPress={() => setOpen(!isOpen)}
        />
      </div>
      <LineNotes draft={draft} movement={movement} type={type} earlier={earlier} />
      {!isOpen && found !== '' && <p className={styles['found']}>{atStart(found)}</p>}
      {isOpen && (
        <div className={styles['details']} data-details>
          {cells.map((cell) => (
            <CellDetails key={cell.side} draft={draft} cell={cell} />
          ))}
        </div>
      )}
    </div>
  );
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
