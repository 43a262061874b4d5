import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useText } from '../../platform/language.ts';
import { SimilarList } from './SimilarPatients.tsx';
import type { Asking } from './usePatientSaving.ts';

interface Props {
  asking: Asking | null;
  onGoBack: () => void;
  onSave: () => void;
}

/** Before a patient is saved who could be one that is there already. */
export function ConfirmSimilar({ asking, onGoBack, onSave }: Props) {
  const text = useText();
  return (
    <Dialog
      role="alertdialog"
      title={text('patients:similar.confirmTitle')}
      isOpen={asking !== null}
      onClose={onGoBack}
      actions={
        <>
          <Button onPress={onSave}>{text('patients:similar.saveAnyway')}</Button>
          <Button variant="primary" autoFocus onPress={onGoBack}>
            {text('patients:similar.goBack')}
          </Button>
        </>
      }
    >
      {asking && <SimilarList rows={asking.rows} />}
      <p>{text('patients:similar.confirm')}</p>
    </Dialog>
  );
}
