import { z } from 'zod';
import { idSchema } from '../chart/entry.ts';
import { instant, plainDate } from '../practice/dates.ts';
import { LANGUAGES } from '../practice/practice.ts';
import { PAYMENT_METHODS, receiptSchema } from '../practice/receipt.ts';
import { dataCall, internalCall, mainCall } from './call.ts';

/** The bytes of a PDF. */
export const pdfSchema = z.instanceof(Uint8Array);

export const receiptItemSchema = z.object({
  id: idSchema,
  number: z.int(),
  entryId: idSchema,
  issuedAt: instant(),
  totalCents: z.int(),
  serviceDate: plainDate(),
  reissuedAt: z.array(instant()),
});
export type ReceiptItem = z.infer<typeof receiptItemSchema>;

export const receiptChoiceSchema = z.object({
  entryId: idSchema,
  payment: z.enum(PAYMENT_METHODS),
  paidOn: plainDate(),
  language: z.enum(LANGUAGES),
});

const receiptId = z.object({ receiptId: idSchema });

export const receiptCalls = {
  /** The receipt as it would be issued, marked as a preview and without a number. */
  'receipts.preview': dataCall(receiptChoiceSchema, z.object({ receipt: receiptSchema, pdf: pdfSchema })),
  /** Gives it the next number. One receipt a signed visit. */
  'receipts.issue': dataCall(receiptChoiceSchema, z.object({ receiptId: idSchema, number: z.int() })),
  'receipts.list': dataCall(
    z.object({ patientId: idSchema }),
    z.object({ receipts: z.array(receiptItemSchema) }),
  ),
  /** The original, byte for byte as it was issued. */
  'receipts.read': dataCall(receiptId, z.object({ receipt: receiptSchema, pdf: pdfSchema })),
  /** A reprint, marked DUPLICATE with both dates; each is recorded. */
  'receipts.reissue': dataCall(receiptId, z.object({ receipt: receiptSchema, pdf: pdfSchema })),
  /**
   * Asks where to, and writes the original or, with `reissuedAt`, that reprint. `saved` is false when the
   * person cancelled.
   */
  'receipts.save': mainCall(
    z.object({ receiptId: idSchema, reissuedAt: instant().nullable() }),
    z.object({ saved: z.boolean() }),
    600,
  ),
  'receipts.write': internalCall(
    z.object({ receiptId: idSchema, reissuedAt: instant().nullable(), path: z.string().min(1) }),
    z.object({}),
  ),
};
