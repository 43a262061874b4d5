import type { SensitiveAreaId } from '../../clinical/sensitiveAreas.ts';
import type { PlainDate } from '../../practice/dates.ts';
import { type Background, statementsOf } from './background.ts';

type Known = Pick<Background, 'statements'>;
type Scope = 'treatment' | 'information' | 'sensitive-areas';

/** How a consent stands on a date: the last word on it decides. */
export type ConsentState = 'missing' | 'given' | 'refused' | 'withdrawn' | 'expired';

/** The last decision on that scope on or before the date, and the entry that it stands in. */
export function consentOn(
  background: Known,
  scope: Exclude<Scope, 'sensitive-areas'>,
  on: PlainDate,
): { state: ConsentState; entryId: string | null; date: PlainDate | null } {
  const last = statementsOf(background, 'consent').findLast(
    ({ fact, date }) => fact.scope === scope && date <= on,
  );
  if (!last) return { state: 'missing', entryId: null, date: null };
  const { decision, until } = last.fact;
  const expired = decision === 'given' && until !== '' && until < on;
  return { state: expired ? 'expired' : decision, entryId: last.entryId, date: last.date };
}

const lastOnArea = (background: Known, area: SensitiveAreaId, on: PlainDate) =>
  statementsOf(background, 'consent').findLast(
    ({ fact, date }) => fact.scope === 'sensitive-areas' && fact.areas.includes(area) && date <= on,
  );

/** Whether the area was agreed to in writing for that very day: what an area asked at every visit needs. */
export function isAgreedForVisit(background: Known, area: SensitiveAreaId, on: PlainDate): boolean {
  const last = lastOnArea(background, area, on);
  return last !== undefined && last.date === on && last.fact.decision === 'given';
}

/** Whether a written consent for the area stands on the date: what an area agreed to for a plan needs. */
export function isAgreedForPlan(background: Known, area: SensitiveAreaId, on: PlainDate): boolean {
  const last = lastOnArea(background, area, on);
  if (last === undefined || last.fact.decision !== 'given') return false;
  return last.fact.until === '' || last.fact.until >= on;
}
