import { z } from 'zod';
import { plainDate } from '../../practice/dates.ts';
import { PROVINCES } from '../../practice/provinces.ts';
import { idSchema } from '../entry.ts';
import type { SafetyFact } from '../kind.ts';
import { safetyFactSchema } from './safetyFact.ts';

/** One thing that a signed entry says of a patient's risks and consents, and which entry says it. */
export interface Statement {
  entryId: string;
  /** The date of service of the entry. */
  date: string;
  fact: SafetyFact;
}

/**
 * What the chart says of a patient's risks and consents, in the newest signed version of each entry, oldest
 * first. It is what alerts, contraindications and the rules of signing are worked out from, in the window and
 * in the data process alike. `backgroundOf` in the data process makes it.
 */
export const backgroundSchema = z.object({
  patientId: idSchema,
  birthDate: plainDate(),
  /** Of the practice: its rules hold. */
  province: z.union([z.enum(PROVINCES), z.literal('')]),
  /** What the therapist wrote on the record to keep in view, a line each. */
  notes: z.array(z.string()),
  statements: z.array(z.object({ entryId: idSchema, date: plainDate(), fact: safetyFactSchema })),
});
export type Background = z.infer<typeof backgroundSchema>;

/** The statements of one type, oldest first. */
export const statementsOf = <Type extends SafetyFact['type']>(
  { statements }: Pick<Background, 'statements'>,
  type: Type,
) =>
  statements.filter(
    (statement): statement is Statement & { fact: Extract<SafetyFact, { type: Type }> } =>
      statement.fact.type === type,
  );

/** The newest history, or null when none was taken. */
export const historyOf = (background: Pick<Background, 'statements'>): Statement | null =>
  statementsOf(background, 'history').at(-1) ?? null;

/** What the newest history says, and nothing that an older one said. */
export function fromHistory<Type extends SafetyFact['type']>(
  background: Pick<Background, 'statements'>,
  type: Type,
) {
  const history = historyOf(background);
  return history === null
    ? []
    : statementsOf(background, type).filter(({ entryId }) => entryId === history.entryId);
}
