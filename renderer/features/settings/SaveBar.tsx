import { useEffect } from 'react';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../platform/language.ts';
import styles from './PracticeForm.module.css';

/** Says that something is unsaved, with both ways out of it. */
export function SaveBar({ isPending, onUndo }: { isPending: boolean; onUndo: () => void }) {
  const text = useText();

  // It comes up over what is being typed into; that moves out from under it.
  useEffect(() => document.activeElement?.scrollIntoView({ block: 'nearest' }), []);

  return (
    <div className={styles['save']} role="status">
      <span className={styles['unsaved']}>{text('settings:unsaved')}</span>
      <Button variant="quiet" isDisabled={isPending} onPress={onUndo}>
        {text('common:action.undo')}
      </Button>
      <Button type="submit" variant="primary" isPending={isPending}>
        {text('common:action.save')}
      </Button>
    </div>
  );
}
