import styles from './Kbd.module.css';

/** A key to press; `Mod` is Ctrl, or Command on a Mac. */
export const Kbd = ({ children }: { children: string }) => (
  <kbd className={styles['kbd']}>{children.replace('Mod', modKey)}</kbd>
);

const modKey = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
