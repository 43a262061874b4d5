import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from '../ComboBox.tsx';
import styles from './PlacesField.module.css';

interface Props<Id extends string> {
  label: string;
  ids: readonly Id[];
  nameOf: (id: Id) => string;
  value: readonly Id[];
  /** In the order of `ids`, so that two of them compare. */
  onChange: (chosen: Id[]) => void;
  /** In the empty box that finds one more. */
  hint: string;
  /** Heard on a chosen one, which a press takes out. */
  removeLabel: (id: Id) => string;
}

/** Any number of a long list: those that are chosen, and a box that finds the next. */
export function ManyOf<Id extends string>(props: Props<Id>) {
  const { label, ids, nameOf, value, onChange, hint, removeLabel } = props;
  const id = useId();
  const [count, setCount] = useState(0);
  const rest = ids.filter((one) => !value.includes(one));
  const has = (changed: Id, isIn: boolean) =>
    onChange(ids.filter((one) => (one === changed ? isIn : value.includes(one))));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={styles['field']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <div className={styles['row']}>
        {value.map((one) => (
          <Button
            key={one}
            className={styles['place'] ?? ''}
            aria-label={removeLabel(one)}
            onPress={() => has(one, false)}
          >
            <span className={styles['name']}>{nameOf(one)}</span>
            <X size={14} aria-hidden />
          </Button>
        ))}
        <div className={styles['adder']}>
          <ComboBox
            key={count}
            label={`${hint}: ${label}`}
            isLabelHidden
            placeholder={hint}
            options={rest.map((one) => ({ id: one, label: nameOf(one) }))}
            value=""
            onChange={(found) => {
              if (found === '') return;
              has(found, true);
              setCount(count + 1);
            }}
          />
        </div>
      </div>
    </div>
  );
}
