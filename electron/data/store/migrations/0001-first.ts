import type { Migration } from '../migrate.ts';

/**
 * The first shape of the store. Columns are what is searched, sorted or guarded; the rest of a record is JSON
 * in `body`, checked by its schema in `shared` on the way in. Large columns stand last, so that lists read
 * only the start of a row.
 */
export const first: Migration = {
  version: 1,
  name: 'first',
  checksum: '44a99fe1b6d18a489bf694a01fcece258a5409d9c487247b3a0467189ad50cb6',
  sql: `
-- What the store knows of itself, such as the version its projections were made by.
CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE practice (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  changed_at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE therapist (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  designation TEXT NOT NULL,
  registration_number TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE patient (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  family_name TEXT NOT NULL,
  given_name TEXT NOT NULL,
  preferred_name TEXT NOT NULL,
  birth_date TEXT NOT NULL,
  phone TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  last_visit TEXT,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  revision INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  alerts TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX patient_by_name ON patient (sort_name, archived);
CREATE INDEX patient_by_birth_date ON patient (birth_date, sort_name, archived);
CREATE INDEX patient_by_last_visit ON patient (last_visit, sort_name, archived);
CREATE INDEX patient_by_name_key ON patient (name_key);

-- Rows hold terms that shared/practice/search.ts has folded, separated by spaces: the ascii tokenizer splits
-- them there and takes every other character as it is.
CREATE VIRTUAL TABLE patient_search USING fts5(
  names, numbers, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6'
);

CREATE TABLE episode (
  id TEXT NOT NULL PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id),
  opened_at TEXT NOT NULL,
  closed_at TEXT
) STRICT;
CREATE INDEX episode_by_patient ON episode (patient_id, opened_at);

-- A thread is an entry and everything that amends it; its id is that of the first.
CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  thread_id TEXT NOT NULL REFERENCES entry (id),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  episode_id TEXT NOT NULL REFERENCES episode (id),
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'void')),
  service_date TEXT NOT NULL,
  service_start TEXT NOT NULL,
  service_zone TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  therapist_id TEXT NOT NULL REFERENCES therapist (id),
  author_name TEXT NOT NULL,
  author_designation TEXT NOT NULL,
  author_registration TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  amends_id TEXT REFERENCES entry (id),
  amends_reason TEXT,
  signed_at TEXT,
  hash TEXT,
  void_reason TEXT,
  body TEXT NOT NULL,
  CHECK ((amends_id IS NULL) = (amends_reason IS NULL)),
  CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
  CHECK ((state = 'signed') = (hash IS NOT NULL)),
  CHECK ((state = 'void') = (void_reason IS NOT NULL))
) STRICT;
CREATE INDEX entry_by_patient ON entry (patient_id, service_date) WHERE state <> 'void';
CREATE INDEX entry_by_thread ON entry (thread_id);
CREATE INDEX entry_drafts ON entry (entered_at) WHERE state = 'draft';

CREATE TRIGGER entry_is_final BEFORE UPDATE ON entry WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a signed or void entry never changes'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

CREATE TRIGGER entry_moves_last_visit AFTER INSERT ON entry
BEGIN
  UPDATE patient SET last_visit = NEW.service_date
  WHERE id = NEW.patient_id AND (last_visit IS NULL OR last_visit < NEW.service_date);
END;
CREATE TRIGGER entry_changes_last_visit AFTER UPDATE OF service_date, state ON entry
WHEN NEW.service_date <> OLD.service_date OR NEW.state = 'void'
BEGIN
  UPDATE patient SET last_visit =
    (SELECT max(service_date) FROM entry WHERE patient_id = NEW.patient_id AND state <> 'void')
  WHERE id = NEW.patient_id;
END;

-- Projections of entries, made anew from them at any time: what the timeline shows of an entry, and what the
-- newest signed version of each thread measured and did.
CREATE TABLE entry_summary (
  entry_id TEXT NOT NULL PRIMARY KEY REFERENCES entry (id),
  pain_before INTEGER,
  pain_after INTEGER,
  bout_count INTEGER NOT NULL,
  excerpt TEXT NOT NULL
) STRICT;

CREATE TABLE fact (
  entry_id TEXT NOT NULL REFERENCES entry (id),
  position INTEGER NOT NULL,
  thread_id TEXT NOT NULL,
  patient_id TEXT NOT NULL,
  service_date TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('measurement', 'bout')),
  measure TEXT,
  occasion TEXT,
  value REAL,
  unit TEXT,
  technique TEXT,
  region TEXT,
  side TEXT,
  pressure INTEGER,
  minutes INTEGER,
  PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_by_patient ON fact (patient_id, type, service_date);
CREATE INDEX fact_by_thread ON fact (thread_id);

CREATE TABLE receipt (
  id TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  entry_id TEXT NOT NULL REFERENCES entry (id),
  thread_id TEXT NOT NULL UNIQUE REFERENCES entry (id),
  issued_at TEXT NOT NULL,
  service_date TEXT NOT NULL,
  total_cents INTEGER NOT NULL,
  body TEXT NOT NULL,
  pdf BLOB NOT NULL
) STRICT;
CREATE INDEX receipt_by_patient ON receipt (patient_id, number);
CREATE TRIGGER receipt_is_next BEFORE INSERT ON receipt
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM receipt)
BEGIN SELECT RAISE(ABORT, 'receipt numbers have no gaps'); END;
CREATE TRIGGER receipt_is_final BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt never changes'); END;
CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt is never deleted'); END;

CREATE TABLE receipt_reissue (
  id TEXT NOT NULL PRIMARY KEY,
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  reissued_at TEXT NOT NULL,
  pdf BLOB NOT NULL
) STRICT;
CREATE INDEX receipt_reissue_by_receipt ON receipt_reissue (receipt_id, reissued_at);
CREATE TRIGGER receipt_reissue_is_final BEFORE UPDATE ON receipt_reissue
BEGIN SELECT RAISE(ABORT, 'a reprint never changes'); END;
CREATE TRIGGER receipt_reissue_stays BEFORE DELETE ON receipt_reissue
BEGIN SELECT RAISE(ABORT, 'a reprint is never deleted'); END;

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  action TEXT NOT NULL,
  patient_id TEXT,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  digest TEXT,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX audit_by_patient ON audit (patient_id, seq) WHERE patient_id IS NOT NULL;
CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log never changes'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is never deleted'); END;
`,
};
