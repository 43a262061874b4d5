import type { start as english } from '../en/start.ts';
import type { Words } from '../text.ts';

export const start: Words<typeof english> = {};
