/** Names of spots and marks; the words stand in `shared/text`. */
import type { Text } from '../../text/text.ts';
import type { Mark } from './mark.ts';
import { spotsOf } from './marks.ts';
import { type Spot, spotKey } from './regions.ts';

/** A picture says the names of all its regions at once: each is put together once in a language. */
const spotNames = new WeakMap<Text, Map<string, string>>();

/** `low back, beside the spine, left`. */
export function spotName(spot: Spot, text: Text): string {
  const names = spotNames.get(text) ?? new Map<string, string>();
  spotNames.set(text, names);
  const key = spotKey(spot);
  const name =
    names.get(key) ?? text(`body:spot.${spot.side}`, { region: text(`body:region.${spot.region}`) });
  names.set(key, name);
  return name;
}

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
