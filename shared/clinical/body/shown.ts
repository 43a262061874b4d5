/** Which pictures a chart is shown with, where there is no room for all twelve. */
import type { Mark } from './mark.ts';
import { regionIn, surfaceOf, viewsOf } from './picture.ts';
import type { Spot } from './regions.ts';
import { VIEW_IDS, VIEWS, type ViewId } from './views.ts';

/** The part of a spot's surface that a view has to show to count as showing it. */
const MOST = 0.9;
/** Square units of the whole body under which a pattern is hard to tell there: about 38 by 38. */
const SMALL = 1500;

const ALWAYS: readonly ViewId[] = ['front', 'back'];

/**
 * Front and back, every view that was drawn on, and for a spot that front and back show too small or only from its
 * edge the largest picture that shows it: from the side a low back is a sliver that says nothing new. In the order of
 * `VIEW_IDS`. Every mark is on at least one of them.
 */
export function viewsShowing(marks: readonly Mark[]): ViewId[] {
  const views = new Set<ViewId>(ALWAYS);
  for (const { where, referral } of marks) {
    if (where.type === 'stroke') views.add(where.stroke.view);
    else views.add(bestView(where.spot));
    if (referral) views.add(referral.view);
  }
  return VIEW_IDS.filter((view) => views.has(view));
}

function bestView(spot: Spot): ViewId {
  const whole = surfaceOf(spot);
  const seen = viewsOf(spot).filter((view) => surfaceIn(view, spot) >= whole * MOST);
  const onBody = seen.find((view) => ALWAYS.includes(view));
  if (onBody && surfaceIn(onBody, spot) >= SMALL) return onBody;
  const [first = 'front', ...others] = seen;
  return others.reduce((best, view) => (VIEWS[view].scale > VIEWS[best].scale ? view : best), first);
}

const surfaceIn = (view: ViewId, spot: Spot): number =>
  (regionIn(view, spot)?.area ?? 0) / VIEWS[view].scale ** 2;
