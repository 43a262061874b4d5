import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, EventName, Events, WindowCallName } from '#shared/contract/contract.ts';
import type { Result } from '#shared/contract/errors.ts';
import { CALL_CHANNEL, EVENT_CHANNEL, isEventName } from '#shared/contract/names.ts';

type Listener = (event: never) => void;

const listeners = new Map<EventName, Set<Listener>>();

ipcRenderer.on(EVENT_CHANNEL, (_ipc, name: unknown, event: unknown) => {
  if (!isEventName(name)) return;
  for (const listener of listeners.get(name) ?? []) listener(event as never);
});

/**
 * All that the page can reach of the machine. Main decides what a call may be: a list here would be a second
 * one to keep, on the side that an attacker starts from.
 */
const bridge = {
  async call(name: WindowCallName, input: unknown): Promise<Result<unknown>> {
    try {
      return await ipcRenderer.invoke(CALL_CHANNEL, name, input);
    } catch {
      // The input cannot be sent at all (a function in it), or main is ending.
      return { ok: false, error: { code: 'invalid', reason: 'input-invalid' } };
    }
  },

  on<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void {
    if (!isEventName(name) || typeof listener !== 'function') return () => undefined;
    const heard = listeners.get(name) ?? new Set();
    listeners.set(name, heard.add(listener));
    return () => heard.delete(listener);
  },
} satisfies Record<keyof Bridge, unknown>;

contextBridge.exposeInMainWorld('tableside', bridge);
