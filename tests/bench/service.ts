/** The data process's own service on a practice, in this process: everything but the line to it. */
import { type Service, startService } from '#data/service.ts';
import type { CallInput, CallOutput, DataCallName } from '#shared/contract/contract.ts';
import type { Practice } from './practice.ts';

export interface OpenService {
  answer: Service['answer'];
  /** The value of a call that must succeed. */
  value: <N extends DataCallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  close: () => void;
}

export async function openService({ profile, recoveryCode }: Practice): Promise<OpenService> {
  const { answer, close } = startService(profile);
  const value = async <N extends DataCallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await answer({ name, input, from: 'main' });
    if (!result.ok) throw new Error(`${name} was refused: ${result.error.reason}`);
    // The service has just checked its answer by the contract.
    return result.value as CallOutput<N>;
  };
  await value('practice.unlock', { secret: recoveryCode, with: 'recovery-code' });
  return { answer, value, close };
}
