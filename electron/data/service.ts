import type { Result } from '#shared/contract/errors.ts';
import { type Ask, dispatcher } from './dispatch.ts';
import { handlersFor } from './handlers.ts';
import type { Opening } from './opening.ts';
import { profileAt } from './profile.ts';
import { startSession } from './session.ts';

/** What answers requests. It is asked one at a time (`inOrder` in `process.ts`); `close` locks the practice. */
export interface Service {
  answer: (ask: Ask) => Promise<Result<unknown>>;
  close: () => void;
}

/** The parts of the app itself. The PDFs and the fictional practice are loaded when they are first needed. */
const PARTS: Opening = {
  now: () => new Date().toISOString(),
  renderReceipt: async (receipt, mark) =>
    (await import('./documents/receipt.ts')).renderReceipt(receipt, mark),
  seedFictional: async (context, language) =>
    (await import('./fictional/seed.ts')).seedFictional(context, language),
  cost: null,
};

/** Opens the session of a profile behind the contract. */
export function startService(profile: string, parts: Partial<Opening> = {}): Service {
  const session = startSession(profileAt(profile), { ...PARTS, ...parts });
  return { answer: dispatcher(handlersFor(session)), close: session.lock };
}
