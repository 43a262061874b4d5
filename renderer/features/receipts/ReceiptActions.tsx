import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../components/announce.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useText } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import type { Shown } from './ReceiptPage.tsx';

interface Props {
  receiptId: string;
  /** The reprint on the screen, or null for the original. */
  duplicate: Shown | null;
  onDuplicate: (duplicate: Shown) => void;
}

/** Saves what is on the screen, and makes a reprint. */
export function ReceiptActions({ receiptId, duplicate, onDuplicate }: Props) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const save = useAction('receipts.save');
  const reissue = useAction('receipts.reissue', { invalidates: ['receipts.list'] });

  const saveShown = () =>
    save.mutate(
      { receiptId, reissuedAt: duplicate?.receipt.reissuedAt ?? null },
      { onSuccess: ({ saved }) => saved && announce(text('chart:receipt.savedPdf')) },
    );

  const makeDuplicate = () =>
    reissue.mutate(
      { receiptId },
      {
        onSuccess: (made) => {
          setAsking(false);
          onDuplicate(made);
        },
      },
    );

  return (
    <>
      <Button icon={Copy} onPress={() => setAsking(true)}>
        {text('chart:receipt.reprint')}
      </Button>
      <Button variant="primary" icon={Download} onPress={saveShown} isPending={save.isPending}>
        {text(duplicate ? 'chart:receipt.saveDuplicate' : 'chart:receipt.savePdf')}
      </Button>
      <Dialog
        title={text('chart:receipt.reprintTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{text('common:action.cancel')}</Button>
            <Button variant="primary" onPress={makeDuplicate} isPending={reissue.isPending} autoFocus>
              {text('chart:receipt.reprintConfirm')}
            </Button>
          </>
        }
      >
        <p>{text('chart:receipt.reprintBody')}</p>
        {reissue.error && <ErrorNotice error={reissue.error.error} />}
      </Dialog>
      <Dialog
        title={text('chart:receipt.saveFailed')}
        role="alertdialog"
        isOpen={save.isError}
        onClose={save.reset}
        actions={
          <>
            <Button onPress={save.reset}>{text('common:action.close')}</Button>
            <Button variant="primary" onPress={saveShown} autoFocus>
              {text('common:action.retry')}
            </Button>
          </>
        }
      >
        {save.error && <ErrorNotice error={save.error.error} />}
      </Dialog>
    </>
  );
}
