import { alertsOn } from '#shared/chart/background/alerts.ts';
import { kindOf } from '#shared/chart/registry.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { BlankIntake, EntryPaper } from '#shared/contract/papers.ts';
import { fullName } from '#shared/practice/patient.ts';
import { letterhead } from '#shared/practice/receipt.ts';
import type { Context } from '../context.ts';
import type { BlankForm } from '../documents/blankIntake.ts';
import type { EntryDocument, EntryVersion } from '../documents/entryDocument.ts';
import { writeOutside } from '../files.ts';
import type { EntryColumns } from '../store/entries.ts';
import { aboutPatient, record } from './audit.ts';
import { backgroundOf } from './background.ts';
import { aboutEntry, entryRow } from './entries.ts';
import { entryOf, serviceOf } from './entryRows.ts';
import { patientOf } from './patients.ts';
import { practiceOf, therapistOf, today } from './practice.ts';

/** Entries as documents, and forms to fill in by hand: what is printed, and that it was. */

/**
 * Everything that the document of an entry says. Whichever version was asked for, it holds every signed one
 * (rule 2); one that is being written only when that is what was asked for.
 */
function entryDocument(context: Context, { entryId, language, copyFor, paper }: EntryPaper): EntryDocument {
  const asked = entryRow(context, entryId);
  const thread = context.store.entries.thread(asked.threadId);
  // A discarded draft is no part of its thread: it stands alone.
  const shown =
    asked.state === 'void'
      ? [asked]
      : thread.filter(({ id, state }) => state === 'signed' || id === entryId).toReversed();
  const [newest = asked, ...earlier] = shown;
  if (copyFor === 'home') needHomeCare(newest);
  const practice = practiceOf(context);
  const patient = patientOf(context, asked.patientId);
  return {
    language,
    copyFor,
    paper,
    zone: practice.timeZone,
    generatedAt: context.now(),
    practice: letterhead(practice, therapistOf(context, asked.therapistId)).practice,
    patient: { id: asked.patientId, name: fullName(patient), birthDate: patient.birthDate },
    versions: [versionOf(context, newest), ...earlier.map((row) => versionOf(context, row))],
    isBeingAmended: asked.state === 'signed' && thread.some(({ state }) => state === 'draft'),
    alerts:
      copyFor === 'chart' ? alertsOn(backgroundOf(context, asked.patientId), today(context).date) : null,
  };
}

/** The home-care sheet is made of what is signed, and only where there is home care in it. */
function needHomeCare(row: EntryColumns): void {
  if (row.state !== 'signed') throw new Refusal('refused', 'entry-not-signed');
  const { kind, body } = entryOf(row);
  if (!kindOf(kind).homeCare(body)) throw new Refusal('refused', 'no-home-care');
}

/** The therapist is named as she was when she wrote it; college and signature are hers of today. */
function versionOf(context: Context, row: EntryColumns): EntryVersion {
  const entry = entryOf(row);
  const { therapistId, name, designation, registrationNumber } = entry.author;
  return {
    entry,
    therapist: { ...therapistOf(context, therapistId), name, designation, registrationNumber },
  };
}

const recordEntry = (context: Context, entryId: string, action: 'entry.printed' | 'entry.exported'): void =>
  record(context, action, aboutEntry(entryRow(context, entryId)));

export async function entryPdf(
  context: Context,
  paper: CallParsed<'entries.pdf'>,
): Promise<CallOutput<'entries.pdf'>> {
  const pdf = await context.renderEntry(entryDocument(context, paper));
  context.store.write(() => recordEntry(context, paper.entryId, 'entry.printed'));
  return { pdf };
}

/** Says nothing of the patient, and is no look at the chart. */
export async function entryPdfName(
  context: Context,
  { entryId, language, copyFor }: CallParsed<'entries.pdfName'>,
): Promise<CallOutput<'entries.pdfName'>> {
  const row = entryRow(context, entryId);
  const { fileTitle } = await import('../documents/say.ts');
  return { name: fileTitle({ kind: row.kind, date: serviceOf(row).date, copyFor }, language) };
}

/** The file and its event stand or fall together. */
export async function writeEntryPdf(
  context: Context,
  { path, ...paper }: CallParsed<'entries.writePdf'>,
): Promise<CallOutput<'entries.writePdf'>> {
  const pdf = await context.renderEntry(entryDocument(context, paper));
  context.store.write(() => {
    recordEntry(context, paper.entryId, 'entry.exported');
    writeOutside(path, pdf);
  });
  return {};
}

/** Of the patient, what the form bears and nothing else of her record. */
function blankForm(context: Context, { patientId, set, language }: BlankIntake): BlankForm {
  const therapist = therapistOf(context, context.therapistId);
  return {
    set,
    language,
    date: today(context).date,
    createdAt: context.now(),
    ...letterhead(practiceOf(context), therapist),
    patient: patientId === null ? null : knownOf(context, patientId),
  };
}

function knownOf(context: Context, id: string): BlankForm['patient'] {
  const { givenName, familyName, birthDate, phone, email } = patientOf(context, id);
  return { id, givenName, familyName, birthDate, phone, email };
}

/** A form without a patient's name is no look at a chart. */
function recordForm(
  context: Context,
  patientId: string | null,
  action: 'form.printed' | 'form.exported',
): void {
  if (patientId !== null) record(context, action, aboutPatient(patientId));
}

export async function blankPdf(
  context: Context,
  form: CallParsed<'intake.blankPdf'>,
): Promise<CallOutput<'intake.blankPdf'>> {
  const pdf = await context.renderBlankIntake(blankForm(context, form));
  context.store.write(() => recordForm(context, form.patientId, 'form.printed'));
  return { pdf };
}

export async function writeBlankPdf(
  context: Context,
  { path, ...form }: CallParsed<'intake.writeBlankPdf'>,
): Promise<CallOutput<'intake.writeBlankPdf'>> {
  const pdf = await context.renderBlankIntake(blankForm(context, form));
  context.store.write(() => {
    recordForm(context, form.patientId, 'form.exported');
    writeOutside(path, pdf);
  });
  return {};
}
