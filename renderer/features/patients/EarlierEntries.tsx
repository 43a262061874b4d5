import { useEffect, useEffectEvent, useRef } from 'react';
import { useText } from '../../platform/language.ts';
import styles from './Timeline.module.css';

interface Props {
  count: number;
  onNear: () => void;
}

/** Stands for the entries that are not drawn yet, and asks for more of them before it comes into view. */
export function EarlierEntries({ count, onNear }: Props) {
  const text = useText();
  const place = useRef<HTMLParagraphElement>(null);
  const drawMore = useEffectEvent(onNear);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) drawMore();
      },
      // The screen scrolls inside `main`; a screenful ahead is early enough for any wheel.
      { root: element.closest('main'), rootMargin: '100%' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <p ref={place} className={styles['earlier']}>
      {text('patients:timeline.earlier', { count })}
    </p>
  );
}
