import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Spinner } from './Spinner.tsx';

export interface ButtonProps {
  children: ReactNode;
  /** Heard in place of the words, where those do not say what of; it has to contain them. */
  label?: string;
  /** One `primary` a screen: the thing most likely to be done next. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: LucideIcon;
  onPress?: () => void;
  type?: 'button' | 'submit';
  /** Under way: keeps the focus, takes no press. */
  isPending?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  label,
  variant = 'secondary',
  icon: Icon,
  onPress,
  type = 'button',
  isPending = false,
  isDisabled = false,
  autoFocus = false,
  buttonRef,
}: ButtonProps) {
  const sign = isPending ? <Spinner /> : Icon && <Icon size={17} strokeWidth={2} aria-hidden />;
  return (
    <AriaButton
      className={classes(styles['button'], styles[variant], sign && styles['withIcon'])}
      type={isPending ? 'button' : type}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...(label !== undefined && { 'aria-label': label })}
      {...(onPress && !isPending && { onPress })}
      {...(buttonRef && { ref: buttonRef })}
      // Not by `isPending` of react-aria: its announcement outlives the button and then names nothing.
      render={(props) => (
        <button {...props} aria-disabled={isPending || undefined} aria-busy={isPending || undefined} />
      )}
    >
      {sign}
      {children}
    </AriaButton>
  );
}
