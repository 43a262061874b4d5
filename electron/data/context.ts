import type { Instant } from '#shared/practice/dates.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import type { Store } from './store/store.ts';

/** Draws a receipt as a PDF; refuses a character that no embedded font has. */
export type RenderReceipt = (
  receipt: Receipt,
  mark: 'original' | 'preview' | 'duplicate',
) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

/**
 * What every record function works in. It is a plain value: a seed or a generator drives the same functions
 * at past times with `{ ...context, now: () => then }`, and many of them at once inside `store.batch`.
 */
export interface Context {
  store: Store;
  /** The therapist who is at work: the author of every change and of every look. */
  therapistId: string;
  now: () => Instant;
  renderReceipt: RenderReceipt;
}
