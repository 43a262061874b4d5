import { FileDown } from 'lucide-react';
import type { QuestionSet } from '#shared/chart/intake/questions.ts';
import type { Language } from '#shared/practice/practice.ts';
import { announce } from '../../components/announce.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { useText } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';

interface Props {
  patientId: string;
  set: QuestionSet;
  language: Language;
}

/** The same questions on paper, to be filled in by hand and typed in later. */
export function BlankForm({ patientId, set, language }: Props) {
  const text = useText();
  const action = useAction('intake.saveBlankPdf');
  const save = () =>
    action.mutate(
      { patientId, set, language },
      { onSuccess: ({ saved }) => saved && announce(text('intake:action.blankSaved')) },
    );
  return (
    <>
      <Button icon={FileDown} onPress={save} isPending={action.isPending}>
        {text('intake:action.blank')}
      </Button>
      <Dialog
        title={text('intake:action.blankFailed')}
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
