import { useBlocker } from '@tanstack/react-router';

interface LeaveGuard {
  /** Whether a move away waits for an answer, because something typed could not be saved. */
  isAsking: boolean;
  stay: () => void;
  leave: () => void;
}

/** Leaving the page saves first, and asks only where that failed. */
export function useLeaveGuard(settle: () => Promise<void>): LeaveGuard {
  const blocker = useBlocker({
    shouldBlockFn: () =>
      settle().then(
        () => false,
        () => true,
      ),
    // Closing the window has its own flush (platform/savers).
    enableBeforeUnload: false,
    withResolver: true,
  });
  return {
    isAsking: blocker.status === 'blocked',
    stay: () => blocker.reset?.(),
    leave: () => blocker.proceed?.(),
  };
}
