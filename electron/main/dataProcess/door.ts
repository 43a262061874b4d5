import type { CallInput, CallOutput, DataCallName } from '#shared/contract/contract.ts';
import type { ErrorCode, ErrorReason, Result } from '#shared/contract/errors.ts';
import type { WireRequest } from '#shared/contract/wire.ts';

/** What the rest of main knows of the data process. */
export interface DataDoor {
  /** Always answers, and never throws. */
  request(name: DataCallName, input: unknown, from: WireRequest['from']): Promise<Result<unknown>>;
  /** Starts it again; true when it takes requests. */
  restart(): Promise<boolean>;
  /** Locks the practice and ends the process; answers when it has ended. */
  stop(): Promise<void>;
}

export const failure = (code: ErrorCode, reason: ErrorReason): Result<never> => ({
  ok: false,
  error: { code, reason },
});

/** A call that main itself makes. The data process answers by the contract, so its output has that type. */
export async function askData<N extends DataCallName>(
  data: DataDoor,
  name: N,
  input: CallInput<N>,
): Promise<Result<CallOutput<N>>> {
  return (await data.request(name, input, 'main')) as Result<CallOutput<N>>;
}
