import type { ErrorReason } from '#shared/contract/errors.ts';

/** Everything that main can log. A line is one of these and a few codes, so it cannot hold a patient. */
type LogEvent =
  | 'call-failed'
  | 'data-process-ended'
  | 'data-process-message-unknown'
  | 'data-process-not-started'
  | 'main-failed'
  | 'page-left'
  | 'profile-unusable'
  | 'request-cancelled'
  | 'sender-refused'
  | 'window-reloaded'
  | 'window-stopped';

/** Codes are names that a program gave: an exit code, a reason of the contract, `ENOSPC`, `TypeError`. */
type Code = ErrorReason | number | string | null;

const HARMLESS = /^[A-Za-z][A-Za-z0-9_.-]{0,40}$/u;

/** A text that is not the name of something is replaced: free text could come from a chart. */
const shown = (code: Code): Code =>
  typeof code !== 'string' || HARMLESS.test(code) ? (code ?? '-') : 'withheld';

/** Writes one line for whoever runs the app from a terminal. The only use of the console in main. */
export function log(event: LogEvent, ...codes: Code[]): void {
  console.warn(`[main] ${[event, ...codes.map(shown)].join(' ')}`);
}

/** What can be said of an error without its message, which may quote what was being worked on. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
