import type { Result } from '#shared/contract/errors.ts';
import { EMPTY_SETTINGS, type Status } from '#shared/contract/system.ts';
import type { Service } from './service.ts';

/** The native module's own limit (Node-API 10): below it, loading it ends the process. */
const OLDEST_NODE = [22, 14] as const;

/** Whether a Node of that version (`24.21.0`) can run the store. */
export function canRunStore(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

const STATUS: Status = {
  state: 'no-practice',
  fictional: false,
  handedOver: false,
  settings: EMPTY_SETTINGS,
  notices: [],
  obstacle: 'runtime-too-old',
};

/** What answers where the store cannot run: the status says why, everything else is refused for that reason. */
export function serviceWithoutStore(): Service {
  const refused: Result<never> = { ok: false, error: { code: 'refused', reason: 'runtime-too-old' } };
  return {
    answer: async ({ name }) => (name === 'app.status' ? { ok: true, value: STATUS } : refused),
    close: () => undefined,
  };
}
