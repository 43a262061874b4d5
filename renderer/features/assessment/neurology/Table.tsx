import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { announce } from '../../../components/announce.tsx';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { useText } from '../../../platform/language.ts';
import { Before } from '../Before.tsx';
import look from '../look.module.css';
import { moveBetweenCells } from './GradeCell.tsx';
import styles from './Neurology.module.css';

interface TableProps {
  title: string;
  /** How values are typed. */
  keys: string;
  /** Says that everything open was tested and normal; nothing while nothing is open. */
  onAllNormal: (() => void) | null;
  /** Above the rows. */
  children: ReactNode;
  rows: ReactNode;
}

/** Things as rows, left and right beside each other. */
export function Table({ title, keys, onAllNormal, children, rows }: TableProps) {
  const text = useText();
  return (
    <section className={styles['table']} aria-label={title}>
      <div className={styles['tableHead']}>
        <h3 className={styles['title']}>{title}</h3>
        {onAllNormal && (
          <Button onPress={onAllNormal}>
            {text('assessment:neurology.allNormal')}
            <span className="only-heard">: {title}</span>
          </Button>
        )}
      </div>
      {children}
      <p className={look['hint']}>{keys}</p>
      <div className={styles['heads']} aria-hidden>
        <span>{text('assessment:neurology.left')}</span>
        <span>{text('assessment:neurology.right')}</span>
      </div>
      <ul className={styles['rows']} onKeyDownCapture={moveBetweenCells}>
        {rows}
      </ul>
    </section>
  );
}

interface RowProps {
  /** By which it is found once it was added. */
  id: string;
  level: string;
  name: string;
  onRemove: () => void;
  /** The cells, left before right. */
  children: ReactNode;
}

export function Row({ id, level, name, onRemove, children }: RowProps) {
  const text = useText();
  const what = level === '' ? name : `${level}, ${name}`;
  return (
    <li className={styles['row']} data-row={id}>
      <span className={styles['level']}>{level}</span>
      <span className={styles['name']}>{name}</span>
      {children}
      <IconButton
        label={text('assessment:neurology.remove', { what })}
        icon={Trash2}
        onPress={() => {
          onRemove();
          announce(text('assessment:neurology.removed', { what }));
        }}
      />
    </li>
  );
}

/** What stood in a cell at the baseline and last time. */
export function EarlierValues({ all }: { all: readonly { date: string; found: string }[] }) {
  return all
    .filter(({ found }) => found !== '')
    .map(({ date, found }) => <Before key={date} date={date} said={found} isSmall />);
}
