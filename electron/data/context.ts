import type { Instant } from '#shared/practice/dates.ts';
import type { Receipt } from '#shared/practice/receipt.ts';
import type { BlankForm } from './documents/blankIntake.ts';
import type { EntryDocument } from './documents/entryDocument.ts';
import type { Store } from './store/store.ts';

type Pdf = Uint8Array<ArrayBuffer>;

/** What draws PDFs. It is loaded when it is first needed, so every document may have to be waited for. */
export interface Drawing {
  /** Refuses a character that no embedded font has. */
  renderReceipt: (receipt: Receipt, mark: 'original' | 'preview' | 'duplicate') => Pdf | Promise<Pdf>;
  renderEntry: (document: EntryDocument) => Pdf | Promise<Pdf>;
  renderBlankIntake: (form: BlankForm) => Pdf | Promise<Pdf>;
}

/**
 * What every record function works in. It is a plain value: a seed or a generator drives the same functions
 * at past times with `{ ...context, now: () => then }`, and many of them at once inside `store.batch`.
 */
export interface Context extends Drawing {
  store: Store;
  /** The therapist who is at work: the author of every change and of every look. */
  therapistId: string;
  now: () => Instant;
}
