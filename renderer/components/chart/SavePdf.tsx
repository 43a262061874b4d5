import { Download } from 'lucide-react';
import type { Copy, PaperSize } from '#shared/contract/papers.ts';
import type { Language } from '#shared/practice/practice.ts';
import { useText } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import { announce } from '../announce.tsx';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { ErrorNotice } from '../ErrorNotice.tsx';

interface Props {
  entryId: string;
  /** The language of the paper, whatever the screen speaks. */
  language: Language;
  /** What leaves the practice bears no alerts; a letter never does. */
  copyFor?: Copy;
  paper?: PaperSize;
  label: string;
  variant?: 'primary' | 'secondary';
}

/** Saves a signed entry as PDF, where the therapist says. */
export function SavePdf({
  entryId,
  language,
  copyFor = 'chart',
  paper = 'letter',
  label,
  variant = 'secondary',
}: Props) {
  const text = useText();
  const action = useAction('entries.savePdf');
  const save = () =>
    action.mutate(
      { entryId, language, copyFor, paper },
      { onSuccess: ({ saved }) => saved && announce(text('chart:entry.savedPdf')) },
    );
  return (
    <>
      <Button variant={variant} icon={Download} onPress={save} isPending={action.isPending}>
        {label}
      </Button>
      <Dialog
        title={text('chart:entry.savePdfFailed')}
        role="alertdialog"
        isOpen={action.isError}
        onClose={action.reset}
        actions={
          <>
            <Button onPress={action.reset}>{text('common:action.close')}</Button>
            <Button variant="primary" onPress={save} autoFocus>
              {text('common:action.retry')}
            </Button>
          </>
        }
      >
        {action.error && <ErrorNotice error={action.error.error} />}
      </Dialog>
    </>
  );
}
