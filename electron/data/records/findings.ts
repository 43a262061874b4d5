import { findingFactSchema } from '#shared/chart/findingFact.ts';
import type { Finding } from '#shared/chart/kind.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import type { Context } from '../context.ts';
import type { FindingRow } from '../store/facts.ts';

const findingOf = ({ entryId, date, data, ...measurement }: FindingRow): Finding => ({
  entryId,
  date,
  fact: findingFactSchema.parse(data === null ? { type: 'measurement', ...measurement } : JSON.parse(data)),
});

/** What was measured and found in a patient's open episode of care, oldest first; nothing without one. */
export function findingsOf({ store }: Context, patientId: string): Finding[] {
  const episode = store.entries.openEpisode(patientId);
  return episode === undefined ? [] : store.facts.findingsOf(patientId, episode).map(findingOf);
}

export const readFindings = (
  context: Context,
  { patientId }: CallParsed<'chart.findings'>,
): CallOutput<'chart.findings'> => ({ findings: findingsOf(context, patientId) });
