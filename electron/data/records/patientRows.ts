import type { PatientRow } from '#shared/contract/patients.ts';
import { type Patient, patientSchema } from '#shared/practice/patient.ts';
import { fold, words } from '#shared/practice/search.ts';
import type { PatientColumns, PatientListRow } from '../store/patients.ts';

type Named = Pick<Patient, 'familyName' | 'givenName'>;

/** Folded family name, a space, folded given name: what lists are sorted by. */
export const sortNameOf = ({ familyName, givenName }: Named): string => fold(`${familyName} ${givenName}`);

/** The folded words of the full name in alphabetical order. */
export const nameKeyOf = ({ familyName, givenName }: Named): string =>
  words(`${familyName} ${givenName}`).toSorted().join(' ');

/** The columns that are made from a name by folding it. */
export const indexedName = (patient: Named): Pick<PatientColumns, 'sortName' | 'nameKey'> => ({
  sortName: sortNameOf(patient),
  nameKey: nameKeyOf(patient),
});

export function columnsOf(id: string, patient: Patient): PatientColumns {
  const { familyName, givenName, preferredName, birthDate, phone, alerts } = patient;
  return {
    id,
    familyName,
    givenName,
    preferredName,
    birthDate,
    phone,
    alerts,
    ...indexedName(patient),
    body: JSON.stringify(patient),
  };
}

export const parsePatient = (body: string): Patient => patientSchema.parse(JSON.parse(body));

export const listRow = (row: PatientListRow): PatientRow => ({ ...row, archived: row.archived === 1 });
