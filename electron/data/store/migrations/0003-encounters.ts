import type { Migration } from '../migrate.ts';

/**
 * The last visit is that of the newest encounter: a consent, a history or a letter leaves it alone. Which kinds are
 * encounters is not for SQL to know. A summary says it of its entry; summaries are projections, so they are made
 * anew when the store is opened, and the last visits with them.
 */
export const encounters: Migration = {
  version: 3,
  name: 'encounters',
  checksum: '273c53c4a9c2b2993510e8f0f28751aae3ad2071c1e9323b57cfaafdd6aad396',
  sql: `
DROP TRIGGER entry_moves_last_visit;
DROP TRIGGER entry_changes_last_visit;

DROP TABLE entry_summary;
CREATE TABLE entry_summary (
  entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entry (id),
  is_encounter INTEGER NOT NULL CHECK (is_encounter IN (0, 1)),
  pain_before INTEGER,
  pain_after INTEGER,
  bout_count INTEGER NOT NULL,
  excerpt TEXT NOT NULL
) STRICT;
DELETE FROM meta WHERE name = 'projections';

-- Drafts count, since the patient is there while one is written; discarded ones do not, and neither does a version
-- that a later signed one of its thread has taken the place of.
CREATE VIEW encounter AS
SELECT e.id AS entry_id, e.patient_id, e.service_date
FROM entry e JOIN entry_summary s ON s.entry_id = e.id
WHERE s.is_encounter = 1 AND e.state <> 'void' AND NOT EXISTS (
  SELECT 1 FROM entry later
  WHERE later.thread_id = e.thread_id AND later.number > e.number AND later.state = 'signed'
);

CREATE TRIGGER encounter_moves_last_visit AFTER INSERT ON entry_summary WHEN NEW.is_encounter = 1
BEGIN
  UPDATE patient SET last_visit = e.service_date FROM encounter e
  WHERE e.entry_id = NEW.entry_id AND patient.id = e.patient_id
    AND (patient.last_visit IS NULL OR patient.last_visit < e.service_date);
END;
CREATE TRIGGER entry_changes_last_visit AFTER UPDATE OF service_date, state ON entry
WHEN NEW.service_date <> OLD.service_date OR NEW.state <> OLD.state
BEGIN
  UPDATE patient SET last_visit = (
    SELECT service_date FROM encounter WHERE patient_id = NEW.patient_id ORDER BY service_date DESC LIMIT 1
  )
  WHERE id = NEW.patient_id;
END;
`,
};
