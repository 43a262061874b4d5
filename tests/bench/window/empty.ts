import { join } from 'node:path';
import type { World } from '../bench.ts';
import { EMPTY_WINDOW } from './screens.ts';
import type { What } from './start.ts';

/** How to start the yardstick of windows: an Electron with one window and nothing in it. */
export const emptyApp = ({ work }: World): What => ({
  userData: join(work, 'empty'),
  folder: join(import.meta.dirname, '..', 'empty'),
  usable: EMPTY_WINDOW,
});
