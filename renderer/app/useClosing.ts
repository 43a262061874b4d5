import { useRef, useState } from 'react';
import { call } from '../platform/bridge.ts';
import { useEvent } from '../platform/events.ts';
import { flushAll } from '../platform/savers.ts';

export interface Closing {
  /** Whether the window was asked to close and something in it could not be saved. */
  isAsking: boolean;
  stay: () => void;
  closeAnyway: () => void;
}

/** Answers when the window is asked to close: it goes once all is saved, and asks where that failed. */
export function useClosing(): Closing {
  const [isAsking, setAsking] = useState(false);
  const goesAnyway = useRef(false);

  const answer = async (): Promise<void> => {
    const mayGo = (await flushAll()) || goesAnyway.current;
    setAsking(!mayGo);
    await call(mayGo ? 'app.readyToClose' : 'app.stayOpen', {});
  };
  useEvent('closing', () => void answer());

  return {
    isAsking,
    stay: () => setAsking(false),
    closeAnyway: () => {
      goesAnyway.current = true;
      void call('app.quit', {});
    },
  };
}
