/** The techniques of a plan: what is planned, what is to be considered, and whether it fits. */
import type { Locator } from 'playwright';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import type { PlannedBout } from '#shared/chart/plan/schema.ts';
import { emptyPlan, type PlanBody } from '#shared/chart/plan/schema.ts';
import type { OpenApp } from '../app.ts';
import { assessmentOf, person } from '../people.ts';
import { begun, goToAddress, patientId, record, value } from './safety.ts';

/** A plan of that patient which holds this, on the screen; answers with its id. */
export async function beginPlan(
  open: OpenApp,
  patientId: string,
  body: Partial<PlanBody> = {},
): Promise<string> {
  const entryId = await begun(open, patientId, 'plan', { ...emptyPlan(), ...body });
  await goToAddress(open, `/entries/${entryId}`);
  await techniques(open).waitFor();
  return entryId;
}

/** Leg pain whose strength, reflexes and sensation nobody has looked at: the id of the patient. */
export async function unscreened(open: OpenApp): Promise<string> {
  const { language } = open;
  const id = await patientId(open, person('sciatica-like', language));
  const { neurology } = emptyAssessment();
  const body = { ...assessmentOf('sciatica-like', language), neurology, skipped: ['neurology'] };
  await record(open, id, 'assessment', body);
  return id;
}

/** The part of the page that plans techniques. */
export const techniques = ({ page, words }: OpenApp): Locator =>
  page.getByRole('region', { name: words('plan:part.techniques'), exact: true });

/** The label of a field in the second line of a row. */
export const secondLine = ({ words }: OpenApp, column: 'position' | 'reason', row: number): string =>
  words('chart:bout.cell', { column: words(`plan:techniques.${column}`), row });

/** Help in choosing. */
export const suggestions = (open: OpenApp): Locator =>
  techniques(open).getByRole('region', { name: open.words('suggest:title'), exact: true });

/** The plan as it is on the disk. */
export async function planned(open: OpenApp, entryId: string): Promise<PlanBody> {
  const { entry } = await value<{ entry: { body: PlanBody } }>(open, 'entries.read', { entryId });
  return entry.body;
}

export const plannedBout = (more: Partial<PlannedBout> = {}): PlannedBout => ({
  id: crypto.randomUUID(),
  technique: 'petrissage',
  region: 'low-back',
  side: 'both',
  pressure: 3,
  minutes: 10,
  override: '',
  position: '',
  reason: '',
  ...more,
});
