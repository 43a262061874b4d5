/** Outcome measures of the therapist's own: from a file into the store, and never changed after that. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#data/ids.ts';
import { createEntry, readEntry, saveEntry } from '#data/records/entries.ts';
import { listInstruments, takeOverInstrument } from '#data/records/instruments.ts';
import { first } from '#data/store/migrations/0001-first.ts';
import { safety } from '#data/store/migrations/0002-safety.ts';
import { encounters } from '#data/store/migrations/0003-encounters.ts';
import { findings } from '#data/store/migrations/0004-findings.ts';
import { withEntry, withInstrument } from '#shared/chart/assessment/measures/edit.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import { EXAMPLE_FILE } from '#shared/clinical/measures/example.ts';
import { byItems } from '../support/measures.ts';
import { newOldStore, oldSigned, THEN } from '../support/oldStore.ts';
import { rawConnection, rowsOf } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import { addPatient, newTestStore, SERVICE, type TestStore } from '../support/store.ts';

let test: TestStore;
beforeEach(() => {
  test = newTestStore();
});
afterEach(() => test.remove());

const fileAt = (name: string) => join(dirname(test.path), name);
function file(content: string | Uint8Array): string {
  const path = fileAt('definition.json');
  writeFileSync(path, content);
  return path;
}
const example = (change: object = {}) => JSON.stringify({ ...JSON.parse(EXAMPLE_FILE), ...change });
const add = (content: string | Uint8Array) => takeOverInstrument(test.context, { path: file(content) });
const listed = () =>
  listInstruments(test.context).instruments.map(({ instrument: { id, version, own } }) => [
    id,
    version,
    own?.name,
  ]);

describe('a definition file', () => {
  it('is taken over, a version a row, the newest first, and each is recorded', () => {
    expect(add(EXAMPLE_FILE)).toMatchObject({ outcome: 'added', instrument: { id: 'own-jaw', version: 1 } });
    expect(add(`\uFEFF${example({ version: 2, name: 'Jaw, revised' })}`)).toMatchObject({ outcome: 'added' });
    expect(listed()).toEqual([
      ['own-jaw', 2, 'Jaw, revised'],
      ['own-jaw', 1, 'Jaw function'],
    ]);
    const events = rowsOf(test, 'audit').filter(({ action }) => action === 'instrument.added');
    expect(events.map(({ entity, entity_id, patient_id }) => [entity, entity_id, patient_id])).toEqual([
      ['instrument', 'own-jaw', null],
      ['instrument', 'own-jaw', null],
    ]);
  });

  it('that is here already changes nothing', () => {
    add(EXAMPLE_FILE);
    const before = rowsOf(test, 'instrument');
    expect(add(EXAMPLE_FILE)).toMatchObject({ outcome: 'there-already' });
    expect(rowsOf(test, 'instrument')).toEqual(before);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['is no JSON', '{', ': not-json'],
    ['is no text', new Uint8Array([0xff, 0xfe, 0x00]), ': not-json'],
    ['is empty', '', ': not-json'],
    ['is nested beyond sense', '['.repeat(100_000), ': not-json'],
    ['is something else', '{"kind":"recipe"}', ': not-an-instrument'],
    ['is larger than any form', ' '.repeat(2_000_000), ': too-large'],
    ['names a place as its id', example({ id: '../../practice' }), 'id: not-valid'],
    ['changes under the scores there are', example({ name: 'Other' }), 'version: version-not-raised'],
    ['reaches back', example({ version: 1, name: 'Other' }), 'version: version-not-raised'],
  ])('that %s is refused with where and why, and nothing is taken over', (_, content, problem) => {
    add(EXAMPLE_FILE);
    const before = rowsOf(test, 'instrument');
    const addition = add(content);
    if (addition.outcome !== 'refused') throw new Error(addition.outcome);
    expect(addition.problems.map(({ path, reason }) => `${path}: ${reason}`)).toContain(problem);
    expect(rowsOf(test, 'instrument')).toEqual(before);
  });

  it('that is not there, or is no plain file, is said not to be readable, at once', () => {
    mkdirSync(fileAt('folder'));
    execFileSync('mkfifo', [fileAt('pipe')]);
    for (const path of [fileAt('nowhere.json'), fileAt('folder'), fileAt('pipe'), '/dev/zero', 'a\0b'])
      expect(refusalOf(() => takeOverInstrument(test.context, { path }))).toEqual({
        code: 'refused',
        reason: 'file-not-read',
      });
    expect(listed()).toEqual([]);
  });
});

describe('a version in the store', () => {
  it.each([
    ['changed', `UPDATE instrument SET definition = '{}'`],
    ['deleted', 'DELETE FROM instrument'],
    ['replaced', `INSERT OR REPLACE INTO instrument SELECT id, version, added_at, '{}' FROM instrument`],
  ])('is never %s', (_, sql) => {
    add(EXAMPLE_FILE);
    const before = rowsOf(test, 'instrument');
    const raw = rawConnection(test);
    expect(() => raw.exec(sql)).toThrow(/never/u);
    raw.close();
    expect(rowsOf(test, 'instrument')).toEqual(before);
  });

  it('is copied into what is charted by it, which then needs the store no longer', () => {
    const addition = add(EXAMPLE_FILE);
    if (addition.outcome === 'refused') throw new Error('refused');
    const { context } = test;
    const { entryId } = createEntry(context, { patientId: addPatient(context), kind: 'assessment' });
    const rows = withEntry(withInstrument([], addition.instrument), 'own-jaw', byItems([1, 2, 3, 4]));
    const body = { ...emptyAssessment(), measures: rows };
    saveEntry(context, { entryId, revision: 0, service: SERVICE, body });
    add(example({ version: 2, items: { count: 5, low: 0, high: 9 } }));
    expect(readEntry(context, { entryId }).entry.body).toMatchObject({
      measures: [{ own: { version: 1, items: { length: 5 } }, score: { version: 1, value: 63 } }],
    });
  });
});

describe('a store of version 4', () => {
  it('gets a place for own instruments, and keeps the rest as it was', () => {
    const patient = { id: newId(THEN), givenName: 'Maren' };
    const visit = oldSigned(patient.id);
    const old = newOldStore([first, safety, encounters, findings], {
      patients: [patient],
      entries: [visit],
      also: () => undefined,
    });
    const before = rowsOf(old, 'entry');
    const context = old.open();
    expect(listInstruments(context)).toEqual({ instruments: [] });
    expect(rowsOf(old, 'entry')).toEqual(before);
    context.store.close();
    old.remove();
  });
});
