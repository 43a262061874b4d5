import type { Migration } from '../migrate.ts';

/** Which techniques the therapist works with: those she does not offer, and those of her own. */
export const techniques: Migration = {
  version: 6,
  name: 'techniques',
  checksum: 'cbdd05c27883dcd82b50937c40e4e8250c0ffb4ff36afeca07b1fda37045158b',
  sql: `
CREATE TABLE technique_hidden (
  id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE technique_own (
  id TEXT NOT NULL PRIMARY KEY,
  definition TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
