import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../platform/language.ts';
import styles from './FirstRun.module.css';
import { STEPS, type StepId } from './steps.ts';

interface Props {
  step: StepId;
  title: string;
  lead: string;
  children: ReactNode;
  /** The way back, if there is one. */
  back?: ReactNode;
  onward: ReactNode;
  onSubmit: () => void;
}

/** One step: what it is for, its questions, and the ways on. Enter goes on. */
export function StepCard({ step, title, lead, children, back, onward, onSubmit }: Props) {
  const text = useText();
  const card = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // A step begins at its title, from where Tab leads into its first question, unless a field took the focus.
  useEffect(() => {
    if (!card.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);

  return (
    <form
      ref={card}
      className={styles['card']}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={styles['head']}>
        <p className={styles['stepOf']}>
          {text('start:steps.of', { step: STEPS.indexOf(step) + 1, count: STEPS.length })}
        </p>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        <p className={styles['lead']}>{lead}</p>
      </div>
      <div className={styles['body']}>{children}</div>
      <div className={styles['foot']}>
        {back}
        <div className={styles['onward']}>{onward}</div>
      </div>
    </form>
  );
}
