/** Names of spots and marks; the words stand in `shared/text`. */
import type { Text } from '../../text/text.ts';
import type { Mark } from './mark.ts';
import { spotsOf } from './marks.ts';
import type { Spot } from './regions.ts';

/** `low back, beside the spine, left`. */
export const spotName = ({ region, side }: Spot, text: Text): string =>
  text(`body:spot.${side}`, { region: text(`body:region.${region}`) });

/** Where a mark is: its region, or the regions that a stroke crosses, or the view where it crosses none. */
export function whereName(mark: Mark, text: Text): string {
  if (mark.where.type === 'spot') return spotName(mark.where.spot, text);
  const crossed = spotsOf(mark).map((spot) => spotName(spot, text));
  const view = text(`body:view.${mark.where.stroke.view}`);
  return crossed.length === 0
    ? text('body:strokeBeside', { view })
    : text('body:stroke', { regions: crossed.join('; ') });
}

/** `ache, 6 of 10: low back, beside the spine, left`, in lower case. */
export function markName(mark: Mark, text: Text): string {
  const words = { kind: text(`body:kind.${mark.kind}`), where: whereName(mark, text) };
  return mark.intensity === null
    ? text('body:mark', words)
    : text('body:markStrong', { ...words, intensity: mark.intensity });
}
