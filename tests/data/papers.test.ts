import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryDocument } from '#data/documents/entryDocument.ts';
import { DRAWING } from '#data/drawing.ts';
import { createEntry, discardEntry, readEntry, saveEntry } from '#data/records/entries.ts';
import { blankPdf, entryPdf, entryPdfName, writeBlankPdf, writeEntryPdf } from '#data/records/papers.ts';
import { writePractice } from '#data/records/practice.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import { emptyGoal } from '#shared/chart/plan/goal.ts';
import { plannedHomeCare } from '#shared/chart/plan/homeCare.ts';
import { emptyPlan, type PlanBody } from '#shared/chart/plan/schema.ts';
import type { EntryPaper } from '#shared/contract/papers.ts';
import { rowsOf } from '../support/raw.ts';
import { laterRefusalOf } from '../support/refusal.ts';
import {
  addDraft,
  addPatient,
  addSigned,
  addSignedOf,
  bout,
  completeVisit,
  newTestStore,
  PRACTICE,
  patientNamed,
  SERVICE,
  signedIntake,
  type TestStore,
  THERAPIST,
} from '../support/store.ts';

let test: TestStore;
let patientId: string;
beforeEach(() => {
  test = newTestStore();
  patientId = addPatient(test.context, patientNamed('Maren', 'Okonkwo', { alerts: 'Pacemaker' }));
});
afterEach(() => test.remove());

/** A page of the chart, in English. */
const page = (entryId: string): EntryPaper => ({
  entryId,
  language: 'en',
  copyFor: 'chart',
  paper: 'letter',
});
/** What was given to be drawn. */
async function drawn(entryId: string, more: Partial<EntryPaper> = {}): Promise<EntryDocument> {
  const { pdf } = await entryPdf(test.context, { ...page(entryId), ...more });
  return JSON.parse(
    Buffer.from(pdf)
      .toString()
      .replace(/^entry /u, ''),
  );
}
const idsIn = ({ versions }: EntryDocument) => versions.map(({ entry }) => entry.id);
const lastEvent = () => rowsOf(test, 'audit').at(-1);

function amended(entryId: string): string {
  const { entryId: id } = amendEntry(test.context, { entryId, reason: 'The side was wrong.' });
  saveEntry(test.context, {
    entryId: id,
    revision: 0,
    service: SERVICE,
    body: completeVisit({ plan: 'New.' }),
  });
  signEntry(test.context, { entryId: id, revision: 1 });
  return id;
}

describe('the document of an entry', () => {
  it('says who, when, by whom, under which letterhead and with which alerts', async () => {
    const entryId = addSigned(test.context, patientId);
    expect(await drawn(entryId, { language: 'fr' })).toMatchObject({
      language: 'fr',
      zone: 'America/Toronto',
      generatedAt: test.clock.now(),
      practice: { name: PRACTICE.name, phone: PRACTICE.phone },
      patient: { id: patientId, name: 'Maren Okonkwo', birthDate: '1984-03-12' },
      versions: [{ entry: readEntry(test.context, { entryId }).entry, therapist: THERAPIST }],
      isBeingAmended: false,
      alerts: [
        { what: { type: 'note', note: 'Pacemaker' } },
        { what: { type: 'consent' } },
        { what: { type: 'history-missing' } },
      ],
    });
  });

  it('that is handed to the patient is the same without what the therapist keeps in view', async () => {
    const entryId = addSigned(test.context, patientId);
    const [chart, copy] = [await drawn(entryId), await drawn(entryId, { copyFor: 'patient' })];
    expect(copy).toEqual({ ...chart, copyFor: 'patient', alerts: null });
    expect(JSON.stringify(chart)).toContain('Pacemaker');
    expect(JSON.stringify(copy)).not.toContain('Pacemaker');
  });

  it('holds every signed version, the newest first, whichever was asked for', async () => {
    const first = addSigned(test.context, patientId);
    const second = amended(first);
    const third = amended(first);
    for (const asked of [first, second, third])
      expect(idsIn(await drawn(asked))).toEqual([third, second, first]);
  });

  it('leaves an amendment in writing out, and says that there is one; asked for itself, it stands on top', async () => {
    const first = addSigned(test.context, patientId);
    const { entryId: open } = amendEntry(test.context, { entryId: first, reason: 'Wrong.' });
    expect(await drawn(first)).toMatchObject({ isBeingAmended: true, versions: [{ entry: { id: first } }] });
    const document = await drawn(open);
    expect([idsIn(document), document.isBeingAmended]).toEqual([[open, first], false]);
  });

  it('of a discarded draft is that draft alone', async () => {
    const first = addSigned(test.context, patientId);
    const { entryId: open } = amendEntry(test.context, { entryId: first, reason: 'Wrong.' });
    discardEntry(test.context, { entryId: open, reason: 'Not needed.' });
    expect((await drawn(open)).versions).toMatchObject([{ entry: { id: open, state: 'void' } }]);
    expect(idsIn(await drawn(first))).toEqual([first]);
  });

  it('names the therapist as she was when she wrote it, with her signature of today', async () => {
    const entryId = addSigned(test.context, patientId);
    const renamed = { ...THERAPIST, name: 'O. Marsh', college: 'CMTBC', signature: null };
    writePractice(test.context, { practice: PRACTICE, therapist: renamed });
    const [version] = (await drawn(entryId)).versions;
    expect(version.therapist).toMatchObject({ name: THERAPIST.name, college: 'CMTBC', signature: null });
  });

  it('is refused for an entry that is not there or was changed behind the app', async () => {
    const entryId = '01a2032b-c0bd-7fd0-b26c-338af2749da0';
    const refusal = await laterRefusalOf(() => entryPdf(test.context, page(entryId)));
    expect(refusal.reason).toBe('entry-not-found');
  });
});

describe('the home-care sheet', () => {
  const plan = (homeCare: PlanBody['homeCare']): PlanBody => ({
    ...emptyPlan(),
    bouts: [{ ...bout(), position: '', reason: '' }],
    goals: [{ ...emptyGoal('goal'), words: 'Garden again.', evaluation: 'She says so.' }],
    dose: { minutes: 45, perWeek: 1, weeks: 4, total: null, start: '' },
    homeCare,
  });
  const sheet = (entryId: string) => entryPdf(test.context, { ...page(entryId), copyFor: 'home' });

  it('is made of a signed plan, without alerts, and on the record as its paper', async () => {
    const entryId = addSignedOf(test.context, patientId, 'plan', plan([plannedHomeCare('cat-cow')]));
    expect(await drawn(entryId, { copyFor: 'home' })).toMatchObject({ copyFor: 'home', alerts: null });
    expect(lastEvent()).toMatchObject({ action: 'entry.printed', entity_id: entryId });
    expect(await entryPdfName(test.context, { ...page(entryId), copyFor: 'home' })).toEqual({
      name: 'Home care 2026-11-20',
    });
    const path = join(test.folder, 'sheet.pdf');
    await writeEntryPdf(
      { ...test.context, ...DRAWING },
      { ...page(entryId), copyFor: 'home', language: 'fr', path },
    );
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is refused where the patient does nothing at home, and before the plan is signed', async () => {
    for (const entryId of [
      addSigned(test.context, patientId),
      addSignedOf(test.context, patientId, 'plan', plan([])),
    ])
      expect(await laterRefusalOf(() => sheet(entryId))).toEqual({
        code: 'refused',
        reason: 'no-home-care',
      });
    const body = plan([plannedHomeCare('cat-cow')]);
    const { entryId } = createEntry(test.context, { patientId, kind: 'plan', body });
    expect((await laterRefusalOf(() => sheet(entryId))).reason).toBe('entry-not-signed');
  });
});

describe('its file', () => {
  it('is named by kind, date and whom it is for, in the language of the paper, and by no patient', async () => {
    const visitId = addDraft(test.context, patientId);
    const intakeId = signedIntake(test.context, patientId);
    const name = (entryId: string, language: 'en' | 'fr', copyFor: 'chart' | 'patient' = 'chart') =>
      entryPdfName(test.context, { ...page(entryId), language, copyFor });
    expect(await name(visitId, 'en')).toEqual({ name: 'Visit 2026-11-20' });
    expect(await name(intakeId, 'en')).toEqual({ name: 'Health history 2026-11-20' });
    expect(await name(intakeId, 'fr')).toEqual({ name: 'Questionnaire de santé 2026-11-20' });
    expect(await name(intakeId, 'en', 'patient')).toEqual({
      name: 'Health history 2026-11-20, copy for the patient',
    });
    expect(await name(intakeId, 'fr', 'patient')).toEqual({
      name: 'Questionnaire de santé 2026-11-20, copie du patient',
    });
  });

  it('is a real PDF of what was drawn', async () => {
    const path = join(test.folder, 'chart.pdf');
    const entryId = addSigned(test.context, patientId);
    await writeEntryPdf({ ...test.context, ...DRAWING }, { ...page(entryId), path });
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('and its event stand or fall together', async () => {
    const entryId = addSigned(test.context, patientId);
    const before = rowsOf(test, 'audit').length;
    const path = join(test.folder, 'missing', 'chart.pdf');
    const refusal = await laterRefusalOf(() => writeEntryPdf(test.context, { ...page(entryId), path }));
    expect(refusal).toEqual({ code: 'refused', reason: 'file-not-written' });
    expect([rowsOf(test, 'audit').length, existsSync(path)]).toEqual([before, false]);
    expect(readdirSync(test.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('the log', () => {
  it('has an event for each paper that was shown and each that left', async () => {
    const entryId = addSigned(test.context, patientId);
    const path = join(test.folder, 'x.pdf');
    const entry = { patient_id: patientId, entity: 'entry', entity_id: entryId };
    await entryPdf(test.context, page(entryId));
    expect(lastEvent()).toMatchObject({ action: 'entry.printed', ...entry });
    await writeEntryPdf(test.context, { ...page(entryId), path });
    expect(lastEvent()).toMatchObject({ action: 'entry.exported', ...entry });
    const form = { patientId, set: 'on', language: 'en' } as const;
    const patient = { patient_id: patientId, entity: 'patient', entity_id: patientId };
    await blankPdf(test.context, form);
    expect(lastEvent()).toMatchObject({ action: 'form.printed', ...patient });
    await writeBlankPdf(test.context, { ...form, path });
    expect(lastEvent()).toMatchObject({ action: 'form.exported', ...patient });
  });

  it('has none for a form that is nobody’s, nor for the name of a file', async () => {
    const entryId = addSigned(test.context, patientId);
    const before = rowsOf(test, 'audit').length;
    await blankPdf(test.context, { patientId: null, set: 'bc', language: 'fr' });
    await entryPdfName(test.context, page(entryId));
    expect(rowsOf(test, 'audit').length).toBe(before);
  });
});

describe('a blank form', () => {
  const form = async (id: string | null) => {
    const { pdf } = await blankPdf(test.context, { patientId: id, set: 'bc', language: 'fr' });
    return JSON.parse(
      Buffer.from(pdf)
        .toString()
        .replace(/^form /u, ''),
    );
  };

  it('bears the letterhead, and what is known of the patient it is for', async () => {
    expect(await form(patientId)).toMatchObject({
      set: 'bc',
      language: 'fr',
      date: '2026-11-20',
      practice: { name: PRACTICE.name },
      therapist: { name: THERAPIST.name },
      patient: { id: patientId, familyName: 'Okonkwo', givenName: 'Maren', birthDate: '1984-03-12' },
    });
    expect((await form(null)).patient).toBeNull();
  });

  it('holds nothing of the chart', async () => {
    expect(JSON.stringify(await form(patientId))).not.toContain('Pacemaker');
  });

  it('is refused for nobody', async () => {
    const nobody = '01a2032b-c0bd-7fd0-b26c-338af2749da0';
    const ask = () => blankPdf(test.context, { patientId: nobody, set: 'on', language: 'en' });
    expect((await laterRefusalOf(ask)).reason).toBe('patient-not-found');
  });
});
