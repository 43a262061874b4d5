import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntry } from '#data/records/entries.ts';
import { createPatient, readPatient, searchPatients } from '#data/records/patients.ts';
import { similarPatients } from '#data/records/similar.ts';
import { patientQuerySchema } from '#shared/contract/patients.ts';
import { patientSchema } from '#shared/practice/patient.ts';
import { queryTerms } from '#shared/practice/search.ts';
import { NAUGHTY } from '../support/naughty.ts';
import {
  addDraft,
  addPatient,
  completeVisit,
  newTestStore,
  patientNamed,
  type TestStore,
} from '../support/store.ts';

let test: TestStore;
beforeAll(() => {
  test = newTestStore();
});
afterAll(() => test.remove());

const search = (text: string) =>
  searchPatients(
    test.context,
    patientQuerySchema.parse({ text, show: 'all', sort: 'name', descending: false, offset: 0, limit: 500 }),
  );
const anything = fc.string({ unit: 'binary', maxLength: 80 });

describe('hostile text is only text', () => {
  it.each(NAUGHTY.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    'in a search: %s',
    (_shown, text) => {
      expect(() => search(text)).not.toThrow();
    },
  );

  it('in a search, whatever it is', () => {
    fc.assert(
      fc.property(anything, (text) => void search(text)),
      { numRuns: 500 },
    );
  });

  it('in a name: kept as typed, and found by its own words', () => {
    const names = fc.oneof(fc.constantFrom(...NAUGHTY), anything);
    fc.assert(
      fc.property(names, names, (familyName, givenName) => {
        const parsed = patientSchema.safeParse(patientNamed(givenName, familyName));
        if (!parsed.success) return;
        const { patientId } = createPatient(test.context, { patient: parsed.data });
        expect(readPatient(test.context, { patientId }).patient).toEqual(parsed.data);
        const typed = familyName.slice(0, 200);
        if (queryTerms(typed).join('') === '' || /\d/u.test(typed)) return;
        expect(search(typed).rows.map(({ id }) => id)).toContain(patientId);
      }),
      { numRuns: 300 },
    );
  });

  it('in a comparison of names', () => {
    fc.assert(
      fc.property(anything, anything, (familyName, givenName) => {
        const birthDate = familyName.slice(0, 10);
        similarPatients(test.context, { familyName, givenName, birthDate, except: null });
      }),
    );
  });

  it('in a note: the same code units after it was stored and read', () => {
    const patientId = addPatient(test.context);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...NAUGHTY), anything), (text) => {
        const body = completeVisit({ subjective: text, plan: text });
        const entryId = addDraft(test.context, patientId, body);
        expect(readEntry(test.context, { entryId }).entry.body).toEqual(body);
      }),
      { numRuns: 200 },
    );
  });
});
