import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../../platform/language.ts';
import styles from './HandOver.module.css';

/** The end: nothing can be read or changed here any more. */
export function ThanksPage({ therapistName }: { therapistName: string }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles['main']}>
      <div className={styles['thanks']}>
        <CircleCheck size={72} strokeWidth={1.5} aria-hidden />
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {text('intake:page.thanks')}
        </h1>
        <p className={styles['lead']}>{text('intake:page.thanksMore', { therapist: therapistName })}</p>
      </div>
    </main>
  );
}
