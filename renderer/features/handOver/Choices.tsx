import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Option } from '../../components/OptionList.tsx';
import styles from './Choices.module.css';

interface Props<Id extends string> {
  /** Heard: what is chosen. */
  label: string;
  options: readonly Option<Id>[];
  chosen: Id | null;
  /** Pressing the one that is chosen already says it again, and goes on just the same. */
  onChoose: (id: Id) => void;
}

/** One of two or three answers, each as large as a hand. */
export function Choices<Id extends string>({ label, options, chosen, onChoose }: Props<Id>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={styles['choices']} role="group" aria-label={label}>
      {options.map(({ id, label: words }) => (
        <ToggleButton
          key={id}
          className={styles['choice'] ?? ''}
          isSelected={id === chosen}
          onPress={() => onChoose(id)}
        >
          {words}
        </ToggleButton>
      ))}
    </div>
  );
}
