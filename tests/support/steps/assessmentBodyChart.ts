/** The body chart of an assessment: on the pictures, by name, and in the list. */
import type { Locator } from 'playwright';
import { z } from 'zod';
import { type BodyChartPart, bodyChartPartSchema } from '#shared/chart/assessment/bodyChart/schema.ts';
import type { MarkKind } from '#shared/clinical/body/mark.ts';
import { spotName } from '#shared/clinical/body/names.ts';
import { pictureOf, regionIn } from '#shared/clinical/body/picture.ts';
import type { Spot } from '#shared/clinical/body/regions.ts';
import type { Point } from '#shared/clinical/body/shape.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';
import type { OpenApp } from '../app.ts';
import { beginAssessment, opener, section } from './assessment.ts';
import { find, pick } from './fields.ts';

/** Begins an assessment from the chart of a patient, and opens the body chart in it. */
export async function beginBodyChart(open: OpenApp): Promise<void> {
  await beginAssessment(open);
  await openBodyChart(open);
}

/** Opens the body chart; one with marks in it is open. */
export async function openBodyChart(open: OpenApp): Promise<void> {
  const closed = opener(open, 'bodyChart');
  await closed.or(picture(open, 'front')).first().waitFor();
  if (await closed.isVisible()) await closed.click();
  await picture(open, 'front').waitFor();
}

/** A view that can be marked. */
export const picture = (open: OpenApp, view: ViewId): Locator =>
  section(open, 'bodyChart').getByRole('listbox', { name: open.words(`body:view.${view}`), exact: true });

/** A region of a view, by its name and whatever is said to be on it. */
export const region = (open: OpenApp, view: ViewId, spot: Spot): Locator =>
  picture(open, view).getByRole('option', { name: spotName(spot, open.words) });

export const chooseKind = (open: OpenApp, kind: MarkKind): Promise<void> =>
  section(open, 'bodyChart')
    .getByRole('radiogroup', { name: open.words('assessment:bodyChart.kind') })
    .locator('label')
    .filter({ hasText: open.words(`body:kind.${kind}`) })
    .click();

export const chooseTool = (open: OpenApp, tool: 'region' | 'pen' | 'eraser'): Promise<void> =>
  pick(
    section(open, 'bodyChart'),
    open.words('assessment:bodyChart.tool.label'),
    open.words(`assessment:bodyChart.tool.${tool}`),
  );

export const markByName = ({ page, words }: OpenApp, spot: Spot): Promise<void> =>
  find(page, words('assessment:bodyChart.find'), spotName(spot, words));

/** Where a point of a view is on the screen. */
export async function onScreen(open: OpenApp, view: ViewId, { x, y }: Point): Promise<Point> {
  const svg = picture(open, view).locator('svg');
  await svg.scrollIntoViewIfNeeded();
  return svg.evaluate(
    (element, [px, py]) => {
      const matrix = (element as SVGSVGElement).getScreenCTM();
      if (!matrix) throw new Error('The picture is not on the screen.');
      const at = new DOMPoint(px, py).matrixTransform(matrix);
      return { x: at.x, y: at.y };
    },
    [x, y] as const,
  );
}

/** The middle of a spot in chart units. */
export function middleOfSpot(view: ViewId, spot: Spot): Point {
  const found = regionIn(view, spot);
  if (!found) throw new Error(`${pictureOf(view).id} does not show it.`);
  return { x: found.middle.x, y: found.middle.y };
}

/** Presses the middle of a spot. */
export async function tapSpot(open: OpenApp, view: ViewId, spot: Spot): Promise<void> {
  const at = await onScreen(open, view, middleOfSpot(view, spot));
  await open.page.mouse.click(at.x, at.y);
}

/** Draws with the mouse through these points of a view. */
export async function drawLine(open: OpenApp, view: ViewId, points: readonly Point[]): Promise<void> {
  const { mouse } = open.page;
  for (const [index, point] of points.entries()) {
    const at = await onScreen(open, view, point);
    await mouse.move(at.x, at.y, { steps: 8 });
    if (index === 0) await mouse.down();
  }
  await mouse.up();
}

const readSchema = z.object({
  ok: z.literal(true),
  value: z.object({ entry: z.object({ body: z.object({ bodyChart: bodyChartPartSchema }) }) }),
});

/** What of the chart is on the disk. */
export async function storedChart({ page, call }: OpenApp): Promise<BodyChartPart> {
  const entryId = new URL(page.url()).hash.split('/').at(-1) ?? '';
  return readSchema.parse(await call('entries.read', { entryId })).value.entry.body.bodyChart;
}
