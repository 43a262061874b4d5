import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useText } from '../../platform/language.ts';
import type { Autosave } from './autosave.ts';
import { useLeaveGuard } from './useLeaveGuard.ts';

interface Props {
  autosave: Autosave;
}

/** Asks before a page is left whose last changes could not be saved. */
export function LeaveDialog({ autosave }: Props) {
  const text = useText();
  const { isAsking, stay, leave } = useLeaveGuard(autosave);
  return (
    <Dialog
      title={text('chart:save.leaveTitle')}
      role="alertdialog"
      isOpen={isAsking}
      onClose={stay}
      actions={
        <>
          <Button variant="danger" onPress={leave}>
            {text('chart:save.leave')}
          </Button>
          <Button variant="primary" onPress={stay} autoFocus>
            {text('chart:save.stay')}
          </Button>
        </>
      }
    >
      <p>{text('chart:save.leaveBody')}</p>
    </Dialog>
  );
}
