/** What the chart says of a patient, made by hand. */
import type { Statement } from '#shared/chart/background/background.ts';
import type { SafetyFact } from '#shared/chart/kind.ts';

export const HISTORY: SafetyFact = { type: 'history' };

/** What an entry of that day says, in that order. */
export const said = (date: string, entryId: string, ...facts: SafetyFact[]): Statement[] =>
  facts.map((fact) => ({ entryId, date, fact }));

type Consent = Extract<SafetyFact, { type: 'consent' }>;

/** A decision of the patient herself on treatment, for as long as it takes, unless it says otherwise. */
export const consent = (decision: Consent['decision'], more: Partial<Consent> = {}): Consent => ({
  type: 'consent',
  scope: 'treatment',
  decision,
  areas: [],
  by: 'patient',
  until: '',
  plan: null,
  ...more,
});
