import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { receiptSchema } from '#shared/practice/receipt.ts';
import type { Context } from '../context.ts';
import { sha256 } from '../digest.ts';
import { writeOutside } from '../files.ts';
import { newId } from '../ids.ts';
import { aboutPatient, record } from './audit.ts';
import { patientRow } from './patients.ts';
import { draftReceipt } from './receiptDraft.ts';

const notFound = () => new Refusal('not-found', 'receipt-not-found');

const aboutReceipt = (entityId: string, patientId: string) =>
  ({ patientId, entity: 'receipt', entityId }) as const;

export async function previewReceipt(
  context: Context,
  choice: CallParsed<'receipts.preview'>,
): Promise<CallOutput<'receipts.preview'>> {
  const { receipt, row } = draftReceipt(context, choice, null);
  const pdf = await context.renderReceipt(receipt, 'preview');
  context.store.write(() =>
    record(context, 'receipt.previewed', { patientId: row.patientId, entity: 'entry', entityId: row.id }),
  );
  return { receipt, pdf };
}

/** Gives the receipt the next number. It is drawn first, so that one that cannot be drawn uses no number. */
export async function issueReceipt(
  context: Context,
  choice: CallParsed<'receipts.issue'>,
): Promise<CallOutput<'receipts.issue'>> {
  const { store } = context;
  const number = store.receipts.nextNumber();
  const { receipt, row } = draftReceipt(context, choice, number);
  if (store.receipts.hasThread(row.threadId)) throw new Refusal('conflict', 'receipt-exists');
  const pdf = await context.renderReceipt(receipt, 'original');
  const receiptId = newId(receipt.issuedAt);
  const { threadId, patientId, id: entryId } = row;
  const body = JSON.stringify(receipt);
  store.write(() => {
    const { issuedAt, service, totalCents } = receipt;
    store.receipts.insert({
      id: receiptId,
      number,
      patientId,
      entryId,
      threadId,
      issuedAt,
      serviceDate: service.date,
      totalCents,
      body,
      pdf,
    });
    record(context, 'receipt.issued', {
      ...aboutReceipt(receiptId, patientId),
      digest: sha256(body + sha256(pdf)),
    });
  });
  return { receiptId, number };
}

/** A patient's receipts, newest first, each with the times of its reprints. */
export function listReceipts(
  context: Context,
  { patientId }: CallParsed<'receipts.list'>,
): CallOutput<'receipts.list'> {
  const { store } = context;
  return store.write(() => {
    patientRow(context, patientId);
    record(context, 'receipts.listed', aboutPatient(patientId));
    const reissues = Map.groupBy(store.receipts.reissues(patientId), ({ receiptId }) => receiptId);
    const receipts = store.receipts.list(patientId).map((row) => ({
      ...row,
      reissuedAt: (reissues.get(row.id) ?? []).map(({ reissuedAt }) => reissuedAt),
    }));
    return { receipts };
  });
}

function storedReceipt({ store }: Context, receiptId: string) {
  const row = store.receipts.read(receiptId);
  if (!row) throw notFound();
  return { ...row, receipt: receiptSchema.parse(JSON.parse(row.body)) };
}

export function readReceipt(
  context: Context,
  { receiptId }: CallParsed<'receipts.read'>,
): CallOutput<'receipts.read'> {
  return context.store.write(() => {
    const { receipt, pdf, patientId } = storedReceipt(context, receiptId);
    record(context, 'receipt.viewed', aboutReceipt(receiptId, patientId));
    return { receipt, pdf };
  });
}

/** A reprint, marked DUPLICATE with both dates; it is kept as it was handed over. */
export async function reissueReceipt(
  context: Context,
  { receiptId }: CallParsed<'receipts.reissue'>,
): Promise<CallOutput<'receipts.reissue'>> {
  const { store, now } = context;
  const { receipt: original, patientId } = storedReceipt(context, receiptId);
  const reissuedAt = now();
  const receipt = { ...original, reissuedAt };
  const pdf = await context.renderReceipt(receipt, 'duplicate');
  store.write(() => {
    store.receipts.insertReissue(newId(reissuedAt), receiptId, reissuedAt, pdf);
    record(context, 'receipt.reissued', { ...aboutReceipt(receiptId, patientId), digest: sha256(pdf) });
  });
  return { receipt, pdf };
}

/**
 * Writes the original, or the reprint made at that time, to a path that the person chose. The file and its
 * record stand or fall together: without the one there is not the other.
 */
export function writeReceipt(
  context: Context,
  { receiptId, reissuedAt, path }: CallParsed<'receipts.write'>,
): CallOutput<'receipts.write'> {
  const { store } = context;
  store.write(() => {
    const { pdf: original, patientId } = storedReceipt(context, receiptId);
    const pdf = reissuedAt === null ? original : store.receipts.reissuedPdf(receiptId, reissuedAt);
    if (!pdf) throw notFound();
    record(context, 'receipt.exported', aboutReceipt(receiptId, patientId));
    writeOutside(path, pdf);
  });
  return {};
}
