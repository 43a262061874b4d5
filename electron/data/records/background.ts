import type { Background, Statement } from '#shared/chart/background/background.ts';
import { safetyFactSchema } from '#shared/chart/background/safetyFact.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { alertsOf } from '#shared/practice/patient.ts';
import type { Context } from '../context.ts';
import type { SafetyRow } from '../store/facts.ts';
import { patientOf } from './patients.ts';
import { practiceOf } from './practice.ts';

export const statementOf = ({ entryId, date, data }: SafetyRow): Statement => ({
  entryId,
  date,
  fact: safetyFactSchema.parse(JSON.parse(data)),
});

/**
 * What the chart says of a patient's risks and consents. `except` leaves out what a thread of entries says: an
 * amendment is not measured by what it corrects.
 */
export function backgroundOf(context: Context, patientId: string, except: string | null = null): Background {
  const patient = patientOf(context, patientId);
  const thread = except === null ? [] : context.store.entries.thread(except).map(({ id }) => id);
  return {
    patientId,
    birthDate: patient.birthDate,
    province: practiceOf(context).address.province,
    notes: alertsOf(patient),
    statements: context.store.facts
      .safetyOf(patientId)
      .filter(({ entryId }) => !thread.includes(entryId))
      .map(statementOf),
  };
}

export const readBackground = (
  context: Context,
  { patientId }: CallParsed<'chart.background'>,
): CallOutput<'chart.background'> => ({ background: backgroundOf(context, patientId) });
