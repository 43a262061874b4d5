import { useCallback, useState } from 'react';
import { announce } from '../components/announce.tsx';
import { errorOf } from '../platform/bridge.ts';
import { useText } from '../platform/language.ts';
import { flushAll } from '../platform/savers.ts';

/** Locking, without losing what was typed last. */
export function useLocking(onLock: () => Promise<void>) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);

  const lockNow = useCallback(() => {
    setAsking(false);
    onLock().catch((thrown: unknown) => announce(text(`common:error.${errorOf(thrown).reason}.what`)));
  }, [onLock, text]);

  const lock = useCallback(() => {
    void flushAll().then((areAllSaved) => (areAllSaved ? lockNow() : setAsking(true)));
  }, [lockNow]);

  const stay = useCallback(() => setAsking(false), []);
  return { lock, isAsking, stay, lockAnyway: lockNow };
}
