import type { EventName } from './contract.ts';

/**
 * What the preload needs to know of the contract, apart from it: a sandboxed preload is one small file and
 * must not carry the schemas.
 */
const EVENT_NAMES: Record<EventName, true> = {
  'data-process': true,
  locked: true,
  closing: true,
  menu: true,
};

export const isEventName = (name: unknown): name is EventName =>
  typeof name === 'string' && Object.hasOwn(EVENT_NAMES, name);

/** The one channel for calls, from the window to main. */
export const CALL_CHANNEL = 'tableside:call';
/** The one channel for events, from main to the window. */
export const EVENT_CHANNEL = 'tableside:event';
