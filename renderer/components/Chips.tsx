import { type ReactNode, useId } from 'react';
import styles from './Chips.module.css';
import { ToggleChips } from './ToggleChips.tsx';

interface Props<Id extends string> {
  label: string;
  ids: readonly Id[];
  nameOf: (id: Id) => string;
  /** Under the chips, such as what was said at the baseline. */
  children?: ReactNode;
}

/** Any of several things under their label. */
export function AnyOf<Id extends string>({
  value,
  onChange,
  ...props
}: Props<Id> & { value: readonly Id[]; onChange: (value: Id[]) => void }) {
  return (
    <Chips
      {...props}
      selected={value}
      // In the order of the list, whatever the order of pressing.
      onToggle={(id, isIn) => onChange(props.ids.filter((one) => (one === id ? isIn : value.includes(one))))}
    />
  );
}

/** One of several things under its label; pressed again, it is not recorded any more. */
export function OneOf<Id extends string>({
  value,
  onChange,
  ...props
}: Props<Id> & { value: Id | ''; onChange: (value: Id | '') => void }) {
  return (
    <Chips
      {...props}
      selected={value === '' ? [] : [value]}
      onToggle={(id, isIn) => onChange(isIn ? id : '')}
    />
  );
}

function Chips<Id extends string>({
  label,
  ids,
  nameOf,
  selected,
  onToggle,
  children,
}: Props<Id> & { selected: readonly Id[]; onToggle: (id: Id, isSelected: boolean) => void }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={styles['field']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['label']} data-label>
        {label}
      </span>
      <ToggleChips
        label={label}
        options={ids.map((one) => ({ id: one, label: nameOf(one) }))}
        selected={selected}
        onToggle={onToggle}
      />
      {children}
    </div>
  );
}
