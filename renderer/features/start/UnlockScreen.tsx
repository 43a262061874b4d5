import { LockKeyhole } from 'lucide-react';
import { Mark } from '../../components/Mark.tsx';
import { useText } from '../../platform/language.ts';
import { StartFrame } from './StartFrame.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import styles from './UnlockScreen.module.css';

/** The locked practice: shows nothing of it. */
export function UnlockScreen({ onOpened }: { onOpened: () => Promise<void> }) {
  const text = useText();
  return (
    <StartFrame>
      <div className={styles['card']}>
        <div className={styles['head']}>
          <Mark size={56} />
          <h1 className={styles['title']}>{text('start:unlock.title')}</h1>
        </div>
        <UnlockForm onOpened={onOpened} />
        <p className={styles['note']}>
          <LockKeyhole size={14} aria-hidden />
          {text('start:unlock.encrypted')}
        </p>
      </div>
    </StartFrame>
  );
}
