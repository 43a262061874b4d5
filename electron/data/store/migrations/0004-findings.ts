import type { Migration } from '../migrate.ts';

/**
 * Facts say what was found, too, and that stands in `data` like what is said of risks: `is_safety` tells the two
 * apart. The table is a projection, so it is made anew and filled again when the store is opened.
 */
export const findings: Migration = {
  version: 4,
  name: 'findings',
  checksum: '56cbc5f84837ea049f83df288721b461c9fe0619008850be338f427387115bc0',
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
  is_safety INTEGER NOT NULL CHECK (is_safety IN (0, 1)),
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
CREATE INDEX fact_of_safety ON fact (patient_id, service_date, signed_at, position) WHERE is_safety = 1;
DELETE FROM meta WHERE name = 'projections';
`,
};
