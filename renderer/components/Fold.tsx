import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './Fold.module.css';

interface Props {
  /** Heard: what is folded up. */
  label: string;
  shown: string;
  /** What stands in it, while it is closed. */
  summary?: string;
  /** Whether it is open to begin with. */
  isOpenAtFirst?: boolean;
  children: ReactNode;
}

/** Something that a press unfolds below its line. */
export function Fold({ label, shown, summary = '', isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const Arrow = isOpen ? ChevronUp : ChevronDown;
  return (
    <div className={styles['fold']}>
      <Button
        className={styles['head'] ?? ''}
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': id })}
        onPress={() => setOpen(!isOpen)}
      >
        <Arrow size={16} aria-hidden />
        <span className={styles['name']} aria-hidden>
          {shown}
        </span>
        <span className="only-heard">{label}</span>
        {!isOpen && summary !== '' && <span className={styles['summary']}>{summary}</span>}
      </Button>
      {isOpen && (
        <div id={id} className={styles['body']}>
          {children}
        </div>
      )}
    </div>
  );
}
