import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { useText } from '../platform/language.ts';

interface Props {
  isOpen: boolean;
  onStay: () => void;
  onLeave: () => void;
  /** What goes on without saving: `Lock anyway`. */
  leaveWords: string;
}

/** Before locking or closing with something unsaved: she decides, knowing what she would lose. */
export function UnsavedDialog({ isOpen, onStay, onLeave, leaveWords }: Props) {
  const text = useText();
  return (
    <Dialog
      role="alertdialog"
      title={text('common:shell.unsavedTitle')}
      isOpen={isOpen}
      onClose={onStay}
      actions={
        <>
          <Button variant="danger" onPress={onLeave}>
            {leaveWords}
          </Button>
          <Button variant="primary" autoFocus onPress={onStay}>
            {text('common:shell.stay')}
          </Button>
        </>
      }
    >
      <p>{text('common:shell.unsaved')}</p>
    </Dialog>
  );
}
