import { type ReactNode, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { TEMPLATE_NAME_LIMIT } from '#shared/contract/planTemplates.ts';
import { fold } from '#shared/practice/search.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { fieldWords } from '../../../platform/forms.ts';
import { useText } from '../../../platform/language.ts';

interface Props {
  title: string;
  confirm: string;
  children?: ReactNode;
  begin?: string;
  /** The names that are taken. */
  taken: readonly string[];
  isPending: boolean;
  error: CallError | null;
  onConfirm: (name: string) => void;
  onClose: () => void;
}

/** Asks for the name of a template; Enter in the box is enough. */
export function NameDialog({
  title,
  confirm,
  children,
  begin = '',
  taken,
  isPending,
  error,
  onConfirm,
  onClose,
}: Props) {
  const text = useText();
  const [typed, setTyped] = useState(begin);
  const [wasTried, setTried] = useState(false);
  const name = typed.trim();
  const isTaken = taken.some((one) => fold(one) === fold(name));
  const problem = name === '' ? 'required' : name.length > TEMPLATE_NAME_LIMIT ? 'too-long' : undefined;
  const said = isTaken ? text('plan:template.keep.taken') : fieldWords(text, problem);

  function submit(): void {
    setTried(true);
    if (said === undefined && !isPending) onConfirm(name);
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('common:action.cancel')}</Button>
          <Button variant="primary" onPress={submit} isPending={isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      <TextField
        label={text('plan:template.keep.name')}
        description={text('plan:template.keep.nameHint')}
        value={typed}
        onChange={setTyped}
        isRequired
        autoFocus
        error={wasTried ? said : undefined}
        onKeyDown={(key) => {
          if (key !== 'Enter') return false;
          submit();
          return true;
        }}
      />
      {error && <ErrorNotice error={error} />}
    </Dialog>
  );
}
