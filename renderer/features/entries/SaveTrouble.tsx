import { useSyncExternalStore } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import type { Autosave } from '../../platform/autosave.ts';
import { useText } from '../../platform/language.ts';
import styles from './DraftPage.module.css';

interface Props {
  autosave: Autosave;
  /** Takes what is stored in the place of what stands on the screen. */
  onReload: () => void;
}

/** Why the draft is not saved, and the ways out; nothing typed leaves the screen unless it is chosen here. */
export function SaveTrouble({ autosave, onReload }: Props) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  if (state.status !== 'not-saved') return null;
  return (
    <div className={styles['trouble']}>
      <Trouble error={state.error} autosave={autosave} onReload={onReload} />
    </div>
  );
}

function Trouble({ error, autosave, onReload }: Props & { error: CallError }) {
  const text = useText();
  if (error.reason === 'changed-elsewhere')
    return (
      <Banner
        tone="danger"
        role="alert"
        action={
          <>
            <Button onPress={() => void autosave.takeOver()}>{text('chart:save.takeOver')}</Button>
            <Button onPress={onReload}>{text('chart:save.reload')}</Button>
          </>
        }
      >
        <strong>{text('chart:save.conflictTitle')}</strong>
        <p>{text('chart:save.conflictBody')}</p>
      </Banner>
    );
  if (error.reason === 'entry-not-a-draft' || error.reason === 'entry-not-found')
    return (
      <Banner
        tone="danger"
        role="alert"
        action={<Button onPress={onReload}>{text('chart:save.reopen')}</Button>}
      >
        <strong>{text('chart:save.endedTitle')}</strong>
        <p>{text('chart:save.endedBody')}</p>
      </Banner>
    );
  return (
    <ErrorNotice
      error={error}
      actions={<Button onPress={autosave.retry}>{text('common:action.retry')}</Button>}
    />
  );
}
