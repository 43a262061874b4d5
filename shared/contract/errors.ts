import type { Missing } from '../chart/kind.ts';
import type { FieldProblem } from '../practice/fields.ts';

/** Every failure of a call is one of these; nothing is ever thrown across the bridge. */
export const ERROR_CODES = [
  'invalid',
  'locked',
  'not-found',
  'conflict',
  'refused',
  'damaged',
  'disk-full',
  'busy',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * What happened, finely enough to tell a person what happened, what is safe and what to do: the words stand
 * in `common:error.<reason>`. A reason never carries data of a patient or a path of the machine.
 */
export const ERROR_REASONS = [
  'input-invalid',
  'unknown-call',
  'unknown-sender',
  'locked',
  'no-practice',
  'handed-over',
  'practice-exists',
  'wrong-passphrase',
  'wrong-recovery-code',
  'weak-passphrase',
  'patient-not-found',
  'entry-not-found',
  'receipt-not-found',
  'technique-not-found',
  'template-not-found',
  'changed-elsewhere',
  'entry-not-a-draft',
  'entry-not-signed',
  'entry-incomplete',
  'no-home-care',
  'receipt-incomplete',
  'receipt-exists',
  'character-not-printable',
  'newer-database',
  'store-damaged',
  'store-missing',
  'key-file-damaged',
  'key-file-missing',
  'entry-altered',
  'folder-read-only',
  'folder-missing',
  'migration-failed',
  'disk-full',
  'busy',
  'timed-out',
  'data-process-down',
  'runtime-too-old',
  'file-not-written',
  'file-not-read',
  'internal',
] as const;
export type ErrorReason = (typeof ERROR_REASONS)[number];

export interface CallError {
  code: ErrorCode;
  reason: ErrorReason;
  /** With `invalid`: the fields that were refused. */
  fields?: FieldProblem[];
  /** With `entry-incomplete` and `receipt-incomplete`: what is missing. */
  missing?: Missing[];
  /** With `character-not-printable`: the character and its code point, never its context. */
  character?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: CallError };

/** Thrown inside a process, turned into a `Result` at its door. */
export class Refusal extends Error {
  readonly error: CallError;

  constructor(code: ErrorCode, reason: ErrorReason, more: Omit<CallError, 'code' | 'reason'> = {}) {
    super(`${code}: ${reason}`);
    this.name = 'Refusal';
    this.error = { code, reason, ...more };
  }
}
