import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import styles from './announce.module.css';

/** Long enough to read twice; what must not be missed does not belong here. */
const SHOWN_MS = 5000;

interface Message {
  id: number;
  words: string;
}

let messages: readonly Message[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function replace(next: readonly Message[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Says shortly that something was done: shown for a moment, and read to those who listen. */
export function announce(words: string): void {
  lastId += 1;
  const id = lastId;
  replace([...messages.slice(-2), { id, words }]);
  setTimeout(() => replace(messages.filter((message) => message.id !== id)), SHOWN_MS);
}

/** Takes back what is still shown: it was said to somebody else. */
export const silence = (): void => replace([]);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where announcements appear; stands once, in the shell. */
export function Announcements() {
  const shown = useSyncExternalStore(subscribe, () => messages);
  return createPortal(
    <div className={styles['region']} role="status" data-react-aria-top-layer="true">
      {shown.map(({ id, words }) => (
        <p key={id} className={styles['message']}>
          {words}
        </p>
      ))}
    </div>,
    document.body,
  );
}
