import { ABSOLUTE_ROWS } from './rows/absolute.ts';
import { CANCER_ROWS } from './rows/cancer.ts';
import { CIRCULATION_ROWS } from './rows/circulation.ts';
import { GENERAL_ROWS } from './rows/general.ts';
import { MEDICATION_ROWS } from './rows/medications.ts';
import { PREGNANCY_ROWS } from './rows/pregnancy.ts';
import { TISSUE_ROWS } from './rows/tissue.ts';

/**
 * The matrix of contraindications: every row and column of clinical knowledge E3, the regulator's list A (E1) and
 * the classes of medication (E4). Findings come in this order. `decisions/0001-contraindications.md` says how
 * the table's ranges were read.
 */
export const RULES = [
  ...ABSOLUTE_ROWS,
  ...CIRCULATION_ROWS,
  ...TISSUE_ROWS,
  ...CANCER_ROWS,
  ...PREGNANCY_ROWS,
  ...GENERAL_ROWS,
  ...MEDICATION_ROWS,
] as const;
export type RuleId = (typeof RULES)[number]['id'];
