import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '../platform/language.ts';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the one most likely to be pressed last. */
  actions?: ReactNode;
  isWide?: boolean;
  /** A press beside it closes it: only where nothing typed would be lost. */
  isDismissable?: boolean;
  /** Interrupts with something that must be answered. */
  role?: 'dialog' | 'alertdialog';
}

/** A question in front of the screen. Escape closes it; the focus returns to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  isWide = false,
  isDismissable = false,
  role = 'dialog',
}: Props) {
  const text = useText();
  return (
    <ModalOverlay
      className={styles['veil'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
    >
      <Modal className={classes(styles['modal'], isWide && styles['wide'])}>
        <AriaDialog className={styles['dialog'] ?? ''} role={role}>
          <div className={styles['head']}>
            <Heading slot="title" className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label={text('common:action.close')} icon={X} onPress={onClose} />
          </div>
          <div className={styles['body']}>{children}</div>
          {actions && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
