import { z } from 'zod';
import { hoursAfter, instant, plainDate, timeOfDay, timeZone } from '../practice/dates.ts';
import { line, requiredLine } from '../practice/fields.ts';

/** Everything clinical is an entry. What follows knows no kind: a kind says the rest in its own folder. */
export const ENTRY_STATES = ['draft', 'signed', 'void'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export const idSchema = z.uuid({ version: 'v7', error: 'not-valid' });

/** When the care was given, in local terms; `start` is empty until it is known. */
export const serviceSchema = z.object({
  date: plainDate(),
  start: z.union([timeOfDay(), z.literal('')]),
  zone: timeZone(),
});
export type Service = z.infer<typeof serviceSchema>;

/** The therapist as she was when she wrote the entry; kept with it, since names and numbers change. */
export const authorSchema = z.object({
  therapistId: idSchema,
  name: line(),
  designation: line(),
  registrationNumber: line(),
});
export type Author = z.infer<typeof authorSchema>;

/** An amendment points to the signed entry that it corrects and says why. */
export const amendsSchema = z.object({ entryId: idSchema, reason: requiredLine(1000) });
export type Amends = z.infer<typeof amendsSchema>;

export const entrySchema = z.object({
  id: idSchema,
  patientId: idSchema,
  episodeId: idSchema,
  kind: z.string(),
  /** The version of the kind's schema that `body` follows; reading upgrades to the newest. */
  version: z.int(),
  body: z.unknown(),
  state: z.enum(ENTRY_STATES),
  service: serviceSchema,
  enteredAt: instant(),
  author: authorSchema,
  /** Counts the saves of a draft; a save must name the one it builds on. */
  revision: z.int(),
  amends: amendsSchema.nullable(),
  signedAt: instant().nullable(),
  /** SHA-256 over the canonical form of everything above but state and revision; null while a draft. */
  hash: z.string().nullable(),
  /** Why a draft was discarded. */
  voidReason: z.string().nullable(),
});
export type Entry = z.infer<typeof entrySchema>;

/**
 * Hours after the service from which a signed entry says that it is late.
 * Source: Ontario, records-and-claims a: documented within 24 h.
 */
export const LATE_AFTER_HOURS = 24;

/** Whether more than `LATE_AFTER_HOURS` have passed between the care and that instant. */
export const isOverdue = ({ service }: Pick<Entry, 'service'>, at: string): boolean =>
  hoursAfter(service, at) > LATE_AFTER_HOURS;

/**
 * Whether the entry was (or, signed at `at`, would be) a late entry. An amendment never is: it says itself
 * when it was made, and why.
 */
export const isLate = (entry: Pick<Entry, 'service' | 'amends'>, at: string): boolean =>
  entry.amends === null && isOverdue(entry, at);
