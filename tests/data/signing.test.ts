import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEntry, saveEntry, timeline } from '#data/records/entries.ts';
import { writePractice } from '#data/records/practice.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import { isLate } from '#shared/chart/entry.ts';
import { rawConnection } from '../support/raw.ts';
import { refusalOf } from '../support/refusal.ts';
import {
  addDraft,
  addPatient,
  addSigned,
  completeVisit,
  newTestStore,
  PRACTICE,
  SERVICE,
  type TestStore,
  THERAPIST,
} from '../support/store.ts';

let test: TestStore;
let patientId: string;
beforeEach(() => {
  test = newTestStore();
  patientId = addPatient(test.context);
});
afterEach(() => test.remove());

const read = (entryId: string) => readEntry(test.context, { entryId });

/** Writes and signs an amendment of an entry; gives its id. */
function amend(entryId: string, reason: string, body = completeVisit()): string {
  const { entryId: id } = amendEntry(test.context, { entryId, reason });
  const { revision } = read(id).entry;
  saveEntry(test.context, { entryId: id, revision, service: SERVICE, body });
  signEntry(test.context, { entryId: id, revision: revision + 1 });
  return id;
}

describe('signing', () => {
  it('is refused with the list of what is missing, and changes nothing', () => {
    const entryId = addDraft(test.context, patientId, completeVisit({ response: ' ', bouts: [] }));
    const error = refusalOf(() => signEntry(test.context, { entryId, revision: 1 }));
    expect(error).toEqual({
      code: 'refused',
      reason: 'entry-incomplete',
      missing: [
        { path: 'bouts', reason: 'bouts' },
        { path: 'response', reason: 'response' },
      ],
    });
    expect(read(entryId).entry.state).toBe('draft');
  });

  it('is of the text that was read: an older revision is refused', () => {
    const entryId = addDraft(test.context, patientId);
    expect(refusalOf(() => signEntry(test.context, { entryId, revision: 0 })).reason).toBe(
      'changed-elsewhere',
    );
  });

  it('freezes the author as she is, whatever she is called later', () => {
    const entryId = addDraft(test.context, patientId);
    writePractice(test.context, { practice: PRACTICE, therapist: { ...THERAPIST, name: 'Odalys Marsh' } });
    const { entry } = signEntry(test.context, { entryId, revision: 1 });
    writePractice(test.context, { practice: PRACTICE, therapist: { ...THERAPIST, name: 'O. Third' } });
    expect(entry.author.name).toBe('Odalys Marsh');
    expect(read(entryId).entry).toEqual(entry);
  });

  it('makes the entry read-only', () => {
    const entryId = addSigned(test.context, patientId);
    const save = () =>
      saveEntry(test.context, { entryId, revision: 1, service: SERVICE, body: completeVisit() });
    const again = () => signEntry(test.context, { entryId, revision: 1 });
    expect([refusalOf(save).reason, refusalOf(again).reason]).toEqual([
      'entry-not-a-draft',
      'entry-not-a-draft',
    ]);
  });

  it('more than 24 hours after the service is late, by its own times', () => {
    const entryId = addDraft(test.context, patientId);
    test.clock.set('2026-11-21T19:00:00.000Z');
    expect(isLate(read(entryId).entry, test.clock.now())).toBe(false);
    test.clock.pass(1);
    const { entry } = signEntry(test.context, { entryId, revision: 1 });
    expect(isLate(entry, entry.signedAt ?? '')).toBe(true);
  });
});

describe('an entry changed behind the app', () => {
  it.each([
    ['body', `body = replace(body, 'gardening', 'a car accident')`],
    ['service date', `service_date = '2026-11-19'`],
    ['author', `author_name = 'Somebody Else'`],
    ['time of signing', `signed_at = '2026-11-20T14:00:00.000Z'`],
  ])('is not shown as signed: %s', (_what, change) => {
    const entryId = addSigned(test.context, patientId);
    const raw = rawConnection(test);
    raw.exec(`DROP TRIGGER entry_is_final; UPDATE entry SET ${change}`);
    raw.close();
    expect(refusalOf(() => read(entryId))).toEqual({ code: 'damaged', reason: 'entry-altered' });
  });
});

describe('an amendment', () => {
  it('begins as a copy of what it amends, says why, and leaves the original as it was', () => {
    const entryId = addSigned(test.context, patientId);
    const original = read(entryId).entry;
    test.clock.pass(3600);

    const id = amend(entryId, 'side was wrong', completeVisit({ objective: 'Left, not right.' }));

    expect(read(entryId).entry).toEqual(original);
    expect(read(entryId).amendments).toEqual([read(id).entry]);
    expect(read(id).entry).toMatchObject({
      state: 'signed',
      amends: { entryId, reason: 'side was wrong' },
      body: completeVisit({ objective: 'Left, not right.' }),
      signedAt: test.clock.now(),
    });
  });

  it('of an amended entry amends the newest version, and every version names what came after it', () => {
    const first = addSigned(test.context, patientId);
    const second = amend(first, 'one');
    const third = amend(first, 'two', completeVisit({ plan: 'Third' }));
    const ids = (entryId: string) => read(entryId).amendments.map(({ id }) => id);
    expect([ids(first), ids(second), ids(third)]).toEqual([[second, third], [third], []]);
    expect(read(third).entry.amends?.entryId).toBe(second);
    expect(timeline(test.context, { patientId }).items.map(({ id }) => id)).toEqual([third, second, first]);
  });

  it('asked for twice is one draft with the newer reason', () => {
    const entryId = addSigned(test.context, patientId);
    const drafts = ['first reason', 'better reason'].map(
      (reason) => amendEntry(test.context, { entryId, reason }).entryId,
    );
    expect(drafts[0]).toBe(drafts[1]);
    expect(read(drafts[0] ?? '').entry.amends?.reason).toBe('better reason');
  });

  it('is refused for what is not signed', () => {
    const entryId = addDraft(test.context, patientId);
    expect(refusalOf(() => amendEntry(test.context, { entryId, reason: 'x' })).reason).toBe(
      'entry-not-signed',
    );
  });
});
