import type { ChosenTechnique } from '#shared/chart/bouts/schema.ts';
import type { Adviser } from '#shared/clinical/contraindications/engine.ts';
import { useText } from '../../../platform/language.ts';
import { ComboBox } from '../../ComboBox.tsx';
import { FieldPlace } from '../../FieldPlace.tsx';
import styles from './BoutTable.module.css';
import { useTechniqueOptions } from './options.ts';

interface Props {
  /** The box stands alone: then it says what it is for, as the heads of the columns do otherwise. */
  isFirst: boolean;
  rules: Adviser;
  onAdd: (technique: ChosenTechnique) => void;
}

const NOTHING = { technique: '', region: '' } as const;

/** The empty box under the rows: a technique chosen here begins the next row. */
export function BoutAdder({ isFirst, rules, onAdd }: Props) {
  const text = useText();
  const { options, chosenBy } = useTechniqueOptions(rules, NOTHING);
  return (
    <FieldPlace path="bouts" className={styles['adder']}>
      <ComboBox
        label={text('chart:bout.add')}
        isLabelHidden={!isFirst}
        placeholder={text('chart:bout.addHint')}
        options={options}
        value=""
        onChange={(id) => {
          if (id !== '') onAdd(chosenBy(id));
        }}
      />
    </FieldPlace>
  );
}
