import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '#data/context.ts';
import { newId } from '#data/ids.ts';
import { readBackground } from '#data/records/background.ts';
import { readEntry, saveEntry, timeline } from '#data/records/entries.ts';
import { listNeeds } from '#data/records/needs.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import type { Connection } from '#data/store/connection.ts';
import { first } from '#data/store/migrations/0001-first.ts';
import { emptyVisit } from '#shared/chart/visit/schema.ts';
import {
  newOldStore,
  OLD_SERVICE,
  OLD_VISIT,
  type OldStore,
  oldDraft,
  oldSigned,
  THEN,
} from '../support/oldStore.ts';
import { rawConnection, rowsOf } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import { completeVisit } from '../support/store.ts';

let old: OldStore;
let context: Context;
afterEach(() => {
  context.store.close();
  old.remove();
});

describe('a store of version 1, with visits of version 1', () => {
  const patientId = newId(THEN);
  const visit = oldSigned(patientId);
  const draft = oldDraft(patientId);
  const newBody = {
    ...emptyVisit(),
    ...OLD_VISIT,
    bouts: OLD_VISIT.bouts.map((one) => ({ ...one, override: '' })),
  };

  /** The projections as the app of then had made them. */
  function project(connection: Connection): void {
    for (const { id } of [visit, draft])
      connection
        .prepare(`INSERT INTO entry_summary VALUES (?, 6, 3, 2, 'Low back ache since gardening.')`)
        .run(id);
    connection
      .prepare<unknown[]>(`
        INSERT INTO fact (entry_id, position, thread_id, patient_id, service_date, type, measure, occasion, value, unit)
        VALUES (?, 0, ?, ?, ?, 'measurement', 'pain-nprs', 'before', 6, '/10')`)
      .run(visit.id, visit.id, patientId, OLD_SERVICE.date);
    connection.exec(`INSERT INTO meta VALUES ('projections', '1')`);
  }

  beforeEach(() => {
    const patients = [{ id: patientId, givenName: 'Maren' }];
    old = newOldStore([first], { patients, entries: [visit, draft], also: project });
    context = old.open();
  });

  it('has its facts made anew when it is opened, in the new shape', () => {
    expect(
      rowsOf(old, 'fact').map(({ type, value, region, signed_at }) => [type, value, region, signed_at]),
    ).toEqual([
      ['measurement', 6, null, THEN],
      ['measurement', 3, null, THEN],
      ['bout', null, 'low-back', THEN],
      ['bout', null, 'gluteal', THEN],
    ]);
    expect(rowsOf(old, 'migration').map(({ name }) => name)).toEqual([
      'first',
      'safety',
      'encounters',
      'findings',
      'instruments',
      'techniques',
      'plan-templates',
    ]);
  });

  it('keeps what was signed byte for byte, and reads it as a visit of today', () => {
    const stored = rowsOf(old, 'entry').find(({ id }) => id === visit.id);
    expect([stored?.['version'], JSON.parse(String(stored?.['body']))]).toEqual([1, OLD_VISIT]);
    const { entry } = readEntry(context, { entryId: visit.id });
    expect([entry.version, entry.body]).toEqual([2, newBody]);
    expect(entry.hash).toBe(stored?.['hash']);
  });

  it('still notices a signed visit that was changed: the hash is of the shape that was signed', () => {
    const raw = rawConnection(old);
    raw.exec(`DROP TRIGGER entry_is_final;
      UPDATE entry SET body = replace(body, 'gardening', 'a fall') WHERE state = 'signed'`);
    raw.close();
    expect(refusalOf(() => readEntry(context, { entryId: visit.id })).reason).toBe('entry-altered');
  });

  it('knows nothing of risks and consents, and says what is missing', () => {
    expect(readBackground(context, { patientId }).background.statements).toEqual([]);
    const [need] = listNeeds(context).needs;
    expect(need?.alerts.map(({ what }) => what.type)).toEqual(['consent', 'history-missing']);
  });

  it('lets a signed visit be amended in the shape of today', () => {
    const { entryId } = amendEntry(context, { entryId: visit.id, reason: 'The side was wrong.' });
    expect(readEntry(context, { entryId }).entry.body).toEqual(newBody);
    const body = completeVisit({ plan: 'Every two weeks.' });
    saveEntry(context, { entryId, revision: 0, service: OLD_SERVICE, body });
    expect(signEntry(context, { entryId, revision: 1 }).entry).toMatchObject({ version: 2, body });
    expect(timeline(context, { patientId }).items).toHaveLength(3);
  });

  it('lets a draft be written on and signed in the shape of today', () => {
    const entryId = draft.id;
    expect(readEntry(context, { entryId }).entry).toMatchObject({ version: 2, body: newBody });
    saveEntry(context, { entryId, revision: 1, service: OLD_SERVICE, body: completeVisit() });
    const { entry } = signEntry(context, { entryId, revision: 2 });
    context.store.close();
    context = old.open();
    expect(readEntry(context, { entryId }).entry).toEqual(entry);
  });
});
