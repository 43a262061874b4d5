/** What a chart says of risks: histories and consents recorded by calls, and the safety parts of the screen. */
import { existsSync } from 'node:fs';
import type { Locator } from 'playwright';
import {
  CONSENT_ELEMENTS,
  type ConsentBody,
  consentSchema,
  emptyConsent,
} from '#shared/chart/consent/schema.ts';
import { emptyIntake, type IntakeBody } from '#shared/chart/intake/schema.ts';
import type { KindId } from '#shared/chart/registry.ts';
import { listName, type Patient } from '#shared/practice/patient.ts';
import type { HandSignature } from '#shared/practice/signature.ts';
import type { OpenApp } from '../app.ts';
import { until } from '../until.ts';
import { answerSaveDialog } from './receipt.ts';
import { drawSignature } from './start.ts';

/** A call that must succeed: its value. */
export async function value<T>(open: OpenApp, name: string, input: unknown): Promise<T> {
  const result = await open.call(name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
  return result.value as T;
}

/** The id of someone of the practice. */
export async function patientId(open: OpenApp, patient: Patient): Promise<string> {
  const query = { text: '', show: 'all', sort: 'name', descending: false, offset: 0, limit: 200 };
  const { rows } = await value<{ rows: (Patient & { id: string })[] }>(open, 'patients.search', query);
  const found = rows.find((row) => listName(row) === listName(patient));
  if (!found) throw new Error(`${listName(patient)} is not in the practice.`);
  return found.id;
}

/** Begins an entry that holds this; answers with its id. */
export async function begun(open: OpenApp, patientId: string, kind: KindId, body: unknown): Promise<string> {
  const { entryId } = await value<{ entryId: string }>(open, 'entries.create', { patientId, kind, body });
  return entryId;
}

/** Records a signed entry; answers with its id. */
export async function record(open: OpenApp, patientId: string, kind: KindId, body: unknown): Promise<string> {
  const entryId = await begun(open, patientId, kind, body);
  await value(open, 'entries.sign', { entryId, revision: 0 });
  return entryId;
}

/** A history with nothing missing, to which something is added. */
export const historyOf = (more: Partial<IntakeBody> = {}): IntakeBody => ({
  ...emptyIntake(),
  reason: 'Stiff back.',
  emergencyContact: 'Parent, 613-555-0199',
  ...more,
});

/** Enough ink to be somebody's signature. */
export const INK: Extract<HandSignature['signature'], { type: 'strokes' }> = {
  type: 'strokes',
  width: 300,
  height: 100,
  strokes: [
    [
      [10, 80],
      [60, 20],
      [110, 80],
      [160, 20],
      [280, 60],
    ],
  ],
};

/** A consent with nothing missing, to which something is added. */
export const consentOf = (more: Partial<ConsentBody> = {}): ConsentBody =>
  consentSchema.parse({
    ...emptyConsent(),
    decision: 'given',
    proposal: 'Massage of the back.',
    elements: [...CONSENT_ELEMENTS],
    signature: { signature: INK, name: 'A patient', at: new Date().toISOString() },
    ...more,
  });

/** Shows a screen of the practice by its address. */
export async function goToAddress({ page }: OpenApp, address: `/${string}`): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${address}`);
}

export const goToEntry = async (open: OpenApp, entryId: string): Promise<void> => {
  await goToAddress(open, `/entries/${entryId}`);
  await open.page.getByRole('heading', { level: 1 }).waitFor();
};

/** What is kept in view about the patient on the screen. */
export const alerts = ({ page, words }: OpenApp): Locator =>
  page.getByRole('region', { name: words('patients:alerts'), exact: true });

/** What the rules say under a row of the table of techniques. */
export const adviceUnder = ({ page, words }: OpenApp, row: number): Locator =>
  page.getByRole('group', { name: words('chart:advice.rowOf', { row }), exact: true });

export const overrideOf = ({ page, words }: OpenApp, row: number): Locator =>
  page.getByRole('textbox', { name: words('chart:advice.override', { row }), exact: true });

/** Signs with the mouse on the paper of the entry on the screen. */
export const signByHand = (open: OpenApp): Promise<void> =>
  drawSignature(open, INK, open.words('consent:field.sign'));

/** Begins an entry from the menu on the chart of a patient, which is on the screen. */
export async function beginFromChart(
  { page, words }: OpenApp,
  kind: 'newHistory' | 'newConsent' | 'newLetter' | 'newPlan',
): Promise<void> {
  await page.getByRole('button', { name: words('patients:action.new'), exact: true }).click();
  await page.getByRole('menuitem', { name: words(`patients:action.${kind}`), exact: true }).click();
  await page.getByTestId('save-state').waitFor();
}

/** Ticks a box, or takes the tick away, by the words beside it. */
export const tick = ({ page }: OpenApp, words: string): Promise<void> =>
  page
    .locator('label')
    .filter({ has: page.getByRole('checkbox') })
    .filter({ hasText: words })
    .click();

/** Goes through the six elements, one by one. */
export async function tickElements(open: OpenApp): Promise<void> {
  for (const element of CONSENT_ELEMENTS) await tick(open, open.words(`consent:element.${element}.what`));
}

/** Saves the signed entry on the screen by that button, and waits until the file is whole. */
export async function saveEntryTo(open: OpenApp, label: string, path: string): Promise<void> {
  await answerSaveDialog(open, path);
  await open.page.getByRole('button', { name: label, exact: true }).click();
  await until(() => existsSync(path));
  await open.page.getByText(open.words('chart:entry.savedPdf')).first().waitFor();
}
