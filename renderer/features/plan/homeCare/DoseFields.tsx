import { type HomeCareId, homeCareOf } from '#shared/clinical/homeCare/catalogue.ts';
import { DOSE_RANGES, type HomeCareDose } from '#shared/clinical/homeCare/dose.ts';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './HomeCare.module.css';

const FIGURES = ['sets', 'repetitions', 'holdSeconds', 'minutes', 'perDay', 'daysPerWeek'] as const;
/** How often can be said of everything. */
const ALWAYS: readonly (typeof FIGURES)[number][] = ['perDay', 'daysPerWeek'];

interface Props {
  item: HomeCareId;
  dose: HomeCareDose;
  path: string;
  onChange: (dose: HomeCareDose) => void;
}

/** How much of an item: the figures that it is dosed by, and how often. */
export function DoseFields({ item, dose, path, onChange }: Props) {
  const text = useText();
  const usual = homeCareOf(item).dose;
  const used = FIGURES.filter((figure) => ALWAYS.includes(figure) || usual[figure] !== null);
  return (
    <FieldPlace path={path} className={styles['dose']}>
      {used.map((figure) => {
        const [min, max] = DOSE_RANGES[figure];
        return (
          <FieldPlace key={figure} path={`${path}.${figure}`}>
            <NumberField
              label={text(`plan:atHome.dose.${figure}`)}
              value={dose[figure]}
              onChange={(value) => onChange({ ...dose, [figure]: value })}
              min={min}
              max={max}
              rangeWords={text('plan:atHome.range', { min, max })}
            />
          </FieldPlace>
        );
      })}
      {usual.isEachSide && (
        <FieldPlace path={`${path}.isEachSide`} className={styles['sides']}>
          <Checkbox isSelected={dose.isEachSide} onChange={(isEachSide) => onChange({ ...dose, isEachSide })}>
            {text('plan:atHome.dose.isEachSide')}
          </Checkbox>
        </FieldPlace>
      )}
    </FieldPlace>
  );
}
