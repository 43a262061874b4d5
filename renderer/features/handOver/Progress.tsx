import { Check, TriangleAlert } from 'lucide-react';
import { type CSSProperties, useSyncExternalStore } from 'react';
import { Spinner } from '../../components/Spinner.tsx';
import { useText } from '../../platform/language.ts';
import styles from './Progress.module.css';
import type { PatientForm } from './usePatientForm.ts';

interface Props {
  form: PatientForm;
  step: number;
  of: number;
}

/** How far she is, and whether what she answered is on the disk. */
export function Progress({ form, step, of }: Props) {
  const text = useText();
  return (
    <header className={styles['bar']}>
      {step > 0 && (
        <>
          <div
            className={styles['track']}
            role="progressbar"
            aria-label={text('intake:page.title')}
            aria-valuemin={0}
            aria-valuemax={of}
            aria-valuenow={step}
            aria-valuetext={text('intake:page.progress', { step, of })}
            style={{ '--part': step / of } as CSSProperties}
          />
          <span className={styles['count']} aria-hidden>
            {text('intake:page.progress', { step, of })}
          </span>
        </>
      )}
      <Saved form={form} />
    </header>
  );
}

function Saved({ form: { autosave } }: Pick<Props, 'form'>) {
  const text = useText();
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  return (
    <p className={styles['saved']} data-testid="save-state" data-state={state.status}>
      {state.status === 'saved' && state.at !== null && (
        <>
          <Check size={18} aria-hidden />
          {text('intake:page.saved')}
        </>
      )}
      {state.status === 'saving' && (
        <>
          <Spinner />
          {text('intake:page.saving')}
        </>
      )}
      {state.status === 'not-saved' && (
        <span className={styles['trouble']} role="alert">
          <TriangleAlert size={18} aria-hidden />
          {text('intake:page.notSaved')}. {text('intake:page.notSavedMore')}
        </span>
      )}
    </p>
  );
}
