import type { z } from 'zod';
import { entryCalls } from './entries.ts';
import type { Result } from './errors.ts';
import { handOverCalls } from './handOver.ts';
import { instrumentCalls } from './instruments.ts';
import { paperCalls } from './papers.ts';
import { patientCalls } from './patients.ts';
import { planTemplateCalls } from './planTemplates.ts';
import { receiptCalls } from './receipts.ts';
import { safetyCalls } from './safety.ts';
import { systemCalls } from './system.ts';
import { techniqueCalls } from './techniques.ts';

/** Every call there is. A name that is not here is answered with `unknown-call`, never with silence. */
export const CONTRACT = {
  ...systemCalls,
  ...patientCalls,
  ...entryCalls,
  ...receiptCalls,
  ...paperCalls,
  ...safetyCalls,
  ...handOverCalls,
  ...instrumentCalls,
  ...techniqueCalls,
  ...planTemplateCalls,
};

type Contract = typeof CONTRACT;
export type CallName = keyof Contract;
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
export type CallParsed<N extends CallName> = z.output<Contract[N]['input']>;
/** A table to look up: left to be computed for each call, the compiler took some outputs for `any`. */
type Outputs = { [N in CallName]: z.output<Contract[N]['output']> };
export type CallOutput<N extends CallName> = Outputs[N];

type NamesAt<Door> = { [N in CallName]: Contract[N]['door'] extends Door ? N : never }[CallName];
/** Calls the window may make. */
export type WindowCallName = NamesAt<'data' | 'main'>;
export type MainCallName = NamesAt<'main'>;
/** Calls the data process answers. */
export type DataCallName = NamesAt<'data' | 'internal'>;

export const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(CONTRACT, name);

/** What the processes tell the window without being asked. None carries patient data. */
export interface Events {
  /** The data process stopped or is there again. */
  'data-process': { running: boolean };
  /** The practice was locked by something other than this window. */
  locked: Record<string, never>;
  /** The window is asked to save what it holds and then to call `app.readyToClose`. */
  closing: Record<string, never>;
  /** A menu item that the window carries out. */
  menu: { command: 'palette' | 'lock' | 'new-patient' | 'settings' };
}
export type EventName = keyof Events;

/** What the preload puts on `window.tableside`, and all that the window can reach of the machine. */
export interface Bridge {
  call: <N extends WindowCallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
  /** Returns a function that stops listening. */
  on: <N extends EventName>(name: N, listener: (event: Events[N]) => void) => () => void;
}
