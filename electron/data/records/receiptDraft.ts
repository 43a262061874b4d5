import type { Entry } from '#shared/chart/entry.ts';
import { kindOf } from '#shared/chart/registry.ts';
import type { CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { fullName } from '#shared/practice/patient.ts';
import { letterhead, missingFromReceipt, type Receipt, taxesOn, totalOf } from '#shared/practice/receipt.ts';
import type { Context } from '../context.ts';
import type { EntryColumns } from '../store/entries.ts';
import { entryRow } from './entries.ts';
import { entryOf } from './entryRows.ts';
import { patientOf } from './patients.ts';
import { practiceOf, therapistOf } from './practice.ts';

/** The newest signed version of the entry's thread: what a receipt is made from. */
function signedVersion(context: Context, entryId: string): EntryColumns {
  const row = entryRow(context, entryId);
  const newest = context.store.entries.newestSigned(row.threadId);
  if (row.state !== 'signed' || !newest) throw new Refusal('refused', 'entry-not-signed');
  return newest;
}

/**
 * A receipt for a signed entry, as it would be issued now under that number. The therapist is the one who
 * treated, named as she was when she signed; college and signature are hers of today. Refused while a
 * mandatory field is missing (`receipt-incomplete`).
 */
export function draftReceipt(
  context: Context,
  choice: CallParsed<'receipts.preview'>,
  number: number | null,
): { receipt: Receipt; row: EntryColumns } {
  const row = signedVersion(context, choice.entryId);
  const entry = entryOf(row);
  const receipt = receiptFor(context, entry, choice, number);
  const missing = missingFromReceipt(receipt);
  if (missing.length > 0) throw new Refusal('refused', 'receipt-incomplete', { missing });
  return { receipt, row };
}

function receiptFor(
  context: Context,
  { author, body, kind, patientId, service }: Entry,
  { payment, paidOn, language }: CallParsed<'receipts.preview'>,
  number: number | null,
): Receipt {
  const practice = practiceOf(context);
  const therapist = therapistOf(context, author.therapistId);
  const { name, designation, registrationNumber } = author;
  const charge = kindOf(kind).charge(body);
  const feeCents = charge?.feeCents ?? 0;
  const taxes = taxesOn(practice, service.date, feeCents);
  return {
    number,
    issuedAt: context.now(),
    reissuedAt: null,
    zone: practice.timeZone,
    language,
    ...letterhead(practice, { ...therapist, name, designation, registrationNumber }),
    patientId,
    patientName: fullName(patientOf(context, patientId)),
    service: { date: service.date, start: service.start, durationMinutes: charge?.durationMinutes ?? 0 },
    feeCents,
    taxes,
    totalCents: totalOf(feeCents, taxes),
    payment,
    paidOn,
  };
}
