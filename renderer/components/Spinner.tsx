import { useEffect, useState } from 'react';
import { useText } from '../platform/language.ts';
import styles from './Spinner.module.css';

/** Turns inside a line of text or a button; says nothing by itself. */
export const Spinner = () => <span className={styles['spinner']} aria-hidden />;

/** Waits of less than this are not shown: a flash of a spinner makes them feel longer. */
const PATIENCE_MS = 250;

/** In the place of something that is on its way. */
export function Loading() {
  const text = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles['block']} role="status">
      <Spinner />
      <span className="only-heard">{text('common:state.loading')}</span>
    </div>
  );
}
