import type { ComponentProps } from 'react';
import type { Option } from '../../components/OptionList.tsx';
import { Select } from '../../components/Select.tsx';

interface Props<Id extends string>
  extends Omit<ComponentProps<typeof Select>, 'options' | 'value' | 'onChange'> {
  options: readonly Option<Id>[];
  /** Empty: not recorded. */
  value: Id | '';
  onChange: (value: Id | '') => void;
  /** What stands for "not recorded", in the box and as the way back to it. */
  none: string;
}

/** One of a few known things, or nothing recorded: what was chosen by mistake can be taken back. */
export function OptionalSelect<Id extends string>({ options, value, onChange, none, ...frame }: Props<Id>) {
  return (
    <Select<Id | 'none'>
      {...frame}
      options={[{ id: 'none', label: none }, ...options]}
      value={value}
      placeholder={none}
      onChange={(chosen) => onChange(chosen === 'none' ? '' : chosen)}
    />
  );
}
