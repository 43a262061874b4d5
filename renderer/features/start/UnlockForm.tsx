import { SecretForm } from '../../components/SecretForm.tsx';
import { call } from '../../platform/bridge.ts';
import { useText } from '../../platform/language.ts';

/** Asks for the passphrase, or for the recovery code, and opens the practice with it. */
export function UnlockForm({ onOpened }: { onOpened: () => Promise<void> }) {
  const text = useText();
  return (
    <SecretForm
      label={text('start:unlock.passphrase')}
      submit={text('start:unlock.unlock')}
      pending={text('start:unlock.unlocking')}
      onSecret={async (input) => {
        await call('practice.unlock', input);
        await onOpened();
      }}
    />
  );
}
