import type {
  Bridge,
  CallInput,
  CallOutput,
  EventName,
  Events,
  WindowCallName,
} from '#shared/contract/contract.ts';
import type { CallError } from '#shared/contract/errors.ts';

/** The one door to the machine: nothing else in the renderer touches `window.tableside`. */
declare global {
  interface Window {
    tableside: Bridge;
  }
}

/** A call that was answered with an error; `error` says what happened, finely enough for words. */
export class CallFailure extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(`${error.code}: ${error.reason}`);
    this.name = 'CallFailure';
    this.error = error;
  }
}

/** Asks the data process or the main process; rejects with a `CallFailure` and with nothing else. */
export async function call<N extends WindowCallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const result = await window.tableside.call(name, input).catch(() => null);
  if (result?.ok) return result.value;
  throw new CallFailure(result?.error ?? { code: 'internal', reason: 'internal' });
}

/** The typed error of whatever was thrown: anything but a `CallFailure` is a fault of ours. */
export const errorOf = (thrown: unknown): CallError =>
  thrown instanceof CallFailure ? thrown.error : { code: 'internal', reason: 'internal' };

/** Listens until the function that it returns is called. */
export const listen = <N extends EventName>(name: N, listener: (event: Events[N]) => void): (() => void) =>
  window.tableside.on(name, listener);
