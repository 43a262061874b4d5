import { type CallError, type ErrorCode, type ErrorReason, Refusal } from '#shared/contract/errors.ts';

type Kind = readonly [code: ErrorCode, reason: ErrorReason];

const FULL: Kind = ['disk-full', 'disk-full'];
const DAMAGED: Kind = ['damaged', 'store-damaged'];
const BUSY: Kind = ['busy', 'busy'];
const READ_ONLY: Kind = ['refused', 'folder-read-only'];
const MISSING: Kind = ['refused', 'folder-missing'];

/** What SQLite and the file system call the troubles that a person can do something about. */
const KINDS: Record<string, Kind> = {
  SQLITE_FULL: FULL,
  /** The shared-memory file could not be given its size. */
  SQLITE_IOERR_SHMSIZE: FULL,
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_NOTADB: DAMAGED,
  SQLITE_BUSY: BUSY,
  SQLITE_LOCKED: BUSY,
  SQLITE_READONLY: READ_ONLY,
  SQLITE_CANTOPEN: MISSING,
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  ENOENT: MISSING,
  ENOTDIR: MISSING,
};

/** Extended codes of SQLite (`SQLITE_CORRUPT_VTAB`) mean what their first two words do, unless named above. */
function kindOf(code: string): Kind | undefined {
  return KINDS[code] ?? KINDS[code.split('_').slice(0, 2).join('_')];
}

/** Any error as the contract's; what nobody foresaw is `internal`. */
export function callErrorOf(error: unknown): CallError {
  if (error instanceof Refusal) return error.error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const kind = kindOf(code);
  return kind ? { code: kind[0], reason: kind[1] } : { code: 'internal', reason: 'internal' };
}
