import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import { withChange, withoutRow } from '#shared/chart/assessment/rows.ts';
import { DEGREES, postureFindingOf, type PostureRow as Row } from '#shared/clinical/posture.ts';
import { TEXT_LIMIT } from '#shared/practice/fields.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import { type AssessmentDraft, changeSection } from '../assessmentDraft.ts';
import styles from './Observation.module.css';

interface Props {
  draft: AssessmentDraft;
  rows: readonly Row[];
}

export function PostureRows({ draft, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <ul className={styles['rows']}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <PostureRow draft={draft} row={row} index={index} />
        </li>
      ))}
    </ul>
  );
}

const SIDES = ['left', 'right', 'both'] as const;

/** One finding with its side, its degree and a note. */
const PostureRow = memo(function PostureRow({
  draft,
  row: { id, finding, side, degree, note },
  index,
}: {
  draft: AssessmentDraft;
  row: Row;
  index: number;
}) {
  const text = useText();
  const name = text(`examination:posture.${finding}`);
  const label = (what: 'side' | 'degree' | 'rowNote') =>
    text('assessment:observation.rowOf', { what: text(`assessment:observation.${what}`), finding: name });
  const change = (part: Partial<Row>) =>
    changeSection(draft, 'observation', (now) => ({ ...now, posture: withChange(now.posture, id, part) }));
  const path = (field: string) => `observation.posture.${index}.${field}`;
  return (
    <div className={styles['row']}>
      <span className={styles['name']}>{name}</span>
      <FieldPlace path={path('side')} className={styles['side']}>
        {postureFindingOf(finding).sided && (
          <Segmented
            label={label('side')}
            isLabelHidden
            options={SIDES.map((one) => ({ id: one, label: text(`chart:side.${one}`) }))}
            value={side === 'midline' ? '' : side}
            onChange={(chosen) => change({ side: chosen })}
          />
        )}
      </FieldPlace>
      <FieldPlace path={path('degree')} className={styles['degree']}>
        <Segmented
          label={label('degree')}
          isLabelHidden
          options={DEGREES.map((one) => ({ id: one, label: text(`examination:degree.${one}`) }))}
          value={degree}
          onChange={(chosen) => change({ degree: chosen })}
        />
      </FieldPlace>
      <FieldPlace path={path('note')} className={styles['note']}>
        <LimitedTextField
          label={label('rowNote')}
          isLabelHidden
          placeholder={text('assessment:observation.rowNote')}
          limit={TEXT_LIMIT}
          value={note}
          onChange={(typed) => change({ note: typed })}
        />
      </FieldPlace>
      <IconButton
        label={text('assessment:observation.remove', { finding: name })}
        icon={Trash2}
        onPress={() =>
          changeSection(draft, 'observation', (now) => ({ ...now, posture: withoutRow(now.posture, id) }))
        }
      />
    </div>
  );
});
