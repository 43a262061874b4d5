import type { SensationRow } from '#shared/clinical/levels.ts';
import { REFLEX_GRADES, type ReflexGrade } from '#shared/clinical/reflexes.ts';
import { STRENGTH_GRADES, type StrengthGrade } from '#shared/clinical/strength.ts';

/** What a key makes of a value: the new one; null where it names a grade that there is not; else nothing. */
export type ReadKey<Id extends string> = (key: string, value: Id | '') => Id | '' | null | undefined;

const isCleared = (key: string): boolean => key === 'Delete' || key === 'Backspace';

/** A digit is a grade; a plus or a minus behind it is the half step. */
export const strengthKey: ReadKey<StrengthGrade> = (key, value) => {
  if (isCleared(key)) return '';
  const half = key === '+' || key === '=' ? '+' : key === '-' || key === '−' ? '-' : null;
  const typed = half === null ? key : `${value.charAt(0)}${half}`;
  if (half === null && !/^\d$/u.test(key)) return undefined;
  return STRENGTH_GRADES.find((grade) => grade === typed) ?? null;
};

export const reflexKey: ReadKey<ReflexGrade> = (key) => {
  if (isCleared(key)) return '';
  if (!/^\d$/u.test(key)) return undefined;
  return REFLEX_GRADES.find((grade) => grade.charAt(0) === key) ?? null;
};

type Finding = Exclude<SensationRow['finding'], ''>;
const FINDING_KEYS: Record<string, Finding> = {
  '2': 'normal',
  '1': 'reduced',
  '0': 'absent',
  '+': 'increased',
  '=': 'increased',
  '?': 'altered',
};

export const sensationKey: ReadKey<Finding> = (key) => {
  if (isCleared(key)) return '';
  const finding = FINDING_KEYS[key];
  if (finding !== undefined) return finding;
  return /^\d$/u.test(key) ? null : undefined;
};
