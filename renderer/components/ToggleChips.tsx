import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classes } from './classes.ts';
import type { Option } from './OptionList.tsx';
import styles from './ToggleChips.module.css';

interface Props<Id extends string> {
  /** Heard: what the choices are. */
  label: string;
  options: readonly Option<Id>[];
  selected: readonly Id[];
  onToggle: (id: Id, isSelected: boolean) => void;
  /** For the pages of the patient: `columns`, `lines` one under the other, `tiles` where the words are short. */
  size?: 'normal' | 'columns' | 'lines' | 'tiles';
}

/** Any of several things, all in view: each a press. */
export function ToggleChips<Id extends string>({
  label,
  options,
  selected,
  onToggle,
  size = 'normal',
}: Props<Id>) {
  const keys = new Set<Id>(selected);
  return (
    <ToggleButtonGroup
      className={classes(styles['chips'], size !== 'normal' && styles['large'], styles[size])}
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={keys}
      onSelectionChange={(now) => {
        for (const { id } of options) if (now.has(id) !== keys.has(id)) onToggle(id, now.has(id));
      }}
    >
      {options.map(({ id, label: name }) => (
        <ToggleButton key={id} id={id} className={styles['chip'] ?? ''}>
          <span className={styles['box']} aria-hidden>
            <Check size={14} strokeWidth={3} />
          </span>
          <span className={styles['name']}>{name}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
