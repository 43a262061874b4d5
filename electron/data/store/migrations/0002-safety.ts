import type { Migration } from '../migrate.ts';

/**
 * Facts say of risks and consents too: `type` names any fact, and what has no column of its own stands in `data`
 * as JSON. The table is a projection, so it is made anew and filled again when the store is opened.
 */
export const safety: Migration = {
  version: 2,
  name: 'safety',
  checksum: '784f1899000e281022e8e737f301dbe22deb178a763141eac4fb812757ebf1bd',
  sql: `
DROP TABLE fact;
CREATE TABLE fact (
  entry_id TEXT NOT NULL REFERENCES entry (id),
  position INTEGER NOT NULL,
  thread_id TEXT NOT NULL,
  patient_id TEXT NOT NULL,
  service_date TEXT NOT NULL,
  signed_at TEXT NOT NULL,
  type TEXT NOT NULL,
  measure TEXT,
  occasion TEXT,
  value REAL,
  unit TEXT,
  technique TEXT,
  region TEXT,
  side TEXT,
  pressure INTEGER,
  minutes INTEGER,
  data TEXT,
  PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_by_patient ON fact (patient_id, type, service_date);
CREATE INDEX fact_by_thread ON fact (thread_id);
CREATE INDEX fact_of_safety ON fact (patient_id, service_date, signed_at, position) WHERE data IS NOT NULL;
DELETE FROM meta WHERE name = 'projections';
`,
};
