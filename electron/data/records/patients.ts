import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { type Patient, patientProblems } from '#shared/practice/patient.ts';
import { queryTerms, searchTerms } from '#shared/practice/search.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { aboutPatient, record } from './audit.ts';
import { columnsOf, listRow, parsePatient } from './patientRows.ts';
import { today } from './practice.ts';

const notFound = () => new Refusal('not-found', 'patient-not-found');

/** Refuses a birth date that cannot be. */
function check(context: Context, patient: Patient): void {
  const problems = patientProblems(patient, today(context).date);
  if (problems.length === 0) return;
  const fields = problems.map(({ path, reason }) => ({ path: `patient.${path}`, reason }));
  throw new Refusal('invalid', 'input-invalid', { fields });
}

export function searchPatients(
  { store }: Context,
  { text, ...query }: CallParsed<'patients.search'>,
): CallOutput<'patients.search'> {
  const terms = queryTerms(text);
  // Something typed that holds no letter and no digit, such as `*`, finds nobody rather than everybody.
  if (terms.length === 0 && text.trim() !== '') return { rows: [], total: 0 };
  const { rows, total } = store.patientSearch.find({ terms, ...query });
  return { rows: rows.map(listRow), total };
}

export function readPatient(
  context: Context,
  { patientId }: CallParsed<'patients.read'>,
): CallOutput<'patients.read'> {
  return context.store.write(() => {
    const stored = patientRow(context, patientId);
    record(context, 'patient.viewed', aboutPatient(patientId));
    const { archived, revision, createdAt } = stored;
    return {
      id: patientId,
      patient: parsePatient(stored.body),
      archived: archived === 1,
      revision,
      createdAt,
    };
  });
}

/** Who the patient is, for use inside another record; not a look at the chart by itself. */
export const patientOf = (context: Context, patientId: string): Patient =>
  parsePatient(patientRow(context, patientId).body);

/** The row of a patient, or a refusal when there is none. */
export function patientRow({ store }: Context, patientId: string) {
  const stored = store.patients.read(patientId);
  if (!stored) throw notFound();
  return stored;
}

export function createPatient(
  context: Context,
  { patient }: CallParsed<'patients.create'>,
): CallOutput<'patients.create'> {
  check(context, patient);
  const { store, now } = context;
  const patientId = newId(now());
  store.write(() => {
    const number = store.patients.insert(columnsOf(patientId, patient), now());
    store.patientSearch.add(number, searchTerms(patient));
    record(context, 'patient.created', aboutPatient(patientId));
  });
  return { patientId };
}

export function updatePatient(
  context: Context,
  { patientId, revision, patient }: CallParsed<'patients.update'>,
): CallOutput<'patients.update'> {
  check(context, patient);
  const { store } = context;
  return store.write(() => {
    const number = store.patients.numberOf(patientId);
    if (number === undefined) throw notFound();
    if (patientRow(context, patientId).revision !== revision)
      throw new Refusal('conflict', 'changed-elsewhere');
    store.patients.update(columnsOf(patientId, patient));
    store.patientSearch.replace(number, searchTerms(patient));
    record(context, 'patient.changed', aboutPatient(patientId));
    return { revision: revision + 1 };
  });
}

export function archivePatient(
  context: Context,
  { patientId, archived }: CallParsed<'patients.archive'>,
): CallOutput<'patients.archive'> {
  context.store.write(() => {
    patientRow(context, patientId);
    context.store.patients.archive(patientId, archived);
    record(context, archived ? 'patient.archived' : 'patient.restored', aboutPatient(patientId));
  });
  return {};
}
