import { z } from 'zod';

/**
 * Why a field was refused. Every schema in `shared` reports one of these keys as its message, and
 * `common:field.<key>` says it to a person; a schema never carries words of its own.
 */
export const FIELD_REASONS = [
  'required',
  'too-long',
  'not-valid',
  'in-the-future',
  'too-long-ago',
  'negative',
  'too-many-decimals',
  'too-large',
  'out-of-range',
  'not-an-email',
  'not-a-date',
  'not-a-time',
  'end-before-start',
  'not-a-signature',
  'name-taken',
] as const;
export type FieldReason = (typeof FIELD_REASONS)[number];

/** One thing wrong with one field. `path` is the dotted path inside the submitted value. */
export interface FieldProblem {
  path: string;
  reason: FieldReason;
}

/** The longest a name or another one-line field may be, in UTF-16 units. */
export const LINE_LIMIT = 200;
/** The longest a free text may be: about 40 printed pages. */
export const TEXT_LIMIT = 100_000;

/** One line of text, trimmed; empty means "not given". */
export const line = (limit = LINE_LIMIT) => z.string().trim().max(limit, 'too-long');
/** One line of text that must be given. */
export const requiredLine = (limit = LINE_LIMIT) => line(limit).min(1, 'required');
/** Free text, kept exactly as typed; empty means "nothing written". */
export const freeText = () => z.string().max(TEXT_LIMIT, 'too-long');
/** An e-mail address, or empty. */
export const emailLine = () => line().regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/u, 'not-an-email');

/** Turns a schema's complaints into field problems; an unknown complaint becomes `not-valid`. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({
    path: issue.path.join('.'),
    reason: FIELD_REASONS.find((reason) => reason === issue.message) ?? 'not-valid',
  }));
}
