/** A plan in the window: drafts that hold something already, and the cards of its goals. */
import type { Locator } from 'playwright';
import { emptyGoal, type Goal } from '#shared/chart/plan/goal.ts';
import { emptyPlan, type PlanBody, type PlannedBout } from '#shared/chart/plan/schema.ts';
import type { OpenApp } from '../app.ts';
import { stranger } from '../people.ts';
import { group } from './fields.ts';
import { begun, goToEntry, value } from './safety.ts';

export const plannedBout = (more: Partial<PlannedBout> = {}): PlannedBout => ({
  id: 'a',
  technique: 'effleurage',
  region: 'low-back',
  side: 'both',
  pressure: 2,
  minutes: 30,
  override: '',
  position: 'prone',
  reason: 'Guarded.',
  ...more,
});

/** A goal that is measured by nothing. */
export const saidGoal = (more: Partial<Goal> = {}): Goal => ({
  ...emptyGoal('g'),
  words: 'Sit through a meeting.',
  evaluation: 'She says so.',
  ...more,
});

/** A plan with nothing missing, to which something is added. */
export const planOf = (more: Partial<PlanBody> = {}): PlanBody => ({
  ...emptyPlan(),
  goals: [saidGoal()],
  bouts: [plannedBout()],
  dose: { minutes: 60, perWeek: 2, weeks: 4, total: null, start: '' },
  ...more,
});

/** Somebody new in the practice: the id. */
export async function newPatient(open: OpenApp): Promise<string> {
  const patient = stranger({ language: open.language });
  const { patientId } = await value<{ patientId: string }>(open, 'patients.create', { patient });
  return patientId;
}

/** Begins a plan that holds this, and shows it. */
export async function beginPlan(open: OpenApp, patientId: string, body: PlanBody): Promise<void> {
  await goToEntry(open, await begun(open, patientId, 'plan', body));
  await open.page.getByTestId('save-state').waitFor();
}

/** The card of a goal, counted from one. */
export const goalCard = ({ page, words }: OpenApp, number: number): Locator =>
  group(page, words('plan:goal.one', { number }));
