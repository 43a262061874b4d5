import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import styles from './SignDialog.module.css';

interface Gap {
  path: string;
  words: string;
}

interface Props {
  lead: string;
  gaps: readonly Gap[];
  onGoTo: (path: string) => void;
}

/** What still has to be done; each line leads to its field. */
export function GapList({ lead, gaps, onGoTo }: Props) {
  return (
    <div className={styles['gaps']}>
      <p>{lead}</p>
      <ul className={styles['list']}>
        {gaps.map(({ path, words }) => (
          <li key={`${path} ${words}`}>
            <Button className={styles['gap'] ?? ''} onPress={() => onGoTo(path)}>
              <span>{words}</span>
              <ArrowRight size={16} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
