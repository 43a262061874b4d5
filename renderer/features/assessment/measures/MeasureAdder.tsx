import { MOST_MEASURES } from '#shared/chart/assessment/measures/schema.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { INSTRUMENTS, instrumentOf } from '#shared/clinical/measures/instruments.ts';
import { nameOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import type { Option } from '../../../components/OptionList.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './Measures.module.css';
import { PAIN_SCALES } from './PainScales.tsx';

/** The path of the box. */
export const ADDER = 'measures';

interface Props {
  /** The instruments that are there already. */
  taken: readonly string[];
  /** The therapist's own, every version of each. */
  own: readonly Instrument[];
  isOwnUnknown: boolean;
  onAdd: (definition: Instrument) => void;
}

/** The box under the measures: one is found by its long or its short name and added. */
export function MeasureAdder({ taken, own, isOwnUnknown, onAdd }: Props) {
  const text = useText();
  if (taken.length >= MOST_MEASURES) return null;

  const optionOf = (definition: Instrument): Option => {
    const [name, short] = [nameOf(definition, text), shortNameOf(definition, text)];
    const label = name === short ? name : text('assessment:measures.editor.option', { name, short });
    return definition.own
      ? { id: definition.id, label, mark: { label: text('assessment:measures.editor.own'), tone: 'neutral' } }
      : { id: definition.id, label };
  };
  const ids = [
    ...INSTRUMENTS.filter(({ id }) => !PAIN_SCALES.some((scale) => scale.id === id)).map(({ id }) => id),
    ...new Set(own.map(({ id }) => id)),
  ].filter((id) => !taken.includes(id));
  const options = ids.flatMap((id) => instrumentOf(id, own) ?? []).map(optionOf);

  function add(id: string): void {
    const definition = instrumentOf(id, own);
    if (definition) onAdd(definition);
  }

  return (
    <FieldPlace path={ADDER} className={styles['adder']}>
      <ComboBox
        label={text('assessment:measures.editor.add')}
        placeholder={text('assessment:measures.editor.addHint')}
        options={options}
        value=""
        onChange={add}
        description={isOwnUnknown ? text('assessment:measures.editor.ownUnknown') : undefined}
      />
    </FieldPlace>
  );
}
