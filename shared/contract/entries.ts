import { z } from 'zod';
import { amendsSchema, ENTRY_STATES, entrySchema, idSchema, serviceSchema } from '../chart/entry.ts';
import { KIND_IDS } from '../chart/registry.ts';
import { instant } from '../practice/dates.ts';
import { requiredLine } from '../practice/fields.ts';
import { dataCall } from './call.ts';

/** An entry as the timeline shows it. */
export const timelineItemSchema = z.object({
  id: idSchema,
  kind: z.enum(KIND_IDS),
  state: z.enum(ENTRY_STATES),
  service: serviceSchema,
  enteredAt: instant(),
  signedAt: instant().nullable(),
  authorName: z.string(),
  amends: amendsSchema.nullable(),
  /** What it measured and did, for the line under the date. */
  painBefore: z.int().nullable(),
  painAfter: z.int().nullable(),
  boutCount: z.int(),
  /** The start of its first text, at most 140 characters. */
  excerpt: z.string(),
  receiptNumber: z.int().nullable(),
});
export type TimelineItem = z.infer<typeof timelineItemSchema>;

export const draftItemSchema = z.object({
  entryId: idSchema,
  patientId: idSchema,
  patientName: z.string(),
  kind: z.enum(KIND_IDS),
  service: serviceSchema,
  enteredAt: instant(),
});
export type DraftItem = z.infer<typeof draftItemSchema>;

const entryId = z.object({ entryId: idSchema });
const patientId = z.object({ patientId: idSchema });
const entryWithThread = z.object({
  entry: entrySchema,
  /** Everything that amends it, directly or through another amendment, oldest first. */
  amendments: z.array(entrySchema),
});

export const entryCalls = {
  'entries.timeline': dataCall(patientId, z.object({ items: z.array(timelineItemSchema) })),
  'entries.read': dataCall(entryId, entryWithThread),
  /** Every draft in the practice, newest first. */
  'entries.drafts': dataCall(z.object({}), z.object({ drafts: z.array(draftItemSchema) })),
  /**
   * A new draft of that kind, from what the kind begins with or from that body; the service date is today and
   * the open episode of care is used or begun.
   */
  'entries.create': dataCall(
    z.object({ patientId: idSchema, kind: z.enum(KIND_IDS), body: z.unknown().optional() }),
    entryId,
  ),
  /** A draft that starts as a copy of the newest signed version of an entry, and says why. */
  'entries.amend': dataCall(z.object({ entryId: idSchema, reason: requiredLine(1000) }), entryId),
  /** Saves a draft; answers only when it is on the disk. `revision` is the one this save builds on. */
  'entries.save': dataCall(
    z.object({ entryId: idSchema, revision: z.int(), service: serviceSchema, body: z.unknown() }),
    z.object({ revision: z.int(), savedAt: instant() }),
  ),
  'entries.sign': dataCall(
    z.object({ entryId: idSchema, revision: z.int() }),
    z.object({ entry: entrySchema }),
  ),
  /** Takes a draft out of the chart; it stays in the store as void with the reason. */
  'entries.discard': dataCall(z.object({ entryId: idSchema, reason: requiredLine(1000) }), z.object({})),
};
