import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../platform/language.ts';
import { register } from '../platform/savers.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

/** For forms with a save button: asks before one with unsaved changes is left, and before the practice is locked. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const text = useText();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isDirty,
    // The window closes by way of the savers (platform/savers.ts).
    enableBeforeUnload: false,
    withResolver: true,
  });

  useEffect(
    () => (isDirty ? register(() => Promise.reject(new Error('a form has unsaved changes'))) : undefined),
    [isDirty],
  );

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
