import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discardEntry, saveEntry } from '#data/records/entries.ts';
import { searchPatients } from '#data/records/patients.ts';
import { rebuildProjections, refreshProjections } from '#data/records/projections.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { REGION_IDS, sidesOf } from '#shared/clinical/regions.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques.ts';
import { rawConnection, rowsOf } from '../support/raw.ts';
import {
  addDraft,
  addPatient,
  completeVisit,
  newTestStore,
  patientNamed,
  SERVICE,
} from '../support/store.ts';

const score = fc.option(fc.integer({ min: 0, max: 10 }));
const bout = fc.record({
  technique: fc.constantFrom(...TECHNIQUE_IDS),
  region: fc.constantFrom(...REGION_IDS),
  pressure: fc.option(fc.integer({ min: 0, max: 5 })),
  minutes: fc.option(fc.integer({ min: 1, max: 60 })),
});
const visit: fc.Arbitrary<VisitBody> = fc
  .record({
    painBefore: score,
    painAfter: score,
    subjective: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((text) => text.trim() !== ''),
    bouts: fc.array(bout, { minLength: 1, maxLength: 4 }),
  })
  .map(({ bouts, ...rest }) =>
    completeVisit({
      ...rest,
      bouts: bouts.map((one, index) => ({
        ...one,
        id: `b${index}`,
        side: sidesOf(one.region)[0] ?? 'midline',
      })),
    }),
  );

/** A visit, and what happens to it after it is saved. */
const saved = fc.record({
  body: visit,
  fate: fc.constantFrom('stay', 'discard', 'sign', 'amend', 'begin-amend'),
});

describe('facts and summaries', () => {
  it('dropped and made anew from the entries are the same rows', () => {
    const test = newTestStore();
    const { context } = test;
    const patientId = addPatient(context);
    const tables = ['fact', 'entry_summary'];
    fc.assert(
      fc.property(saved, saved, (first, amendment) => {
        const entryId = addDraft(context, patientId, first.body);
        if (first.fate === 'discard') discardEntry(context, { entryId, reason: 'x' });
        if (['sign', 'amend', 'begin-amend'].includes(first.fate))
          signEntry(context, { entryId, revision: 1 });
        if (['amend', 'begin-amend'].includes(first.fate)) {
          const { entryId: id } = amendEntry(context, { entryId, reason: 'x' });
          saveEntry(context, { entryId: id, revision: 0, service: SERVICE, body: amendment.body });
          if (first.fate === 'amend') signEntry(context, { entryId: id, revision: 1 });
        }
        const before = tables.map((table) => rowsOf(test, table));
        rebuildProjections(context.store);
        expect(tables.map((table) => rowsOf(test, table))).toEqual(before);
      }),
      { numRuns: 40 },
    );
    test.remove();
  });

  it('count the newest signed version of a visit, and no draft', () => {
    const test = newTestStore();
    const { context } = test;
    const entryId = addDraft(context, addPatient(context));
    const measured = () =>
      rowsOf(test, 'fact')
        .filter(({ type }) => type === 'measurement')
        .map(({ value }) => value);
    expect(measured()).toEqual([]);

    signEntry(context, { entryId, revision: 1 });
    expect(measured()).toEqual([6, 3]);

    const { entryId: id } = amendEntry(context, { entryId, reason: 'pain was 7' });
    saveEntry(context, {
      entryId: id,
      revision: 0,
      service: SERVICE,
      body: completeVisit({ painBefore: 7 }),
    });
    expect(measured()).toEqual([6, 3]);
    signEntry(context, { entryId: id, revision: 1 });
    expect(measured()).toEqual([7, 3]);
    test.remove();
  });

  it('come back after they were spoiled', () => {
    const test = newTestStore();
    const entryId = addDraft(test.context, addPatient(test.context));
    signEntry(test.context, { entryId, revision: 1 });
    const before = rowsOf(test, 'fact');
    const raw = rawConnection(test);
    raw.exec('UPDATE fact SET value = 0');
    raw.close();
    rebuildProjections(test.context.store);
    expect(rowsOf(test, 'fact')).toEqual(before);
    test.remove();
  });

  it('are made anew at open when another version of the app made them, the search with them', () => {
    const test = newTestStore();
    const { store } = test.context;
    const found = (text: string) =>
      searchPatients(test.context, {
        text,
        show: 'all',
        sort: 'name',
        descending: false,
        offset: 0,
        limit: 9,
      }).total;
    addPatient(test.context, patientNamed('Łukasz', 'Đặng'));
    refreshProjections(store);
    const before = rowsOf(test, 'patient');
    const raw = rawConnection(test);
    raw.exec(`UPDATE patient SET sort_name = 'x', name_key = 'x'; DELETE FROM patient_search`);
    raw.close();

    refreshProjections(store);
    expect(found('dang')).toBe(0);
    store.meta.write('projections', '0');
    refreshProjections(store);
    expect([found('dang'), rowsOf(test, 'patient')]).toEqual([1, before]);
    test.remove();
  });
});
