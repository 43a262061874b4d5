import type { patients as english } from '../en/patients.ts';
import type { Words } from '../text.ts';

export const patients: Words<typeof english> = {};
