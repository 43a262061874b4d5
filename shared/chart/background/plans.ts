import type { PlainDate } from '../../practice/dates.ts';
import { type Background, statementsOf } from './background.ts';
import type { ConsentState } from './consents.ts';

type Known = Pick<Background, 'statements'>;

/** The plan in force: the newest that was signed, or null. */
export const planIn = (background: Known, on?: PlainDate) =>
  statementsOf(background, 'plan').findLast(({ date }) => on === undefined || date <= on) ?? null;

/**
 * How consent to the very version of the plan in force stands on that date, or null without a plan: a plan that was
 * changed or amended after the consent is asked about again (records-and-claims e, www.cmto.com/rules/client-centred-care/).
 */
export function planConsentOn(background: Known, on: PlainDate): ConsentState | null {
  const plan = planIn(background, on);
  if (plan === null) return null;
  const last = statementsOf(background, 'consent').findLast(
    ({ fact, date }) => fact.scope === 'treatment' && fact.plan === plan.entryId && date <= on,
  );
  if (!last) return 'missing';
  const { decision, until } = last.fact;
  return decision === 'given' && until !== '' && until < on ? 'expired' : decision;
}
