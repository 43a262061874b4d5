import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../platform/language.ts';
import { IconButton } from './IconButton.tsx';
import { TextField, type TextFieldProps } from './TextField.tsx';

type Props = Pick<
  TextFieldProps,
  'autoFocus' | 'description' | 'error' | 'inputRef' | 'label' | 'onBlur' | 'onChange' | 'value'
>;

/** A secret: hidden unless shown on purpose, never remembered, never checked for spelling. */
export function PassphraseField({ description, ...props }: Props) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  const hasCapsLock = useCapsLock();
  return (
    <TextField
      {...props}
      isRequired
      type={isShown ? 'text' : 'password'}
      description={hasCapsLock ? text('start:passphrase.capsLock') : description}
      after={
        <IconButton
          label={text(isShown ? 'start:passphrase.hide' : 'start:passphrase.show')}
          icon={isShown ? EyeOff : Eye}
          onPress={() => setShown(!isShown)}
        />
      }
    />
  );
}

/** Whether Caps Lock was on at the last key: the usual reason why a right passphrase is wrong. */
function useCapsLock(): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const look = (event: KeyboardEvent) => setOn(event.getModifierState('CapsLock'));
    window.addEventListener('keydown', look, true);
    window.addEventListener('keyup', look, true);
    return () => {
      window.removeEventListener('keydown', look, true);
      window.removeEventListener('keyup', look, true);
    };
  }, []);
  return isOn;
}
