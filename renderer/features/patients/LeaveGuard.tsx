import { useBlocker } from '@tanstack/react-router';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useText } from '../../platform/language.ts';

/** Asks before a form with unsaved changes is left. A way out that has saved navigates past it. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const text = useText();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isDirty,
    // Closing the window is asked about by the app itself, which knows of all unsaved work.
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <Dialog
      role="alertdialog"
      title={text('patients:leave.title')}
      isOpen={status === 'blocked'}
      onClose={() => reset?.()}
      actions={
        <>
          <Button onPress={() => proceed?.()}>{text('patients:leave.leave')}</Button>
          <Button variant="primary" autoFocus onPress={() => reset?.()}>
            {text('patients:leave.stay')}
          </Button>
        </>
      }
    >
      <p>{text('patients:leave.what')}</p>
    </Dialog>
  );
}
