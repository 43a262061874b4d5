import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntry, discardEntry, saveEntry } from '#data/records/entries.ts';
import { searchPatients } from '#data/records/patients.ts';
import { rebuildProjections, refreshProjections } from '#data/records/projections.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import { CONSENT_DECISIONS } from '#shared/chart/consent/schema.ts';
import { ANSWERS } from '#shared/clinical/answers.ts';
import { CONDITIONS, conditionOf } from '#shared/clinical/conditions.ts';
import { actionsFor, RED_FLAG_IDS, redFlagOf } from '#shared/clinical/redFlags.ts';
import { REGION_IDS, sidesOf } from '#shared/clinical/regions.ts';
import { SENSITIVE_AREA_IDS } from '#shared/clinical/sensitiveAreas.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import { rawConnection, rowsOf } from '../support/raw.ts';
import {
  addDraft,
  addPatient,
  bout,
  completeConsent,
  completeIntake,
  completeVisit,
  newTestStore,
  patientNamed,
  SERVICE,
  signedConsent,
} from '../support/store.ts';

const score = fc.option(fc.integer({ min: 0, max: 10 }));
const flags = fc.dictionary(
  fc.constantFrom(...RED_FLAG_IDS),
  fc.constantFrom('yes' as const, 'no' as const),
  {
    maxKeys: 4,
  },
);
/** Answers to red flags, with what was done about the positive ones. */
const screened = flags.map((redFlags) => ({
  redFlags,
  flagActions: RED_FLAG_IDS.filter((flag) => redFlags[flag] === 'yes').map((flag) => ({
    flag,
    action: actionsFor(redFlagOf(flag).level)[0] ?? ('' as const),
    note: '',
    letterId: null,
  })),
}));
const note = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  .filter((text) => text.trim() !== '');

/** A reason stands with every bout, whatever the chart says against it. */
const anyBout = fc
  .record({
    technique: fc.constantFrom(...TECHNIQUE_IDS),
    region: fc.constantFrom(...REGION_IDS),
    pressure: fc.option(fc.integer({ min: 0, max: 5 })),
    minutes: fc.option(fc.integer({ min: 1, max: 60 })),
  })
  .map((one) => bout({ ...one, side: sidesOf(one.region)[0] ?? 'midline', override: 'Asked for it.' }));
const visit = fc
  .record({
    painBefore: score,
    painAfter: score,
    subjective: note,
    changes: fc.record({ answer: fc.constantFrom(...ANSWERS), note }),
    bouts: fc.array(anyBout, { minLength: 1, maxLength: 4 }),
  })
  .chain((rest) => screened.map((risks) => completeVisit({ ...rest, ...risks, verbalConsent: ['gluteal'] })));

const condition = fc.constantFrom(...CONDITIONS.filter(({ group }) => group !== null).map(({ id }) => id));
const intake = fc
  .record({
    reason: note,
    conditions: fc.array(condition, { maxLength: 5 }),
    pregnant: fc.boolean(),
  })
  .chain(({ reason, conditions, pregnant }) =>
    screened.map((risks) =>
      completeIntake({
        ...risks,
        reason,
        conditions: conditions.map((id, index) => ({
          id: `c${index}`,
          condition: id,
          places: [{ region: 'calf', side: 'left' }],
          note: '',
          clearedBy: '',
        })),
        answers: {
          ...Object.fromEntries(conditions.map((id) => [conditionOf(id).group, 'yes'])),
          pregnancy: pregnant ? 'yes' : 'no',
        },
        dueDate: pregnant ? '2027-04-01' : '',
      }),
    ),
  );
const consent = fc
  .constantFrom(...CONSENT_DECISIONS)
  .map((decision) => completeConsent({ decision, reason: 'As was said.' }));

const body = fc.oneof(
  visit.map((content) => ({ kind: 'visit' as const, content })),
  intake.map((content) => ({ kind: 'intake' as const, content })),
  consent.map((content) => ({ kind: 'consent' as const, content })),
);
const day = fc.constantFrom('2026-11-02', SERVICE.date).map((date) => ({ ...SERVICE, date }));
/** An entry, and what happens to it after it is saved. */
const saved = body.chain(({ kind, content }) =>
  fc.record({
    kind: fc.constant(kind),
    content: fc.constant(content),
    amendment: { visit, intake, consent }[kind],
    on: day,
    amendedTo: day,
    fate: fc.constantFrom('stay', 'discard', 'sign', 'amend', 'begin-amend'),
  }),
);

/** Asked for at each visit to such an area. */
const EVERY_AREA = {
  scope: 'sensitive-areas' as const,
  areas: [...SENSITIVE_AREA_IDS],
  clinicalReason: 'Pain there.',
  requestedByPatient: true,
};

describe('facts, summaries and last visits', () => {
  it('dropped and made anew from the entries are the same rows, facts of risks and consents too', () => {
    const test = newTestStore();
    const { context } = test;
    const tables = ['fact', 'entry_summary', 'patient'];
    fc.assert(
      fc.property(saved, ({ kind, content, amendment, on, amendedTo, fate }) => {
        const patientId = addPatient(context);
        for (const service of [on, amendedTo]) signedConsent(context, patientId, EVERY_AREA, service);
        const { entryId } = createEntry(context, { patientId, kind });
        saveEntry(context, { entryId, revision: 0, service: on, body: content });
        if (fate === 'discard') discardEntry(context, { entryId, reason: 'x' });
        if (['sign', 'amend', 'begin-amend'].includes(fate)) signEntry(context, { entryId, revision: 1 });
        if (['amend', 'begin-amend'].includes(fate)) {
          const { entryId: id } = amendEntry(context, { entryId, reason: 'x' });
          saveEntry(context, { entryId: id, revision: 0, service: amendedTo, body: amendment });
          if (fate === 'amend') signEntry(context, { entryId: id, revision: 1 });
        }
        const before = tables.map((table) => rowsOf(test, table));
        rebuildProjections(context.store);
        expect(tables.map((table) => rowsOf(test, table))).toEqual(before);
      }),
      { numRuns: 80 },
    );
    const types = new Set(rowsOf(test, 'fact').map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(['bout', 'history', 'condition', 'red-flag', 'consent']),
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
