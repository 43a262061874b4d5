import '../platform/schemas.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { REST_WORDS } from '#shared/text/rest.ts';
import { Announcements } from '../components/announce.tsx';
import { loadWords, useText } from '../platform/language.ts';
import { practiceCache } from '../platform/queries.ts';
import { CrashOverlay } from './CrashOverlay.tsx';
import { router } from './routes.tsx';
import { ShellContext } from './shellContext.ts';
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

/** The open practice. What it read is dropped from memory when it closes. */
export function Shell({ isFictional, isDataRunning, onLock, onChanged, closing }: Props) {
  const text = useText();
  const { lock, isAsking, stay, lockAnyway } = useLocking(onLock);

  useEffect(
    () => () => {
      practiceCache.clear();
      // Another practice has other patients: their addresses lead nowhere there.
      if (isFictional) void router.navigate({ to: '/today', replace: true });
    },
    [isFictional],
  );

  const session = useMemo(() => ({ isFictional, lock }), [isFictional, lock]);
  return (
    <QueryClientProvider client={practiceCache}>
      <ShellContext value={session}>
        <RouterProvider router={router} />
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
      </ShellContext>
      {!isDataRunning && <CrashOverlay isFictional={isFictional} onReturn={onChanged} />}
      <Announcements />
    </QueryClientProvider>
  );
}
