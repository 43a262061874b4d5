import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { REGION_IDS, type RegionId } from '#shared/clinical/regions.ts';
import { useText } from '../../platform/language.ts';
import { ComboBox } from '../ComboBox.tsx';
import styles from './PlacesField.module.css';

interface Props {
  label: string;
  value: readonly RegionId[];
  /** In the order of the body, head to foot, so that two of them compare. */
  onChange: (regions: RegionId[]) => void;
}

/** Any number of regions, without a side. */
export function RegionsField({ label, value, onChange }: Props) {
  const text = useText();
  const id = useId();
  const [count, setCount] = useState(0);
  const rest = REGION_IDS.filter((region) => !value.includes(region));
  const has = (region: RegionId, isIn: boolean) =>
    onChange(REGION_IDS.filter((one) => (one === region ? isIn : value.includes(one))));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={styles['field']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <div className={styles['row']}>
        {value.map((region) => (
          <Button
            key={region}
            className={styles['place'] ?? ''}
            aria-label={text('intake:field.removePlace', { place: text(`chart:region.${region}`) })}
            onPress={() => has(region, false)}
          >
            <span className={styles['name']}>{text(`chart:region.${region}`)}</span>
            <X size={14} aria-hidden />
          </Button>
        ))}
        <div className={styles['adder']}>
          <ComboBox
            key={count}
            label={`${text('intake:field.region')}: ${label}`}
            isLabelHidden
            placeholder={text('intake:field.region')}
            options={rest.map((region) => ({ id: region, label: text(`chart:region.${region}`) }))}
            value=""
            onChange={(region) => {
              if (region === '') return;
              has(region, true);
              setCount(count + 1);
            }}
          />
        </div>
      </div>
    </div>
  );
}
