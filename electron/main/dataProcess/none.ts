import type { Status } from '#shared/contract/system.ts';
import { EMPTY_SETTINGS } from '#shared/contract/system.ts';
import { type DataDoor, failure } from './door.ts';

const STATUS: Status = {
  state: 'no-practice',
  fictional: false,
  handedOver: false,
  settings: EMPTY_SETTINGS,
  notices: [],
  obstacle: 'runtime-too-old',
};

/** Where nothing can run the store: the window learns why, and every other call is refused for that reason. */
export const noData: DataDoor = {
  request: async (name) =>
    name === 'app.status' ? { ok: true, value: STATUS } : failure('refused', 'runtime-too-old'),
  restart: async () => false,
  stop: async () => undefined,
};
