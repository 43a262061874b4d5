import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#data/ids.ts';
import { searchPatients } from '#data/records/patients.ts';
import type { Connection } from '#data/store/connection.ts';
import { first } from '#data/store/migrations/0001-first.ts';
import { safety } from '#data/store/migrations/0002-safety.ts';
import { type KindId, kindOf } from '#shared/chart/registry.ts';
import { newOldStore, OLD_SERVICE, type OldStore, oldDraft, oldSigned, THEN } from '../support/oldStore.ts';
import { rowsOf } from '../support/raw.ts';

let old: OldStore;
afterEach(() => old.remove());

describe('a store of version 2, where any entry moved the last visit', () => {
  const on = (date: string) => ({ service: { ...OLD_SERVICE, date } });
  const signedOf = (patientId: string, kind: KindId, date: string) => {
    const { version, empty } = kindOf(kind);
    return oldSigned(patientId, { kind, version, body: empty(), ...on(date) });
  };
  const patients = ['Ana', 'Bea', 'Cleo', 'Dina', 'Edda'].map((givenName) => ({
    id: newId(THEN),
    givenName,
  }));
  const [ana = '', bea = '', cleo = '', dina = '', edda = ''] = patients.map(({ id }) => id);
  const misdated = oldSigned(cleo, on('2026-03-31'));
  const entries = [
    oldSigned(ana, on('2026-03-05')),
    signedOf(ana, 'consent', '2026-04-01'),
    signedOf(ana, 'letter', '2026-05-01'),
    signedOf(bea, 'intake', '2026-03-02'),
    misdated,
    oldSigned(cleo, { ...on('2026-03-13'), amends: { entryId: misdated.id, reason: 'Wrong day.' } }),
    oldSigned(dina, on('2026-03-01')),
    oldDraft(dina, on('2026-03-10')),
    oldSigned(edda, on('2026-03-02')),
    oldDraft(edda, { ...on('2026-03-20'), state: 'void', voidReason: 'Wrong patient.' }),
  ];
  const lastVisits = () =>
    rowsOf(old, 'patient').map(({ given_name, last_visit }) => [given_name, last_visit]);

  beforeEach(() => {
    const also = (connection: Connection) => {
      connection.exec(`INSERT INTO meta VALUES ('projections', '2')`);
    };
    old = newOldStore([first, safety], { patients, entries, also });
  });

  it('has the last visits made anew when it is opened, of encounters alone, and lists agree', () => {
    expect(lastVisits()).toEqual([
      ['Ana', '2026-05-01'],
      ['Bea', '2026-03-02'],
      ['Cleo', '2026-03-31'],
      ['Dina', '2026-03-10'],
      ['Edda', '2026-03-20'],
    ]);
    const context = old.open();
    expect(lastVisits()).toEqual([
      ['Ana', '2026-03-05'],
      ['Bea', null],
      ['Cleo', '2026-03-13'],
      ['Dina', '2026-03-10'],
      ['Edda', '2026-03-02'],
    ]);
    const query = {
      text: '',
      show: 'all',
      sort: 'lastVisit',
      descending: true,
      offset: 0,
      limit: 9,
    } as const;
    const listed = searchPatients(context, query).rows.map(({ givenName }) => givenName);
    expect(listed).toEqual(['Cleo', 'Dina', 'Ana', 'Edda', 'Bea']);
    context.store.close();
  });

  it('keeps every entry byte for byte', () => {
    const before = rowsOf(old, 'entry');
    old.open().store.close();
    expect(rowsOf(old, 'entry')).toEqual(before);
  });
});
