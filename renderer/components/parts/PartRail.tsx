import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './PartRail.module.css';

interface Props<Id extends string> {
  /** Heard: what the list is of. */
  label: string;
  parts: readonly {
    id: Id;
    name: string;
    state: ReactNode;
    /** The keys that lead there too, as `aria-keyshortcuts` writes them. */
    keys?: string;
  }[];
  onGoTo: (id: Id) => void;
}

/** The parts of a long page and how far each is; a press leads there. */
export function PartRail<Id extends string>({ label, parts, onGoTo }: Props<Id>) {
  return (
    <nav className={styles['rail']} aria-label={label}>
      <ul>
        {parts.map(({ id, name, state, keys }) => (
          <li key={id}>
            <Button
              className={styles['item'] ?? ''}
              onPress={() => onGoTo(id)}
              {...(keys !== undefined && {
                render: (props) => <button {...props} title={keys} aria-keyshortcuts={keys} />,
              })}
            >
              <span className={styles['name']}>{name}</span>
              {state}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StateProps {
  state: 'open' | 'done' | 'wrong';
  /** Heard. */
  words: string;
  /** Seen while it is open. */
  short?: string;
}

export function PartState({ state, words, short = '' }: StateProps) {
  return (
    <span
      className={styles['state']}
      data-done={state === 'done' || undefined}
      data-wrong={state === 'wrong' || undefined}
    >
      {state === 'open' && <span aria-hidden>{short}</span>}
      {state === 'done' && <Check size={16} aria-hidden />}
      {state === 'wrong' && <TriangleAlert size={16} aria-hidden />}
      <span className="only-heard">{words}</span>
    </span>
  );
}
