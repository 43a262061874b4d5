import type { Connection } from './connection.ts';

export interface ReceiptColumns {
  id: string;
  number: number;
  patientId: string;
  entryId: string;
  threadId: string;
  issuedAt: string;
  serviceDate: string;
  totalCents: number;
  /** JSON of the frozen receipt. */
  body: string;
  pdf: Uint8Array<ArrayBuffer>;
}

export type ReceiptListRow = Pick<
  ReceiptColumns,
  'id' | 'number' | 'entryId' | 'issuedAt' | 'totalCents' | 'serviceDate'
>;
export type ReceiptStored = Pick<ReceiptColumns, 'id' | 'patientId' | 'body' | 'pdf'>;

/** Receipts and their reprints; triggers let neither change nor go, and leave no gap in the numbers. */
export function receiptTables(connection: Connection) {
  const nextNumber = connection
    .prepare<[], number>('SELECT coalesce(max(number), 0) + 1 FROM receipt')
    .pluck();
  const insert = connection.prepare<[ReceiptColumns]>(`
    INSERT INTO receipt (id, number, patient_id, entry_id, thread_id, issued_at, service_date, total_cents, body, pdf)
    VALUES (@id, @number, @patientId, @entryId, @threadId, @issuedAt, @serviceDate, @totalCents, @body, @pdf)`);
  const ofThread = connection.prepare<[string], string>('SELECT id FROM receipt WHERE thread_id = ?').pluck();
  const read = connection.prepare<[string], ReceiptStored>(
    'SELECT id, patient_id AS patientId, body, pdf FROM receipt WHERE id = ?',
  );
  const list = connection.prepare<[string], ReceiptListRow>(`
    SELECT id, number, entry_id AS entryId, issued_at AS issuedAt, total_cents AS totalCents,
      service_date AS serviceDate
    FROM receipt WHERE patient_id = ? ORDER BY number DESC`);
  const insertReissue = connection.prepare<[string, string, string, Uint8Array]>(
    'INSERT INTO receipt_reissue (id, receipt_id, reissued_at, pdf) VALUES (?, ?, ?, ?)',
  );
  const reissues = connection.prepare<[string], { receiptId: string; reissuedAt: string }>(`
    SELECT i.receipt_id AS receiptId, i.reissued_at AS reissuedAt
    FROM receipt_reissue i JOIN receipt r ON r.id = i.receipt_id
    WHERE r.patient_id = ? ORDER BY i.reissued_at, i.id`);
  const reissuedPdf = connection
    .prepare<[string, string], Uint8Array<ArrayBuffer>>(
      'SELECT pdf FROM receipt_reissue WHERE receipt_id = ? AND reissued_at = ? ORDER BY id DESC LIMIT 1',
    )
    .pluck();

  return {
    nextNumber: () => nextNumber.get() as number,
    insert: (row: ReceiptColumns) => void insert.run(row),
    hasThread: (threadId: string) => ofThread.get(threadId) !== undefined,
    read: (id: string) => read.get(id),
    /** A patient's receipts, newest number first. */
    list: (patientId: string) => list.all(patientId),
    insertReissue: (id: string, receiptId: string, reissuedAt: string, pdf: Uint8Array) =>
      void insertReissue.run(id, receiptId, reissuedAt, pdf),
    /** Every reprint of a patient's receipts, oldest first. */
    reissues: (patientId: string) => reissues.all(patientId),
    reissuedPdf: (receiptId: string, reissuedAt: string) =>
      reissuedPdf.get(receiptId, reissuedAt) as Uint8Array<ArrayBuffer> | undefined,
  };
}
