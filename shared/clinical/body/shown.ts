/** Which views a set of marks is shown in, the same on the screen and on paper. */
import type { RegionId } from '../regions.ts';
import type { Mark } from './mark.ts';
import { regionIn, viewsOf } from './picture.ts';
import { bodyRegion, type Spot } from './regions.ts';
import { VIEW_IDS, VIEWS, type ViewId } from './views.ts';

/** Too small on the whole body: drawn in a view of their own. */
const DETAILED: ReadonlySet<RegionId> = new Set(['head', 'face', 'jaw', 'hand', 'foot']);

/** A view that shows nearly as much of a spot as the best one shows enough of it. */
const ENOUGH = 0.8;

/** The view that a spot is looked at in: front or back where they show enough of it. */
export function viewOf(spot: Spot): ViewId {
  const shown = viewsOf(spot).map((view) => ({
    view,
    surface: (regionIn(view, spot)?.area ?? 0) / VIEWS[view].scale ** 2,
  }));
  const most = Math.max(...shown.map(({ surface }) => surface));
  const enough = shown.filter(({ surface }) => surface >= most * ENOUGH).map(({ view }) => view);
  const isDetailed = DETAILED.has(bodyRegion(spot.region).region);
  return (isDetailed ? enough.find((view) => VIEWS[view].scale > 1) : undefined) ?? enough[0] ?? 'front';
}

/** The fewest views that show every mark well, in the order of `VIEW_IDS`: a stroke in its own, a spot in `viewOf`. */
export function viewsFor(marks: readonly Mark[]): readonly ViewId[] {
  const used = new Set(
    marks.flatMap(({ where, referral }) => [
      where.type === 'stroke' ? where.stroke.view : viewOf(where.spot),
      ...(referral ? [referral.view] : []),
    ]),
  );
  return VIEW_IDS.filter((view) => used.has(view));
}

/** Whether a view shows any of a mark. */
export const isShownIn = (view: ViewId, { where, referral }: Mark): boolean =>
  referral?.view === view ||
  (where.type === 'stroke' ? where.stroke.view === view : regionIn(view, where.spot) !== null);
