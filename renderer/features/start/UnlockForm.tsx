import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { call } from '../../platform/bridge.ts';
import { useText } from '../../platform/language.ts';
import { useSubmission } from '../../platform/submit.ts';
import { PassphraseField } from './PassphraseField.tsx';
import styles from './UnlockForm.module.css';

type Way = 'passphrase' | 'recovery-code';

/** Asks for the passphrase, or for the recovery code, and opens the practice with it. */
export function UnlockForm({ onOpened }: { onOpened: () => Promise<void> }) {
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

  async function unlock(event: FormEvent): Promise<void> {
    event.preventDefault();
    setEmpty(secret === '');
    if (secret !== '') {
      await submit(async () => {
        await call('practice.unlock', { secret, with: way });
        await onOpened();
      });
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
    <form className={styles['form']} onSubmit={(event) => void unlock(event)} noValidate>
      {way === 'passphrase' ? (
        <PassphraseField key={way} label={text('start:unlock.passphrase')} {...field} />
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
          {text(isPending ? 'start:unlock.unlocking' : 'start:unlock.unlock')}
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
