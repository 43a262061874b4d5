import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '#data/digest.ts';
import type { Migration } from '#data/store/migrate.ts';
import { MIGRATIONS } from '#data/store/migrations/migrations.ts';
import { createStore, openStore } from '#data/store/open.ts';
import { rawConnection, rowsOf } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import { addPatient, addSigned, newTestStore, type TestStore } from '../support/store.ts';

let test: TestStore;
beforeEach(() => {
  test = newTestStore();
});
afterEach(() => test.remove());

const bytes = () => createHash('sha256').update(readFileSync(test.path)).digest('hex');
const open = (migrations?: readonly Migration[]) =>
  openStore({ path: test.path, key: test.key, now: test.clock.now(), ...(migrations && { migrations }) });
const migration = (version: number, sql: string): Migration => ({
  version,
  name: `step-${version}`,
  sql,
  checksum: sha256(sql),
});

describe('an open store', () => {
  it('has every setting that durability and secrecy rest on', () => {
    const raw = rawConnection(test);
    const settings = [
      'cipher',
      'journal_mode',
      'synchronous',
      'temp_store',
      'foreign_keys',
      'recursive_triggers',
      'secure_delete',
      'cell_size_check',
      'trusted_schema',
      'mmap_size',
      'cache_size',
    ].map((name) => [name, raw.pragma(name, { simple: true })]);
    raw.close();
    expect(Object.fromEntries(settings)).toEqual({
      cipher: 'sqlcipher',
      journal_mode: 'wal',
      synchronous: 2,
      temp_store: 2,
      foreign_keys: 1,
      recursive_triggers: 1,
      secure_delete: 1,
      cell_size_check: 1,
      trusted_schema: 0,
      mmap_size: 0,
      cache_size: -64_000,
    });
  });

  it('keeps nothing of a write when a part of it fails, even if that is caught', async () => {
    const { store } = test.context;
    const withFailingPart = () => {
      addPatient(test.context);
      const part = () =>
        store.write(() => {
          addPatient(test.context);
          throw new Error('half-way');
        });
      expect(part).toThrow('half-way');
    };
    expect(() => store.write(withFailingPart)).toThrow('a part of this transaction failed');
    await expect(store.batch(withFailingPart)).rejects.toThrow('a part of this transaction failed');
    expect(rowsOf(test, 'patient')).toEqual([]);
    store.write(() => addPatient(test.context));
    expect(rowsOf(test, 'patient').length).toBe(1);
  });

  it('undoes a batch that fails, awaited work and all', async () => {
    const batch = test.context.store.batch(async () => {
      addPatient(test.context);
      await Promise.resolve();
      throw new Error('half-way');
    });
    await expect(batch).rejects.toThrow('half-way');
    expect(rowsOf(test, 'patient')).toEqual([]);
  });
});

function putAnotherInItsPlace(): void {
  const other = newTestStore();
  other.context.store.close();
  writeFileSync(test.path, readFileSync(other.path));
  rmSync(other.folder, { recursive: true });
}

describe('a file that is not as it should be', () => {
  beforeEach(() => {
    addSigned(test.context, addPatient(test.context));
    test.context.store.close();
  });

  it.each([
    ['empty', () => truncateSync(test.path, 0)],
    ['cut short', () => truncateSync(test.path, 5000)],
    ['garbage', () => writeFileSync(test.path, randomBytes(65_536))],
    ['plaintext', () => writeFileSync(test.path, `SQLite format 3\0${'x'.repeat(5000)}`)],
    ['another store', () => putAnotherInItsPlace()],
  ])('is named as damaged and left alone: %s', (_what, damage) => {
    damage();
    const before = bytes();
    expect(() => open()).toThrow(/damaged|not a database|malformed/u);
    expect(bytes()).toBe(before);
  });

  it('or is not there is never made anew', () => {
    const missing = { path: join(test.folder, 'gone.db'), key: test.key, now: test.clock.now() };
    expect(refusalOf(() => openStore(missing)).reason).toBe('store-missing');
    expect(refusalOf(() => openStore(missing)).reason).toBe('store-missing');
  });

  it('is not overwritten by a new one', () => {
    const create = () => createStore({ path: test.path, key: test.key, now: test.clock.now() });
    expect(refusalOf(create).reason).toBe('practice-exists');
  });

  it('whose pages were flipped is found out when they are read', () => {
    const content = readFileSync(test.path);
    for (let at = 4096 + 100; at < content.length; at += 4096) content[at] = (content[at] ?? 0) ^ 1;
    writeFileSync(test.path, content);
    expect(() => open().patients.names().next()).toThrow(/malformed|not a database/u);
  });
});

describe('migrations', () => {
  const next = migration(MIGRATIONS.length + 1, 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT');

  it('are frozen: the text of each is what its checksum says, and they count from one', () => {
    expect(MIGRATIONS.map(({ sql }) => sha256(sql))).toEqual(MIGRATIONS.map(({ checksum }) => checksum));
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('are applied once, and recorded', () => {
    test.context.store.close();
    open([...MIGRATIONS, next]).close();
    open([...MIGRATIONS, next]).close();
    expect(rowsOf(test, 'migration').map(({ version, checksum }) => [version, checksum])).toEqual(
      [...MIGRATIONS, next].map(({ version, checksum }) => [version, checksum]),
    );
  });

  it('of a newer app are refused, and the file is untouched', () => {
    test.context.store.close();
    open([...MIGRATIONS, next]).close();
    const before = bytes();
    expect(refusalOf(() => open())).toEqual({ code: 'refused', reason: 'newer-database' });
    expect(bytes()).toBe(before);
  });

  it('with another history than ours are refused', () => {
    test.context.store.close();
    const edited = MIGRATIONS.map((one) => ({ ...one, checksum: sha256('edited') }));
    expect(refusalOf(() => open(edited)).reason).toBe('store-damaged');
  });

  it('that fail leave the data as it was and in use', () => {
    addPatient(test.context);
    test.context.store.close();
    const failing = migration(next.version + 1, 'DELETE FROM audit; CREATE TABLE patient (id INTEGER)');
    expect(refusalOf(() => open([...MIGRATIONS, next, failing]))).toEqual({
      code: 'refused',
      reason: 'migration-failed',
    });
    test.context = { ...test.context, store: open() };
    expect([rowsOf(test, 'patient').length, rowsOf(test, 'migration').length]).toEqual([
      1,
      MIGRATIONS.length,
    ]);
  });

  it('that were edited after they were frozen are not run', () => {
    test.context.store.close();
    const edited = { ...next, sql: `${next.sql};` };
    expect(refusalOf(() => open([...MIGRATIONS, edited])).reason).toBe('migration-failed');
  });
});
