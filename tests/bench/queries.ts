/** What therapists type to find someone. */
import type { CallInput } from '#shared/contract/contract.ts';
import type { PatientRow } from '#shared/contract/patients.ts';
import { randomFrom } from '../support/random.ts';

export type Query = CallInput<'patients.search'>;

/** The two lists that search: the quick start on Today, and the table of all patients. */
const LISTS = [
  { show: 'active', sort: 'name', descending: false, offset: 0, limit: 8 },
  { show: 'active', sort: 'name', descending: false, offset: 0, limit: 100 },
] as const;

/** The ways to look for one person. Each letter typed is a query of its own, so short ones are many. */
const TYPED: readonly ((row: PatientRow) => string)[] = [
  ({ familyName }) => familyName.slice(0, 1),
  ({ givenName }) => givenName.slice(0, 1),
  ({ familyName }) => familyName.slice(0, 2),
  ({ familyName }) => familyName.slice(0, 3),
  ({ givenName }) => givenName.slice(0, 3),
  ({ familyName }) => familyName,
  ({ givenName, familyName }) => `${givenName} ${familyName}`,
  ({ givenName, familyName }) => `${familyName} ${givenName}`,
  ({ givenName, familyName }) => `${givenName.slice(0, 1)} ${familyName.slice(0, 1)}`,
  ({ givenName, familyName }) => `${familyName.slice(0, 3)} ${givenName.slice(0, 2)}`,
  ({ phone }) => phone,
  ({ phone }) => phone.slice(-4),
  ({ birthDate }) => birthDate,
  ({ birthDate }) => birthDate.slice(0, 4),
  ({ familyName }) => `${familyName}qx`,
];

/** As many different ones, the same for the same people. */
export function queriesFor(people: readonly PatientRow[], count: number): Query[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, index) => {
    const typed = TYPED[index % TYPED.length] ?? (() => '');
    return { ...random.pick(LISTS), text: typed(random.pick(people)) };
  });
}
