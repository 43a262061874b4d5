import { auditTable } from './audit.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entries.ts';
import { factTables } from './facts.ts';
import { instrumentTable } from './instruments.ts';
import { metaTable } from './meta.ts';
import { patientSearch } from './patientSearch.ts';
import { patientTable } from './patients.ts';
import { planTemplateTable } from './planTemplates.ts';
import { practiceTable } from './practice.ts';
import { receiptTables } from './receipts.ts';
import { techniqueTables } from './techniques.ts';

/** An open store: its tables, each a few prepared statements, and the two ways to write. */
export type Store = ReturnType<typeof storeOver>;

/** Prepares every statement, so that one that does not fit the schema fails at open and not in the chart. */
export function storeOver(connection: Connection) {
  /** Whether a part of the running transaction has failed: then none of it may be kept. */
  let spoiled = false;
  const refuseSpoiled = () => {
    if (spoiled) throw new Error('a part of this transaction failed');
  };

  const outermost = connection.transaction((work: () => unknown) => {
    spoiled = false;
    const result = work();
    refuseSpoiled();
    return result;
  });

  const part = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      spoiled = true;
      throw error;
    }
  };

  return {
    meta: metaTable(connection),
    practice: practiceTable(connection),
    patients: patientTable(connection),
    patientSearch: patientSearch(connection),
    entries: entryTable(connection),
    facts: factTables(connection),
    receipts: receiptTables(connection),
    instruments: instrumentTable(connection),
    techniques: techniqueTables(connection),
    planTemplates: planTemplateTable(connection),
    audit: auditTable(connection),

    /**
     * All of it or none of it, and on the disk when this returns. Inside another one it is a part of that one,
     * on the disk when the outer one is; one part that fails undoes the whole. (A savepoint for each part would
     * make the search index write itself out each time: a bulk load took three times as long.)
     */
    write: <T>(work: () => T): T =>
      connection.inTransaction ? part(work) : (outermost.immediate(work) as T),

    /** Like `write`, for work that awaits. Nothing else may use the store until it settles. */
    batch: async <T>(work: () => T | Promise<T>): Promise<T> => {
      connection.exec('BEGIN IMMEDIATE');
      spoiled = false;
      try {
        const result = await work();
        refuseSpoiled();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        if (connection.inTransaction) connection.exec('ROLLBACK');
        throw error;
      }
    },

    /** Writes the log back into the file and lets go of the key. The store cannot be used afterwards. */
    close: () => {
      connection.close();
    },
  };
}
