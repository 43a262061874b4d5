import type { common as english } from '../en/common.ts';
import type { Words } from '../text.ts';

export const common: Words<typeof english> = {};
