import { Check } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { chipByLetters } from './chipByLetters.ts';
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

/** Letters that follow each other within this time are one word. */
const WORD_MS = 800;

/** Any of several things, all in view: each a press; by keyboard, the first letters of one lead to it. */
export function ToggleChips<Id extends string>({
  label,
  options,
  selected,
  onToggle,
  size = 'normal',
}: Props<Id>) {
  const keys = new Set<Id>(selected);
  const letters = useRef({ typed: '', at: 0 });

  function onLetter(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\p{L}$/u.test(event.key)) return;
    const chips = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const { typed, at } = letters.current;
    const found = chipByLetters(
      options.map(({ label: name }) => name),
      chips.indexOf(event.target as HTMLElement),
      event.timeStamp - at < WORD_MS ? typed : '',
      event.key,
    );
    if (found === null) return;
    letters.current = { typed: found.typed, at: event.timeStamp };
    chips[found.index]?.focus();
    event.preventDefault();
  }

  return (
    <ToggleButtonGroup
      className={classes(styles['chips'], size !== 'normal' && styles['large'], styles[size])}
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={keys}
      // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the buttons inside
      render={(props) => <div {...props} onKeyDown={onLetter} />}
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
