import { useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { Button, type ButtonProps } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { fieldWords } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';

/** As in the contract: what goes on the record with the act. */
const REASON_LIMIT = 1000;

interface Props {
  title: string;
  lead: string;
  /** The question that the reason answers. */
  label: string;
  confirm: string;
  variant: NonNullable<ButtonProps['variant']>;
  isPending: boolean;
  error: CallError | null;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** An act that goes on the record only with its reason. */
export function ReasonDialog({
  title,
  lead,
  label,
  confirm,
  variant,
  isPending,
  error,
  onConfirm,
  onClose,
}: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const reason = typed.trim();
  const problem = reason === '' ? 'required' : reason.length > REASON_LIMIT ? 'too-long' : undefined;

  function submit(): void {
    setTried(true);
    if (problem === undefined && !isPending) onConfirm(reason);
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('common:action.cancel')}</Button>
          <Button variant={variant} onPress={submit} isPending={isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      <p>{lead}</p>
      <TextArea
        label={label}
        value={typed}
        onChange={setTyped}
        rows={2}
        isRequired
        autoFocus
        error={wasTried ? fieldWords(text, problem) : undefined}
      />
      {error && <ErrorNotice error={error} />}
    </Dialog>
  );
}
