/** The yardstick of saving: one transaction of the same size in the same kind of store, on the same disk. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { configure, connect } from '#data/store/connection.ts';
import type { World } from './bench.ts';

export interface Commits {
  /** Replaces one text and notes that it did; returns when it is on the disk. */
  commit: () => void;
  close: () => void;
}

const NOTE = 'x'.repeat(250);

export function openCommits({ work }: World, body: string): Commits {
  const path = join(mkdtempSync(join(work, 'commits-')), 'bare.db');
  const connection = connect(path, { key: randomBytes(32), salt: randomBytes(16) }, false);
  configure(connection);
  connection.exec('CREATE TABLE draft (id INTEGER PRIMARY KEY, body TEXT); CREATE TABLE note (body TEXT)');
  const draft = connection.prepare('INSERT OR REPLACE INTO draft VALUES (1, ?)');
  const note = connection.prepare('INSERT INTO note VALUES (?)');
  const write = connection.transaction(() => {
    draft.run(body + randomUUID());
    note.run(NOTE);
  });
  return { commit: () => write.immediate(), close: () => connection.close() };
}
