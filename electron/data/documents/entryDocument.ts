import type { Alert } from '#shared/chart/background/alert.ts';
import type { Entry } from '#shared/chart/entry.ts';
import type { Copy, PaperSize } from '#shared/contract/papers.ts';
import type { Instant, PlainDate } from '#shared/practice/dates.ts';
import type { Language, Therapist } from '#shared/practice/practice.ts';
import type { Receipt } from '#shared/practice/receipt.ts';

/** One version of an entry, and the therapist who wrote it as she was then, with her signature of today. */
export interface EntryVersion {
  entry: Entry;
  therapist: Therapist;
}

/** Everything that the document of an entry says. */
export interface EntryDocument {
  language: Language;
  copyFor: Copy;
  paper: PaperSize;
  /** Of the practice. */
  zone: string;
  generatedAt: Instant;
  practice: Receipt['practice'];
  patient: { id: string; name: string; birthDate: PlainDate };
  /** The newest first; at least one. */
  versions: readonly [EntryVersion, ...EntryVersion[]];
  /** Whether another version was begun, is not signed, and is not printed here. */
  isBeingAmended: boolean;
  /**
   * Of the chart on the day it is printed, what is most dangerous first. Null on what leaves the practice: what the
   * therapist keeps in view is not the patient's to hand around.
   */
  alerts: readonly Alert[] | null;
}

/** That this paper is not the record. */
export interface Mark {
  name: string;
  meaning: string;
}
