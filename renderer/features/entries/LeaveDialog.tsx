import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useText } from '../../platform/language.ts';
import { useLeaveGuard } from './useLeaveGuard.ts';

interface Props {
  /** Rejects while something typed would be lost (`useSettle`). */
  settle: () => Promise<void>;
}

/** Asks before a page is left whose last changes could not be saved. */
export function LeaveDialog({ settle }: Props) {
  const text = useText();
  const { isAsking, stay, leave } = useLeaveGuard(settle);
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
