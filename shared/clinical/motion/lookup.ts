import { z } from 'zod';
import type { MovementId } from './movements.ts';
import type { ReferenceFigure, ReferenceRow, ReferenceTable, Sex } from './reference.ts';
import { ACADEMY_TABLES } from './tables/academies.ts';
import { LIST_TABLES } from './tables/lists.ts';
import { STUDY_TABLES } from './tables/studies.ts';

/** Every version of every table, to choose from. None is the right one: the therapist chooses. */
export const REFERENCE_TABLES = [...ACADEMY_TABLES, ...STUDY_TABLES, ...LIST_TABLES] as const;

export type ReferenceTableId = (typeof REFERENCE_TABLES)[number]['id'];
export const REFERENCE_TABLE_IDS = [...new Set(REFERENCE_TABLES.map(({ id }) => id))] as [
  ReferenceTableId,
  ...ReferenceTableId[],
];

/** The table that an assessment compares with, kept with it so that a later version changes nothing signed. */
export const referenceChoice = z.object({
  table: z.enum(REFERENCE_TABLE_IDS),
  version: z.int().positive(),
});
export type ReferenceChoice = z.infer<typeof referenceChoice>;

type Table = ReferenceTable & { id: ReferenceTableId };

/** A table in that version, or its newest. */
export function tableOf(id: ReferenceTableId, version?: number): Table {
  const versions: readonly Table[] = REFERENCE_TABLES.filter((table) => table.id === id);
  const found = versions
    .filter((table) => version === undefined || table.version === version)
    .reduce<Table | null>(
      (newest, table) => (newest && newest.version > table.version ? newest : table),
      null,
    );
  if (!found) throw new Error('unknown reference table');
  return found;
}

/** The tables that say anything of a movement, for a list to choose from. */
export const tablesFor = (movement: MovementId): readonly ReferenceTableId[] =>
  REFERENCE_TABLE_IDS.filter((id) => tableOf(id).rows.some((row) => row.movement === movement));

export type Reference =
  | {
      found: true;
      table: ReferenceTable;
      row: ReferenceRow;
      /** In what the patient is unlike the people who were measured, as far as both are known. */
      outside: readonly ('age' | 'sex')[];
    }
  /** `examination:noReference.<why>` says it. */
  | { found: false; why: 'not-in-table' | 'not-at-this-age' | 'age-unknown' | 'sex-unknown' | 'not-for-sex' };

const within = (age: number, [from, to]: readonly [number, number]): boolean => age >= from && age <= to;
/** Whole years as a birthday counts them: someone is 8 until the ninth birthday, so half years never come up. */
const ageFits = ({ ages }: ReferenceRow, age: number | null): boolean =>
  ages === null || (age !== null && within(age, ages));

const outsideOf = (
  { population }: ReferenceTable,
  age: number | null,
  sex: Sex | null,
): ('age' | 'sex')[] => {
  const outside: ('age' | 'sex')[] = [];
  if (age !== null && population.ages !== null && !within(age, population.ages)) outside.push('age');
  if (sex !== null && population.sex !== null && population.sex !== sex) outside.push('sex');
  return outside;
};

/**
 * What a table says of a movement for a patient of that age (whole years) and sex; null where it is not known.
 * Where the table says nothing that fits, the answer is why, never the nearest row.
 */
export function referenceFor(
  tableId: ReferenceTableId,
  movement: MovementId,
  age: number | null,
  sex: Sex | null,
  version?: number,
): Reference {
  const table = tableOf(tableId, version);
  const ofMovement = table.rows.filter((row) => row.movement === movement);
  if (ofMovement.length === 0) return { found: false, why: 'not-in-table' };
  const ofAge = ofMovement.filter((row) => ageFits(row, age));
  if (ofAge.length === 0) return { found: false, why: age === null ? 'age-unknown' : 'not-at-this-age' };
  const row = ofAge.find((one) => one.sex === null || one.sex === sex);
  if (!row) return { found: false, why: sex === null ? 'sex-unknown' : 'not-for-sex' };
  return { found: true, table, row, outside: outsideOf(table, age, sex) };
}

/** A figure as the degrees it spans; a threshold has no upper end. */
export function spanOf(figure: ReferenceFigure): { low: number; high: number } {
  switch (figure.kind) {
    case 'value':
      return { low: figure.value, high: figure.value };
    case 'at-least':
      return { low: figure.value, high: Number.POSITIVE_INFINITY };
    case 'range':
      return { low: figure.low, high: figure.high };
    case 'mean':
      return { low: figure.mean, high: figure.mean };
    case 'falls-with-age':
      return { low: figure.oldest, high: figure.youngest };
  }
}
