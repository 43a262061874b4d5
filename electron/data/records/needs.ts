import type { Alert } from '#shared/chart/background/alert.ts';
import { alertsOn } from '#shared/chart/background/alerts.ts';
import type { Statement } from '#shared/chart/background/background.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Need } from '#shared/contract/safety.ts';
import { listName } from '#shared/practice/patient.ts';
import type { Context } from '../context.ts';
import { statementOf } from './background.ts';
import { practiceOf, today } from './practice.ts';

/** Alerts that ask for something to be done; the others are kept in view on the chart. */
const isNeed = ({ what }: Alert): boolean => {
  switch (what.type) {
    case 'red-flag':
      return !what.isSettled;
    case 'history-missing':
    case 'history-due':
    case 'history-changed':
    case 'consent':
    case 'minor-alone':
      return true;
    default:
      return false;
  }
};

/** Everyone who needs something, by name. */
export function listNeeds(context: Context): CallOutput<'chart.needs'> {
  const { store } = context;
  const { date } = today(context);
  const { province } = practiceOf(context).address;
  const statements = new Map<string, Statement[]>();
  for (const row of store.facts.everySafety()) {
    const known = statements.get(row.patientId) ?? [];
    known.push(statementOf(row));
    statements.set(row.patientId, known);
  }
  const needs: Need[] = [];
  for (const patient of store.patients.active()) {
    const { id: patientId, birthDate } = patient;
    const known = { patientId, birthDate, province, notes: [], statements: statements.get(patientId) ?? [] };
    const alerts = alertsOn(known, date).filter(isNeed);
    if (alerts.length > 0) needs.push({ patientId, patientName: listName(patient), alerts });
  }
  return { needs };
}
