import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createEntry,
  discardEntry,
  listDrafts,
  readEntry,
  saveEntry,
  timeline,
} from '#data/records/entries.ts';
import { searchPatients } from '#data/records/patients.ts';
import { emptyVisit } from '#shared/chart/visit/schema.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  addDraft,
  addPatient,
  addSigned,
  completeVisit,
  newTestStore,
  SERVICE,
  type TestStore,
} from '../support/store.ts';

let test: TestStore;
let patientId: string;
beforeEach(() => {
  test = newTestStore();
  patientId = addPatient(test.context);
});
afterEach(() => test.remove());

const items = () => timeline(test.context, { patientId }).items;
const lastVisit = () =>
  searchPatients(test.context, {
    text: '',
    show: 'all',
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 1,
  }).rows[0]?.lastVisit;

describe('a new draft', () => {
  it('is empty, dated today where the practice is, and names its author', () => {
    test.clock.set('2026-11-21T02:00:00.000Z');
    const { entryId } = createEntry(test.context, { patientId, kind: 'visit' });

    expect(readEntry(test.context, { entryId })).toEqual({
      entry: {
        id: entryId,
        patientId,
        episodeId: expect.any(String),
        kind: 'visit',
        version: 2,
        body: emptyVisit(),
        state: 'draft',
        service: { date: '2026-11-20', start: '', zone: 'America/Toronto' },
        enteredAt: '2026-11-21T02:00:00.000Z',
        author: {
          therapistId: test.context.therapistId,
          name: 'Odalys Fjordheim',
          designation: 'RMT',
          registrationNumber: 'X123',
        },
        revision: 0,
        amends: null,
        signedAt: null,
        hash: null,
        voidReason: null,
      },
      amendments: [],
    });
  });

  it('joins the episode of care that is open', () => {
    const episodes = [1, 2].map(() => {
      const { entryId } = createEntry(test.context, { patientId, kind: 'visit' });
      return readEntry(test.context, { entryId }).entry.episodeId;
    });
    expect(episodes[0]).toBe(episodes[1]);
  });
});

describe('saving', () => {
  it('keeps every character as typed, and is there after a restart', () => {
    const subjective = 'é́\u0000\r\n\t"\'; DROP TABLE entry; -- 🙂 \ud83d ‮right to left';
    const entryId = addDraft(test.context, patientId, completeVisit({ subjective }));
    const { entry } = readEntry(test.reopen(), { entryId });
    expect(entry.body).toEqual(completeVisit({ subjective }));
    expect(entry.revision).toBe(1);
  });

  it('builds on the newest revision only, and the stored one stays', () => {
    const entryId = addDraft(test.context, patientId);
    const stale = () =>
      saveEntry(test.context, {
        entryId,
        revision: 0,
        service: SERVICE,
        body: completeVisit({ plan: 'lost?' }),
      });
    expect(refusalOf(stale)).toEqual({ code: 'conflict', reason: 'changed-elsewhere' });
    expect(readEntry(test.context, { entryId }).entry.body).toEqual(completeVisit());
  });

  it.each([
    ['body.painBefore', { painBefore: 11 }],
    ['body.feeCents', { feeCents: 9550.5 }],
    ['body.plan', { plan: 'x'.repeat(100_001) }],
  ])('names the field that cannot be stored: %s', (path, wrong) => {
    const entryId = addDraft(test.context, patientId);
    const body = { ...completeVisit(), ...wrong };
    const error = refusalOf(() => saveEntry(test.context, { entryId, revision: 1, service: SERVICE, body }));
    expect([error.code, error.fields?.map((field) => field.path)]).toEqual(['invalid', [path]]);
  });

  it('of what is no body at all is refused', () => {
    const entryId = addDraft(test.context, patientId);
    for (const body of [null, 'text', [], 7, undefined]) {
      const error = refusalOf(() =>
        saveEntry(test.context, { entryId, revision: 1, service: SERVICE, body }),
      );
      expect(error.fields?.[0]?.path).toBe('body');
    }
  });
});

describe('discarding a draft', () => {
  it('takes it out of the chart, the drafts and the last visit, and keeps it with the reason', () => {
    const entryId = addDraft(test.context, patientId);
    expect([items().length, listDrafts(test.context).drafts.length, lastVisit()]).toEqual([
      1,
      1,
      SERVICE.date,
    ]);

    discardEntry(test.context, { entryId, reason: 'wrong patient' });

    expect([items().length, listDrafts(test.context).drafts.length, lastVisit()]).toEqual([0, 0, null]);
    const { entry } = readEntry(test.context, { entryId });
    expect([entry.state, entry.voidReason, entry.body]).toEqual(['void', 'wrong patient', completeVisit()]);
  });

  it('is refused for what is signed or void', () => {
    const signed = addSigned(test.context, patientId);
    expect(refusalOf(() => discardEntry(test.context, { entryId: signed, reason: 'x' })).reason).toBe(
      'entry-not-a-draft',
    );
  });
});

describe('the timeline', () => {
  it('shows the newest service first, with what each visit measured and did', () => {
    const older = addSigned(test.context, patientId, completeVisit(), { ...SERVICE, date: '2026-11-01' });
    const draft = addDraft(
      test.context,
      patientId,
      completeVisit({ subjective: '  Sore\n\n neck ', painAfter: null }),
    );

    expect(items()).toMatchObject([
      { id: draft, state: 'draft', painBefore: 6, painAfter: null, boutCount: 2, excerpt: 'Sore neck' },
      {
        id: older,
        state: 'signed',
        painBefore: 6,
        painAfter: 3,
        signedAt: test.clock.now(),
        receiptNumber: null,
      },
    ]);
    expect(lastVisit()).toBe(SERVICE.date);
  });

  it('cuts the excerpt at 140 characters and never inside one', () => {
    addDraft(test.context, patientId, completeVisit({ subjective: '👩‍🦰'.repeat(200) }));
    const excerpt = items()[0]?.excerpt ?? '';
    expect([...excerpt].length).toBe(140);
    expect(excerpt.isWellFormed()).toBe(true);
  });

  it('lists the drafts of all patients with their names', () => {
    const entryId = addDraft(test.context, patientId);
    expect(listDrafts(test.context).drafts).toMatchObject([
      { entryId, patientId, patientName: 'Okonkwo, Maren' },
    ]);
  });
});
