import { z } from 'zod';
import type { Missing } from '../chart/kind.ts';
import { instant, type PlainDate, plainDate } from './dates.ts';
import { addressSchema, LANGUAGES, type Practice, type Therapist } from './practice.ts';
import { signatureSchema } from './signature.ts';
import { TAX_CODES, taxOn, taxRatesOn } from './tax.ts';

export const PAYMENT_METHODS = ['cash', 'debit', 'credit', 'e-transfer', 'cheque', 'insurer'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/**
 * Everything a receipt says, frozen when it is issued, so that a later change of name, fee or tax cannot
 * reach it. Fields: records-and-claims c and rule 15.
 */
export const receiptSchema = z.object({
  /** Null in a preview. */
  number: z.int().positive().nullable(),
  issuedAt: instant(),
  /** Set on a reprint: when the duplicate was made. */
  reissuedAt: instant().nullable(),
  zone: z.string(),
  language: z.enum(LANGUAGES),
  practice: z.object({ name: z.string(), address: addressSchema, phone: z.string(), email: z.string() }),
  therapist: z.object({
    name: z.string(),
    designation: z.string(),
    college: z.string(),
    registrationNumber: z.string(),
    signature: signatureSchema.nullable(),
  }),
  patientId: z.string(),
  patientName: z.string(),
  service: z.object({ date: plainDate(), start: z.string(), durationMinutes: z.int() }),
  feeCents: z.int(),
  taxes: z.array(
    z.object({
      code: z.enum(TAX_CODES),
      basisPoints: z.number(),
      cents: z.int(),
      registrationNumber: z.string(),
    }),
  ),
  totalCents: z.int(),
  payment: z.enum(PAYMENT_METHODS),
  paidOn: plainDate(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** The taxes on a fee for a service on that date; none for a practice that is not registered (rule 19). */
export function taxesOn(practice: Practice, date: PlainDate, feeCents: number): Receipt['taxes'] {
  if (practice.taxNumber === '') return [];
  return (taxRatesOn(practice.address.province, date) ?? []).map((rate) => ({
    code: rate.code,
    basisPoints: rate.basisPoints,
    cents: taxOn(feeCents, rate),
    registrationNumber: rate.code === 'QST' ? practice.qstNumber : practice.taxNumber,
  }));
}

/**
 * What is missing before a receipt may be issued. Source: records-and-claims c: date, client, therapist,
 * amount, signature, registration number, tax number if registered; address and phone (Alberta Blue Cross).
 */
export function missingFromReceipt(receipt: Receipt): Missing[] {
  const missing: Missing[] = [];
  const need = (there: boolean, path: string, reason: string) => {
    if (!there) missing.push({ path, reason });
  };
  const { practice, therapist } = receipt;
  need(practice.name !== '', 'practice', 'practice-name');
  need(practice.address.street !== '' && practice.address.city !== '', 'practice', 'practice-address');
  need(practice.phone !== '', 'practice', 'practice-phone');
  need(therapist.name !== '', 'therapist', 'therapist');
  need(therapist.registrationNumber !== '', 'therapist', 'registration-number');
  need(therapist.signature !== null, 'therapist', 'signature');
  need(receipt.patientName.trim() !== '', 'patient', 'patient-name');
  need(receipt.service.durationMinutes > 0, 'durationMinutes', 'duration');
  need(receipt.feeCents > 0, 'feeCents', 'fee');
  need(
    receipt.taxes.every((tax) => tax.registrationNumber !== ''),
    'practice',
    'tax-number',
  );
  return missing;
}

/** Fee and taxes together, in cents. */
export const totalOf = (feeCents: number, taxes: Receipt['taxes']): number =>
  taxes.reduce((sum, tax) => sum + tax.cents, feeCents);

/** The letterhead part of a practice and its therapist, as a receipt freezes it. */
export const letterhead = (
  practice: Practice,
  therapist: Therapist,
): Pick<Receipt, 'practice' | 'therapist'> => ({
  practice: { name: practice.name, address: practice.address, phone: practice.phone, email: practice.email },
  therapist,
});
