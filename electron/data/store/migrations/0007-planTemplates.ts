import type { Migration } from '../migrate.ts';

/**
 * Templates of plans that the therapist made, which she may rename and delete; and an index that counts what she uses
 * where, over every signed visit and plan.
 */
export const planTemplates: Migration = {
  version: 7,
  name: 'plan-templates',
  checksum: 'ef270591d0bde585db0e89283e16cc3a42a40702b6a946bdbfb6c910200457ef',
  sql: `
CREATE TABLE plan_template (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_of_techniques ON fact (region, technique, thread_id) WHERE technique IS NOT NULL;
`,
};
