import { intake } from '#shared/chart/intake/intake.ts';
import { type IntakeBody, intakeSchema } from '#shared/chart/intake/schema.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { Context } from '../context.ts';
import type { EntryColumns } from '../store/entries.ts';
import { record } from './audit.ts';
import { aboutEntry, draftRow, saveEntry } from './entries.ts';
import { entryOf, serviceOf } from './entryRows.ts';
import { patientOf } from './patients.ts';
import { practiceOf, therapistOf, today } from './practice.ts';

/**
 * A health history that the patient fills in: what she may read of it and what she may change. Who may call this
 * when is decided by `../handOver.ts`.
 */

/** The draft of a history; any other entry is not found. */
function formOf(context: Context, entryId: string): { row: EntryColumns; body: IntakeBody } {
  const row = draftRow(context, entryId, null);
  if (row.kind !== intake.id) throw new Refusal('not-found', 'entry-not-found');
  return { row, body: intakeSchema.parse(entryOf(row).body) };
}

/** From here on the history is one that the patient fills in. */
export function beginForm(context: Context, entryId: string): void {
  context.store.write(() => {
    const { row, body } = formOf(context, entryId);
    const service = serviceOf(row);
    const { revision } = row;
    saveEntry(context, { entryId, revision, service, body: { ...body, filledBy: 'patient' } });
    record(context, 'handover.begun', aboutEntry(row));
  });
}

/** Her form and what her page greets her with: all of the chart that she can reach. */
export function readForm(context: Context, entryId: string): Omit<CallOutput<'handOver.read'>, 'isDone'> {
  return context.store.write(() => {
    const { row, body } = formOf(context, entryId);
    record(context, 'entry.viewed', aboutEntry(row));
    const patient = patientOf(context, row.patientId);
    const { givenName, familyName, preferredName, birthDate, phone, email } = patient;
    return {
      entryId,
      revision: row.revision,
      body,
      date: today(context).date,
      practiceName: practiceOf(context).name,
      therapistName: therapistOf(context, context.therapistId).name,
      patient: { givenName, familyName, preferredName, birthDate, phone, email },
    };
  });
}

/** Saves what she filled in, by the way of every other draft. */
export function saveForm(
  context: Context,
  entryId: string,
  { revision, body }: CallParsed<'handOver.save'>,
): CallOutput<'handOver.save'> {
  return context.store.write(() => {
    const { row, body: stored } = formOf(context, entryId);
    return saveEntry(context, { entryId, revision, service: serviceOf(row), body: byPatient(stored, body) });
  });
}

/**
 * What the patient filled in, with what is the therapist's to say as it was stored: what the history reviews,
 * which questions it asks, who fills it in, what was done about red flags, and which physician agreed to treatment
 * of which condition.
 */
function byPatient(stored: IntakeBody, filled: IntakeBody): IntakeBody {
  const { reviews, before, confirmed, set, filledBy, flagActions } = stored;
  const clearance = ({ id, condition }: IntakeBody['conditions'][number]): string =>
    stored.conditions.find((row) => row.id === id && row.condition === condition)?.clearedBy ?? '';
  const conditions = filled.conditions.map((row) => ({ ...row, clearedBy: clearance(row) }));
  return { ...filled, reviews, before, confirmed, set, filledBy, flagActions, conditions };
}

/** She has signed and gives it back, or the therapist has taken it back. */
export function recordForm(
  context: Context,
  entryId: string,
  action: 'handover.finished' | 'handover.ended',
): void {
  context.store.write(() => record(context, action, aboutEntry(formOf(context, entryId).row)));
}
