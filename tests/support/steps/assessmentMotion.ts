/** Range of motion in an assessment: joints opened, values typed. */
import type { Locator } from 'playwright';
import type { MotionCell } from '#shared/chart/assessment/motion/lines.ts';
import { cellName } from '#shared/chart/assessment/motion/words.ts';
import type { JointId } from '#shared/clinical/motion/movements.ts';
import type { OpenApp } from '../app.ts';

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
