import { Check } from 'lucide-react';
import { useText } from '../../platform/language.ts';
import styles from './FirstRun.module.css';
import { STEPS, type StepId } from './steps.ts';

/** Where she is, what is behind her, and what is still to come. */
export function StepRail({ step }: { step: StepId }) {
  const text = useText();
  const current = STEPS.indexOf(step);
  return (
    <aside className={styles['rail']}>
      <p className={styles['railTitle']}>{text('start:steps.title')}</p>
      <ol aria-label={text('start:steps.list')}>
        {STEPS.map((id, index) => (
          <li
            key={id}
            className={[styles['step'], index < current && styles['done']].filter(Boolean).join(' ')}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={styles['number']} aria-hidden>
              {index < current ? <Check size={15} strokeWidth={2.5} /> : index + 1}
            </span>
            {text(`start:steps.${id}`)}
            {index < current && <span className="only-heard">({text('start:steps.done')})</span>}
          </li>
        ))}
      </ol>
    </aside>
  );
}
