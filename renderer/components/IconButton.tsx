import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { classes } from './classes.ts';

interface Props {
  /** Heard, and shown as a tooltip by the system. */
  label: string;
  icon: LucideIcon;
  onPress?: () => void;
  isDisabled?: boolean;
  /** Whether what it opens is open. */
  isExpanded?: boolean;
  /** False where other keys lead to it, such as the arrows of a grid. */
  isInTabOrder?: boolean;
}

/** A button that is only an icon: for what everybody knows (close, remove, show), never for a main action. */
export function IconButton({
  label,
  icon: Icon,
  onPress,
  isDisabled = false,
  isExpanded,
  isInTabOrder = true,
}: Props) {
  return (
    <AriaButton
      className={classes(styles['button'], styles['quiet'], styles['iconOnly'])}
      aria-label={label}
      isDisabled={isDisabled}
      excludeFromTabOrder={!isInTabOrder}
      {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
      {...(onPress && { onPress })}
      render={(props) => <button {...props} title={label} />}
    >
      <Icon size={18} strokeWidth={2} aria-hidden />
    </AriaButton>
  );
}
