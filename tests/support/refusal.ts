import { type CallError, Refusal } from '#shared/contract/errors.ts';

/** The typed error that work is refused with; anything else thrown, or nothing, fails the test. */
export function refusalOf(work: () => unknown): CallError {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** The same for work that awaits. */
export async function laterRefusalOf(work: () => Promise<unknown>): Promise<CallError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error.error;
    throw error;
  }
  throw new Error('it was not refused');
}
