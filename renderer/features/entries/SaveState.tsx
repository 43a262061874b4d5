import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Spinner } from '../../components/Spinner.tsx';
import type { Autosave, SaveState as State } from '../../platform/autosave.ts';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './SaveState.module.css';

/** While she types it says "saving" without a flicker; "saved" only once it is and she has paused. */
const CALM_MILLISECONDS = 400;

interface Props {
  autosave: Autosave;
}

/** Whether what was typed is on the disk; in view as long as the draft is. */
export function SaveState({ autosave }: Props) {
  const text = useText();
  const { timeOf } = useDates();
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const shown = useCalm(state);

  return (
    <p
      className={styles['state']}
      data-testid="save-state"
      data-state={state.status}
      data-shown={shown.status}
    >
      {shown.status === 'saving' && (
        <>
          <Spinner />
          {text('common:state.saving')}
        </>
      )}
      {shown.status === 'saved' && (
        <>
          <Check size={16} aria-hidden />
          {shown.at === null
            ? text('common:state.saved')
            : text('common:state.savedAt', { time: timeOf(shown.at) })}
        </>
      )}
      {shown.status === 'not-saved' && (
        <>
          <TriangleAlert size={16} aria-hidden />
          {text('common:state.notSaved')}
        </>
      )}
    </p>
  );
}

function useCalm(state: State): State {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    if (state.status !== 'saved') {
      setShown(state);
      return undefined;
    }
    const timer = setTimeout(() => setShown(state), CALM_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [state]);
  return shown;
}
