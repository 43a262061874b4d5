import { useEffect, useEffectEvent } from 'react';
import type { EventName, Events } from '#shared/contract/contract.ts';
import { listen } from './bridge.ts';

/** Listens to an event of the other processes while the component is there; always calls the newest listener. */
export function useEvent<N extends EventName>(name: N, listener: (event: Events[N]) => void): void {
  const onEvent = useEffectEvent(listener);
  useEffect(() => listen(name, (event) => onEvent(event)), [name]);
}
