import { type PlannedBout, POSITIONS } from '#shared/chart/plan/schema.ts';
import type { BoutActions } from '../../../components/chart/bouts/boutActions.ts';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { Select } from '../../../components/Select.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './PlannedBouts.module.css';

interface Props {
  bout: PlannedBout;
  index: number;
  actions: BoutActions<PlannedBout>;
}

/** The second line of a planned bout: how the patient lies, and why it is done. */
export function PlannedLine({ bout, index, actions }: Props) {
  const text = useText();
  const row = index + 1;
  const positions = [
    ...POSITIONS.map((id) => ({ id, label: text(`plan:techniques.positions.${id}`) })),
    { id: 'none' as const, label: text('chart:bout.notGiven') },
  ];
  return (
    <div className={styles['line']}>
      <FieldPlace path={`bouts.${index}.position`}>
        <Select
          label={text('chart:bout.cell', { column: text('plan:techniques.position'), row })}
          isLabelHidden
          options={positions}
          value={bout.position}
          placeholder={text('plan:techniques.position')}
          onChange={(position) => actions.change(bout.id, { position: position === 'none' ? '' : position })}
        />
      </FieldPlace>
      <FieldPlace path={`bouts.${index}.reason`}>
        <LimitedTextField
          label={text('chart:bout.cell', { column: text('plan:techniques.reason'), row })}
          isLabelHidden
          placeholder={text('plan:techniques.reason')}
          value={bout.reason}
          onChange={(reason) => actions.change(bout.id, { reason })}
        />
      </FieldPlace>
    </div>
  );
}
