import type { z } from 'zod';

/**
 * One call of the contract. `door` is the process that answers it: `data` (the data process) or `main`
 * (dialogs and the window). `internal` calls are answered by the data process for the main process alone;
 * the window cannot reach them. `seconds` is how long it may take before it is answered `timed-out`.
 */
export interface Call<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Door extends string = string,
> {
  door: Door;
  input: Input;
  output: Output;
  seconds: number;
}

const call =
  <Door extends 'data' | 'main' | 'internal'>(door: Door) =>
  <I extends z.ZodType, O extends z.ZodType>(input: I, output: O, seconds = 10): Call<I, O, Door> => ({
    door,
    input,
    output,
    seconds,
  });

export const dataCall = call('data');
export const mainCall = call('main');
export const internalCall = call('internal');
