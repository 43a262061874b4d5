import { useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { CallError } from '#shared/contract/errors.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { call, errorOf } from '../../platform/bridge.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useEvent } from '../../platform/events.ts';
import { LanguageHere, useText } from '../../platform/language.ts';
import styles from './HandOver.module.css';
import { Pages } from './Pages.tsx';
import { TakeBack } from './TakeBack.tsx';
import { type Given, usePatientForm } from './usePatientForm.ts';

interface Props {
  isFictional: boolean;
  /** Saves what is left and locks. */
  onLock: () => void;
  /** The therapist has the laptop back. */
  onReturned: () => Promise<void>;
}

/** The laptop in the patient's hands: her own form, and one way back that asks for the therapist's passphrase. */
export function HandOver({ isFictional, onLock, onReturned }: Props) {
  const { given, error, read } = useGiven();
  // Of all that the menu can ask for, only this.
  useEvent('menu', ({ command }) => {
    if (command === 'lock') onLock();
  });
  return (
    <div className={styles['screen']}>
      {given ? <Form given={given} /> : <Waiting error={error} onRetry={read} />}
      <TakeBack isFictional={isFictional} onReturned={onReturned} />
    </div>
  );
}

/** Reads her form once; what is on the screen afterwards is the draft. */
function useGiven() {
  const [given, setGiven] = useState<Given | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const read = useCallback(async () => {
    try {
      setGiven(await call('handOver.read', {}));
    } catch (thrown) {
      setError(errorOf(thrown));
    }
  }, []);
  useEffect(() => void read(), [read]);
  return { given, error, read };
}

function Waiting({ error, onRetry }: { error: CallError | null; onRetry: () => Promise<void> }) {
  const text = useText();
  return (
    <main className={styles['main']}>
      {error ? (
        <ErrorNotice
          error={error}
          actions={<Button onPress={() => void onRetry()}>{text('common:action.retry')}</Button>}
        />
      ) : (
        <Loading />
      )}
    </main>
  );
}

/** Her pages, in the language that she chose. */
function Form({ given }: { given: Given }) {
  const form = usePatientForm(given);
  const language = useDraftPart(form.draft, ({ body }) => body.language);
  return (
    <LanguageHere value={language}>
      <I18nProvider locale={`${language}-CA`}>
        <div className={styles['hers']} lang={`${language}-CA`}>
          <Pages form={form} />
        </div>
      </I18nProvider>
    </LanguageHere>
  );
}
