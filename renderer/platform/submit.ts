import { useRef, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { errorOf } from './bridge.ts';

/** A call made by a press: whether it is under way, and why the last one failed. */
export interface Submission {
  isPending: boolean;
  error: CallError | null;
  /** Runs the work; a second press while it runs does nothing. */
  submit: (work: () => Promise<void>) => Promise<void>;
  clear: () => void;
}

/** For screens before the practice is open, where no query cache is loaded. */
export function useSubmission(): Submission {
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const busy = useRef(false);

  async function submit(work: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(errorOf(thrown));
    } finally {
      busy.current = false;
      setPending(false);
    }
  }

  return { isPending, error, submit, clear: () => setError(null) };
}
