import type { Result } from '#shared/contract/errors.ts';
import { type Ask, dispatcher } from './dispatch.ts';
import { DRAWING } from './drawing.ts';
import { handlersFor } from './handlers.ts';
import { guarded } from './handOver.ts';
import type { Opening } from './opening.ts';
import { profileAt } from './profile.ts';
import { startSession } from './session.ts';

/** What answers requests. It is asked one at a time (`inOrder` in `process.ts`); `close` locks the practice. */
export interface Service {
  answer: (ask: Ask) => Promise<Result<unknown>>;
  close: () => void;
}

/** The parts of the app itself. The fictional practice is loaded when it is first needed. */
const PARTS: Opening = {
  now: () => new Date().toISOString(),
  ...DRAWING,
  seedFictional: async (context, language) =>
    (await import('./fictional/seed.ts')).seedFictional(context, language),
  cost: null,
};

/** Opens the session of a profile behind the contract. */
export function startService(profile: string, parts: Partial<Opening> = {}): Service {
  const session = startSession(profileAt(profile), { ...PARTS, ...parts });
  const answer = guarded(dispatcher(handlersFor(session)), session.handOver.isOn);
  return { answer, close: session.lock };
}
