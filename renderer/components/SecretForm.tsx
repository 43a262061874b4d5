import { type FormEvent, useRef, useState } from 'react';
import { useText } from '../platform/language.ts';
import { useSubmission } from '../platform/submit.ts';
import { Button } from './Button.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import styles from './SecretForm.module.css';
import { TextField } from './TextField.tsx';

type Way = 'passphrase' | 'recovery-code';

interface Props {
  /** Opens with it; rejects with `wrong-passphrase` or `wrong-recovery-code` when it does not fit. */
  onSecret: (input: { secret: string; with: Way }) => Promise<void>;
  label: string;
  submit: string;
  pending: string;
}

/** Asks for the passphrase, or for the recovery code, and does with it what only the therapist may do. */
export function SecretForm({ onSecret, label, submit: submitWords, pending }: Props) {
  const text = useText();
  const [way, setWay] = useState<Way>('passphrase');
  const [secret, setSecret] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { isPending, error, submit, clear } = useSubmission();
  const input = useRef<HTMLInputElement>(null);
  const isWrong = error?.reason === 'wrong-passphrase' || error?.reason === 'wrong-recovery-code';

  function change(next: string): void {
    setSecret(next);
    setEmpty(false);
    clear();
  }

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setEmpty(secret === '');
    if (secret !== '') {
      await submit(() => onSecret({ secret, with: way }));
    }
    // Ready to be typed anew, with what was typed still there to look at.
    input.current?.focus();
    input.current?.select();
  }

  const field = {
    value: secret,
    onChange: change,
    autoFocus: true,
    inputRef: input,
    error: isEmpty
      ? text('common:field.required')
      : isWrong
        ? text(`common:error.${error.reason}.what`)
        : undefined,
  };

  return (
    <form className={styles['form']} onSubmit={(event) => void send(event)} noValidate>
      {way === 'passphrase' ? (
        <PassphraseField key={way} label={label} {...field} />
      ) : (
        <TextField
          key={way}
          label={text('start:unlock.recoveryCode')}
          description={text('start:unlock.recoveryHelp')}
          isRequired
          {...field}
        />
      )}
      {isWrong && (
        <p className={styles['help']}>
          {text(`common:error.${error.reason}.safe`)} {text(`common:error.${error.reason}.do`)}
        </p>
      )}
      {error && !isWrong && <ErrorNotice error={error} />}
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" isPending={isPending}>
          {isPending ? pending : submitWords}
        </Button>
        <Button
          variant="quiet"
          isDisabled={isPending}
          onPress={() => {
            setWay(way === 'passphrase' ? 'recovery-code' : 'passphrase');
            change('');
          }}
        >
          {text(way === 'passphrase' ? 'start:unlock.useRecovery' : 'start:unlock.usePassphrase')}
        </Button>
      </div>
    </form>
  );
}
