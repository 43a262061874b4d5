import { useBlocker } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useText } from '../platform/language.ts';
import { register } from '../platform/savers.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  isDirty: boolean;
  /**
   * Tries to save where nobody can be asked, since the window closes whatever the answer; tells whether it did.
   */
  save?: () => Promise<boolean>;
}

/** For forms with a save button: asks before one with unsaved changes is left, and before the practice is locked. */
export function LeaveGuard({ isDirty, save = () => Promise.resolve(false) }: Props) {
  const text = useText();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isDirty,
    // The window closes by way of the savers (platform/savers.ts).
    enableBeforeUnload: false,
    withResolver: true,
  });

  const saveNow = useEffectEvent(async () => {
    if (!(await save())) throw new Error('a form has unsaved changes');
  });
  useEffect(() => (isDirty ? register(() => saveNow(), 'form') : undefined), [isDirty]);

  return (
    <Dialog
      role="alertdialog"
      title={text('common:leave.title')}
      isOpen={status === 'blocked'}
      onClose={() => reset?.()}
      actions={
        <>
          <Button onPress={() => proceed?.()}>{text('common:leave.leave')}</Button>
          <Button variant="primary" autoFocus onPress={() => reset?.()}>
            {text('common:leave.stay')}
          </Button>
        </>
      }
    >
      <p>{text('common:leave.what')}</p>
    </Dialog>
  );
}
