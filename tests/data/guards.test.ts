import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discardEntry } from '#data/records/entries.ts';
import { issueReceipt, reissueReceipt } from '#data/records/receipts.ts';
import type { Connection } from '#data/store/connection.ts';
import { rawConnection, rowsOf } from '../support/raw.ts';
import { addDraft, addPatient, addSigned, newTestStore, type TestStore } from '../support/store.ts';

let test: TestStore;
let raw: Connection;
beforeEach(async () => {
  test = newTestStore();
  const { context } = test;
  const patientId = addPatient(context);
  const entryId = addSigned(context, patientId);
  discardEntry(context, { entryId: addDraft(context, patientId), reason: 'x' });
  const choice = { entryId, payment: 'cash', paidOn: '2026-11-20', language: 'en' } as const;
  const { receiptId } = await issueReceipt(context, choice);
  await reissueReceipt(context, { receiptId });
  raw = rawConnection(test);
});
afterEach(() => {
  raw.close();
  test.remove();
});

/** A copy of the table's first row put over it by `INSERT OR REPLACE`, one column changed. */
function replaceFirst(table: string, column: string, value: string): void {
  const columns = raw
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table) as string[];
  const values = columns.map((name) => (name === column ? value : name)).join(', ');
  raw.exec(`INSERT OR REPLACE INTO ${table} SELECT ${values} FROM ${table} LIMIT 1`);
}

describe('what is final', () => {
  it.each([
    ['UPDATE a signed entry', `UPDATE entry SET body = '{}' WHERE state = 'signed'`],
    [
      'UPDATE it back to a draft',
      `UPDATE entry SET state = 'draft', hash = NULL, signed_at = NULL WHERE state = 'signed'`,
    ],
    ['UPDATE a void entry', `UPDATE entry SET void_reason = 'y' WHERE state = 'void'`],
    [
      'UPSERT a signed entry',
      `INSERT INTO entry SELECT * FROM entry WHERE state = 'signed' ON CONFLICT (id) DO UPDATE SET body = '{}'`,
    ],
    ['DELETE an entry', `DELETE FROM entry WHERE state = 'signed'`],
    ['DELETE a void entry', `DELETE FROM entry WHERE state = 'void'`],
    ['UPDATE a receipt', 'UPDATE receipt SET total_cents = 0'],
    ['DELETE a receipt', 'DELETE FROM receipt'],
    ['UPDATE a reprint', `UPDATE receipt_reissue SET pdf = x''`],
    ['DELETE a reprint', 'DELETE FROM receipt_reissue'],
    ['UPDATE the log', `UPDATE audit SET action = 'nothing'`],
    ['DELETE from the log', 'DELETE FROM audit WHERE seq = 2'],
    ['DELETE a patient with a chart', 'DELETE FROM patient'],
    [
      'skip a receipt number',
      'INSERT INTO receipt SELECT id || 1, 3, patient_id, entry_id, thread_id || 1, issued_at, service_date, total_cents, body, pdf FROM receipt',
    ],
  ])('%s is refused', (_what, sql) => {
    const tables = ['entry', 'receipt', 'receipt_reissue', 'audit', 'patient'];
    const before = tables.map((table) => rowsOf(test, table));
    expect(() => raw.exec(sql)).toThrow(/never|gaps|FOREIGN KEY/u);
    expect(tables.map((table) => rowsOf(test, table))).toEqual(before);
  });

  it.each([
    ['entry', 'body', `'{}'`],
    ['receipt', 'total_cents', '0'],
    ['receipt_reissue', 'pdf', `x''`],
    ['audit', 'action', `'nothing'`],
  ])('INSERT OR REPLACE into %s is refused', (table, column, value) => {
    const before = rowsOf(test, table);
    expect(() => replaceFirst(table, column, value)).toThrow(/never|gaps/u);
    expect(rowsOf(test, table)).toEqual(before);
  });

  it.each([
    [
      'a signed entry without a hash',
      `UPDATE entry SET state = 'signed', signed_at = 'x' WHERE state = 'draft'`,
    ],
    ['a void entry without a reason', `UPDATE entry SET state = 'void' WHERE state = 'draft'`],
  ])('there is no %s', (_what, sql) => {
    addDraft(test.context, addPatient(test.context));
    expect(() => raw.exec(sql)).toThrow(/CHECK/u);
  });
});
