import '../platform/schemas.ts';
import { useEffect } from 'react';
import { REST_WORDS } from '#shared/text/rest.ts';
import { Announcements, silence } from '../components/announce.tsx';
import { HandOver } from '../features/handOver/HandOver.tsx';
import { loadWords, useText } from '../platform/language.ts';
import { flushAll } from '../platform/savers.ts';
import { CrashOverlay } from './CrashOverlay.tsx';
import { UnsavedDialog } from './UnsavedDialog.tsx';
import type { Closing } from './useClosing.ts';
import { useLocking } from './useLocking.ts';

loadWords(REST_WORDS);

interface Props {
  isFictional: boolean;
  isDataRunning: boolean;
  onLock: () => Promise<void>;
  onChanged: () => Promise<void>;
  closing: Closing;
}

/**
 * The open practice while the patient has the laptop. It stands in the place of the shell, whose going has dropped
 * everything that was read of charts: no route, no palette, no command but locking is there to be reached.
 */
export function HandedOver({ isFictional, isDataRunning, onLock, onChanged, closing }: Props) {
  const text = useText();
  const { lock, isAsking, stay, lockAnyway } = useLocking(onLock);

  useEffect(silence, []);

  // The therapist has opened the practice again after the data process stopped, which ended the hand-over: what the
  // patient wrote last is saved before her pages go.
  async function goOnAfterCrash(): Promise<void> {
    await flushAll();
    await onChanged();
  }

  return (
    <>
      <HandOver isFictional={isFictional} onLock={lock} onReturned={onChanged} />
      <UnsavedDialog
        isOpen={isAsking}
        onStay={stay}
        onLeave={lockAnyway}
        leaveWords={text('common:shell.lockAnyway')}
      />
      <UnsavedDialog
        isOpen={closing.isAsking}
        onStay={closing.stay}
        onLeave={closing.closeAnyway}
        leaveWords={text('common:shell.closeAnyway')}
      />
      {!isDataRunning && <CrashOverlay isFictional={isFictional} onReturn={goOnAfterCrash} />}
      <Announcements />
    </>
  );
}
