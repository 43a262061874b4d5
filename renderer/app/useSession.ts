import { useCallback, useEffect, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import type { Status } from '#shared/contract/system.ts';
import { call, errorOf } from '../platform/bridge.ts';
import { useEvent } from '../platform/events.ts';
import { showSettings } from '../platform/preferences.ts';
import { onStateChanged } from '../platform/session.ts';

export interface Session {
  /** Null until it is known. */
  status: Status | null;
  /** Why the status could not be had. */
  error: CallError | null;
  /** False from when the data process stops until the practice is open again. */
  isDataRunning: boolean;
  /** Asks how things stand, and shows the screen that belongs to it. */
  refresh: () => Promise<void>;
  lock: () => Promise<void>;
}

/** Where the window stands: which screen it shows follows from this alone. */
export function useSession(): Session {
  const [status, setStatus] = useState<Status | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [isDataRunning, setDataRunning] = useState(true);

  const refresh = useCallback(async () => {
    try {
      const next = await call('app.status', {});
      showSettings(next.settings);
      setStatus(next);
      setError(null);
      setDataRunning(true);
    } catch (thrown) {
      setError(errorOf(thrown));
    }
  }, []);

  useEffect(() => {
    onStateChanged(refresh);
    void refresh();
  }, [refresh]);

  useEvent('locked', () => void refresh());
  useEvent('data-process', ({ running }) => {
    // An open practice stays on the screen with all that was typed; the shell lays itself over it.
    if (status?.state === 'unlocked') {
      if (!running) setDataRunning(false);
    } else void refresh();
  });

  const lock = useCallback(async () => {
    await call('practice.lock', {});
    await refresh();
  }, [refresh]);

  return { status, error, isDataRunning, refresh, lock };
}
