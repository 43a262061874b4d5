import type { documents as english } from '../en/documents.ts';
import type { Words } from '../text.ts';

export const documents: Words<typeof english> = {};
