import type { OwnTechnique } from '#shared/clinical/techniques/own.ts';
import { announce } from '../../../components/announce.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { useText } from '../../../platform/language.ts';
import { useAction } from '../../../platform/queries.ts';

interface Props {
  technique: OwnTechnique;
  onClose: () => void;
  onRemoved: () => void;
}

/** Before a technique of her own is taken out of the list. */
export function RemoveOwnDialog({ technique: { id, name }, onClose, onRemoved }: Props) {
  const text = useText();
  const remove = useAction('techniques.removeOwn', { invalidates: ['techniques.list'] });

  async function confirm(): Promise<void> {
    await remove.mutateAsync({ id });
    onClose();
    onRemoved();
    announce(text('settings:techniques.own.removed', { name }));
  }

  return (
    <Dialog
      role="alertdialog"
      title={text('settings:techniques.own.removeTitle', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {text('common:action.cancel')}
          </Button>
          <Button
            variant="danger"
            isPending={remove.isPending}
            // A refusal is shown above, from `remove.error`.
            onPress={() => void confirm().catch(() => undefined)}
          >
            {text('common:action.remove')}
          </Button>
        </>
      }
    >
      <p>{text('settings:techniques.own.removeBody')}</p>
      {remove.error && <ErrorNotice error={remove.error.error} />}
    </Dialog>
  );
}
