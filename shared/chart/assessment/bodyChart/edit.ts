/** Changes of the body chart: pure, by the id of a mark, each gives the same value where nothing changes. */
import {
  asStroke,
  type Mark,
  type MarkKind,
  MOST_MARKS,
  onSpot,
  type Stroke,
} from '../../../clinical/body/mark.ts';
import {
  copyOf,
  mirrored,
  mirroredSpot,
  strayMarks,
  withChange,
  withMark,
  withoutMark,
  withSidesSwapped,
} from '../../../clinical/body/marks.ts';
import { regionAt, regionIn, viewsOf } from '../../../clinical/body/picture.ts';
import { type Spot, spotKey } from '../../../clinical/body/regions.ts';
import type { Point } from '../../../clinical/body/shape.ts';
import { viewOf } from '../../../clinical/body/shown.ts';
import type { ViewId } from '../../../clinical/body/views.ts';
import type { BodyChartPart } from './schema.ts';

/** What the next mark is made with. */
export interface Brush {
  kind: MarkKind;
  intensity: number | null;
}

/** Other marks; what was said of marks that are gone goes with them. A full chart takes no more. */
function withMarks(value: BodyChartPart, marks: readonly Mark[]): BodyChartPart {
  if (marks === value.marks || marks.length > MOST_MARKS) return value;
  const ids = new Set(marks.map(({ id }) => id));
  return { ...value, marks: [...marks], meant: value.meant.filter((id) => ids.has(id)) };
}

/** The mark of that kind that lies on the whole of a spot, if there is one. */
export const markOn = ({ marks }: BodyChartPart, spot: Spot, kind: MarkKind): Mark | undefined =>
  marks.find(
    (mark) => mark.kind === kind && mark.where.type === 'spot' && spotKey(mark.where.spot) === spotKey(spot),
  );

/** Marks a spot; where the very same mark lies already, takes it away; another intensity takes the place of the old. */
export function withTapped(value: BodyChartPart, spot: Spot, brush: Brush, id: string): BodyChartPart {
  const known = markOn(value, spot, brush.kind);
  if (!known) return withMarks(value, withMark(value.marks, onSpot(id, brush.kind, spot, brush.intensity)));
  return known.intensity === brush.intensity
    ? withMarks(value, withoutMark(value.marks, known.id))
    : withMarks(value, withChange(value.marks, known.id, { intensity: brush.intensity }));
}

export const withStroke = (value: BodyChartPart, stroke: Stroke, brush: Brush, id: string): BodyChartPart =>
  withMarks(value, withMark(value.marks, asStroke(id, brush.kind, stroke, brush.intensity)));

/** A trigger point and where its pain is felt; beside the body it is a dot of the pen. */
export function withArrow(
  value: BodyChartPart,
  { view, from, to }: { view: ViewId; from: Point; to: Point },
  intensity: number | null,
  id: string,
): BodyChartPart {
  const found = regionAt(view, from);
  const mark = found
    ? onSpot(id, 'trigger-point', { region: found.region, side: found.side }, intensity)
    : asStroke(id, 'trigger-point', { view, points: [from] }, intensity);
  return withMarks(value, withMark(value.marks, { ...mark, referral: { view, from, to } }));
}

/**
 * An arrow from the middle of a trigger point's spot to the middle of another, in the first view that shows both;
 * null takes it away. The same value where no view shows both.
 */
export function withReferralTo(value: BodyChartPart, id: string, target: Spot | null): BodyChartPart {
  const mark = value.marks.find((each) => each.id === id);
  if (mark?.kind !== 'trigger-point') return value;
  if (target === null) return withMarks(value, withChange(value.marks, id, { referral: null }));
  if (mark.where.type !== 'spot') return value;
  const { spot } = mark.where;
  const view = viewOfBoth(spot, target);
  const [from, to] = view ? [regionIn(view, spot)?.middle, regionIn(view, target)?.middle] : [];
  if (!view || !from || !to) return value;
  const referral = { view, from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y } };
  return withMarks(value, withChange(value.marks, id, { referral }));
}

/** A view that shows two spots, the ones that they are looked at in first. */
export function viewOfBoth(one: Spot, other: Spot): ViewId | null {
  const both = viewsOf(one).filter((view) => regionIn(view, other) !== null);
  return [viewOf(one), viewOf(other)].find((view) => both.includes(view)) ?? both[0] ?? null;
}

export const withMarkChanged = (
  value: BodyChartPart,
  id: string,
  change: Parameters<typeof withChange>[2],
): BodyChartPart => withMarks(value, withChange(value.marks, id, change));

export const withMarkRemoved = (value: BodyChartPart, id: string): BodyChartPart =>
  withMarks(value, withoutMark(value.marks, id));

/** The marks of an earlier chart beside those that are there; what is there already stays as it is. */
export function withCopied(
  value: BodyChartPart,
  earlier: readonly Mark[],
  newId: () => string,
): BodyChartPart {
  const missing = earlier.filter(
    ({ kind, where }) => where.type === 'stroke' || markOn(value, where.spot, kind) === undefined,
  );
  return withMarks(value, [...value.marks, ...copyOf(missing, newId)]);
}

/** All marks on the other side: for a chart that was drawn on the wrong one. */
export const withSwapped = (value: BodyChartPart): BodyChartPart =>
  value.marks.length === 0 ? value : withMarks(value, withSidesSwapped(value.marks));

/** The same mark on the other side as well. What lies on the middle line has none, nor what is there already. */
export function withMirrored(value: BodyChartPart, id: string, newId: string): BodyChartPart {
  const mark = value.marks.find((each) => each.id === id);
  if (!mark || !canMirror(value, mark)) return value;
  return withMarks(value, [...value.marks, { ...mirrored(mark), id: newId }]);
}

export const canMirror = (value: BodyChartPart, { kind, where }: Mark): boolean =>
  where.type === 'stroke' ||
  (where.spot.side !== 'midline' && markOn(value, mirroredSpot(where.spot), kind) === undefined);

/** She was asked about a mark beside the body and means it. */
export const withMeant = (value: BodyChartPart, id: string): BodyChartPart =>
  value.meant.includes(id) ? value : { ...value, meant: [...value.meant, id] };

/** The marks beside the body that nobody said anything about yet. */
export const toAskAbout = ({ marks, meant }: BodyChartPart): readonly Mark[] =>
  strayMarks(marks).filter(({ id }) => !meant.includes(id));
