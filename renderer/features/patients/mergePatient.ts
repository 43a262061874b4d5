import type { Patient } from '#shared/practice/patient.ts';

/** The fields of `mine` that differ from what they began as. */
const changed = <T extends object>(base: T, mine: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(mine).filter(([field, value]) => value !== base[field as keyof T]),
  ) as Partial<T>;

/**
 * What was typed over what was stored meanwhile: of a field that only the other one changed, such as an
 * alert added elsewhere, the stored version stays.
 */
export const mergePatient = (base: Patient, mine: Patient, stored: Patient): Patient => ({
  ...stored,
  ...changed(base, mine),
  address: { ...stored.address, ...changed(base.address, mine.address) },
});
