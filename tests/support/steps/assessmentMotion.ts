/** Range of motion in an assessment: joints opened, values typed. */
import type { Locator } from 'playwright';
import type { MotionCell } from '#shared/chart/assessment/motion/lines.ts';
import { cellName } from '#shared/chart/assessment/motion/words.ts';
import type { JointId } from '#shared/clinical/motion/movements.ts';
import type { OpenApp } from '../app.ts';
import { button } from './fields.ts';

/** Begins an assessment from the chart of a patient. */
export async function beginAssessment(open: OpenApp): Promise<void> {
  const { page, words } = open;
  await button(page.getByRole('main'), words('patients:action.new')).click();
  await page.getByRole('menuitem', { name: words('patients:action.newAssessment') }).click();
  await onAssessment(open);
}

/** Waits for the editor of an assessment. */
export const onAssessment = ({ page, words }: OpenApp): Promise<void> =>
  page.getByRole('navigation', { name: words('assessment:editor.rail') }).waitFor();

/** The section under its heading. */
export const motionSection = ({ page, words }: OpenApp): Locator =>
  page.getByRole('region', { name: words('assessment:section.motion'), exact: true });

/** What opens the section; it is open when something is recorded. */
export const examineMotion = (open: OpenApp): Locator =>
  motionSection(open).getByRole('button', {
    name: new RegExp(`^${open.words('assessment:editor.open')}`, 'u'),
  });

export const jointChip = ({ page, words }: OpenApp, joint: JointId): Locator =>
  page
    .getByRole('toolbar', { name: words('assessment:motion.joints') })
    .getByRole('button', { name: words(`examination:joint.${joint}`), exact: true });

/** The box of a value. */
export const valueBox = (open: OpenApp, cell: MotionCell): Locator =>
  open.page.getByRole('textbox', { name: cellName(cell, open.words), exact: true });

/** Pain, end-feel and the rest of one value. */
export const detailsOf = (open: OpenApp, cell: MotionCell): Locator =>
  open.page.getByRole('group', { name: cellName(cell, open.words), exact: true });
