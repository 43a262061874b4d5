import type { Result } from './errors.ts';

/**
 * What main and the data process say to each other, whichever way it was started. The data process gets its
 * profile folder as `--profile=DIR` on its command line and answers every request exactly once.
 */
export interface WireRequest {
  id: number;
  name: string;
  input: unknown;
  /** Internal calls are answered to `main` only. */
  from: 'window' | 'main';
}

export type WireMessage =
  /** Sent once, when requests can be taken. */
  { type: 'ready' } | { type: 'answer'; id: number; result: Result<unknown> };
