import { Ellipsis, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import styles from './ActionMenu.module.css';
import buttons from './Button.module.css';
import { classes } from './classes.ts';

/** One thing that the menu does. */
export interface MenuAction {
  id: string;
  label: string;
  icon: LucideIcon;
  onAction: () => void;
  isDisabled?: boolean;
}

interface Props {
  /** What the actions are for; heard, and shown as a tooltip, or in words beside an icon of its own. */
  label: string;
  /** Instead of the three dots; then the label is read too. */
  icon?: LucideIcon;
  actions: readonly MenuAction[];
}

/** Actions that are needed less often than what stands beside it, behind three dots. */
export function ActionMenu({ label, icon: Icon, actions }: Props) {
  return (
    <MenuTrigger>
      {Icon ? (
        <Button className={classes(buttons['button'], buttons['secondary'], buttons['withIcon'])}>
          <Icon size={17} strokeWidth={2} aria-hidden />
          {label}
        </Button>
      ) : (
        <Dots label={label} />
      )}
      <Popover className={styles['popover'] ?? ''} placement="bottom end" offset={4}>
        <Menu className={styles['menu'] ?? ''} aria-label={label} items={actions}>
          {({ id, label: name, icon: Sign, onAction, isDisabled = false }) => (
            <MenuItem
              id={id}
              className={styles['item'] ?? ''}
              textValue={name}
              onAction={onAction}
              isDisabled={isDisabled}
            >
              <Sign size={16} aria-hidden />
              {name}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const Dots = ({ label }: { label: string }) => (
  <Button
    className={classes(buttons['button'], buttons['quiet'], buttons['iconOnly'])}
    aria-label={label}
    render={(props) => <button {...props} title={label} />}
  >
    <Ellipsis size={18} aria-hidden />
  </Button>
);
