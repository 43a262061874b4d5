/** The body chart of the fictional practice's assessments: spots by tap and by name, arrows and lines by the pointer. */
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import type { Mark } from '#shared/clinical/body/mark.ts';
import { viewOf } from '#shared/clinical/body/shown.ts';
import type { OpenApp } from '../app.ts';
import { section } from './assessment.ts';
import { chooseKind, chooseTool, drawLine, markByName, picture, tapSpot } from './assessmentBodyChart.ts';
import { button, pick } from './fields.ts';

export async function makeBodyChart(open: OpenApp, { bodyChart }: AssessmentBody): Promise<void> {
  for (const [index, mark] of bodyChart.marks.entries()) {
    await takeBrush(open, mark);
    // One is tapped, the others are found by name: both ways lead to the same marks.
    await put(open, mark, index === 0);
  }
}

/** What the next mark is made with. */
async function takeBrush(open: OpenApp, { kind, intensity }: Mark): Promise<void> {
  const { words } = open;
  const part = section(open, 'bodyChart');
  const label = words('assessment:bodyChart.intensity');
  await chooseKind(open, kind);
  const clear = button(part, words('common:choice.clear', { label }));
  if (intensity !== null) await pick(part, label, `${intensity}`);
  else if (await clear.isEnabled()) await clear.click();
}

async function put(open: OpenApp, { where, referral }: Mark, isTapped: boolean): Promise<void> {
  if (where.type === 'stroke' || referral) {
    const line =
      where.type === 'stroke'
        ? where.stroke
        : { view: referral?.view ?? 'front', points: referral ? [referral.from, referral.to] : [] };
    await chooseTool(open, 'pen');
    await drawLine(open, line.view, line.points);
    await chooseTool(open, 'region');
    return;
  }
  const view = viewOf(where.spot);
  if (isTapped && (await picture(open, view).isVisible())) await tapSpot(open, view, where.spot);
  else await markByName(open, where.spot);
}
